package io.github.itergen;

import cyclops.reactive.ReactiveSeq;
import kotlin.sequences.SequencesKt;
import one.util.streamex.StreamEx;
import org.jooq.lambda.Seq;
import org.openjdk.jmh.annotations.Benchmark;

/// fromStream over a mapped Stream, summed.
public class FromStreamBenchmark extends CoreBenchmark {
    @Benchmark
    public long loop(Numbers numbers) {
        long sum = 0;
        for (Integer number : numbers.list) {
            sum += number + 1;
        }
        return sum;
    }

    @Benchmark
    public long gen(Numbers numbers) {
        return Gen.fromStream(numbers.list.stream().map(n -> n + 1)).sum(n -> n);
    }

    @Benchmark
    public long stream(Numbers numbers) {
        return Peers.sum(numbers.list.stream().map(n -> n + 1));
    }

    @Benchmark
    public long streamEx(Numbers numbers) {
        return Peers.sum(StreamEx.of(numbers.list.stream().map(n -> n + 1)));
    }

    @Benchmark
    public long jool(Numbers numbers) {
        return Peers.sum(Seq.seq(numbers.list.stream().map(n -> n + 1)));
    }

    @Benchmark
    public long kotlin(Numbers numbers) {
        return Peers.sum(SequencesKt.asSequence(numbers.list.stream().map(n -> n + 1).iterator()));
    }

    @Benchmark
    public long cyclops(Numbers numbers) {
        return Peers.sum(ReactiveSeq.fromStream(numbers.list.stream().map(n -> n + 1)));
    }
}
