package io.github.itergen.examples;

import io.github.itergen.Gen;
import io.github.itergen.async.Async;
import io.github.itergen.async.Channel;
import io.github.itergen.async.Task;
import io.github.itergen.async.TaskGroupException;
import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;

/// Chapter 5.5 of the tutorial: async and await. It fetches from a real server on this machine.
public final class AsyncTour {
    private static final List<String> PATHS = List.of("/page/120", "/page/110", "/page/100");

    private final PrintStream out;

    AsyncTour(PrintStream out) {
        this.out = out;
    }

    /// Plays the chapter.
    ///
    /// @param arguments are not looked at
    public static void main(String[] arguments) throws Exception {
        new AsyncTour(System.out).asyncio();
    }

    /// Chapter 5.5. As with `asyncio.run(main())`, nothing that it has started is left when this returns.
    void asyncio() throws Exception {
        try (LocalServer server = new LocalServer()) {
            Async.run(
                    () -> {
                        async(server);
                        await(server);
                        timeout(server);
                        cancelledGroup(server);
                        asyncGenerator(server);
                        return null;
                    });
        }
    }

    /// A coroutine is a method that blocks; a task is one that runs already.
    private void async(LocalServer server) throws Exception {
        heading("5.5 async", "Async.async(() -> fetch(path))");
        Task<String> task = Async.async(() -> server.fetch("/page/300"));
        out.println("started, done: " + task.isDone());
        out.println(task.await());
    }

    /// To await one after the other takes as long as all together; to gather, as long as the slowest.
    private void await(LocalServer server) throws Exception {
        heading("5.5 await", "fetch, fetch, fetch; then Async.gather(fetches)");
        long start = System.nanoTime();
        List<String> pages = new ArrayList<>();
        for (String path : PATHS) {
            pages.add(server.fetch(path));
        }
        out.println(pages + " one after another in " + millisSince(start) + " ms");
        start = System.nanoTime();
        List<Callable<String>> fetches =
                Gen.iter(PATHS).<Callable<String>>map(path -> () -> server.fetch(path)).toList();
        out.println(Async.gather(fetches) + " gathered in " + millisSince(start) + " ms");
    }

    private void timeout(LocalServer server) throws Exception {
        heading("5.5 timeout", "Async.timeout(50 ms, () -> fetch(\"/page/60000\"))");
        try {
            out.println(Async.timeout(Duration.ofMillis(50), () -> server.fetch("/page/60000")));
        } catch (TimeoutException late) {
            out.println("TimeoutException: " + late.getMessage());
        }
    }

    /// One fails, the others are cancelled, and the group ends behind all of them.
    private void cancelledGroup(LocalServer server) throws Exception {
        heading("5.5 TaskGroup", "Async.group(g -> { g.async(slow); g.async(failing); … })");
        List<Task<String>> tasks = new ArrayList<>();
        try {
            Async.group(
                    group -> {
                        tasks.add(group.async(() -> server.fetch("/page/60000")));
                        tasks.add(group.async(() -> server.fetch("/page/60001")));
                        tasks.add(group.async(() -> server.fetch("/nowhere")));
                        return null;
                    });
        } catch (TaskGroupException failed) {
            out.println("the group failed: " + failed.getCause().getMessage());
        }
        out.println(Gen.iter(tasks).map(Task::state).toList());
    }

    /// An async generator is a sequence whose `next()` waits, here for another task; an async comprehension is a map with
    /// several calls at a time.
    private void asyncGenerator(LocalServer server) throws Exception {
        heading("5.5 async generator", "for (page : channel), gen.mapConcurrent(3, fetch)");
        Async.group(
                group -> {
                    Channel<String> pages = new Channel<>(1);
                    Task<Integer> fetching =
                            group.async(
                                    () -> {
                                        try (pages) {
                                            for (int delay = 0; delay < 3; delay++) {
                                                pages.put(server.fetch("/page/" + delay));
                                            }
                                        }
                                        return 3;
                                    });
                    for (String page : pages) {
                        out.println(page);
                    }
                    out.println(fetching.await() + " pages");
                    return null;
                });
        try (Gen<String> pages = Gen.range(10).mapConcurrent(3, n -> unchecked(() -> server.fetch("/page/" + n)))) {
            out.println(pages.toList());
        }
    }

    private static String unchecked(Callable<String> call) {
        try {
            return call.call();
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static long millisSince(long start) {
        return Duration.ofNanos(System.nanoTime() - start).toMillis();
    }

    private void heading(String chapter, String code) {
        out.println();
        out.println("== " + chapter + ": " + code);
    }
}
