package io.github.itergen;

import com.google.common.collect.Iterables;
import java.util.List;
import kotlin.sequences.SequencesKt;
import one.util.streamex.StreamEx;
import org.jayield.Query;
import org.openjdk.jmh.annotations.Benchmark;

/// chainFromIterable of a hundred lists of a hundred numbers, summed.
public class ChainFromIterableBenchmark extends CoreBenchmark {
    @Benchmark
    public long loop(Numbers numbers) {
        long sum = 0;
        for (List<Integer> list : numbers.lists) {
            for (Integer number : list) {
                sum += number;
            }
        }
        return sum;
    }

    @Benchmark
    public long gen(Numbers numbers) {
        return Gen.chainFromIterable(numbers.lists).sum(n -> n);
    }

    @Benchmark
    public long stream(Numbers numbers) {
        return Peers.sum(numbers.lists.stream().flatMap(List::stream));
    }

    @Benchmark
    public long streamEx(Numbers numbers) {
        return Peers.sum(StreamEx.of(numbers.lists).flatCollection(list -> list));
    }

    @Benchmark
    public long vavr(Numbers numbers) {
        return Peers.sum(io.vavr.collection.Iterator.concat(numbers.lists));
    }

    @Benchmark
    public long guava(Numbers numbers) {
        return Peers.sum(Iterables.concat(numbers.lists));
    }

    @Benchmark
    public long eclipse(Numbers numbers) {
        return Peers.sum(Peers.eclipse(numbers.lists).flatCollect(list -> list));
    }

    @Benchmark
    public long kotlin(Numbers numbers) {
        return Peers.sum(SequencesKt.flatMapIterable(Peers.kotlin(numbers.lists), list -> list));
    }

    @Benchmark
    public long cyclops(Numbers numbers) {
        return Peers.sum(Peers.cyclops(numbers.lists).concatMap(list -> list));
    }

    @Benchmark
    public long jayield(Numbers numbers) {
        return Peers.sum(Peers.jayield(numbers.lists).flatMap(Query::fromList));
    }
}
