package io.github.itergen;

import com.google.common.collect.FluentIterable;
import kotlin.sequences.SequencesKt;
import one.util.streamex.StreamEx;
import org.apache.commons.collections4.IterableUtils;
import org.jooq.lambda.Seq;
import org.openjdk.jmh.annotations.Benchmark;

/// drop of the first half of the numbers, the rest summed.
public class DropBenchmark extends CoreBenchmark {
    @Benchmark
    public long loop(Numbers numbers) {
        long sum = 0;
        for (int i = numbers.middle; i < numbers.list.size(); i++) {
            sum += numbers.list.get(i);
        }
        return sum;
    }

    @Benchmark
    public long gen(Numbers numbers) {
        return Gen.iter(numbers.list).drop(numbers.middle).sum(n -> n);
    }

    @Benchmark
    public long stream(Numbers numbers) {
        return Peers.sum(numbers.list.stream().skip(numbers.middle));
    }

    @Benchmark
    public long streamEx(Numbers numbers) {
        return Peers.sum(StreamEx.of(numbers.list).skip(numbers.middle));
    }

    @Benchmark
    public long jool(Numbers numbers) {
        return Peers.sum(Seq.seq(numbers.list).skip(numbers.middle));
    }

    @Benchmark
    public long vavr(Numbers numbers) {
        return Peers.sum(Peers.vavr(numbers.list).drop(numbers.middle));
    }

    @Benchmark
    public long guava(Numbers numbers) {
        return Peers.sum(FluentIterable.from(numbers.list).skip(numbers.middle));
    }

    @Benchmark
    public long eclipse(Numbers numbers) {
        return Peers.sum(Peers.eclipse(numbers.list).drop(numbers.middle));
    }

    @Benchmark
    public long commons(Numbers numbers) {
        return Peers.sum(IterableUtils.skippingIterable(numbers.list, numbers.middle));
    }

    @Benchmark
    public long kotlin(Numbers numbers) {
        return Peers.sum(SequencesKt.drop(Peers.kotlin(numbers.list), numbers.middle));
    }

    @Benchmark
    public long cyclops(Numbers numbers) {
        return Peers.sum(Peers.cyclops(numbers.list).skip(numbers.middle));
    }

    @Benchmark
    public long jayield(Numbers numbers) {
        return Peers.sum(Peers.jayield(numbers.list).skip(numbers.middle));
    }
}
