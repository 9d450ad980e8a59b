package io.github.itergen;

import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;

/// flatMap to three elements each, summed.
public class FlatMapBenchmark extends CoreBenchmark {
    @Benchmark
    public long loop(Numbers numbers) {
        long sum = 0;
        for (Integer number : numbers.list) {
            for (Integer each : List.of(number, number, number)) {
                sum += each;
            }
        }
        return sum;
    }

    @Benchmark
    public long gen(Numbers numbers) {
        return Gen.iter(numbers.list).flatMap(n -> List.of(n, n, n)).sum(n -> n);
    }

    @Benchmark
    public long stream(Numbers numbers) {
        return numbers.list.stream().flatMap(n -> List.of(n, n, n).stream()).mapToLong(n -> n).sum();
    }
}
