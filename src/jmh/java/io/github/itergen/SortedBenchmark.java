package io.github.itergen;

import com.google.common.collect.FluentIterable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kotlin.sequences.SequencesKt;
import one.util.streamex.StreamEx;
import org.jooq.lambda.Seq;
import org.openjdk.jmh.annotations.Benchmark;

/// sorted with a comparator, of numbers that are not.
public class SortedBenchmark extends CoreBenchmark {
    @Benchmark
    public List<Integer> loop(Numbers numbers) {
        List<Integer> sorted = new ArrayList<>(numbers.mixed);
        sorted.sort(Comparator.reverseOrder());
        return sorted;
    }

    @Benchmark
    public List<Integer> gen(Numbers numbers) {
        return Gen.iter(numbers.mixed).sorted(Comparator.reverseOrder());
    }

    @Benchmark
    public List<Integer> stream(Numbers numbers) {
        return numbers.mixed.stream().sorted(Comparator.reverseOrder()).toList();
    }

    @Benchmark
    public List<Integer> streamEx(Numbers numbers) {
        return StreamEx.of(numbers.mixed).sorted(Comparator.reverseOrder()).toList();
    }

    @Benchmark
    public List<Integer> jool(Numbers numbers) {
        return Seq.seq(numbers.mixed).sorted(Comparator.reverseOrder()).toList();
    }

    @Benchmark
    public List<Integer> guava(Numbers numbers) {
        return FluentIterable.from(numbers.mixed).toSortedList(Comparator.reverseOrder());
    }

    @Benchmark
    public List<Integer> eclipse(Numbers numbers) {
        return Peers.eclipse(numbers.mixed).toSortedList(Comparator.reverseOrder());
    }

    @Benchmark
    public List<Integer> kotlin(Numbers numbers) {
        return SequencesKt.toList(SequencesKt.sortedWith(Peers.kotlin(numbers.mixed), Comparator.reverseOrder()));
    }

    @Benchmark
    public List<Integer> cyclops(Numbers numbers) {
        return Peers.cyclops(numbers.mixed).sorted(Comparator.reverseOrder()).toList();
    }

    @Benchmark
    public List<Integer> jayield(Numbers numbers) {
        return Peers.jayield(numbers.mixed).sorted(Comparator.reverseOrder()).toList();
    }
}
