package io.github.itergen;

import java.util.stream.Gatherers;
import org.openjdk.jmh.annotations.Benchmark;

/// mapConcurrentUnordered of ten thousand short calls, four at a time; java.util.stream keeps the order.
public class MapConcurrentUnorderedBenchmark extends CoreBenchmark {
    @Benchmark
    public long gen(Numbers numbers) {
        return Gen.iter(numbers.list).mapConcurrentUnordered(4, n -> n + 1).sum(n -> n);
    }

    @Benchmark
    public long stream(Numbers numbers) {
        return Peers.sum(numbers.list.stream().gather(Gatherers.mapConcurrent(4, n -> n + 1)));
    }
}
