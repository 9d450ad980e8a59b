package io.github.itergen.queries;

import com.google.common.collect.FluentIterable;
import io.github.itergen.CoreBenchmark;
import io.github.itergen.Gen;
import io.github.itergen.Numbers;
import io.github.itergen.Peers;
import one.util.streamex.StreamEx;
import org.jooq.lambda.Seq;
import org.openjdk.jmh.annotations.Benchmark;

/// The sum of the numbers.
/// A query of the paper "Clash of the Lambdas" (Biboudis, Palladinos, Smaragdakis 2014), over boxed ints.
public class SumBenchmark extends CoreBenchmark {
    @Benchmark
    public long loop(Numbers numbers) {
        long sum = 0;
        for (Integer number : numbers.list) {
            sum += number;
        }
        return sum;
    }

    @Benchmark
    public long gen(Numbers numbers) {
        return Gen.iter(numbers.list).sum(n -> n);
    }

    @Benchmark
    public long stream(Numbers numbers) {
        return Peers.sum(numbers.list.stream());
    }

    @Benchmark
    public long streamEx(Numbers numbers) {
        return Peers.sum(StreamEx.of(numbers.list));
    }

    @Benchmark
    public long jool(Numbers numbers) {
        return Peers.sum(Seq.seq(numbers.list));
    }

    @Benchmark
    public long vavr(Numbers numbers) {
        return Peers.sum(Peers.vavr(numbers.list));
    }

    @Benchmark
    public long guava(Numbers numbers) {
        return Peers.sum(FluentIterable.from(numbers.list));
    }

    @Benchmark
    public long eclipse(Numbers numbers) {
        return Peers.sum(Peers.eclipse(numbers.list));
    }

    @Benchmark
    public long kotlin(Numbers numbers) {
        return Peers.sum(Peers.kotlin(numbers.list));
    }

    @Benchmark
    public long cyclops(Numbers numbers) {
        return Peers.sum(Peers.cyclops(numbers.list));
    }

    @Benchmark
    public long jayield(Numbers numbers) {
        return Peers.sum(Peers.jayield(numbers.list));
    }
}
