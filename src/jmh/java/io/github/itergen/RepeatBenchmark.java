package io.github.itergen;

import java.util.stream.Stream;
import kotlin.sequences.SequencesKt;
import one.util.streamex.StreamEx;
import org.jooq.lambda.Seq;
import org.openjdk.jmh.annotations.Benchmark;

/// repeat of one number, summed.
public class RepeatBenchmark extends CoreBenchmark {
    @Benchmark
    public long loop(Numbers numbers) {
        long sum = 0;
        for (int i = 0; i < Numbers.COUNT; i++) {
            sum += numbers.list.get(numbers.middle);
        }
        return sum;
    }

    @Benchmark
    public long gen(Numbers numbers) {
        return Gen.repeat(numbers.list.get(numbers.middle), Numbers.COUNT).sum(n -> n);
    }

    @Benchmark
    public long stream(Numbers numbers) {
        return Peers.sum(Stream.generate(() -> numbers.list.get(numbers.middle)).limit(Numbers.COUNT));
    }

    @Benchmark
    public long streamEx(Numbers numbers) {
        return Peers.sum(StreamEx.constant(numbers.list.get(numbers.middle), Numbers.COUNT));
    }

    @Benchmark
    public long vavr(Numbers numbers) {
        return Peers.sum(io.vavr.collection.Iterator.fill(Numbers.COUNT, numbers.list.get(numbers.middle)));
    }

    @Benchmark
    public long jool(Numbers numbers) {
        return Peers.sum(Seq.generate(() -> numbers.list.get(numbers.middle)).limit(Numbers.COUNT));
    }

    @Benchmark
    public long kotlin(Numbers numbers) {
        return Peers.sum(
                SequencesKt.take(SequencesKt.generateSequence(() -> numbers.list.get(numbers.middle)), Numbers.COUNT));
    }
}
