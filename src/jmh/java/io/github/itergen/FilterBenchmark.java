package io.github.itergen;

import com.google.common.collect.FluentIterable;
import kotlin.sequences.SequencesKt;
import one.util.streamex.StreamEx;
import org.apache.commons.collections4.IterableUtils;
import org.jooq.lambda.Seq;
import org.openjdk.jmh.annotations.Benchmark;

/// filter, summed.
public class FilterBenchmark extends CoreBenchmark {
    @Benchmark
    public long loop(Numbers numbers) {
        long sum = 0;
        for (Integer number : numbers.list) {
            if (number % 3 == 0) {
                sum += number;
            }
        }
        return sum;
    }

    @Benchmark
    public long gen(Numbers numbers) {
        return Gen.iter(numbers.list).filter(n -> n % 3 == 0).sum(n -> n);
    }

    @Benchmark
    public long stream(Numbers numbers) {
        return Peers.sum(numbers.list.stream().filter(n -> n % 3 == 0));
    }

    @Benchmark
    public long streamEx(Numbers numbers) {
        return Peers.sum(StreamEx.of(numbers.list).filter(n -> n % 3 == 0));
    }

    @Benchmark
    public long jool(Numbers numbers) {
        return Peers.sum(Seq.seq(numbers.list).filter(n -> n % 3 == 0));
    }

    @Benchmark
    public long vavr(Numbers numbers) {
        return Peers.sum(Peers.vavr(numbers.list).filter(n -> n % 3 == 0));
    }

    @Benchmark
    public long guava(Numbers numbers) {
        return Peers.sum(FluentIterable.from(numbers.list).filter(n -> n % 3 == 0));
    }

    @Benchmark
    public long eclipse(Numbers numbers) {
        return Peers.sum(Peers.eclipse(numbers.list).select(n -> n % 3 == 0));
    }

    @Benchmark
    public long commons(Numbers numbers) {
        return Peers.sum(IterableUtils.filteredIterable(numbers.list, n -> n % 3 == 0));
    }

    @Benchmark
    public long kotlin(Numbers numbers) {
        return Peers.sum(SequencesKt.filter(Peers.kotlin(numbers.list), n -> n % 3 == 0));
    }

    @Benchmark
    public long cyclops(Numbers numbers) {
        return Peers.sum(Peers.cyclops(numbers.list).filter(n -> n % 3 == 0));
    }

    @Benchmark
    public long jayield(Numbers numbers) {
        return Peers.sum(Peers.jayield(numbers.list).filter(n -> n % 3 == 0));
    }
}
