package io.github.itergen;

import com.google.common.collect.Iterators;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Gatherers;
import kotlin.collections.CollectionsKt;
import kotlin.sequences.SequencesKt;
import org.eclipse.collections.impl.utility.LazyIterate;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.infra.Blackhole;

/// batched into rows of ten; Stream does it with the gatherer windowFixed.
public class BatchedBenchmark extends CoreBenchmark {
    @Benchmark
    public void loop(Numbers numbers, Blackhole blackhole) {
        for (int i = 0; i < numbers.list.size(); i += 10) {
            List<Integer> row = new ArrayList<>(10);
            for (int j = i; j < Math.min(i + 10, numbers.list.size()); j++) {
                row.add(numbers.list.get(j));
            }
            blackhole.consume(row);
        }
    }

    @Benchmark
    public void gen(Numbers numbers, Blackhole blackhole) {
        Gen.iter(numbers.list).batched(10).forEachRemaining(blackhole::consume);
    }

    @Benchmark
    public void stream(Numbers numbers, Blackhole blackhole) {
        numbers.list.stream().gather(Gatherers.windowFixed(10)).forEach(blackhole::consume);
    }

    @Benchmark
    public void vavr(Numbers numbers, Blackhole blackhole) {
        io.vavr.collection.Iterator.ofAll(numbers.list).grouped(10).forEach(blackhole::consume);
    }

    @Benchmark
    public void guava(Numbers numbers, Blackhole blackhole) {
        Iterators.partition(numbers.list.iterator(), 10).forEachRemaining(blackhole::consume);
    }

    @Benchmark
    public void eclipse(Numbers numbers, Blackhole blackhole) {
        LazyIterate.adapt(numbers.list).chunk(10).forEach(blackhole::consume);
    }

    @Benchmark
    public void kotlin(Numbers numbers, Blackhole blackhole) {
        SequencesKt.chunked(CollectionsKt.asSequence(numbers.list), 10).iterator().forEachRemaining(blackhole::consume);
    }
}
