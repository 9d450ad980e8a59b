package io.github.itergen;

import java.util.stream.Gatherers;
import kotlin.collections.CollectionsKt;
import kotlin.sequences.SequencesKt;
import one.util.streamex.StreamEx;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.infra.Blackhole;

/// pairwise; Stream does it with the gatherer windowSliding.
public class PairwiseBenchmark extends CoreBenchmark {
    @Benchmark
    public void loop(Numbers numbers, Blackhole blackhole) {
        for (int i = 1; i < numbers.list.size(); i++) {
            blackhole.consume(new Pair<>(numbers.list.get(i - 1), numbers.list.get(i)));
        }
    }

    @Benchmark
    public void gen(Numbers numbers, Blackhole blackhole) {
        Gen.iter(numbers.list).pairwise().forEachRemaining(blackhole::consume);
    }

    @Benchmark
    public void stream(Numbers numbers, Blackhole blackhole) {
        numbers.list.stream().gather(Gatherers.windowSliding(2)).forEach(blackhole::consume);
    }

    @Benchmark
    public void streamEx(Numbers numbers, Blackhole blackhole) {
        StreamEx.of(numbers.list).pairMap(Pair::new).forEach(blackhole::consume);
    }

    @Benchmark
    public void vavr(Numbers numbers, Blackhole blackhole) {
        io.vavr.collection.Iterator.ofAll(numbers.list).sliding(2).forEach(blackhole::consume);
    }

    @Benchmark
    public void kotlin(Numbers numbers, Blackhole blackhole) {
        SequencesKt.zipWithNext(CollectionsKt.asSequence(numbers.list), Pair::new)
                .iterator()
                .forEachRemaining(blackhole::consume);
    }
}
