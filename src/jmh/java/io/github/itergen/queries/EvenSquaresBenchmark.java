package io.github.itergen.queries;

import com.google.common.collect.FluentIterable;
import io.github.itergen.CoreBenchmark;
import io.github.itergen.Gen;
import io.github.itergen.Numbers;
import io.github.itergen.Peers;
import kotlin.sequences.SequencesKt;
import one.util.streamex.StreamEx;
import org.apache.commons.collections4.IterableUtils;
import org.jooq.lambda.Seq;
import org.openjdk.jmh.annotations.Benchmark;

/// The sum of the even numbers' squares.
/// A query of the paper "Clash of the Lambdas" (Biboudis, Palladinos, Smaragdakis 2014), over boxed ints.
public class EvenSquaresBenchmark extends CoreBenchmark {
    @Benchmark
    public long loop(Numbers numbers) {
        long sum = 0;
        for (Integer number : numbers.list) {
            if (number % 2 == 0) {
                sum += number * number;
            }
        }
        return sum;
    }

    @Benchmark
    public long gen(Numbers numbers) {
        return Gen.iter(numbers.list).filter(n -> n % 2 == 0).map(n -> n * n).sum(n -> n);
    }

    @Benchmark
    public long stream(Numbers numbers) {
        return Peers.sum(numbers.list.stream().filter(n -> n % 2 == 0).map(n -> n * n));
    }

    @Benchmark
    public long streamEx(Numbers numbers) {
        return Peers.sum(StreamEx.of(numbers.list).filter(n -> n % 2 == 0).map(n -> n * n));
    }

    @Benchmark
    public long jool(Numbers numbers) {
        return Peers.sum(Seq.seq(numbers.list).filter(n -> n % 2 == 0).map(n -> n * n));
    }

    @Benchmark
    public long vavr(Numbers numbers) {
        return Peers.sum(Peers.vavr(numbers.list).filter(n -> n % 2 == 0).map(n -> n * n));
    }

    @Benchmark
    public long guava(Numbers numbers) {
        return Peers.sum(FluentIterable.from(numbers.list).filter(n -> n % 2 == 0).transform(n -> n * n));
    }

    @Benchmark
    public long eclipse(Numbers numbers) {
        return Peers.sum(Peers.eclipse(numbers.list).select(n -> n % 2 == 0).collect(n -> n * n));
    }

    @Benchmark
    public long commons(Numbers numbers) {
        return Peers.sum(
                IterableUtils.transformedIterable(
                        IterableUtils.filteredIterable(numbers.list, n -> n % 2 == 0), n -> n * n));
    }

    @Benchmark
    public long kotlin(Numbers numbers) {
        return Peers.sum(SequencesKt.map(SequencesKt.filter(Peers.kotlin(numbers.list), n -> n % 2 == 0), n -> n * n));
    }

    @Benchmark
    public long cyclops(Numbers numbers) {
        return Peers.sum(Peers.cyclops(numbers.list).filter(n -> n % 2 == 0).map(n -> n * n));
    }

    @Benchmark
    public long jayield(Numbers numbers) {
        return Peers.sum(Peers.jayield(numbers.list).filter(n -> n % 2 == 0).map(n -> n * n));
    }
}
