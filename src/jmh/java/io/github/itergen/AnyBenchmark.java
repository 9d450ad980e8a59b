package io.github.itergen;

import com.google.common.collect.FluentIterable;
import kotlin.sequences.SequencesKt;
import one.util.streamex.StreamEx;
import org.jooq.lambda.Seq;
import org.openjdk.jmh.annotations.Benchmark;

/// any with a predicate that decides nothing before the end.
public class AnyBenchmark extends CoreBenchmark {
    @Benchmark
    public boolean loop(Numbers numbers) {
        for (Integer number : numbers.list) {
            if (number < 0) {
                return true;
            }
        }
        return false;
    }

    @Benchmark
    public boolean gen(Numbers numbers) {
        return Gen.iter(numbers.list).any(n -> n < 0);
    }

    @Benchmark
    public boolean stream(Numbers numbers) {
        return numbers.list.stream().anyMatch(n -> n < 0);
    }

    @Benchmark
    public boolean streamEx(Numbers numbers) {
        return StreamEx.of(numbers.list).anyMatch(n -> n < 0);
    }

    @Benchmark
    public boolean jool(Numbers numbers) {
        return Seq.seq(numbers.list).anyMatch(n -> n < 0);
    }

    @Benchmark
    public boolean vavr(Numbers numbers) {
        return Peers.vavr(numbers.list).exists(n -> n < 0);
    }

    @Benchmark
    public boolean guava(Numbers numbers) {
        return FluentIterable.from(numbers.list).anyMatch(n -> n < 0);
    }

    @Benchmark
    public boolean eclipse(Numbers numbers) {
        return Peers.eclipse(numbers.list).anySatisfy(n -> n < 0);
    }

    @Benchmark
    public boolean kotlin(Numbers numbers) {
        return SequencesKt.any(Peers.kotlin(numbers.list), n -> n < 0);
    }

    @Benchmark
    public boolean cyclops(Numbers numbers) {
        return Peers.cyclops(numbers.list).anyMatch(n -> n < 0);
    }

    @Benchmark
    public boolean jayield(Numbers numbers) {
        return Peers.jayield(numbers.list).anyMatch(n -> n < 0);
    }
}
