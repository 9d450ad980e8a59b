package io.github.itergen;

import io.github.itergen.concurrent.Futures;
import io.github.itergen.concurrent.MapOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/// As many futures as they complete in a pool of two, beside the JDK's completion service, which has to submit them itself.
/// The two counts show that the costs are linear.
@State(Scope.Benchmark)
public class AsCompletedBenchmark extends CoreBenchmark {
    @Param({"1000", "10000"})
    public int count;

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
    public long asCompleted(Profile profile) {
        List<CompletableFuture<Integer>> futures = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int value = i;
            futures.add(CompletableFuture.supplyAsync(() -> value, pool));
        }
        return Futures.asCompleted(futures).sum(CompletableFuture::join);
    }

    @Benchmark
    public long mapUnordered(Profile profile) {
        return Futures.map(pool, n -> n, Gen.range(count), MapOptions.unbounded().unordered()).sum(n -> n);
    }

    @Benchmark
    public long completionService(Profile profile) throws InterruptedException, ExecutionException {
        CompletionService<Integer> service = new ExecutorCompletionService<>(pool);
        for (int i = 0; i < count; i++) {
            int value = i;
            service.submit(() -> value);
        }
        long sum = 0;
        for (int i = 0; i < count; i++) {
            sum += service.take().get();
        }
        return sum;
    }
}
