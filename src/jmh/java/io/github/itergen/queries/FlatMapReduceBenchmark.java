package io.github.itergen.queries;

import io.github.itergen.CoreBenchmark;
import io.github.itergen.Gen;
import io.github.itergen.Numbers;
import io.github.itergen.Peers;
import java.util.List;
import kotlin.sequences.SequencesKt;
import one.util.streamex.StreamEx;
import org.jayield.Query;
import org.jooq.lambda.Seq;
import org.openjdk.jmh.annotations.Benchmark;

/// A hundred sequences of a hundred numbers, flat and reduced to their sum.
/// A query of the study sequences-benchmarks (Poeira and Carvalho), written anew.
public class FlatMapReduceBenchmark extends CoreBenchmark {
    @Benchmark
    public Integer loop(Numbers numbers) {
        Integer total = 0;
        for (List<Integer> list : numbers.lists) {
            for (Integer number : list) {
                total = total + number;
            }
        }
        return total;
    }

    @Benchmark
    public Integer gen(Numbers numbers) {
        return Gen.iter(numbers.lists).flatMap(list -> list).fold(0, (a, b) -> a + b);
    }

    @Benchmark
    public Integer stream(Numbers numbers) {
        return numbers.lists.stream().flatMap(List::stream).reduce(0, (a, b) -> a + b);
    }

    @Benchmark
    public Integer streamEx(Numbers numbers) {
        return StreamEx.of(numbers.lists).flatCollection(list -> list).reduce(0, (a, b) -> a + b);
    }

    @Benchmark
    public Integer jool(Numbers numbers) {
        return Seq.seq(numbers.lists).flatMap(List::stream).reduce(0, (a, b) -> a + b);
    }

    @Benchmark
    public Integer vavr(Numbers numbers) {
        return Peers.vavr(numbers.lists).flatMap(list -> list).foldLeft(0, (a, b) -> a + b);
    }

    @Benchmark
    public Integer eclipse(Numbers numbers) {
        return Peers.eclipse(numbers.lists).flatCollect(list -> list).injectInto((Integer) 0, (a, b) -> a + b);
    }

    @Benchmark
    public Integer kotlin(Numbers numbers) {
        return SequencesKt.fold(
                SequencesKt.flatMapIterable(Peers.kotlin(numbers.lists), list -> list), 0, (a, b) -> a + b);
    }

    @Benchmark
    public Integer cyclops(Numbers numbers) {
        return Peers.cyclops(numbers.lists).concatMap(list -> list).foldLeft(0, (a, b) -> a + b);
    }

    @Benchmark
    public Integer jayield(Numbers numbers) {
        return Peers.jayield(numbers.lists).flatMap(Query::fromList).reduce(0, (a, b) -> a + b);
    }
}
