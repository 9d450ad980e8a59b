package io.github.itergen;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OutputTimeUnit;

/// What it costs to make a pipeline of three stages and to run it over three elements.
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class CreationBenchmark extends CoreBenchmark {
    @Benchmark
    public long loop(Numbers numbers) {
        long sum = 0;
        for (Integer number : numbers.three) {
            int tripled = number * 3;
            if ((tripled & 1) == 0) {
                sum += tripled;
            }
        }
        return sum;
    }

    @Benchmark
    public long gen(Numbers numbers) {
        return Gen.iter(numbers.three).map(n -> n * 3).filter(n -> (n & 1) == 0).sum(n -> n);
    }

    @Benchmark
    public long stream(Numbers numbers) {
        return numbers.three.stream().map(n -> n * 3).filter(n -> (n & 1) == 0).mapToLong(n -> n).sum();
    }
}
