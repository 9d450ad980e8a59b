package io.github.itergen;

import org.openjdk.jmh.annotations.Benchmark;

/// islice of the middle half, summed; Stream does it with skip and limit.
public class IsliceBenchmark extends CoreBenchmark {
    @Benchmark
    public long loop(Numbers numbers) {
        long sum = 0;
        for (int i = numbers.middle / 2; i < numbers.middle / 2 + numbers.middle; i++) {
            sum += numbers.list.get(i);
        }
        return sum;
    }

    @Benchmark
    public long gen(Numbers numbers) {
        return Gen.iter(numbers.list).islice(numbers.middle / 2, numbers.middle / 2 + numbers.middle).sum(n -> n);
    }

    @Benchmark
    public long stream(Numbers numbers) {
        return numbers.list.stream().skip(numbers.middle / 2).limit(numbers.middle).mapToLong(n -> n).sum();
    }
}
