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

/// Whether two sequences are equal in every place.
/// A query of the study sequences-benchmarks (Poeira and Carvalho), written anew.
public class EveryBenchmark extends CoreBenchmark {
    @Benchmark
    public boolean loop(Numbers numbers) {
        Iterator<Integer> others = numbers.copy.iterator();
        for (Integer number : numbers.list) {
            if (!number.equals(others.next())) {
                return false;
            }
        }
        return true;
    }

    @Benchmark
    public boolean gen(Numbers numbers) {
        return Gen.iter(numbers.list).zip(numbers.copy).all(pair -> pair.first().equals(pair.second()));
    }

    @Benchmark
    public boolean stream(Numbers numbers) {
        return numbers.list.stream()
                .gather(HandwrittenGatherers.zip(numbers.copy, (a, b) -> a.equals(b)))
                .allMatch(equal -> equal);
    }

    @Benchmark
    public boolean streamEx(Numbers numbers) {
        return StreamEx.zip(numbers.list, numbers.copy, (a, b) -> a.equals(b)).allMatch(equal -> equal);
    }

    @Benchmark
    public boolean jool(Numbers numbers) {
        return Seq.zip(numbers.list, numbers.copy, (a, b) -> a.equals(b)).allMatch(equal -> equal);
    }

    @Benchmark
    public boolean vavr(Numbers numbers) {
        return Peers.vavr(numbers.list).zipWith(numbers.copy, (a, b) -> a.equals(b)).forAll(equal -> equal);
    }

    @Benchmark
    public boolean guava(Numbers numbers) {
        return Streams.zip(numbers.list.stream(), numbers.copy.stream(), (a, b) -> a.equals(b))
                .allMatch(equal -> equal);
    }

    @Benchmark
    public boolean eclipse(Numbers numbers) {
        return Peers.eclipse(numbers.list).zip(numbers.copy).allSatisfy(pair -> pair.getOne().equals(pair.getTwo()));
    }

    @Benchmark
    public boolean kotlin(Numbers numbers) {
        return SequencesKt.all(
                SequencesKt.zip(Peers.kotlin(numbers.list), Peers.kotlin(numbers.copy), (a, b) -> a.equals(b)),
                equal -> equal);
    }

    @Benchmark
    public boolean cyclops(Numbers numbers) {
        return Peers.cyclops(numbers.list).zip(numbers.copy, (a, b) -> a.equals(b)).allMatch(equal -> equal);
    }

    @Benchmark
    public boolean jayield(Numbers numbers) {
        return Peers.jayield(numbers.list)
                .zip(Peers.jayield(numbers.copy), (a, b) -> a.equals(b))
                .allMatch(equal -> equal);
    }
}
