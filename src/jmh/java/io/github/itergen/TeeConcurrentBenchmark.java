package io.github.itergen;

import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;

/// teeConcurrent into two, one read behind the other by one thread; the loop reads a copy of the list.
public class TeeConcurrentBenchmark extends CoreBenchmark {
    @Benchmark
    public long loop(Numbers numbers) {
        long sum = 0;
        List<Integer> copy = new ArrayList<>();
        for (Integer number : numbers.list) {
            sum += number;
            copy.add(number);
        }
        for (Integer number : copy) {
            sum += number;
        }
        return sum;
    }

    @Benchmark
    public long gen(Numbers numbers) {
        List<Gen<Integer>> both = Gen.iter(numbers.list).teeConcurrent(2);
        return both.get(0).sum(n -> n) + both.get(1).sum(n -> n);
    }
}
