package io.github.itergen;

import java.util.ArrayList;
import java.util.List;
import kotlin.collections.CollectionsKt;
import kotlin.sequences.SequencesKt;
import one.util.streamex.StreamEx;
import org.jooq.lambda.Seq;
import org.openjdk.jmh.annotations.Benchmark;

/// map → toList.
public class ToListBenchmark extends CoreBenchmark {
    @Benchmark
    public List<Integer> loop(Numbers numbers) {
        List<Integer> result = new ArrayList<>(numbers.list.size());
        for (Integer number : numbers.list) {
            result.add(number + 1);
        }
        return result;
    }

    @Benchmark
    public List<Integer> gen(Numbers numbers) {
        return Gen.iter(numbers.list).map(n -> n + 1).toList();
    }

    @Benchmark
    public List<Integer> stream(Numbers numbers) {
        return numbers.list.stream().map(n -> n + 1).toList();
    }

    @Benchmark
    public List<Integer> streamEx(Numbers numbers) {
        return StreamEx.of(numbers.list).map(n -> n + 1).toList();
    }

    @Benchmark
    public List<Integer> kotlin(Numbers numbers) {
        return SequencesKt.toList(SequencesKt.map(CollectionsKt.asSequence(numbers.list), n -> n + 1));
    }

    @Benchmark
    public List<Integer> jool(Numbers numbers) {
        return Seq.seq(numbers.list).map(n -> n + 1).toList();
    }

    @Benchmark
    public List<Integer> vavr(Numbers numbers) {
        return Peers.vavr(numbers.list).map(n -> n + 1).toJavaList();
    }

    @Benchmark
    public List<Integer> eclipse(Numbers numbers) {
        return Peers.eclipse(numbers.list).collect(n -> n + 1).toList();
    }

    @Benchmark
    public List<Integer> cyclops(Numbers numbers) {
        return Peers.cyclops(numbers.list).map(n -> n + 1).toList();
    }

    @Benchmark
    public List<Integer> jayield(Numbers numbers) {
        return Peers.jayield(numbers.list).map(n -> n + 1).toList();
    }
}
