package io.github.itergen;

import kotlin.sequences.SequencesKt;
import one.util.streamex.StreamEx;
import org.jooq.lambda.Seq;
import org.openjdk.jmh.annotations.Benchmark;

/// min with a comparator, over numbers that are not sorted.
public class MinBenchmark extends CoreBenchmark {
    @Benchmark
    public Integer loop(Numbers numbers) {
        Integer best = null;
        for (Integer number : numbers.mixed) {
            if (best == null || Integer.compare(number, best) < 0) {
                best = number;
            }
        }
        return best;
    }

    @Benchmark
    public Integer gen(Numbers numbers) {
        return Gen.iter(numbers.mixed).min(Integer::compare);
    }

    @Benchmark
    public Integer stream(Numbers numbers) {
        return numbers.mixed.stream().min(Integer::compare).orElseThrow();
    }

    @Benchmark
    public Integer streamEx(Numbers numbers) {
        return StreamEx.of(numbers.mixed).min(Integer::compare).orElseThrow();
    }

    @Benchmark
    public Integer jool(Numbers numbers) {
        return Seq.seq(numbers.mixed).min(Integer::compare).orElseThrow();
    }

    @Benchmark
    public Integer vavr(Numbers numbers) {
        return Peers.vavr(numbers.mixed).minBy(Integer::compare).get();
    }

    @Benchmark
    public Integer eclipse(Numbers numbers) {
        return Peers.eclipse(numbers.mixed).min(Integer::compare);
    }

    @Benchmark
    public Integer kotlin(Numbers numbers) {
        return SequencesKt.minWithOrThrow(Peers.kotlin(numbers.mixed), Integer::compare);
    }

    @Benchmark
    public Integer cyclops(Numbers numbers) {
        return Peers.cyclops(numbers.mixed).min(Integer::compare).orElseThrow();
    }

    @Benchmark
    public Integer jayield(Numbers numbers) {
        return Peers.jayield(numbers.mixed).min(Integer::compare).orElseThrow();
    }
}
