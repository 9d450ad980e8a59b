package io.github.itergen;

import io.github.itergen.async.Async;
import io.github.itergen.async.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.openjdk.jmh.annotations.Benchmark;

/// A hundred thousand tasks created and awaited, beside the JDK's executor with a virtual thread a task. In asyncio that is
/// `[await t for t in [create_task(f()) for _ in range(100_000)]]`.
public class TaskBenchmark extends CoreBenchmark {
    private static final int TASKS = 100_000;

    @Benchmark
    public long tasks(Profile profile) throws Exception {
        return Async.run(
                () -> {
                    List<Task<Integer>> tasks = new ArrayList<>();
                    for (int i = 0; i < TASKS; i++) {
                        int value = i;
                        tasks.add(Async.async(() -> value));
                    }
                    long sum = 0;
                    for (Task<Integer> task : tasks) {
                        sum += task.await();
                    }
                    return sum;
                });
    }

    @Benchmark
    public long group(Profile profile) throws Exception {
        return Async.run(
                () ->
                        Async.group(
                                group -> {
                                    List<Task<Integer>> tasks = new ArrayList<>();
                                    for (int i = 0; i < TASKS; i++) {
                                        int value = i;
                                        tasks.add(group.async(() -> value));
                                    }
                                    long sum = 0;
                                    for (Task<Integer> task : tasks) {
                                        sum += task.await();
                                    }
                                    return sum;
                                }));
    }

    @Benchmark
    public long executor(Profile profile) throws InterruptedException, ExecutionException {
        long sum = 0;
        try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Integer>> futures = new ArrayList<>();
            for (int i = 0; i < TASKS; i++) {
                int value = i;
                futures.add(executor.submit(() -> value));
            }
            for (Future<Integer> future : futures) {
                sum += future.get();
            }
        }
        return sum;
    }
}
