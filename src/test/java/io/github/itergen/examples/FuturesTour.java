package io.github.itergen.examples;

import com.sun.management.OperatingSystemMXBean;
import io.github.itergen.Gen;
import io.github.itergen.concurrent.DoneAndNotDone;
import io.github.itergen.concurrent.Futures;
import io.github.itergen.concurrent.MapOptions;
import io.github.itergen.concurrent.ReturnWhen;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Scanner;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/// Chapter 5.4 of the tutorial: futures. It fetches from a real server on this machine.
public final class FuturesTour {
    private static final int NUMBERS = 200_000;
    private static final int CHUNKS = 16;
    private static final int ROUNDS = 5;

    /// The same work and the same measure; the numbers are fewer, since each costs Python more.
    private static final String PYTHON =
            """
            import sys, time
            from concurrent.futures import ThreadPoolExecutor
            def primes(start):
                return sum(all(n % d for d in range(2, int(n ** 0.5) + 1)) for n in range(start, start + 1000))
            def busy(pool):
                wall, cpu = time.perf_counter(), time.process_time()
                list(pool.map(primes, range(2, 16002, 1000)))
                return (time.process_time() - cpu) / (time.perf_counter() - wall)
            with ThreadPoolExecutor(int(sys.argv[1])) as pool:
                print(max(busy(pool) for _ in range(3)))
            """;

    private final PrintStream out;

    FuturesTour(PrintStream out) {
        this.out = out;
    }

    /// Plays the chapter.
    ///
    /// @param arguments are not looked at
    public static void main(String[] arguments) throws IOException {
        new FuturesTour(System.out).futures();
    }

    /// Chapter 5.4.
    void futures() throws IOException {
        gil();
        try (LocalServer server = new LocalServer()) {
            map(server);
            waitAndAsCompleted(server);
        }
    }

    /// What CPython's threads can't: the same map on one core and on all. CPU time over wall time says how many cores were busy.
    void gil() {
        heading("5.4 GIL", "Futures.map(pool, primes, chunks) on one core and on all");
        int cores = Runtime.getRuntime().availableProcessors();
        // The first run is for the compiler.
        double _ = busy(cores);
        out.printf(Locale.ROOT, "Java, 1 thread: %.1f cores busy%n", busy(1));
        out.printf(Locale.ROOT, "Java, %d threads: %.1f cores busy%n", cores, busy(cores));
        out.println(python(cores));
    }

    /// Measures the best of a few runs, since other programs may want the cores too.
    private static double busy(int threads) {
        return Gen.range(ROUNDS).map(_ -> busyOnce(threads)).max(Comparator.naturalOrder());
    }

    private static double busyOnce(int threads) {
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            long cpu = system.getProcessCpuTime();
            long wall = System.nanoTime();
            long primes =
                    Futures.map(pool, FuturesTour::primes, Gen.range(2, NUMBERS, NUMBERS / CHUNKS)).sum(count -> count);
            double cores = (double) (system.getProcessCpuTime() - cpu) / (System.nanoTime() - wall);
            return primes == 0 ? 0 : cores;
        }
    }

    private static int primes(int start) {
        return (int)
                Gen.range(start, start + NUMBERS / CHUNKS)
                        .filter(
                                n -> {
                                    for (int divisor = 2; divisor * divisor <= n; divisor++) {
                                        if (n % divisor == 0) {
                                            return false;
                                        }
                                    }
                                    return true;
                                })
                        .length();
    }

    private static String python(int cores) {
        try {
            Process python =
                    new ProcessBuilder("python3", "-c", PYTHON, Integer.toString(cores))
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start();
            try (InputStream output = python.getInputStream()) {
                Scanner words = new Scanner(output, StandardCharsets.UTF_8).useLocale(Locale.ROOT);
                if (words.hasNextDouble()) {
                    return String.format(
                            Locale.ROOT, "CPython, %d threads: %.1f cores busy", cores, words.nextDouble());
                }
            }
        } catch (IOException notInstalled) {
            // As below.
        }
        return "CPython is not installed here";
    }

    /// Results in the order of the calls, and the results that are there first.
    void map(LocalServer server) {
        heading("5.4 map", "Futures.map(threads, fetch, paths), and unordered");
        List<String> paths = List.of("/page/60", "/page/30", "/page/0");
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Gen<String> pages = Futures.map(threads, fetching(server), paths);
            for (String page : pages) {
                out.println(page);
            }
            out.println(
                    Futures.map(threads, String::length, paths, MapOptions.buffer(2).unordered()).sum(length -> length)
                            + " characters, never more than two calls at a time");
            Gen<String> failing = Futures.map(threads, fetching(server), List.of("/page/0", "/nowhere", "/page/1"));
            out.println(failing.next());
            try {
                failing.next();
            } catch (UncheckedIOException notThere) {
                out.println("the second call failed: " + notThere.getCause().getMessage());
            }
            out.println("and the next one: " + failing.next());
        }
    }

    /// The first that is done, and all as they come.
    void waitAndAsCompleted(LocalServer server) {
        heading("5.4 wait, as_completed", "Futures.waitFor(futures, FIRST_COMPLETED), Futures.asCompleted(futures)");
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<String>> futures =
                    Gen.of("/page/600", "/page/300", "/page/0")
                            .map(path -> threads.submit(() -> server.fetch(path)))
                            .toList();
            DoneAndNotDone<Future<String>> waited = Futures.waitFor(futures, ReturnWhen.FIRST_COMPLETED);
            out.println("first done: " + waited.done().iterator().next().resultNow());
            for (Future<String> future : Futures.asCompleted(futures, Duration.ofMinutes(1))) {
                out.println(future.resultNow());
            }
        }
    }

    private static Function<String, String> fetching(LocalServer server) {
        return path -> {
            try {
                return server.fetch(path);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(interrupted);
            }
        };
    }

    private void heading(String chapter, String code) {
        out.println();
        out.println("== " + chapter + ": " + code);
    }
}
