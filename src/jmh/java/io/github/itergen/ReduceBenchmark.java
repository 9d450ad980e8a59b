package io.github.itergen;

import kotlin.sequences.SequencesKt;
import one.util.streamex.StreamEx;
import org.jooq.lambda.Seq;
import org.openjdk.jmh.annotations.Benchmark;

/// reduce.
public class ReduceBenchmark extends CoreBenchmark {
    @Benchmark
    public Integer loop(Numbers numbers) {
        Integer total = null;
        for (Integer number : numbers.list) {
            total = total == null ? number : Integer.valueOf(total * 31 + number);
        }
        return total;
    }

    @Benchmark
    public Integer gen(Numbers numbers) {
        return Gen.iter(numbers.list).reduce((total, n) -> total * 31 + n).orElseThrow();
    }

    @Benchmark
    public Integer stream(Numbers numbers) {
        return numbers.list.stream().reduce((total, n) -> total * 31 + n).orElseThrow();
    }

    @Benchmark
    public Integer streamEx(Numbers numbers) {
        return StreamEx.of(numbers.list).reduce((total, n) -> total * 31 + n).orElseThrow();
    }

    @Benchmark
    public Integer jool(Numbers numbers) {
        return Seq.seq(numbers.list).reduce((total, n) -> total * 31 + n).orElseThrow();
    }

    @Benchmark
    public Integer vavr(Numbers numbers) {
        return Peers.vavr(numbers.list).reduceLeft((total, n) -> total * 31 + n);
    }

    @Benchmark
    public Integer eclipse(Numbers numbers) {
        return Peers.eclipse(numbers.list).reduce((total, n) -> total * 31 + n).orElseThrow();
    }

    @Benchmark
    public Integer kotlin(Numbers numbers) {
        return SequencesKt.<Integer, Integer>reduce(Peers.kotlin(numbers.list), (total, n) -> total * 31 + n);
    }

    @Benchmark
    public Integer cyclops(Numbers numbers) {
        return Peers.cyclops(numbers.list).reduce((total, n) -> total * 31 + n).orElseThrow();
    }

    @Benchmark
    public Integer jayield(Numbers numbers) {
        return Peers.jayield(numbers.list).reduce((total, n) -> total * 31 + n).orElseThrow();
    }
}
