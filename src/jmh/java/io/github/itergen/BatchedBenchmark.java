package io.github.itergen;

import com.google.common.collect.Iterators;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Gatherers;
import kotlin.collections.CollectionsKt;
import kotlin.sequences.SequencesKt;
import org.eclipse.collections.impl.utility.LazyIterate;
import org.openjdk.jmh.annotations.Benchmark;

/// batched into rows of ten; Stream does it with the gatherer windowFixed.
public class BatchedBenchmark extends CoreBenchmark {
    @Benchmark
    public void loop(Numbers numbers, Sink sink) {
        for (int i = 0; i < numbers.list.size(); i += 10) {
            List<Integer> row = new ArrayList<>(10);
            for (int j = i; j < Math.min(i + 10, numbers.list.size()); j++) {
                row.add(numbers.list.get(j));
            }
            sink.accept(row);
        }
    }

    @Benchmark
    public void gen(Numbers numbers, Sink sink) {
        Gen.iter(numbers.list).batched(10).forEachRemaining(sink);
    }

    @Benchmark
    public void stream(Numbers numbers, Sink sink) {
        numbers.list.stream().gather(Gatherers.windowFixed(10)).forEach(sink);
    }

    @Benchmark
    public void vavr(Numbers numbers, Sink sink) {
        io.vavr.collection.Iterator.ofAll(numbers.list).grouped(10).forEach(sink);
    }

    @Benchmark
    public void guava(Numbers numbers, Sink sink) {
        Iterators.partition(numbers.list.iterator(), 10).forEachRemaining(sink);
    }

    @Benchmark
    public void eclipse(Numbers numbers, Sink sink) {
        LazyIterate.adapt(numbers.list).chunk(10).forEach(sink);
    }

    @Benchmark
    public void kotlin(Numbers numbers, Sink sink) {
        SequencesKt.chunked(CollectionsKt.asSequence(numbers.list), 10).iterator().forEachRemaining(sink);
    }

    @Benchmark
    public void cyclops(Numbers numbers, Sink sink) {
        Peers.cyclops(numbers.list).grouped(10).forEach(sink);
    }
}
