package io.github.itergen;

import com.google.common.collect.Streams;
import kotlin.collections.CollectionsKt;
import kotlin.sequences.SequencesKt;
import one.util.streamex.EntryStream;
import org.jooq.lambda.Seq;
import org.openjdk.jmh.annotations.Benchmark;

/// enumerate; java.util.stream has nothing that numbers its elements.
public class EnumerateBenchmark extends CoreBenchmark {
    @Benchmark
    public void loop(Numbers numbers, Sink sink) {
        long index = 0;
        for (Integer number : numbers.list) {
            sink.accept(new Indexed<>(index++, number));
        }
    }

    @Benchmark
    public void gen(Numbers numbers, Sink sink) {
        Gen.iter(numbers.list).enumerate().forEachRemaining(sink);
    }

    @Benchmark
    public void streamEx(Numbers numbers, Sink sink) {
        EntryStream.of(numbers.list).forEach(sink);
    }

    @Benchmark
    public void jool(Numbers numbers, Sink sink) {
        Seq.seq(numbers.list).zipWithIndex().forEach(sink);
    }

    @Benchmark
    public void vavr(Numbers numbers, Sink sink) {
        io.vavr.collection.Iterator.ofAll(numbers.list).zipWithIndex().forEach(sink);
    }

    @Benchmark
    public void kotlin(Numbers numbers, Sink sink) {
        SequencesKt.withIndex(CollectionsKt.asSequence(numbers.list)).iterator().forEachRemaining(sink);
    }

    @Benchmark
    public void eclipse(Numbers numbers, Sink sink) {
        Peers.eclipse(numbers.list).zipWithIndex().forEach(sink);
    }

    @Benchmark
    public void cyclops(Numbers numbers, Sink sink) {
        Peers.cyclops(numbers.list).zipWithIndex().forEach(sink);
    }

    @Benchmark
    public void guava(Numbers numbers, Sink sink) {
        Streams.mapWithIndex(numbers.list.stream(), (n, index) -> new Indexed<>(index, n)).forEach(sink);
    }
}
