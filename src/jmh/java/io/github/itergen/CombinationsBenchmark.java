package io.github.itergen;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.List;
import one.util.streamex.StreamEx;
import org.openjdk.jmh.annotations.Benchmark;

/// combinations of three of forty numbers, 9,880 rows. StreamEx yields indices, which are the numbers here.
public class CombinationsBenchmark extends CoreBenchmark {
    @Benchmark
    public void loop(Numbers numbers, Sink sink) {
        List<Integer> forty = numbers.forty;
        for (int i = 0; i < 38; i++) {
            for (int j = i + 1; j < 39; j++) {
                for (int k = j + 1; k < 40; k++) {
                    sink.accept(List.of(forty.get(i), forty.get(j), forty.get(k)));
                }
            }
        }
    }

    @Benchmark
    public void gen(Numbers numbers, Sink sink) {
        Gen.combinations(numbers.forty, 3).forEachRemaining(sink);
    }

    @Benchmark
    public void streamEx(Numbers numbers, Sink sink) {
        StreamEx.ofCombinations(40, 3).forEach(sink);
    }

    @Benchmark
    public void vavr(Numbers numbers, Sink sink) {
        io.vavr.collection.List.ofAll(numbers.forty).combinations(3).forEach(sink);
    }

    @Benchmark
    public void guava(Numbers numbers, Sink sink) {
        Sets.combinations(ImmutableSet.copyOf(numbers.forty), 3).forEach(sink);
    }

    @Benchmark
    public void cyclops(Numbers numbers, Sink sink) {
        Peers.cyclops(numbers.forty).combinations(3).forEach(row -> sink.accept(row.toList()));
    }
}
