package io.github.itergen;

import com.google.common.collect.FluentIterable;
import cyclops.reactive.ReactiveSeq;
import kotlin.collections.CollectionsKt;
import kotlin.sequences.SequencesKt;
import one.util.streamex.StreamEx;
import org.apache.commons.collections4.IterableUtils;
import org.eclipse.collections.impl.utility.LazyIterate;
import org.jooq.lambda.Seq;
import org.openjdk.jmh.annotations.Benchmark;

/// map → filter → sum over boxed ints, the pipeline every library is compared by, pushed.
public class MapBenchmark extends CoreBenchmark {
    @Benchmark
    public long loop(Numbers numbers) {
        long sum = 0;
        for (Integer number : numbers.list) {
            int tripled = number * 3;
            if ((tripled & 1) == 0) {
                sum += tripled;
            }
        }
        return sum;
    }

    @Benchmark
    public long gen(Numbers numbers) {
        return Gen.iter(numbers.list).map(n -> n * 3).filter(n -> (n & 1) == 0).sum(n -> n);
    }

    @Benchmark
    public long stream(Numbers numbers) {
        return numbers.list.stream().map(n -> n * 3).filter(n -> (n & 1) == 0).mapToLong(n -> n).sum();
    }

    @Benchmark
    public long streamEx(Numbers numbers) {
        return StreamEx.of(numbers.list).map(n -> n * 3).filter(n -> (n & 1) == 0).mapToLong(n -> n).sum();
    }

    @Benchmark
    public long jool(Numbers numbers) {
        return Seq.seq(numbers.list).map(n -> n * 3).filter(n -> (n & 1) == 0).mapToLong(n -> n).sum();
    }

    @Benchmark
    public long vavr(Numbers numbers) {
        return io.vavr.collection.Iterator.ofAll(numbers.list)
                .map(n -> n * 3)
                .filter(n -> (n & 1) == 0)
                .foldLeft(0L, (sum, n) -> sum + n);
    }

    @Benchmark
    public long guava(Numbers numbers) {
        long[] sum = new long[1];
        FluentIterable.from(numbers.list).transform(n -> n * 3).filter(n -> (n & 1) == 0).forEach(n -> sum[0] += n);
        return sum[0];
    }

    @Benchmark
    public long eclipse(Numbers numbers) {
        return LazyIterate.adapt(numbers.list).collect(n -> n * 3).select(n -> (n & 1) == 0).sumOfInt(n -> n);
    }

    @Benchmark
    public long commons(Numbers numbers) {
        long[] sum = new long[1];
        IterableUtils.filteredIterable(IterableUtils.transformedIterable(numbers.list, n -> n * 3), n -> (n & 1) == 0)
                .forEach(n -> sum[0] += n);
        return sum[0];
    }

    @Benchmark
    public long kotlin(Numbers numbers) {
        return SequencesKt.fold(
                SequencesKt.filter(
                        SequencesKt.map(CollectionsKt.asSequence(numbers.list), n -> n * 3), n -> (n & 1) == 0),
                0L,
                (sum, n) -> sum + n);
    }

    @Benchmark
    public long cyclops(Numbers numbers) {
        return ReactiveSeq.fromIterable(numbers.list)
                .map(n -> n * 3)
                .filter(n -> (n & 1) == 0)
                .foldLeft(0L, (sum, n) -> sum + n);
    }

    @Benchmark
    public long jayield(Numbers numbers) {
        return Peers.sum(Peers.jayield(numbers.list).map(n -> n * 3).filter(n -> (n & 1) == 0));
    }
}
