package io.github.itergen;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Gatherers;
import org.openjdk.jmh.annotations.Benchmark;

/// gather with the JDK's windowFixed, the rows counted by their sizes; the loop makes the rows too.
public class GatherBenchmark extends CoreBenchmark {
    @Benchmark
    public long loop(Numbers numbers) {
        long sum = 0;
        List<Integer> row = new ArrayList<>();
        for (Integer number : numbers.list) {
            row.add(number);
            if (row.size() == 10) {
                sum += row.size();
                row = new ArrayList<>();
            }
        }
        return sum;
    }

    @Benchmark
    public long gen(Numbers numbers) {
        return Gen.iter(numbers.list).gather(Gatherers.windowFixed(10)).sum(List::size);
    }

    @Benchmark
    public long stream(Numbers numbers) {
        return numbers.list.stream().gather(Gatherers.windowFixed(10)).mapToLong(List::size).sum();
    }
}
