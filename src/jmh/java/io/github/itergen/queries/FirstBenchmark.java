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

/// The first number a predicate accepts, half-way.
/// A query of the study sequences-benchmarks (Poeira and Carvalho), written anew.
public class FirstBenchmark extends CoreBenchmark {
    @Benchmark
    public Integer loop(Numbers numbers) {
        for (Integer number : numbers.list) {
            if (number >= numbers.middle) {
                return number;
            }
        }
        return -1;
    }

    @Benchmark
    public Integer gen(Numbers numbers) {
        return Gen.iter(numbers.list).filter(n -> n >= numbers.middle).first().orElseThrow();
    }

    @Benchmark
    public Integer stream(Numbers numbers) {
        return numbers.list.stream().filter(n -> n >= numbers.middle).findFirst().orElseThrow();
    }

    @Benchmark
    public Integer streamEx(Numbers numbers) {
        return StreamEx.of(numbers.list).findFirst(n -> n >= numbers.middle).orElseThrow();
    }

    @Benchmark
    public Integer jool(Numbers numbers) {
        return Seq.seq(numbers.list).filter(n -> n >= numbers.middle).findFirst().orElseThrow();
    }

    @Benchmark
    public Integer vavr(Numbers numbers) {
        return Peers.vavr(numbers.list).find(n -> n >= numbers.middle).get();
    }

    @Benchmark
    public Integer guava(Numbers numbers) {
        return FluentIterable.from(numbers.list).firstMatch(n -> n >= numbers.middle).get();
    }

    @Benchmark
    public Integer eclipse(Numbers numbers) {
        return Peers.eclipse(numbers.list).detect(n -> n >= numbers.middle);
    }

    @Benchmark
    public Integer commons(Numbers numbers) {
        return IterableUtils.find(numbers.list, n -> n >= numbers.middle);
    }

    @Benchmark
    public Integer kotlin(Numbers numbers) {
        return SequencesKt.first(Peers.kotlin(numbers.list), n -> n >= numbers.middle);
    }

    @Benchmark
    public Integer cyclops(Numbers numbers) {
        return Peers.cyclops(numbers.list).filter(n -> n >= numbers.middle).findFirst().orElseThrow();
    }

    @Benchmark
    public Integer jayield(Numbers numbers) {
        return Peers.jayield(numbers.list).filter(n -> n >= numbers.middle).findFirst().orElseThrow();
    }
}
