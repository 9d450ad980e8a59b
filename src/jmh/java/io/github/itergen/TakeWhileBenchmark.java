package io.github.itergen;

import kotlin.collections.CollectionsKt;
import kotlin.sequences.SequencesKt;
import one.util.streamex.StreamEx;
import org.eclipse.collections.impl.utility.LazyIterate;
import org.jooq.lambda.Seq;
import org.openjdk.jmh.annotations.Benchmark;

/// takeWhile over the first half of the numbers, summed.
public class TakeWhileBenchmark extends CoreBenchmark {
    @Benchmark
    public long loop(Numbers numbers) {
        long sum = 0;
        for (Integer number : numbers.list) {
            if (number >= numbers.middle) {
                break;
            }
            sum += number;
        }
        return sum;
    }

    @Benchmark
    public long gen(Numbers numbers) {
        return Gen.iter(numbers.list).takeWhile(n -> n < numbers.middle).sum(n -> n);
    }

    @Benchmark
    public long stream(Numbers numbers) {
        return numbers.list.stream().takeWhile(n -> n < numbers.middle).mapToLong(n -> n).sum();
    }

    @Benchmark
    public long streamEx(Numbers numbers) {
        return StreamEx.of(numbers.list).takeWhile(n -> n < numbers.middle).mapToLong(n -> n).sum();
    }

    @Benchmark
    public long jool(Numbers numbers) {
        return Seq.seq(numbers.list).limitWhile(n -> n < numbers.middle).mapToLong(n -> n).sum();
    }

    @Benchmark
    public long vavr(Numbers numbers) {
        return io.vavr.collection.Iterator.ofAll(numbers.list)
                .takeWhile(n -> n < numbers.middle)
                .foldLeft(0L, (sum, n) -> sum + n);
    }

    @Benchmark
    public long eclipse(Numbers numbers) {
        return LazyIterate.adapt(numbers.list).takeWhile(n -> n < numbers.middle).sumOfInt(n -> n);
    }

    @Benchmark
    public long kotlin(Numbers numbers) {
        return SequencesKt.fold(
                SequencesKt.takeWhile(CollectionsKt.asSequence(numbers.list), n -> n < numbers.middle),
                0L,
                (sum, n) -> sum + n);
    }

    @Benchmark
    public long cyclops(Numbers numbers) {
        return Peers.sum(Peers.cyclops(numbers.list).takeWhile(n -> n < numbers.middle));
    }

    @Benchmark
    public long jayield(Numbers numbers) {
        return Peers.sum(Peers.jayield(numbers.list).takeWhile(n -> n < numbers.middle));
    }
}
