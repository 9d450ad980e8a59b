package io.github.itergen;

import kotlin.sequences.SequencesKt;
import one.util.streamex.StreamEx;
import org.jooq.lambda.Seq;
import org.openjdk.jmh.annotations.Benchmark;

/// sumDouble.
public class SumDoubleBenchmark extends CoreBenchmark {
    @Benchmark
    public double loop(Numbers numbers) {
        double sum = 0;
        for (Integer number : numbers.list) {
            sum += number * 0.5;
        }
        return sum;
    }

    @Benchmark
    public double gen(Numbers numbers) {
        return Gen.iter(numbers.list).sumDouble(n -> n * 0.5);
    }

    @Benchmark
    public double stream(Numbers numbers) {
        return numbers.list.stream().mapToDouble(n -> n * 0.5).sum();
    }

    @Benchmark
    public double streamEx(Numbers numbers) {
        return StreamEx.of(numbers.list).mapToDouble(n -> n * 0.5).sum();
    }

    @Benchmark
    public double jool(Numbers numbers) {
        return Seq.seq(numbers.list).mapToDouble(n -> n * 0.5).sum();
    }

    @Benchmark
    public double vavr(Numbers numbers) {
        return Peers.vavr(numbers.list).foldLeft(0.0, (sum, n) -> sum + n * 0.5);
    }

    @Benchmark
    public double eclipse(Numbers numbers) {
        return Peers.eclipse(numbers.list).sumOfDouble(n -> n * 0.5);
    }

    @Benchmark
    public double kotlin(Numbers numbers) {
        return SequencesKt.sumOfDouble(SequencesKt.map(Peers.kotlin(numbers.list), n -> n * 0.5));
    }

    @Benchmark
    public double jayield(Numbers numbers) {
        return Peers.jayield(numbers.list).mapToDouble(n -> n * 0.5).sum();
    }
}
