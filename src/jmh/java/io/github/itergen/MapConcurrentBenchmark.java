package io.github.itergen;

import java.util.stream.Gatherers;
import org.openjdk.jmh.annotations.Benchmark;

/// mapConcurrent of ten thousand short calls, four at a time; Stream does it with the gatherer mapConcurrent.
public class MapConcurrentBenchmark extends CoreBenchmark {
    @Benchmark
    public long gen(Numbers numbers) {
        return Gen.iter(numbers.list).mapConcurrent(4, n -> n + 1).sum(n -> n);
    }

    @Benchmark
    public long stream(Numbers numbers) {
        return Peers.sum(numbers.list.stream().gather(Gatherers.mapConcurrent(4, n -> n + 1)));
    }
}
