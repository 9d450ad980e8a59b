package io.github.itergen;

import com.google.common.collect.Collections2;
import java.util.List;
import one.util.streamex.StreamEx;
import org.apache.commons.collections4.iterators.PermutationIterator;
import org.openjdk.jmh.annotations.Benchmark;

/// permutations of seven numbers, 5,040 rows. StreamEx yields indices, which are the numbers here.
public class PermutationsBenchmark extends CoreBenchmark {
    /// Makes the next permutation in lexicographic order; false behind the last one.
    private static boolean advance(int[] indices) {
        int i = indices.length - 2;
        while (i >= 0 && indices[i] > indices[i + 1]) {
            i--;
        }
        if (i < 0) {
            return false;
        }
        int j = indices.length - 1;
        while (indices[j] < indices[i]) {
            j--;
        }
        swap(indices, i, j);
        for (int left = i + 1, right = indices.length - 1; left < right; left++, right--) {
            swap(indices, left, right);
        }
        return true;
    }

    private static void swap(int[] indices, int i, int j) {
        int index = indices[i];
        indices[i] = indices[j];
        indices[j] = index;
    }

    @Benchmark
    public void loop(Numbers numbers, Sink sink) {
        int[] indices = {0, 1, 2, 3, 4, 5, 6};
        do {
            Integer[] row = new Integer[7];
            for (int i = 0; i < 7; i++) {
                row[i] = numbers.seven.get(indices[i]);
            }
            sink.accept(List.of(row));
        } while (advance(indices));
    }

    @Benchmark
    public void gen(Numbers numbers, Sink sink) {
        Gen.permutations(numbers.seven).forEachRemaining(sink);
    }

    @Benchmark
    public void streamEx(Numbers numbers, Sink sink) {
        StreamEx.ofPermutations(7).forEach(sink);
    }

    @Benchmark
    public void vavr(Numbers numbers, Sink sink) {
        io.vavr.collection.List.ofAll(numbers.seven).permutations().forEach(sink);
    }

    @Benchmark
    public void guava(Numbers numbers, Sink sink) {
        Collections2.permutations(numbers.seven).forEach(sink);
    }

    @Benchmark
    public void commons(Numbers numbers, Sink sink) {
        new PermutationIterator<>(numbers.seven).forEachRemaining(sink);
    }

    @Benchmark
    public void cyclops(Numbers numbers, Sink sink) {
        Peers.cyclops(numbers.seven).permutations().forEach(row -> sink.accept(row.toList()));
    }
}
