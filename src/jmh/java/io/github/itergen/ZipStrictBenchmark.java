package io.github.itergen;

import java.util.Iterator;
import one.util.streamex.StreamEx;
import org.openjdk.jmh.annotations.Benchmark;

/// zipStrict; StreamEx's zip is strict too.
public class ZipStrictBenchmark extends CoreBenchmark {
    @Benchmark
    public void loop(Numbers numbers, Sink sink) {
        Iterator<Integer> others = numbers.copy.iterator();
        for (Integer number : numbers.list) {
            sink.accept(new Pair<>(number, others.next()));
        }
        if (others.hasNext()) {
            throw new IllegalArgumentException();
        }
    }

    @Benchmark
    public void gen(Numbers numbers, Sink sink) {
        Gen.zipStrict(numbers.list, numbers.copy).forEachRemaining(sink);
    }

    @Benchmark
    public void streamEx(Numbers numbers, Sink sink) {
        StreamEx.zip(numbers.list, numbers.copy, Pair::new).forEach(sink);
    }
}
