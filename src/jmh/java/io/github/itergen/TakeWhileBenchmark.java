package io.github.itergen;

import org.openjdk.jmh.annotations.Benchmark;

/// takeWhile over the first half of the numbers, summed.
public class TakeWhileBenchmark extends CoreBenchmark {
    @Benchmark
    public long loop(Numbers numbers) {
        long sum = 0;
        for (Integer number : numbers.list) {
            if (number >= numbers.middle) {
                break;
            }
            sum += number;
        }
        return sum;
    }

    @Benchmark
    public long gen(Numbers numbers) {
        return Gen.iter(numbers.list).takeWhile(n -> n < numbers.middle).sum(n -> n);
    }

    @Benchmark
    public long stream(Numbers numbers) {
        return numbers.list.stream().takeWhile(n -> n < numbers.middle).mapToLong(n -> n).sum();
    }
}
