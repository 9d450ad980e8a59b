package io.github.itergen;

import com.google.common.collect.FluentIterable;
import kotlin.sequences.SequencesKt;
import one.util.streamex.StreamEx;
import org.jooq.lambda.Seq;
import org.openjdk.jmh.annotations.Benchmark;

/// all with a predicate that decides nothing before the end.
public class AllBenchmark extends CoreBenchmark {
    @Benchmark
    public boolean loop(Numbers numbers) {
        for (Integer number : numbers.list) {
            if (number < 0) {
                return false;
            }
        }
        return true;
    }

    @Benchmark
    public boolean gen(Numbers numbers) {
        return Gen.iter(numbers.list).all(n -> n >= 0);
    }

    @Benchmark
    public boolean stream(Numbers numbers) {
        return numbers.list.stream().allMatch(n -> n >= 0);
    }

    @Benchmark
    public boolean streamEx(Numbers numbers) {
        return StreamEx.of(numbers.list).allMatch(n -> n >= 0);
    }

    @Benchmark
    public boolean jool(Numbers numbers) {
        return Seq.seq(numbers.list).allMatch(n -> n >= 0);
    }

    @Benchmark
    public boolean vavr(Numbers numbers) {
        return Peers.vavr(numbers.list).forAll(n -> n >= 0);
    }

    @Benchmark
    public boolean guava(Numbers numbers) {
        return FluentIterable.from(numbers.list).allMatch(n -> n >= 0);
    }

    @Benchmark
    public boolean eclipse(Numbers numbers) {
        return Peers.eclipse(numbers.list).allSatisfy(n -> n >= 0);
    }

    @Benchmark
    public boolean kotlin(Numbers numbers) {
        return SequencesKt.all(Peers.kotlin(numbers.list), n -> n >= 0);
    }

    @Benchmark
    public boolean cyclops(Numbers numbers) {
        return Peers.cyclops(numbers.list).allMatch(n -> n >= 0);
    }

    @Benchmark
    public boolean jayield(Numbers numbers) {
        return Peers.jayield(numbers.list).allMatch(n -> n >= 0);
    }
}
