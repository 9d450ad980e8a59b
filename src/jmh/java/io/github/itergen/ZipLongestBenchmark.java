package io.github.itergen;

import java.util.Iterator;
import org.jooq.lambda.Seq;
import org.openjdk.jmh.annotations.Benchmark;

/// zipLongest of ten thousand numbers and a hundred, filled up with -1.
public class ZipLongestBenchmark extends CoreBenchmark {
    @Benchmark
    public void loop(Numbers numbers, Sink sink) {
        Iterator<Integer> others = numbers.hundred.iterator();
        for (Integer number : numbers.list) {
            sink.accept(new Pair<>(number, others.hasNext() ? others.next() : Integer.valueOf(-1)));
        }
    }

    @Benchmark
    public void gen(Numbers numbers, Sink sink) {
        Gen.iter(numbers.list).zipLongest(numbers.hundred, -1, -1).forEachRemaining(sink);
    }

    @Benchmark
    public void jool(Numbers numbers, Sink sink) {
        Seq.zipAll(numbers.list, numbers.hundred, -1, -1).forEach(sink);
    }

    @Benchmark
    public void vavr(Numbers numbers, Sink sink) {
        Peers.vavr(numbers.list).zipAll(numbers.hundred, -1, -1).forEach(sink);
    }
}
