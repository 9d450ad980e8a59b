package io.github.itergen;

import kotlin.collections.CollectionsKt;
import kotlin.sequences.SequencesKt;
import one.util.streamex.EntryStream;
import org.jooq.lambda.Seq;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.infra.Blackhole;

/// enumerate; java.util.stream has nothing that numbers its elements.
public class EnumerateBenchmark extends CoreBenchmark {
    @Benchmark
    public void loop(Numbers numbers, Blackhole blackhole) {
        long index = 0;
        for (Integer number : numbers.list) {
            blackhole.consume(new Indexed<>(index++, number));
        }
    }

    @Benchmark
    public void gen(Numbers numbers, Blackhole blackhole) {
        Gen.iter(numbers.list).enumerate().forEachRemaining(blackhole::consume);
    }

    @Benchmark
    public void streamEx(Numbers numbers, Blackhole blackhole) {
        EntryStream.of(numbers.list).forEach(blackhole::consume);
    }

    @Benchmark
    public void jool(Numbers numbers, Blackhole blackhole) {
        Seq.seq(numbers.list).zipWithIndex().forEach(blackhole::consume);
    }

    @Benchmark
    public void vavr(Numbers numbers, Blackhole blackhole) {
        io.vavr.collection.Iterator.ofAll(numbers.list).zipWithIndex().forEach(blackhole::consume);
    }

    @Benchmark
    public void kotlin(Numbers numbers, Blackhole blackhole) {
        SequencesKt.withIndex(CollectionsKt.asSequence(numbers.list)).iterator().forEachRemaining(blackhole::consume);
    }
}
