package io.github.itergen;

import com.google.common.collect.Streams;
import kotlin.sequences.SequencesKt;
import one.util.streamex.StreamEx;
import org.jooq.lambda.Seq;
import org.openjdk.jmh.annotations.Benchmark;

/// fromIterator over an iterator, filtered and summed.
public class FromIteratorBenchmark extends CoreBenchmark {
    @Benchmark
    public long loop(Numbers numbers) {
        long sum = 0;
        for (Integer number : numbers.list) {
            if (number % 3 == 0) {
                sum += number;
            }
        }
        return sum;
    }

    @Benchmark
    public long gen(Numbers numbers) {
        return Gen.fromIterator(numbers.list.iterator()).filter(n -> n % 3 == 0).sum(n -> n);
    }

    @Benchmark
    public long streamEx(Numbers numbers) {
        return Peers.sum(StreamEx.of(numbers.list.iterator()).filter(n -> n % 3 == 0));
    }

    @Benchmark
    public long jool(Numbers numbers) {
        return Peers.sum(Seq.seq(numbers.list.iterator()).filter(n -> n % 3 == 0));
    }

    @Benchmark
    public long guava(Numbers numbers) {
        return Peers.sum(Streams.stream(numbers.list.iterator()).filter(n -> n % 3 == 0));
    }

    @Benchmark
    public long kotlin(Numbers numbers) {
        return Peers.sum(SequencesKt.filter(SequencesKt.asSequence(numbers.list.iterator()), n -> n % 3 == 0));
    }

    @Benchmark
    public long vavr(Numbers numbers) {
        return Peers.sum(io.vavr.collection.Iterator.ofAll(numbers.list.iterator()).filter(n -> n % 3 == 0));
    }
}
