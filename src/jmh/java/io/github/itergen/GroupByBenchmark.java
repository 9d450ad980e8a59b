package io.github.itergen;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.infra.Blackhole;

/// groupBy runs of ten, each run counted; java.util.stream has nothing that groups consecutive elements.
public class GroupByBenchmark extends CoreBenchmark {
    @Benchmark
    public void loop(Numbers numbers, Blackhole blackhole) {
        int length = 0;
        int key = -1;
        for (Integer number : numbers.list) {
            if (number / 10 != key) {
                blackhole.consume(length);
                key = number / 10;
                length = 0;
            }
            length++;
        }
        blackhole.consume(length);
    }

    @Benchmark
    public void gen(Numbers numbers, Blackhole blackhole) {
        Gen.iter(numbers.list)
                .groupBy(n -> n / 10)
                .forEachRemaining(group -> blackhole.consume(group.group().length()));
    }
}
