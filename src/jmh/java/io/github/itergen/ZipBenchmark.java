package io.github.itergen;

import java.util.Iterator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.infra.Blackhole;

/// zip of the numbers with themselves; java.util.stream has no zip.
public class ZipBenchmark extends CoreBenchmark {
    @Benchmark
    public void loop(Numbers numbers, Blackhole blackhole) {
        Iterator<Integer> other = numbers.list.iterator();
        for (Integer number : numbers.list) {
            blackhole.consume(new Pair<>(number, other.next()));
        }
    }

    @Benchmark
    public void gen(Numbers numbers, Blackhole blackhole) {
        Gen.zip(numbers.list, numbers.list).forEachRemaining(blackhole::consume);
    }
}
