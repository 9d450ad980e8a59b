package io.github.itergen;

import com.google.common.collect.Lists;
import kotlin.collections.CollectionsKt;
import one.util.streamex.StreamEx;
import org.apache.commons.collections4.IterableUtils;
import org.jooq.lambda.Seq;
import org.openjdk.jmh.annotations.Benchmark;

/// reversed, summed.
public class ReversedBenchmark extends CoreBenchmark {
    @Benchmark
    public long loop(Numbers numbers) {
        long sum = 0;
        for (int i = numbers.list.size() - 1; i >= 0; i--) {
            sum += numbers.list.get(i);
        }
        return sum;
    }

    @Benchmark
    public long gen(Numbers numbers) {
        return Gen.reversed(numbers.list).sum(n -> n);
    }

    @Benchmark
    public long stream(Numbers numbers) {
        return Peers.sum(numbers.list.reversed().stream());
    }

    @Benchmark
    public long streamEx(Numbers numbers) {
        return Peers.sum(StreamEx.ofReversed(numbers.list));
    }

    @Benchmark
    public long guava(Numbers numbers) {
        return Peers.sum(Lists.reverse(numbers.list));
    }

    @Benchmark
    public long commons(Numbers numbers) {
        return Peers.sum(IterableUtils.reversedIterable(numbers.list));
    }

    @Benchmark
    public long kotlin(Numbers numbers) {
        return Peers.sum(Peers.kotlin(CollectionsKt.asReversed(numbers.list)));
    }

    @Benchmark
    public long jool(Numbers numbers) {
        return Peers.sum(Seq.seq(numbers.list).reverse());
    }

    @Benchmark
    public long cyclops(Numbers numbers) {
        return Peers.sum(Peers.cyclops(numbers.list).reverse());
    }
}
