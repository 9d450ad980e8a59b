package io.github.itergen;

import kotlin.sequences.SequencesKt;
import one.util.streamex.StreamEx;
import org.jooq.lambda.Seq;
import org.openjdk.jmh.annotations.Benchmark;

/// fold.
public class FoldBenchmark extends CoreBenchmark {
    @Benchmark
    public Integer loop(Numbers numbers) {
        Integer total = 7;
        for (Integer number : numbers.list) {
            total = total * 31 + number;
        }
        return total;
    }

    @Benchmark
    public Integer gen(Numbers numbers) {
        return Gen.iter(numbers.list).fold(7, (total, n) -> total * 31 + n);
    }

    @Benchmark
    public Integer stream(Numbers numbers) {
        return numbers.list.stream().reduce(7, (total, n) -> total * 31 + n);
    }

    @Benchmark
    public Integer streamEx(Numbers numbers) {
        return StreamEx.of(numbers.list).foldLeft(7, (total, n) -> total * 31 + n);
    }

    @Benchmark
    public Integer jool(Numbers numbers) {
        return Seq.seq(numbers.list).foldLeft(7, (total, n) -> total * 31 + n);
    }

    @Benchmark
    public Integer vavr(Numbers numbers) {
        return Peers.vavr(numbers.list).foldLeft(7, (total, n) -> total * 31 + n);
    }

    @Benchmark
    public Integer eclipse(Numbers numbers) {
        return Peers.eclipse(numbers.list).injectInto((Integer) 7, (total, n) -> total * 31 + n);
    }

    @Benchmark
    public Integer kotlin(Numbers numbers) {
        return SequencesKt.fold(Peers.kotlin(numbers.list), 7, (total, n) -> total * 31 + n);
    }

    @Benchmark
    public Integer cyclops(Numbers numbers) {
        return Peers.cyclops(numbers.list).foldLeft(7, (total, n) -> total * 31 + n);
    }

    @Benchmark
    public Integer jayield(Numbers numbers) {
        return Peers.jayield(numbers.list).reduce(7, (total, n) -> total * 31 + n);
    }
}
