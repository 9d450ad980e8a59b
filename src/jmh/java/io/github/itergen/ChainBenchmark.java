package io.github.itergen;

import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;

/// chain of a hundred numbers and ten thousand, summed.
public class ChainBenchmark extends CoreBenchmark {
    @Benchmark
    public long loop(Numbers numbers) {
        long sum = 0;
        for (Integer number : numbers.hundred) {
            sum += number;
        }
        for (Integer number : numbers.list) {
            sum += number;
        }
        return sum;
    }

    @Benchmark
    public long gen(Numbers numbers) {
        return Gen.chain(numbers.hundred, numbers.list).sum(n -> n);
    }

    @Benchmark
    public long stream(Numbers numbers) {
        return Stream.concat(numbers.hundred.stream(), numbers.list.stream()).mapToLong(n -> n).sum();
    }
}
