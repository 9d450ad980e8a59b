package io.github.itergen;

import com.google.common.collect.FluentIterable;
import kotlin.collections.CollectionsKt;
import kotlin.sequences.SequencesKt;
import one.util.streamex.StreamEx;
import org.jooq.lambda.Seq;
import org.openjdk.jmh.annotations.Benchmark;

/// islice of the middle half, summed; Stream does it with skip and limit.
public class IsliceBenchmark extends CoreBenchmark {
    @Benchmark
    public long loop(Numbers numbers) {
        long sum = 0;
        for (int i = numbers.middle / 2; i < numbers.middle / 2 + numbers.middle; i++) {
            sum += numbers.list.get(i);
        }
        return sum;
    }

    @Benchmark
    public long gen(Numbers numbers) {
        return Gen.iter(numbers.list).islice(numbers.middle / 2, numbers.middle / 2 + numbers.middle).sum(n -> n);
    }

    @Benchmark
    public long stream(Numbers numbers) {
        return numbers.list.stream().skip(numbers.middle / 2).limit(numbers.middle).mapToLong(n -> n).sum();
    }

    @Benchmark
    public long streamEx(Numbers numbers) {
        return StreamEx.of(numbers.list).skip(numbers.middle / 2).limit(numbers.middle).mapToLong(n -> n).sum();
    }

    @Benchmark
    public long vavr(Numbers numbers) {
        return io.vavr.collection.Iterator.ofAll(numbers.list)
                .drop(numbers.middle / 2)
                .take(numbers.middle)
                .foldLeft(0L, (sum, n) -> sum + n);
    }

    @Benchmark
    public long guava(Numbers numbers) {
        long[] sum = new long[1];
        FluentIterable.from(numbers.list).skip(numbers.middle / 2).limit(numbers.middle).forEach(n -> sum[0] += n);
        return sum[0];
    }

    @Benchmark
    public long kotlin(Numbers numbers) {
        return SequencesKt.fold(
                SequencesKt.take(
                        SequencesKt.drop(CollectionsKt.asSequence(numbers.list), numbers.middle / 2), numbers.middle),
                0L,
                (sum, n) -> sum + n);
    }

    @Benchmark
    public long jool(Numbers numbers) {
        return Peers.sum(Seq.seq(numbers.list).skip(numbers.middle / 2).limit(numbers.middle));
    }

    @Benchmark
    public long eclipse(Numbers numbers) {
        return Peers.sum(Peers.eclipse(numbers.list).drop(numbers.middle / 2).take(numbers.middle));
    }

    @Benchmark
    public long cyclops(Numbers numbers) {
        return Peers.sum(Peers.cyclops(numbers.list).skip(numbers.middle / 2).limit(numbers.middle));
    }

    @Benchmark
    public long jayield(Numbers numbers) {
        return Peers.sum(Peers.jayield(numbers.list).skip(numbers.middle / 2).limit(numbers.middle));
    }
}
