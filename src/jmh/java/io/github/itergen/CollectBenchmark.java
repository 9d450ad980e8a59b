package io.github.itergen;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kotlin.sequences.SequencesKt;
import one.util.streamex.StreamEx;
import org.jooq.lambda.Seq;
import org.openjdk.jmh.annotations.Benchmark;

/// collect into groups by a key.
public class CollectBenchmark extends CoreBenchmark {
    @Benchmark
    public Map<Integer, List<Integer>> loop(Numbers numbers) {
        Map<Integer, List<Integer>> groups = new HashMap<>();
        for (Integer number : numbers.list) {
            groups.computeIfAbsent(number % 10, key -> new ArrayList<>()).add(number);
        }
        return groups;
    }

    @Benchmark
    public Map<Integer, List<Integer>> gen(Numbers numbers) {
        return Gen.iter(numbers.list).collect(Collectors.groupingBy(n -> n % 10));
    }

    @Benchmark
    public Map<Integer, List<Integer>> stream(Numbers numbers) {
        return numbers.list.stream().collect(Collectors.groupingBy(n -> n % 10));
    }

    @Benchmark
    public Map<Integer, List<Integer>> streamEx(Numbers numbers) {
        return StreamEx.of(numbers.list).collect(Collectors.groupingBy(n -> n % 10));
    }

    @Benchmark
    public Map<Integer, List<Integer>> jool(Numbers numbers) {
        return Seq.seq(numbers.list).collect(Collectors.groupingBy(n -> n % 10));
    }

    @Benchmark
    public Map<Integer, List<Integer>> vavr(Numbers numbers) {
        return Peers.vavr(numbers.list).collect(Collectors.groupingBy(n -> n % 10));
    }

    @Benchmark
    public Map<Integer, List<Integer>> cyclops(Numbers numbers) {
        return Peers.cyclops(numbers.list).collect(Collectors.groupingBy(n -> n % 10));
    }

    @Benchmark
    public Map<Integer, List<Integer>> kotlin(Numbers numbers) {
        return SequencesKt.groupBy(Peers.kotlin(numbers.list), n -> n % 10);
    }
}
