package io.github.itergen;

import java.util.stream.Stream;
import kotlin.sequences.SequencesKt;
import one.util.streamex.IntStreamEx;
import org.jooq.lambda.Seq;
import org.openjdk.jmh.annotations.Benchmark;

/// count from 0, ten thousand of them summed.
public class CountBenchmark extends CoreBenchmark {
    @Benchmark
    public long loop(Numbers numbers) {
        long sum = 0;
        for (int i = 0; i < Numbers.COUNT; i++) {
            sum += i;
        }
        return sum;
    }

    @Benchmark
    public long gen(Numbers numbers) {
        return Gen.count().take(Numbers.COUNT).sum(n -> n);
    }

    @Benchmark
    public long stream(Numbers numbers) {
        return Peers.sum(Stream.iterate(0, n -> n + 1).limit(Numbers.COUNT));
    }

    @Benchmark
    public long streamEx(Numbers numbers) {
        return Peers.sum(IntStreamEx.ints().boxed().limit(Numbers.COUNT));
    }

    @Benchmark
    public long jool(Numbers numbers) {
        return Peers.sum(Seq.iterate(0, n -> n + 1).limit(Numbers.COUNT));
    }

    @Benchmark
    public long vavr(Numbers numbers) {
        return Peers.sum(io.vavr.collection.Iterator.from(0).take(Numbers.COUNT));
    }

    @Benchmark
    public long kotlin(Numbers numbers) {
        return Peers.sum(SequencesKt.take(SequencesKt.generateSequence(0, n -> n + 1), Numbers.COUNT));
    }
}
