package io.github.itergen;

import com.google.common.collect.FluentIterable;
import java.util.concurrent.TimeUnit;
import kotlin.collections.CollectionsKt;
import kotlin.sequences.SequencesKt;
import one.util.streamex.StreamEx;
import org.apache.commons.collections4.IterableUtils;
import org.jooq.lambda.Seq;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OutputTimeUnit;

/// What it costs to make a pipeline of three stages and to run it over three elements.
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class CreationBenchmark extends CoreBenchmark {
    @Benchmark
    public long loop(Numbers numbers) {
        long sum = 0;
        for (Integer number : numbers.three) {
            int tripled = number * 3;
            if ((tripled & 1) == 0) {
                sum += tripled;
            }
        }
        return sum;
    }

    @Benchmark
    public long gen(Numbers numbers) {
        return Gen.iter(numbers.three).map(n -> n * 3).filter(n -> (n & 1) == 0).sum(n -> n);
    }

    @Benchmark
    public long stream(Numbers numbers) {
        return numbers.three.stream().map(n -> n * 3).filter(n -> (n & 1) == 0).mapToLong(n -> n).sum();
    }

    @Benchmark
    public long streamEx(Numbers numbers) {
        return StreamEx.of(numbers.three).map(n -> n * 3).filter(n -> (n & 1) == 0).mapToLong(n -> n).sum();
    }

    @Benchmark
    public long vavr(Numbers numbers) {
        return io.vavr.collection.Iterator.ofAll(numbers.three)
                .map(n -> n * 3)
                .filter(n -> (n & 1) == 0)
                .foldLeft(0L, (sum, n) -> sum + n);
    }

    @Benchmark
    public long guava(Numbers numbers) {
        long[] sum = new long[1];
        FluentIterable.from(numbers.three).transform(n -> n * 3).filter(n -> (n & 1) == 0).forEach(n -> sum[0] += n);
        return sum[0];
    }

    @Benchmark
    public long kotlin(Numbers numbers) {
        return SequencesKt.fold(
                SequencesKt.filter(
                        SequencesKt.map(CollectionsKt.asSequence(numbers.three), n -> n * 3), n -> (n & 1) == 0),
                0L,
                (sum, n) -> sum + n);
    }

    @Benchmark
    public long jool(Numbers numbers) {
        return Peers.sum(Seq.seq(numbers.three).map(n -> n * 3).filter(n -> (n & 1) == 0));
    }

    @Benchmark
    public long eclipse(Numbers numbers) {
        return Peers.sum(Peers.eclipse(numbers.three).collect(n -> n * 3).select(n -> (n & 1) == 0));
    }

    @Benchmark
    public long commons(Numbers numbers) {
        return Peers.sum(
                IterableUtils.filteredIterable(
                        IterableUtils.transformedIterable(numbers.three, n -> n * 3), n -> (n & 1) == 0));
    }

    @Benchmark
    public long cyclops(Numbers numbers) {
        return Peers.sum(Peers.cyclops(numbers.three).map(n -> n * 3).filter(n -> (n & 1) == 0));
    }

    @Benchmark
    public long jayield(Numbers numbers) {
        return Peers.sum(Peers.jayield(numbers.three).map(n -> n * 3).filter(n -> (n & 1) == 0));
    }
}
