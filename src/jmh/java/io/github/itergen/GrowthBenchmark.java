package io.github.itergen;

import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/// How the time grows with the elements and with the stages: some maps over a range, summed.
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@State(Scope.Benchmark)
public class GrowthBenchmark extends CoreBenchmark {
    /// The number of elements.
    @Param({"1000", "100000", "10000000"})
    public int elements;

    /// The number of stages.
    @Param({"1", "10", "100"})
    public int stages;

    @Benchmark
    public long gen(Profile profile) {
        Gen<Integer> gen = Gen.range(elements);
        for (int i = 0; i < stages; i++) {
            gen = gen.map(n -> n + 1);
        }
        return gen.sum(n -> n);
    }

    @Benchmark
    public long stream(Profile profile) {
        Stream<Integer> stream = Stream.iterate(0, n -> n < elements, n -> n + 1);
        for (int i = 0; i < stages; i++) {
            stream = stream.map(n -> n + 1);
        }
        return stream.mapToLong(n -> n).sum();
    }
}
