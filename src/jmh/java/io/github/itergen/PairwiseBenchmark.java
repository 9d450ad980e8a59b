package io.github.itergen;

import java.util.stream.Gatherers;
import kotlin.collections.CollectionsKt;
import kotlin.sequences.SequencesKt;
import one.util.streamex.StreamEx;
import org.jooq.lambda.Seq;
import org.openjdk.jmh.annotations.Benchmark;

/// pairwise; Stream does it with the gatherer windowSliding.
public class PairwiseBenchmark extends CoreBenchmark {
    @Benchmark
    public void loop(Numbers numbers, Sink sink) {
        for (int i = 1; i < numbers.list.size(); i++) {
            sink.accept(new Pair<>(numbers.list.get(i - 1), numbers.list.get(i)));
        }
    }

    @Benchmark
    public void gen(Numbers numbers, Sink sink) {
        Gen.iter(numbers.list).pairwise().forEachRemaining(sink);
    }

    @Benchmark
    public void stream(Numbers numbers, Sink sink) {
        numbers.list.stream().gather(Gatherers.windowSliding(2)).forEach(sink);
    }

    @Benchmark
    public void streamEx(Numbers numbers, Sink sink) {
        StreamEx.of(numbers.list).pairMap(Pair::new).forEach(sink);
    }

    @Benchmark
    public void vavr(Numbers numbers, Sink sink) {
        io.vavr.collection.Iterator.ofAll(numbers.list).sliding(2).forEach(sink);
    }

    @Benchmark
    public void kotlin(Numbers numbers, Sink sink) {
        SequencesKt.zipWithNext(CollectionsKt.asSequence(numbers.list), Pair::new).iterator().forEachRemaining(sink);
    }

    @Benchmark
    public void cyclops(Numbers numbers, Sink sink) {
        Peers.cyclops(numbers.list).sliding(2).forEach(sink);
    }

    @Benchmark
    public void jool(Numbers numbers, Sink sink) {
        Seq.seq(numbers.list).sliding(2).forEach(window -> sink.accept(window.toList()));
    }
}
