package io.github.itergen;

import com.google.common.collect.FluentIterable;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import kotlin.sequences.SequencesKt;
import one.util.streamex.StreamEx;
import org.jooq.lambda.Seq;
import org.openjdk.jmh.annotations.Benchmark;

/// map → toSet.
public class ToSetBenchmark extends CoreBenchmark {
    @Benchmark
    public Set<Integer> loop(Numbers numbers) {
        Set<Integer> set = new HashSet<>();
        for (Integer number : numbers.list) {
            set.add(number + 1);
        }
        return set;
    }

    @Benchmark
    public Set<Integer> gen(Numbers numbers) {
        return Gen.iter(numbers.list).map(n -> n + 1).toSet();
    }

    @Benchmark
    public Set<Integer> stream(Numbers numbers) {
        return numbers.list.stream().map(n -> n + 1).collect(Collectors.toSet());
    }

    @Benchmark
    public Set<Integer> streamEx(Numbers numbers) {
        return StreamEx.of(numbers.list).map(n -> n + 1).toSet();
    }

    @Benchmark
    public Set<Integer> jool(Numbers numbers) {
        return Seq.seq(numbers.list).map(n -> n + 1).toSet();
    }

    @Benchmark
    public Set<Integer> vavr(Numbers numbers) {
        return Peers.vavr(numbers.list).map(n -> n + 1).toJavaSet();
    }

    @Benchmark
    public Set<Integer> guava(Numbers numbers) {
        return FluentIterable.from(numbers.list).transform(n -> n + 1).toSet();
    }

    @Benchmark
    public Set<Integer> eclipse(Numbers numbers) {
        return Peers.eclipse(numbers.list).collect(n -> n + 1).toSet();
    }

    @Benchmark
    public Set<Integer> kotlin(Numbers numbers) {
        return SequencesKt.toHashSet(SequencesKt.map(Peers.kotlin(numbers.list), n -> n + 1));
    }

    @Benchmark
    public Set<Integer> cyclops(Numbers numbers) {
        return Peers.cyclops(numbers.list).map(n -> n + 1).toSet();
    }

    @Benchmark
    public Set<Integer> jayield(Numbers numbers) {
        return Peers.jayield(numbers.list).map(n -> n + 1).toSet();
    }
}
