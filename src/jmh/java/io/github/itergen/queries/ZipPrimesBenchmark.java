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

/// The primes of a sequence, each with an element of another, summed.
/// A query of the study sequences-benchmarks (Poeira and Carvalho), written anew.
public class ZipPrimesBenchmark extends CoreBenchmark {
    @Benchmark
    public long loop(Numbers numbers, Primes primes) {
        long sum = 0;
        Iterator<Integer> others = numbers.copy.iterator();
        for (Integer number : numbers.list) {
            if (primes.contains(number)) {
                sum += number + others.next();
            }
        }
        return sum;
    }

    @Benchmark
    public long gen(Numbers numbers, Primes primes) {
        return Gen.iter(numbers.list)
                .filter(primes::contains)
                .zip(numbers.copy)
                .sum(pair -> pair.first() + pair.second());
    }

    @Benchmark
    public long stream(Numbers numbers, Primes primes) {
        return Peers.sum(
                numbers.list.stream()
                        .filter(primes::contains)
                        .gather(HandwrittenGatherers.zip(numbers.copy, (a, b) -> a + b)));
    }

    @Benchmark
    public long streamEx(Numbers numbers, Primes primes) {
        return Peers.sum(
                StreamEx.of(numbers.list).filter(primes::contains).zipWith(numbers.copy.stream(), (a, b) -> a + b));
    }

    @Benchmark
    public long jool(Numbers numbers, Primes primes) {
        return Peers.sum(Seq.seq(numbers.list).filter(primes::contains).zip(numbers.copy, (a, b) -> a + b));
    }

    @Benchmark
    public long vavr(Numbers numbers, Primes primes) {
        return Peers.sum(Peers.vavr(numbers.list).filter(primes::contains).zipWith(numbers.copy, (a, b) -> a + b));
    }

    @Benchmark
    public long guava(Numbers numbers, Primes primes) {
        return Peers.sum(
                Streams.zip(numbers.list.stream().filter(primes::contains), numbers.copy.stream(), (a, b) -> a + b));
    }

    @Benchmark
    public long eclipse(Numbers numbers, Primes primes) {
        return Peers.eclipse(numbers.list)
                .select(primes::contains)
                .zip(numbers.copy)
                .sumOfInt(pair -> pair.getOne() + pair.getTwo());
    }

    @Benchmark
    public long kotlin(Numbers numbers, Primes primes) {
        return Peers.sum(
                SequencesKt.zip(
                        SequencesKt.filter(Peers.kotlin(numbers.list), primes::contains),
                        Peers.kotlin(numbers.copy),
                        (a, b) -> a + b));
    }

    @Benchmark
    public long cyclops(Numbers numbers, Primes primes) {
        return Peers.sum(Peers.cyclops(numbers.list).filter(primes::contains).zip(numbers.copy, (a, b) -> a + b));
    }

    @Benchmark
    public long jayield(Numbers numbers, Primes primes) {
        return Peers.sum(
                Peers.jayield(numbers.list).filter(primes::contains).zip(Peers.jayield(numbers.copy), (a, b) -> a + b));
    }
}
