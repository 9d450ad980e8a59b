package io.github.itergen.queries;

import io.github.itergen.CoreBenchmark;
import io.github.itergen.Gen;
import io.github.itergen.HandwrittenGatherers;
import io.github.itergen.KotlinBodies;
import io.github.itergen.Numbers;
import io.github.itergen.Peers;
import one.util.streamex.StreamEx;
import org.openjdk.jmh.annotations.Benchmark;

/// The first of each run of equal numbers, summed; Stream does it with a gatherer written by hand.
/// A query of the study sequences-benchmarks (Poeira and Carvalho), written anew.
public class CollapseBenchmark extends CoreBenchmark {
    @Benchmark
    public long loop(Numbers numbers) {
        long sum = 0;
        Integer last = null;
        for (Integer number : numbers.runs) {
            if (!number.equals(last)) {
                last = number;
                sum += number;
            }
        }
        return sum;
    }

    @Benchmark
    public long gen(Numbers numbers) {
        return Gen.iter(numbers.runs).groupBy().sum(group -> group.key());
    }

    @Benchmark
    public long stream(Numbers numbers) {
        return Peers.sum(numbers.runs.stream().gather(HandwrittenGatherers.collapse()));
    }

    @Benchmark
    public long streamEx(Numbers numbers) {
        return Peers.sum(StreamEx.of(numbers.runs).collapse(Integer::equals));
    }

    @Benchmark
    public long vavr(Numbers numbers) {
        return Peers.vavr(numbers.runs).slideBy(n -> n).foldLeft(0L, (sum, run) -> sum + run.head());
    }

    @Benchmark
    public long kotlin(Numbers numbers) {
        return Peers.sum(KotlinBodies.collapsed(Peers.kotlin(numbers.runs)));
    }

    @Benchmark
    public long jayield(Numbers numbers) {
        return Peers.sum(
                Peers.jayield(numbers.runs)
                        .<Integer>then(
                                source ->
                                        yield -> {
                                            Integer[] last = new Integer[1];
                                            source.traverse(
                                                    n -> {
                                                        if (!n.equals(last[0])) {
                                                            last[0] = n;
                                                            yield.ret(n);
                                                        }
                                                    });
                                        }));
    }
}
