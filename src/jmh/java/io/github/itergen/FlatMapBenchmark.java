package io.github.itergen;

import com.google.common.collect.FluentIterable;
import java.util.List;
import kotlin.collections.CollectionsKt;
import kotlin.sequences.SequencesKt;
import one.util.streamex.StreamEx;
import org.eclipse.collections.impl.utility.LazyIterate;
import org.jayield.Query;
import org.jooq.lambda.Seq;
import org.openjdk.jmh.annotations.Benchmark;

/// flatMap to three elements each, summed.
public class FlatMapBenchmark extends CoreBenchmark {
    @Benchmark
    public long loop(Numbers numbers) {
        long sum = 0;
        for (Integer number : numbers.list) {
            for (Integer each : List.of(number, number, number)) {
                sum += each;
            }
        }
        return sum;
    }

    @Benchmark
    public long gen(Numbers numbers) {
        return Gen.iter(numbers.list).flatMap(n -> List.of(n, n, n)).sum(n -> n);
    }

    @Benchmark
    public long stream(Numbers numbers) {
        return numbers.list.stream().flatMap(n -> List.of(n, n, n).stream()).mapToLong(n -> n).sum();
    }

    @Benchmark
    public long streamEx(Numbers numbers) {
        return StreamEx.of(numbers.list).flatCollection(n -> List.of(n, n, n)).mapToLong(n -> n).sum();
    }

    @Benchmark
    public long vavr(Numbers numbers) {
        return io.vavr.collection.Iterator.ofAll(numbers.list)
                .flatMap(n -> List.of(n, n, n))
                .foldLeft(0L, (sum, n) -> sum + n);
    }

    @Benchmark
    public long guava(Numbers numbers) {
        long[] sum = new long[1];
        FluentIterable.from(numbers.list).transformAndConcat(n -> List.of(n, n, n)).forEach(n -> sum[0] += n);
        return sum[0];
    }

    @Benchmark
    public long eclipse(Numbers numbers) {
        return LazyIterate.adapt(numbers.list).flatCollect(n -> List.of(n, n, n)).sumOfInt(n -> n);
    }

    @Benchmark
    public long kotlin(Numbers numbers) {
        return SequencesKt.fold(
                SequencesKt.flatMapIterable(CollectionsKt.asSequence(numbers.list), n -> List.of(n, n, n)),
                0L,
                (sum, n) -> sum + n);
    }

    @Benchmark
    public long jool(Numbers numbers) {
        return Peers.sum(Seq.seq(numbers.list).flatMap(n -> List.of(n, n, n).stream()));
    }

    @Benchmark
    public long cyclops(Numbers numbers) {
        return Peers.sum(Peers.cyclops(numbers.list).concatMap(n -> List.of(n, n, n)));
    }

    @Benchmark
    public long jayield(Numbers numbers) {
        return Peers.sum(Peers.jayield(numbers.list).flatMap(n -> Query.of(n, n, n)));
    }
}
