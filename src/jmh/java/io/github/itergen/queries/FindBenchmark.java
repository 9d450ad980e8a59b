package io.github.itergen.queries;

import com.google.common.collect.Streams;
import io.github.itergen.CoreBenchmark;
import io.github.itergen.Gen;
import io.github.itergen.HandwrittenGatherers;
import io.github.itergen.Numbers;
import io.github.itergen.Peers;
import java.util.Iterator;
import kotlin.sequences.SequencesKt;
import one.util.streamex.StreamEx;
import org.jooq.lambda.Seq;
import org.openjdk.jmh.annotations.Benchmark;

/// The first number that is not less than the one in its place of another sequence, half-way.
/// A query of the study sequences-benchmarks (Poeira and Carvalho), written anew.
public class FindBenchmark extends CoreBenchmark {
    @Benchmark
    public Integer loop(Numbers numbers) {
        Iterator<Integer> others = numbers.descending.iterator();
        for (Integer number : numbers.list) {
            if (number >= others.next()) {
                return number;
            }
        }
        return -1;
    }

    @Benchmark
    public Integer gen(Numbers numbers) {
        return Gen.iter(numbers.list)
                .zip(numbers.descending)
                .filter(pair -> pair.first() >= pair.second())
                .first()
                .orElseThrow()
                .first();
    }

    @Benchmark
    public Integer stream(Numbers numbers) {
        return numbers.list.stream()
                .gather(HandwrittenGatherers.zip(numbers.descending, (a, b) -> a < b ? -1 : a))
                .filter(n -> n >= 0)
                .findFirst()
                .orElseThrow();
    }

    @Benchmark
    public Integer streamEx(Numbers numbers) {
        return StreamEx.zip(numbers.list, numbers.descending, (a, b) -> a < b ? -1 : a)
                .filter(n -> n >= 0)
                .findFirst()
                .orElseThrow();
    }

    @Benchmark
    public Integer jool(Numbers numbers) {
        return Seq.zip(numbers.list, numbers.descending, (a, b) -> a < b ? -1 : a)
                .filter(n -> n >= 0)
                .findFirst()
                .orElseThrow();
    }

    @Benchmark
    public Integer vavr(Numbers numbers) {
        return Peers.vavr(numbers.list).zipWith(numbers.descending, (a, b) -> a < b ? -1 : a).find(n -> n >= 0).get();
    }

    @Benchmark
    public Integer guava(Numbers numbers) {
        return Streams.zip(numbers.list.stream(), numbers.descending.stream(), (a, b) -> a < b ? -1 : a)
                .filter(n -> n >= 0)
                .findFirst()
                .orElseThrow();
    }

    @Benchmark
    public Integer eclipse(Numbers numbers) {
        return Peers.eclipse(numbers.list)
                .zip(numbers.descending)
                .detect(pair -> pair.getOne() >= pair.getTwo())
                .getOne();
    }

    @Benchmark
    public Integer kotlin(Numbers numbers) {
        return SequencesKt.first(
                SequencesKt.zip(Peers.kotlin(numbers.list), Peers.kotlin(numbers.descending), (a, b) -> a < b ? -1 : a),
                n -> n >= 0);
    }

    @Benchmark
    public Integer cyclops(Numbers numbers) {
        return Peers.cyclops(numbers.list)
                .zip(numbers.descending, (a, b) -> a < b ? -1 : a)
                .filter(n -> n >= 0)
                .findFirst()
                .orElseThrow();
    }

    @Benchmark
    public Integer jayield(Numbers numbers) {
        return Peers.jayield(numbers.list)
                .zip(Peers.jayield(numbers.descending), (a, b) -> a < b ? -1 : a)
                .filter(n -> n >= 0)
                .findFirst()
                .orElseThrow();
    }
}
