package io.github.itergen;

import one.util.streamex.StreamEx;
import org.openjdk.jmh.annotations.Benchmark;

/// groupBy runs of ten, each run counted; java.util.stream has nothing that groups consecutive elements.
public class GroupByBenchmark extends CoreBenchmark {
    @Benchmark
    public void loop(Numbers numbers, Sink sink) {
        int length = 0;
        int key = 0;
        for (Integer number : numbers.list) {
            if (number / 10 != key) {
                sink.accept(length);
                key = number / 10;
                length = 0;
            }
            length++;
        }
        sink.accept(length);
    }

    @Benchmark
    public void gen(Numbers numbers, Sink sink) {
        Gen.iter(numbers.list).groupBy(n -> n / 10).forEachRemaining(group -> sink.accept(group.group().length()));
    }

    @Benchmark
    public void streamEx(Numbers numbers, Sink sink) {
        StreamEx.of(numbers.list).groupRuns((a, b) -> a / 10 == b / 10).forEach(run -> sink.accept(run.size()));
    }

    @Benchmark
    public void vavr(Numbers numbers, Sink sink) {
        Peers.vavr(numbers.list).slideBy(n -> n / 10).forEach(run -> sink.accept(run.length()));
    }
}
