package io.github.itergen;

import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;

/// combinations of three of 38 numbers with replacement, 9,880 rows.
public class CombinationsWithReplacementBenchmark extends CoreBenchmark {
    @Benchmark
    public void loop(Numbers numbers, Sink sink) {
        List<Integer> some = numbers.thirtyEight;
        for (int i = 0; i < 38; i++) {
            for (int j = i; j < 38; j++) {
                for (int k = j; k < 38; k++) {
                    sink.accept(List.of(some.get(i), some.get(j), some.get(k)));
                }
            }
        }
    }

    @Benchmark
    public void gen(Numbers numbers, Sink sink) {
        Gen.combinationsWithReplacement(numbers.thirtyEight, 3).forEachRemaining(sink);
    }
}
