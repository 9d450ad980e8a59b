package io.github.itergen;

import kotlin.sequences.SequencesKt;
import org.openjdk.jmh.annotations.Benchmark;

/// starMap of pairs, summed; the others map a pair.
public class StarMapBenchmark extends CoreBenchmark {
    @Benchmark
    public long loop(Numbers numbers) {
        long sum = 0;
        for (Pair<Integer, Integer> pair : numbers.pairs) {
            sum += pair.first() + pair.second();
        }
        return sum;
    }

    @Benchmark
    public long gen(Numbers numbers) {
        return Gen.starMap((Integer a, Integer b) -> a + b, numbers.pairs).sum(n -> n);
    }

    @Benchmark
    public long stream(Numbers numbers) {
        return Peers.sum(numbers.pairs.stream().map(p -> p.first() + p.second()));
    }

    @Benchmark
    public long kotlin(Numbers numbers) {
        return Peers.sum(SequencesKt.map(Peers.kotlin(numbers.pairs), p -> p.first() + p.second()));
    }
}
