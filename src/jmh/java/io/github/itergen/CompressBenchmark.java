package io.github.itergen;

import java.util.Iterator;
import org.openjdk.jmh.annotations.Benchmark;

/// compress to every third number, summed; Stream does it with a gatherer written by hand.
public class CompressBenchmark extends CoreBenchmark {
    @Benchmark
    public long loop(Numbers numbers) {
        long sum = 0;
        Iterator<Boolean> selectors = numbers.everyThird.iterator();
        for (Integer number : numbers.list) {
            if (selectors.next()) {
                sum += number;
            }
        }
        return sum;
    }

    @Benchmark
    public long gen(Numbers numbers) {
        return Gen.iter(numbers.list).compress(numbers.everyThird).sum(n -> n);
    }

    @Benchmark
    public long stream(Numbers numbers) {
        return Peers.sum(numbers.list.stream().gather(HandwrittenGatherers.compress(numbers.everyThird)));
    }
}
