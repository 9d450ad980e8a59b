package io.github.itergen;

import com.google.common.collect.ContiguousSet;
import cyclops.reactive.ReactiveSeq;
import java.util.stream.IntStream;
import kotlin.ranges.IntRange;
import one.util.streamex.IntStreamEx;
import org.eclipse.collections.impl.list.Interval;
import org.jooq.lambda.Seq;
import org.openjdk.jmh.annotations.Benchmark;

/// range, summed.
public class RangeBenchmark extends CoreBenchmark {
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
        return Gen.range(Numbers.COUNT).sum(n -> n);
    }

    @Benchmark
    public long stream(Numbers numbers) {
        return Peers.sum(IntStream.range(0, Numbers.COUNT).boxed());
    }

    @Benchmark
    public long streamEx(Numbers numbers) {
        return Peers.sum(IntStreamEx.range(Numbers.COUNT).boxed());
    }

    @Benchmark
    public long jool(Numbers numbers) {
        return Peers.sum(Seq.range(0, Numbers.COUNT));
    }

    @Benchmark
    public long vavr(Numbers numbers) {
        return Peers.sum(io.vavr.collection.Iterator.range(0, Numbers.COUNT));
    }

    @Benchmark
    public long guava(Numbers numbers) {
        return Peers.sum((Iterable<Integer>) ContiguousSet.closedOpen(0, Numbers.COUNT));
    }

    @Benchmark
    public long eclipse(Numbers numbers) {
        return Peers.sum(Interval.zeroTo(Numbers.COUNT - 1).asLazy());
    }

    @Benchmark
    public long kotlin(Numbers numbers) {
        return Peers.sum(Peers.kotlin(new IntRange(0, Numbers.COUNT - 1)));
    }

    @Benchmark
    public long cyclops(Numbers numbers) {
        return Peers.sum(ReactiveSeq.range(0, Numbers.COUNT));
    }
}
