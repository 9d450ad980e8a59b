package io.github.itergen;

import com.google.common.collect.FluentIterable;
import java.util.stream.Stream;
import kotlin.collections.CollectionsKt;
import kotlin.sequences.SequencesKt;
import one.util.streamex.StreamEx;
import org.apache.commons.collections4.IterableUtils;
import org.eclipse.collections.impl.utility.LazyIterate;
import org.jooq.lambda.Seq;
import org.openjdk.jmh.annotations.Benchmark;

/// chain of a hundred numbers and ten thousand, summed.
public class ChainBenchmark extends CoreBenchmark {
    @Benchmark
    public long loop(Numbers numbers) {
        long sum = 0;
        for (Integer number : numbers.hundred) {
            sum += number;
        }
        for (Integer number : numbers.list) {
            sum += number;
        }
        return sum;
    }

    @Benchmark
    public long gen(Numbers numbers) {
        return Gen.chain(numbers.hundred, numbers.list).sum(n -> n);
    }

    @Benchmark
    public long stream(Numbers numbers) {
        return Stream.concat(numbers.hundred.stream(), numbers.list.stream()).mapToLong(n -> n).sum();
    }

    @Benchmark
    public long streamEx(Numbers numbers) {
        return StreamEx.of(numbers.hundred).append(numbers.list).mapToLong(n -> n).sum();
    }

    @Benchmark
    public long vavr(Numbers numbers) {
        return io.vavr.collection.Iterator.ofAll(numbers.hundred)
                .concat(io.vavr.collection.Iterator.ofAll(numbers.list))
                .foldLeft(0L, (sum, n) -> sum + n);
    }

    @Benchmark
    public long guava(Numbers numbers) {
        long[] sum = new long[1];
        FluentIterable.concat(numbers.hundred, numbers.list).forEach(n -> sum[0] += n);
        return sum[0];
    }

    @Benchmark
    public long eclipse(Numbers numbers) {
        return LazyIterate.adapt(numbers.hundred).concatenate(numbers.list).sumOfInt(n -> n);
    }

    @Benchmark
    public long kotlin(Numbers numbers) {
        return SequencesKt.fold(
                SequencesKt.plus(CollectionsKt.asSequence(numbers.hundred), CollectionsKt.asSequence(numbers.list)),
                0L,
                (sum, n) -> sum + n);
    }

    @Benchmark
    public long jool(Numbers numbers) {
        return Peers.sum(Seq.seq(numbers.hundred).append(numbers.list));
    }

    @Benchmark
    public long commons(Numbers numbers) {
        return Peers.sum(IterableUtils.chainedIterable(numbers.hundred, numbers.list));
    }

    @Benchmark
    public long cyclops(Numbers numbers) {
        return Peers.sum(Peers.cyclops(numbers.hundred).appendAll(numbers.list));
    }

    @Benchmark
    public long jayield(Numbers numbers) {
        return Peers.sum(Peers.jayield(numbers.hundred).concat(Peers.jayield(numbers.list)));
    }
}
