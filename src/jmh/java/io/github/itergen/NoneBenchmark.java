package io.github.itergen;

import kotlin.sequences.SequencesKt;
import one.util.streamex.StreamEx;
import org.jooq.lambda.Seq;
import org.openjdk.jmh.annotations.Benchmark;

/// none with a predicate that decides nothing before the end.
public class NoneBenchmark extends CoreBenchmark {
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
        return Gen.iter(numbers.list).none(n -> n < 0);
    }

    @Benchmark
    public boolean stream(Numbers numbers) {
        return numbers.list.stream().noneMatch(n -> n < 0);
    }

    @Benchmark
    public boolean streamEx(Numbers numbers) {
        return StreamEx.of(numbers.list).noneMatch(n -> n < 0);
    }

    @Benchmark
    public boolean jool(Numbers numbers) {
        return Seq.seq(numbers.list).noneMatch(n -> n < 0);
    }

    @Benchmark
    public boolean eclipse(Numbers numbers) {
        return Peers.eclipse(numbers.list).noneSatisfy(n -> n < 0);
    }

    @Benchmark
    public boolean kotlin(Numbers numbers) {
        return SequencesKt.none(Peers.kotlin(numbers.list), n -> n < 0);
    }

    @Benchmark
    public boolean cyclops(Numbers numbers) {
        return Peers.cyclops(numbers.list).noneMatch(n -> n < 0);
    }

    @Benchmark
    public boolean jayield(Numbers numbers) {
        return Peers.jayield(numbers.list).noneMatch(n -> n < 0);
    }
}
