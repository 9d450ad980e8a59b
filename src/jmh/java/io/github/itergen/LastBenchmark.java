package io.github.itergen;

import com.google.common.collect.FluentIterable;
import kotlin.sequences.SequencesKt;
import one.util.streamex.StreamEx;
import org.jooq.lambda.Seq;
import org.openjdk.jmh.annotations.Benchmark;

/// map → last; Stream reduces to the second of two.
public class LastBenchmark extends CoreBenchmark {
    @Benchmark
    public Integer loop(Numbers numbers) {
        Integer last = null;
        for (Integer number : numbers.list) {
            last = number + 1;
        }
        return last;
    }

    @Benchmark
    public Integer gen(Numbers numbers) {
        return Gen.iter(numbers.list).map(n -> n + 1).last().orElseThrow();
    }

    @Benchmark
    public Integer stream(Numbers numbers) {
        return numbers.list.stream().map(n -> n + 1).reduce((a, b) -> b).orElseThrow();
    }

    @Benchmark
    public Integer streamEx(Numbers numbers) {
        return StreamEx.of(numbers.list).map(n -> n + 1).reduce((a, b) -> b).orElseThrow();
    }

    @Benchmark
    public Integer jool(Numbers numbers) {
        return Seq.seq(numbers.list).map(n -> n + 1).findLast().orElseThrow();
    }

    @Benchmark
    public Integer vavr(Numbers numbers) {
        return Peers.vavr(numbers.list).map(n -> n + 1).last();
    }

    @Benchmark
    public Integer guava(Numbers numbers) {
        return FluentIterable.from(numbers.list).transform(n -> n + 1).last().get();
    }

    @Benchmark
    public Integer kotlin(Numbers numbers) {
        return SequencesKt.last(SequencesKt.map(Peers.kotlin(numbers.list), n -> n + 1));
    }
}
