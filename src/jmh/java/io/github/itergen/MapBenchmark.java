package io.github.itergen;

import java.util.Iterator;
import org.openjdk.jmh.annotations.Benchmark;

/// map → filter → sum over boxed ints, the pipeline every library is compared by: pushed, pulled, and beside Stream.
public class MapBenchmark extends CoreBenchmark {
    @Benchmark
    public long loop(Numbers numbers) {
        long sum = 0;
        for (Integer number : numbers.list) {
            int tripled = number * 3;
            if ((tripled & 1) == 0) {
                sum += tripled;
            }
        }
        return sum;
    }

    @Benchmark
    public long genDrained(Numbers numbers) {
        return Gen.iter(numbers.list).map(n -> n * 3).filter(n -> (n & 1) == 0).sum(n -> n);
    }

    @Benchmark
    public long genPulled(Numbers numbers) {
        long sum = 0;
        for (int n : Gen.iter(numbers.list).map(n -> n * 3).filter(n -> (n & 1) == 0)) {
            sum += n;
        }
        return sum;
    }

    @Benchmark
    public long streamDrained(Numbers numbers) {
        return numbers.list.stream().map(n -> n * 3).filter(n -> (n & 1) == 0).mapToLong(n -> n).sum();
    }

    @Benchmark
    public long streamPulled(Numbers numbers) {
        long sum = 0;
        Iterator<Integer> iterator = numbers.list.stream().map(n -> n * 3).filter(n -> (n & 1) == 0).iterator();
        while (iterator.hasNext()) {
            sum += iterator.next();
        }
        return sum;
    }
}
