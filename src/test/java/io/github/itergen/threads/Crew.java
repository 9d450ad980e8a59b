package io.github.itergen.threads;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Runs something in several threads at a time.
public final class Crew {
    private Crew() {}

    /// Runs bodies, each in a thread of its own, half of them virtual, and waits for all.
    ///
    /// @return what they returned, in order
    public static <T> List<T> run(int count, Callable<T> body) throws InterruptedException, ExecutionException {
        List<Future<T>> futures = new ArrayList<>();
        try (ExecutorService virtual = Executors.newVirtualThreadPerTaskExecutor();
                ExecutorService platform = Executors.newCachedThreadPool()) {
            for (int i = 0; i < count; i++) {
                futures.add((i % 2 == 0 ? virtual : platform).submit(body));
            }
        }
        List<T> results = new ArrayList<>();
        for (Future<T> future : futures) {
            results.add(future.get());
        }
        return results;
    }
}
