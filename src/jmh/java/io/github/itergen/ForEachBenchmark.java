package io.github.itergen;

import com.google.common.collect.FluentIterable;
import cyclops.reactive.ReactiveSeq;
import java.util.Iterator;
import kotlin.collections.CollectionsKt;
import kotlin.sequences.SequencesKt;
import one.util.streamex.StreamEx;
import org.apache.commons.collections4.IterableUtils;
import org.eclipse.collections.impl.utility.LazyIterate;
import org.jooq.lambda.Seq;
import org.openjdk.jmh.annotations.Benchmark;

/// map → filter over boxed ints, summed by a for-each loop: the pipeline is pulled.
public class ForEachBenchmark extends CoreBenchmark {
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
        long sum = 0;
        for (int n : Gen.iter(numbers.list).map(n -> n * 3).filter(n -> (n & 1) == 0)) {
            sum += n;
        }
        return sum;
    }

    @Benchmark
    public long stream(Numbers numbers) {
        return sum(numbers.list.stream().map(n -> n * 3).filter(n -> (n & 1) == 0).iterator());
    }

    @Benchmark
    public long streamEx(Numbers numbers) {
        return sum(StreamEx.of(numbers.list).map(n -> n * 3).filter(n -> (n & 1) == 0).iterator());
    }

    @Benchmark
    public long jool(Numbers numbers) {
        return sum(Seq.seq(numbers.list).map(n -> n * 3).filter(n -> (n & 1) == 0).iterator());
    }

    @Benchmark
    public long vavr(Numbers numbers) {
        return sum(io.vavr.collection.Iterator.ofAll(numbers.list).map(n -> n * 3).filter(n -> (n & 1) == 0));
    }

    @Benchmark
    public long guava(Numbers numbers) {
        return sum(FluentIterable.from(numbers.list).transform(n -> n * 3).filter(n -> (n & 1) == 0).iterator());
    }

    @Benchmark
    public long eclipse(Numbers numbers) {
        return sum(LazyIterate.adapt(numbers.list).collect(n -> n * 3).select(n -> (n & 1) == 0).iterator());
    }

    @Benchmark
    public long commons(Numbers numbers) {
        return sum(
                IterableUtils.filteredIterable(
                                IterableUtils.transformedIterable(numbers.list, n -> n * 3), n -> (n & 1) == 0)
                        .iterator());
    }

    @Benchmark
    public long kotlin(Numbers numbers) {
        return sum(
                SequencesKt.filter(
                                SequencesKt.map(CollectionsKt.asSequence(numbers.list), n -> n * 3), n -> (n & 1) == 0)
                        .iterator());
    }

    @Benchmark
    public long cyclops(Numbers numbers) {
        return sum(ReactiveSeq.fromIterable(numbers.list).map(n -> n * 3).filter(n -> (n & 1) == 0).iterator());
    }

    @Benchmark
    public long jayield(Numbers numbers) {
        return sum(Peers.jayield(numbers.list).map(n -> n * 3).filter(n -> (n & 1) == 0).toStream().iterator());
    }

    private static long sum(Iterator<Integer> iterator) {
        long sum = 0;
        while (iterator.hasNext()) {
            sum += iterator.next();
        }
        return sum;
    }
}
