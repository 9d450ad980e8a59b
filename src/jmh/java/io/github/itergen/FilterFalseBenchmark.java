package io.github.itergen;

import kotlin.sequences.SequencesKt;
import one.util.streamex.StreamEx;
import org.openjdk.jmh.annotations.Benchmark;

/// filterFalse, summed; for Stream that is a filter with the opposite predicate.
public class FilterFalseBenchmark extends CoreBenchmark {
    @Benchmark
    public long loop(Numbers numbers) {
        long sum = 0;
        for (Integer number : numbers.list) {
            if (number % 3 != 0) {
                sum += number;
            }
        }
        return sum;
    }

    @Benchmark
    public long gen(Numbers numbers) {
        return Gen.iter(numbers.list).filterFalse(n -> n % 3 == 0).sum(n -> n);
    }

    @Benchmark
    public long stream(Numbers numbers) {
        return Peers.sum(numbers.list.stream().filter(n -> n % 3 != 0));
    }

    @Benchmark
    public long streamEx(Numbers numbers) {
        return Peers.sum(StreamEx.of(numbers.list).remove(n -> n % 3 == 0));
    }

    @Benchmark
    public long vavr(Numbers numbers) {
        return Peers.sum(Peers.vavr(numbers.list).reject(n -> n % 3 == 0));
    }

    @Benchmark
    public long eclipse(Numbers numbers) {
        return Peers.sum(Peers.eclipse(numbers.list).reject(n -> n % 3 == 0));
    }

    @Benchmark
    public long kotlin(Numbers numbers) {
        return Peers.sum(SequencesKt.filterNot(Peers.kotlin(numbers.list), n -> n % 3 == 0));
    }

    @Benchmark
    public long cyclops(Numbers numbers) {
        return Peers.sum(Peers.cyclops(numbers.list).filterNot(n -> n % 3 == 0));
    }
}
