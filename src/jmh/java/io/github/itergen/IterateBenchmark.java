package io.github.itergen;

import cyclops.reactive.ReactiveSeq;
import java.util.stream.Stream;
import kotlin.sequences.SequencesKt;
import one.util.streamex.StreamEx;
import org.jayield.Query;
import org.jooq.lambda.Seq;
import org.openjdk.jmh.annotations.Benchmark;

/// iterate from 1, ten thousand of them summed.
public class IterateBenchmark extends CoreBenchmark {
    @Benchmark
    public long loop(Numbers numbers) {
        long sum = 0;
        Integer number = 1;
        for (int i = 0; i < Numbers.COUNT; i++) {
            sum += number;
            number = number * 31 + 7;
        }
        return sum;
    }

    @Benchmark
    public long gen(Numbers numbers) {
        return Gen.iterate(1, n -> n * 31 + 7).take(Numbers.COUNT).sum(n -> n);
    }

    @Benchmark
    public long stream(Numbers numbers) {
        return Peers.sum(Stream.iterate(1, n -> n * 31 + 7).limit(Numbers.COUNT));
    }

    @Benchmark
    public long streamEx(Numbers numbers) {
        return Peers.sum(StreamEx.iterate(1, n -> n * 31 + 7).limit(Numbers.COUNT));
    }

    @Benchmark
    public long jool(Numbers numbers) {
        return Peers.sum(Seq.iterate(1, n -> n * 31 + 7).limit(Numbers.COUNT));
    }

    @Benchmark
    public long vavr(Numbers numbers) {
        return Peers.sum(io.vavr.collection.Iterator.iterate(1, n -> n * 31 + 7).take(Numbers.COUNT));
    }

    @Benchmark
    public long kotlin(Numbers numbers) {
        return Peers.sum(SequencesKt.take(SequencesKt.generateSequence(1, n -> n * 31 + 7), Numbers.COUNT));
    }

    @Benchmark
    public long cyclops(Numbers numbers) {
        return Peers.sum(ReactiveSeq.iterate(1, n -> n * 31 + 7).limit(Numbers.COUNT));
    }

    @Benchmark
    public long jayield(Numbers numbers) {
        return Peers.sum(Query.iterate(1, n -> n * 31 + 7).limit(Numbers.COUNT));
    }
}
