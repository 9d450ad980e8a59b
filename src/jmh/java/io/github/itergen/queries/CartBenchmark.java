package io.github.itergen.queries;

import com.google.common.collect.FluentIterable;
import io.github.itergen.CoreBenchmark;
import io.github.itergen.Gen;
import io.github.itergen.Numbers;
import io.github.itergen.Peers;
import kotlin.sequences.SequencesKt;
import one.util.streamex.StreamEx;
import org.jooq.lambda.Seq;
import org.openjdk.jmh.annotations.Benchmark;

/// The sum of the products of two sequences.
/// A query of the paper "Clash of the Lambdas" (Biboudis, Palladinos, Smaragdakis 2014), over boxed ints.
public class CartBenchmark extends CoreBenchmark {
    @Benchmark
    public long loop(Numbers numbers) {
        long sum = 0;
        for (Integer left : numbers.hundred) {
            for (Integer right : numbers.hundred) {
                sum += left * right;
            }
        }
        return sum;
    }

    @Benchmark
    public long gen(Numbers numbers) {
        return Gen.iter(numbers.hundred)
                .flatMap(left -> Gen.iter(numbers.hundred).map(right -> left * right))
                .sum(n -> n);
    }

    @Benchmark
    public long stream(Numbers numbers) {
        return Peers.sum(numbers.hundred.stream().flatMap(left -> numbers.hundred.stream().map(right -> left * right)));
    }

    @Benchmark
    public long streamEx(Numbers numbers) {
        return Peers.sum(
                StreamEx.of(numbers.hundred).flatMap(left -> StreamEx.of(numbers.hundred).map(right -> left * right)));
    }

    @Benchmark
    public long jool(Numbers numbers) {
        return Peers.sum(Seq.seq(numbers.hundred).flatMap(left -> Seq.seq(numbers.hundred).map(right -> left * right)));
    }

    @Benchmark
    public long vavr(Numbers numbers) {
        return Peers.sum(
                Peers.vavr(numbers.hundred).flatMap(left -> Peers.vavr(numbers.hundred).map(right -> left * right)));
    }

    @Benchmark
    public long guava(Numbers numbers) {
        return Peers.sum(
                FluentIterable.from(numbers.hundred)
                        .transformAndConcat(
                                left -> FluentIterable.from(numbers.hundred).transform(right -> left * right)));
    }

    @Benchmark
    public long eclipse(Numbers numbers) {
        return Peers.sum(
                Peers.eclipse(numbers.hundred)
                        .flatCollect(left -> Peers.eclipse(numbers.hundred).collect(right -> left * right)));
    }

    @Benchmark
    public long kotlin(Numbers numbers) {
        return Peers.sum(
                SequencesKt.flatMap(
                        Peers.kotlin(numbers.hundred),
                        left -> SequencesKt.map(Peers.kotlin(numbers.hundred), right -> left * right)));
    }

    @Benchmark
    public long cyclops(Numbers numbers) {
        return Peers.sum(
                Peers.cyclops(numbers.hundred)
                        .concatMap(left -> Peers.cyclops(numbers.hundred).map(right -> left * right)));
    }

    @Benchmark
    public long jayield(Numbers numbers) {
        return Peers.sum(
                Peers.jayield(numbers.hundred)
                        .flatMap(left -> Peers.jayield(numbers.hundred).map(right -> left * right)));
    }
}
