package io.github.itergen;

import io.github.itergen.concurrent.Futures;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Gatherers;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/// Ten thousand trivial calls with the results in order: through a pool of two beside submitting all and then getting all,
/// and in virtual threads, 64 at a time, beside the JDK's gatherer.
@State(Scope.Benchmark)
public class FuturesMapBenchmark extends CoreBenchmark {
    private static final int LIMIT = 64;

    private ExecutorService pool;

    @Setup
    public void open() {
        pool = Executors.newFixedThreadPool(2);
    }

    @TearDown
    public void close() {
        pool.close();
    }

    @Benchmark
    public long map(Numbers numbers) {
        return Futures.map(pool, n -> n + 1, numbers.list).sum(n -> n);
    }

    @Benchmark
    public long submitAllThenGet(Numbers numbers) throws InterruptedException, ExecutionException {
        List<Future<Integer>> futures = new ArrayList<>();
        for (Integer number : numbers.list) {
            futures.add(pool.submit(() -> number + 1));
        }
        long sum = 0;
        for (Future<Integer> future : futures) {
            sum += future.get();
        }
        return sum;
    }

    @Benchmark
    public long mapConcurrent(Numbers numbers) {
        return Gen.iter(numbers.list).mapConcurrent(LIMIT, n -> n + 1).sum(n -> n);
    }

    @Benchmark
    public long mapConcurrentUnordered(Numbers numbers) {
        return Gen.iter(numbers.list).mapConcurrentUnordered(LIMIT, n -> n + 1).sum(n -> n);
    }

    @Benchmark
    public long gathererMapConcurrent(Numbers numbers) {
        return numbers.list.stream()
                .gather(Gatherers.mapConcurrent(LIMIT, (Integer n) -> n + 1))
                .mapToLong(n -> n)
                .sum();
    }
}
