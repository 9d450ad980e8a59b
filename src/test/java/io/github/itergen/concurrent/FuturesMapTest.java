package io.github.itergen.concurrent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.itergen.Gen;
import io.github.itergen.threads.Collected;
import io.github.itergen.threads.ManualTimer;
import io.github.itergen.threads.Threaded;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@Threaded
class FuturesMapTest {
    private static final Duration LONG = Duration.ofHours(1);

    @Test
    void yieldsResultsInTheOrderOfTheSource() {
        // @start region="example"
        try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
            Gen<Integer> lengths = Futures.map(pool, String::length, List.of("alpha", "be", "gamma")); // all submitted
            int first = lengths.next(); // 5, as soon as it is there
            List<Integer> others = lengths.toList(); // [2, 5]
            // @end
            assertThat(first).isEqualTo(5);
            assertThat(others).containsExactly(2, 5);
        }
        // CPython: ExecutorTest.test_map
        try (ExecutorService pool = Executors.newFixedThreadPool(3)) {
            assertThat(Futures.map(pool, n -> n * n, Gen.range(10)).toList())
                    .isEqualTo(Gen.range(10).map(n -> n * n).toList());
        }
    }

    @Test
    void readsAnEndlessSourceThroughABuffer() {
        // @start region="options"
        try (ExecutorService pool = Executors.newFixedThreadPool(2);
                Gen<Integer> squares =
                        Futures.map(
                                pool, n -> n * n, Gen.count(), MapOptions.buffer(4).timeout(Duration.ofMinutes(1)))) {
            List<Integer> first = squares.take(3).toList(); // [0, 1, 4]
            // @end
            assertThat(first).containsExactly(0, 1, 4);
        }
    }

    @Test
    void keepsTheOrderWhateverCompletesFirst() throws InterruptedException {
        CountDownLatch second = new CountDownLatch(1);
        try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
            Gen<Integer> gen =
                    Futures.map(
                            pool,
                            n -> {
                                if (n == 0) {
                                    await(second);
                                } else {
                                    second.countDown();
                                }
                                return n;
                            },
                            Gen.range(2));
            assertThat(gen.toList()).containsExactly(0, 1);
        }
    }

    @Test
    void submitsEverythingBeforeItIsIterated() {
        // CPython: ThreadPoolExecutorTest.test_map_submits_without_iteration
        Queue<Integer> called = new ConcurrentLinkedQueue<>();
        Gen<Boolean> gen;
        try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
            gen = Futures.map(pool, called::add, Gen.range(10));
        }
        assertThat(called).containsExactlyInAnyOrder(0, 1, 2, 3, 4, 5, 6, 7, 8, 9);
        assertThat(gen.length()).isEqualTo(10);
    }

    @Test
    void throwsAtTheTurnOfTheCallThatFailed() {
        // CPython: ExecutorTest.test_map_exception
        try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
            Gen<Integer> gen = Futures.map(pool, n -> 10 / n, List.of(2, 3, 0, 5));
            assertThat(gen.next()).isEqualTo(5);
            assertThat(gen.next()).isEqualTo(3);
            assertThatExceptionOfType(ArithmeticException.class).isThrownBy(gen::next);
            // CPython's main branch (gh-108518), not 3.13: the iteration goes on behind the failure.
            assertThat(gen.next()).isEqualTo(2);
            assertThat(gen.hasNext()).isFalse();
        }
    }

    @Test
    void throwsTheVeryInstanceWhereItIsUncheckedAndWrapsWhatIsChecked() {
        Error error = new Error("mine");
        NoSuchElementException missing = new NoSuchElementException("mine");
        IOException checked = new IOException("mine");
        try (ExecutorService pool = Executors.newFixedThreadPool(1)) {
            Gen<Integer> gen = Futures.map(pool, FuturesMapTest::raise, List.of(error, missing, checked));
            assertThat(catchThrowable(gen::next)).isSameAs(error);
            assertThat(catchThrowable(gen::next)).isSameAs(missing);
            assertThatExceptionOfType(CompletionException.class).isThrownBy(gen::next).withCause(checked);
        }
    }

    @Test
    void deliversWhatIsThereAndThenTimesOut() throws InterruptedException {
        // CPython: ExecutorTest.test_map_timeout
        CountDownLatch release = new CountDownLatch(1);
        ManualTimer timer = new ManualTimer();
        try (ExecutorService pool = Executors.newFixedThreadPool(3)) {
            Gen<Integer> gen =
                    Futures.map(
                            timer,
                            pool,
                            n -> n < 2 ? n : awaiting(release, n),
                            Gen.range(3),
                            MapOptions.unbounded().timeout(Duration.ofSeconds(5)));
            assertThat(gen.take(2).toList()).containsExactly(0, 1);
            timer.advance(Duration.ofSeconds(5));
            assertThatExceptionOfType(UncheckedTimeoutException.class)
                    .isThrownBy(gen::next)
                    .withMessage("result 2 was not there in time")
                    .withCauseExactlyInstanceOf(TimeoutException.class);
            assertThat(gen.hasNext()).isFalse();
            release.countDown();
        }
    }

    @Test
    void wakesUpWhenTheTimeIsOver() {
        CountDownLatch release = new CountDownLatch(1);
        try (ExecutorService pool = Executors.newFixedThreadPool(1)) {
            Gen<Integer> gen =
                    Futures.map(
                            pool,
                            n -> awaiting(release, n),
                            Gen.range(3),
                            MapOptions.unbounded().timeout(Duration.ofMillis(10)));
            assertThatExceptionOfType(UncheckedTimeoutException.class).isThrownBy(gen::next);
            release.countDown();
        }
    }

    @Test
    void startsTheClockAtTheCallAndDeliversFinishedResultsAfterwards() throws InterruptedException {
        ManualTimer timer = new ManualTimer();
        ExecutorService pool = Executors.newFixedThreadPool(2);
        Gen<Integer> gen =
                Futures.map(timer, pool, n -> n, Gen.range(5), MapOptions.unbounded().timeout(Duration.ofSeconds(1)));
        pool.close();
        timer.advance(Duration.ofSeconds(2));
        assertThat(gen.toList()).containsExactly(0, 1, 2, 3, 4);
    }

    @Test
    void stopsTheClockAtTheEndAndOnClose() {
        ManualTimer timer = new ManualTimer();
        MapOptions options = MapOptions.unbounded().timeout(LONG);
        try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
            Gen<Integer> read = Futures.map(timer, pool, n -> n, Gen.range(2), options);
            Gen<Integer> closed = Futures.map(timer, pool, n -> n, Gen.range(2), options);
            assertThat(timer.alarms()).isEqualTo(2);
            assertThat(read.toList()).hasSize(2);
            assertThat(timer.alarms()).isEqualTo(1);
            closed.close();
            assertThat(timer.alarms()).isZero();
        }
    }

    @Test
    void neverStartsTheAwaitedCallNorLaterOnesWhenItTimesOut() {
        // CPython: ThreadPoolExecutorTest.test_executor_map_current_future_cancel
        CountDownLatch release = new CountDownLatch(1);
        Queue<Integer> called = new ConcurrentLinkedQueue<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(1)) {
            pool.execute(() -> await(release));
            Gen<Boolean> gen =
                    Futures.map(pool, called::add, Gen.range(3), MapOptions.unbounded().timeout(Duration.ZERO));
            assertThatExceptionOfType(UncheckedTimeoutException.class).isThrownBy(gen::next);
            release.countDown();
        }
        assertThat(called).isEmpty();
    }

    @Test
    void takesATimeoutThatACallThrowsForAFailure() {
        // CPython: test_map_timeout_from_callable (gh-155852)
        UncheckedTimeoutException own = new UncheckedTimeoutException(new TimeoutException("mine"));
        try (ExecutorService pool = Executors.newFixedThreadPool(1)) {
            Gen<Integer> gen =
                    Futures.map(pool, n -> n == 0 ? raise(own) : n, Gen.range(2), MapOptions.unbounded().timeout(LONG));
            assertThat(catchThrowable(gen::next)).isSameAs(own);
            assertThat(gen.next()).isEqualTo(1);
        }
    }

    @Test
    void cancelsWhatHasNotStartedOnClose() throws InterruptedException {
        // CPython: main test_map_close
        CountDownLatch second = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        Queue<Integer> called = new ConcurrentLinkedQueue<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(1)) {
            Gen<Integer> gen =
                    Futures.map(
                            pool,
                            n -> {
                                called.add(n);
                                if (n == 1) {
                                    second.countDown();
                                    await(release);
                                }
                                return n;
                            },
                            Gen.range(20));
            assertThat(gen.next()).isZero();
            second.await();
            gen.close();
            assertThat(gen.hasNext()).isFalse();
            assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(gen::next);
            release.countDown();
        }
        assertThat(called).containsExactly(0, 1);
    }

    @Test
    void cancelsOnCloseAlsoWhatWasNeverIterated() {
        // CPython cancels nothing here: the body of its generator was never entered.
        CountDownLatch release = new CountDownLatch(1);
        Queue<Integer> called = new ConcurrentLinkedQueue<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(1)) {
            pool.execute(() -> await(release));
            Futures.map(pool, called::add, Gen.range(20)).close();
            release.countDown();
        }
        assertThat(called).isEmpty();
    }

    @Test
    void cancelsWhatHasNotStartedWhenItIsDropped() throws InterruptedException {
        CountDownLatch release = new CountDownLatch(1);
        Queue<Integer> called = new ConcurrentLinkedQueue<>();
        try (ThreadPoolExecutor pool = (ThreadPoolExecutor) Executors.newFixedThreadPool(1)) {
            pool.execute(() -> await(release));
            WeakReference<Gen<Boolean>> dropped = new WeakReference<>(Futures.map(pool, called::add, Gen.range(20)));
            Callable<Boolean> allCancelled =
                    () -> pool.getQueue().stream().allMatch(task -> ((Future<?>) task).isCancelled());
            assertThat(Collected.soon(dropped, allCancelled)).isTrue();
            release.countDown();
        }
        assertThat(called).isEmpty();
    }

    @Test
    void interruptsRunningCallsInVirtualThreadsOnCloseButNotThoseOfAPool() throws InterruptedException {
        for (boolean virtual : List.of(true, false)) {
            CountDownLatch started = new CountDownLatch(1);
            CountDownLatch release = new CountDownLatch(1);
            AtomicInteger interrupted = new AtomicInteger();
            try (ExecutorService executor =
                    virtual ? Executors.newVirtualThreadPerTaskExecutor() : Executors.newFixedThreadPool(1)) {
                Gen<Integer> gen =
                        Futures.map(
                                executor,
                                n -> {
                                    started.countDown();
                                    try {
                                        release.await();
                                    } catch (InterruptedException expected) {
                                        interrupted.incrementAndGet();
                                    }
                                    return n;
                                },
                                List.of(1));
                started.await();
                gen.close();
                if (!virtual) {
                    release.countDown();
                }
            }
            assertThat(interrupted.get()).as("virtual: %s", virtual).isEqualTo(virtual ? 1 : 0);
        }
    }

    @Test
    void closesItsSource() {
        AtomicInteger closed = new AtomicInteger();
        try (ExecutorService pool = Executors.newFixedThreadPool(1)) {
            Gen<Integer> source = Gen.fromStream(Gen.count().stream().onClose(closed::incrementAndGet));
            Gen<Integer> gen = Futures.map(pool, n -> n, source, MapOptions.buffer(2));
            assertThat(gen.next()).isZero();
            gen.close();
            gen.close();
        }
        assertThat(closed).hasValue(1);
    }

    @Test
    void readsAsMuchAsItsBufferHoldsBeforeItIsIterated() {
        // CPython: 3.14 test_map_buffersize_when_buffer_is_full
        AtomicInteger read = new AtomicInteger();
        try (ExecutorService pool = Executors.newFixedThreadPool(1)) {
            Gen<Integer> gen =
                    Futures.map(pool, n -> n, Gen.range(10).peek(_ -> read.incrementAndGet()), MapOptions.buffer(2));
            assertThat(read).hasValue(2);
            gen.next();
            assertThat(read).hasValue(3);
            gen.next();
            assertThat(read).hasValue(4);
            assertThat(gen.toList()).containsExactly(2, 3, 4, 5, 6, 7, 8, 9);
        }
    }

    @Test
    void terminatesOnAnEndlessSource() {
        // CPython: 3.14 test_map_buffersize_on_infinite_iterable, _on_empty_iterable
        try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
            Gen<String> gen = Futures.map(pool, String::valueOf, Gen.count(), MapOptions.buffer(2));
            assertThat(gen.take(3).toList()).containsExactly("0", "1", "2");
            gen.close();
            assertThat(Futures.map(pool, String::valueOf, List.of(), MapOptions.buffer(2)).toList()).isEmpty();
            assertThat(Futures.map(pool, String::valueOf, List.of()).toList()).isEmpty();
        }
    }

    @Test
    void neverHasMoreInFlightThanItsBuffer() throws InterruptedException {
        // CPython issue 131466: there one more is submitted while a result is waited for.
        AtomicInteger most = new AtomicInteger();
        AtomicInteger running = new AtomicInteger();
        Semaphore started = new Semaphore(0);
        List<CountDownLatch> releases = Gen.range(20).map(_ -> new CountDownLatch(1)).toList();
        try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            Gen<Integer> gen =
                    Futures.map(
                            executor,
                            n -> {
                                most.accumulateAndGet(running.incrementAndGet(), Math::max);
                                started.release();
                                await(releases.get(n));
                                running.decrementAndGet();
                                return n;
                            },
                            Gen.range(20),
                            MapOptions.buffer(3));
            Thread consumer = Thread.ofVirtual().start(() -> gen.forEachRemaining(_ -> {}));
            started.acquire(3);
            for (int head = 0; head < 17; head++) {
                // The next one starts for the head alone: the head is slow, and two more run or wait behind it.
                releases.get(head).countDown();
                started.acquire();
            }
            releases.forEach(CountDownLatch::countDown);
            consumer.join();
        }
        assertThat(most).hasValue(3);
    }

    @Test
    void keepsNothingOfAResultThatWasHandedOut() throws InterruptedException {
        // CPython: ExecutorTest.test_free_reference
        try (ExecutorService pool = Executors.newFixedThreadPool(1)) {
            Gen<byte[]> gen = Futures.map(pool, byte[]::new, List.of(1000, 2000, 3000));
            WeakReference<byte[]> first = new WeakReference<>(gen.next());
            assertThat(Collected.soon(first, () -> true)).isTrue();
            assertThat(gen.map(bytes -> bytes.length).toList()).containsExactly(2000, 3000);
        }
    }

    @Test
    void refusesAShutDownExecutor() {
        // CPython: ExecutorShutdownTest.test_run_after_shutdown
        ExecutorService pool = Executors.newFixedThreadPool(1);
        pool.close();
        assertThatExceptionOfType(RejectedExecutionException.class)
                .isThrownBy(() -> Futures.map(pool, n -> n, Gen.range(3)));
    }

    @Test
    void cancelsWhatItHasSubmittedWhenTheExecutorRefusesInTheMiddle() {
        CountDownLatch release = new CountDownLatch(1);
        Queue<Integer> called = new ConcurrentLinkedQueue<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(1)) {
            pool.execute(() -> await(release));
            Gen<Integer> source =
                    Gen.range(10)
                            .peek(
                                    n -> {
                                        if (n == 5) {
                                            pool.shutdown();
                                        }
                                    });
            assertThatExceptionOfType(RejectedExecutionException.class)
                    .isThrownBy(() -> Futures.map(pool, called::add, source));
            release.countDown();
        }
        assertThat(called).isEmpty();
    }

    @Test
    void deliversTheResultAtHandWhenTheExecutorRefusesLaterOn() {
        CountDownLatch release = new CountDownLatch(1);
        Queue<Integer> called = new ConcurrentLinkedQueue<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(1)) {
            Gen<Integer> gen =
                    Futures.map(
                            pool,
                            n -> {
                                called.add(n);
                                return n == 1 ? awaiting(release, n) : n;
                            },
                            Gen.range(10),
                            MapOptions.buffer(3));
            pool.shutdown();
            assertThat(gen.next()).isZero();
            assertThatExceptionOfType(RejectedExecutionException.class).isThrownBy(gen::next);
            assertThat(gen.hasNext()).isFalse();
            release.countDown();
        }
        assertThat(called).doesNotContain(2);
    }

    @Test
    void cancelsWhatItHasSubmittedWhenTheSourceFails() {
        CountDownLatch release = new CountDownLatch(1);
        Queue<Integer> called = new ConcurrentLinkedQueue<>();
        IllegalStateException failure = new IllegalStateException("mine");
        try (ExecutorService pool = Executors.newFixedThreadPool(1)) {
            pool.execute(() -> await(release));
            Gen<Integer> source = Gen.range(10).map(n -> n == 5 ? raise(failure) : n);
            assertThat(catchThrowable(() -> Futures.map(pool, called::add, source))).isSameAs(failure);
            release.countDown();
        }
        assertThat(called).isEmpty();
    }

    @Test
    void throwsAFailureOfTheSourceBehindTheResultsBeforeItWhenItReadsThroughABuffer() {
        IllegalStateException failure = new IllegalStateException("mine");
        try (ExecutorService pool = Executors.newFixedThreadPool(1)) {
            Gen<Integer> source = Gen.range(6).map(n -> n == 3 ? raise(failure) : n);
            Gen<Integer> gen = Futures.map(pool, n -> n, source, MapOptions.buffer(2));
            assertThat(gen.next()).isZero();
            assertThat(gen.next()).isEqualTo(1);
            assertThat(gen.next()).isEqualTo(2);
            assertThat(catchThrowable(gen::next)).isSameAs(failure);
            assertThat(gen.toList()).containsExactly(4, 5);
        }
    }

    @Test
    void deliversWhatIsThereFirstWhenUnordered() throws InterruptedException {
        CountDownLatch release = new CountDownLatch(1);
        try (ExecutorService pool = Executors.newFixedThreadPool(3)) {
            Gen<Integer> gen =
                    Futures.map(
                            pool,
                            n -> n == 0 ? awaiting(release, n) : n,
                            Gen.range(5),
                            MapOptions.buffer(2).unordered());
            assertThat(gen.take(4).toList()).containsExactly(1, 2, 3, 4);
            release.countDown();
            assertThat(gen.toList()).containsExactly(0);
        }
    }

    @Test
    void throwsFailuresOfUnorderedCallsAsTheyComeAndGoesOn() {
        try (ExecutorService pool = Executors.newFixedThreadPool(1)) {
            Gen<Integer> gen = Futures.map(pool, n -> 10 / n, List.of(0, 5), MapOptions.unbounded().unordered());
            assertThatExceptionOfType(ArithmeticException.class).isThrownBy(gen::next);
            assertThat(gen.toList()).containsExactly(2);
        }
    }

    @Test
    void cancelsUnorderedCallsOnClose() {
        CountDownLatch release = new CountDownLatch(1);
        Queue<Integer> called = new ConcurrentLinkedQueue<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(1)) {
            pool.execute(() -> await(release));
            Gen<Boolean> gen = Futures.map(pool, called::add, Gen.range(20), MapOptions.unbounded().unordered());
            gen.close();
            assertThat(gen.hasNext()).isFalse();
            release.countDown();
        }
        assertThat(called).isEmpty();
    }

    @Test
    void losesNothingWhenItsThreadIsInterrupted() {
        CountDownLatch release = new CountDownLatch(1);
        try (ExecutorService pool = Executors.newFixedThreadPool(1)) {
            Gen<Integer> gen = Futures.map(pool, n -> awaiting(release, n), Gen.range(2));
            Thread.currentThread().interrupt();
            assertThatExceptionOfType(CancellationException.class)
                    .isThrownBy(gen::next)
                    .withCauseInstanceOf(InterruptedException.class);
            assertThat(Thread.interrupted()).isTrue();
            release.countDown();
            assertThat(gen.toList()).containsExactly(0, 1);
        }
    }

    @Test
    void deliversToAnInterruptedThreadWhatIsThere() {
        ExecutorService pool = Executors.newFixedThreadPool(1);
        Gen<Integer> gen = Futures.map(pool, n -> n, Gen.range(2));
        pool.close();
        Thread.currentThread().interrupt();
        assertThat(gen.toList()).containsExactly(0, 1);
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void throwsCancellationForACallThatSomebodyCancelled() throws InterruptedException {
        CountDownLatch started = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        try (ExecutorService pool = Executors.newFixedThreadPool(1)) {
            Gen<Integer> gen =
                    Futures.map(
                            pool,
                            n -> {
                                started.countDown();
                                return awaiting(release, n);
                            },
                            Gen.range(2));
            started.await();
            Futures.shutdownCancelling(pool);
            release.countDown();
            assertThat(gen.next()).isZero();
            assertThatExceptionOfType(CancellationException.class).isThrownBy(gen::next);
            assertThat(gen.hasNext()).isFalse();
        }
    }

    @Test
    void takesAndYieldsNull() {
        try (ExecutorService pool = Executors.newFixedThreadPool(1)) {
            Function<@Nullable String, @Nullable String> same = text -> text;
            assertThat(Futures.map(pool, same, Arrays.asList("a", null)).toList()).containsExactly("a", null);
        }
    }

    @Test
    void runsInTheCallersThreadWhereTheExecutorDoes() {
        ExecutorService direct = new DirectExecutor();
        assertThat(Futures.map(direct, n -> n + 1, Gen.range(3)).toList()).containsExactly(1, 2, 3);
        assertThat(Futures.map(direct, n -> n + 1, Gen.range(3), MapOptions.buffer(1).unordered()).toList())
                .containsExactly(1, 2, 3);
    }

    @Test
    void refusesNull() {
        ExecutorService direct = new DirectExecutor();
        assertThatNullPointerException()
                .isThrownBy(() -> Futures.map(nil(), n -> n, List.of()))
                .withMessage("executor");
        assertThatNullPointerException()
                .isThrownBy(() -> Futures.map(direct, nil(), List.of()))
                .withMessage("function");
        assertThatNullPointerException().isThrownBy(() -> Futures.map(direct, n -> n, nil())).withMessage("iterable");
        assertThatNullPointerException()
                .isThrownBy(() -> Futures.map(direct, n -> n, List.of(), nil()))
                .withMessage("options");
    }

    @Test
    void takesTheIteratorOnceAndAfterItsChecks() {
        AtomicInteger taken = new AtomicInteger();
        Iterable<Integer> source =
                () -> {
                    taken.incrementAndGet();
                    Iterator<Integer> iterator = List.of(1).iterator();
                    return iterator;
                };
        assertThatNullPointerException().isThrownBy(() -> Futures.map(nil(), n -> n, source));
        assertThat(taken).hasValue(0);
        assertThat(Futures.map(new DirectExecutor(), n -> n, source).toList()).containsExactly(1);
        assertThat(taken).hasValue(1);
    }

    @SuppressWarnings("TypeParameterUnusedInFormals") // null is of any type
    private static <T> T nil() {
        return null;
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static <T> T awaiting(CountDownLatch latch, T value) {
        await(latch);
        return value;
    }

    @SuppressWarnings("TypeParameterUnusedInFormals") // it returns nothing
    private static <T> T raise(Throwable failure) {
        return FuturesMapTest.<T, RuntimeException>sneak(failure);
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private static <T, X extends Throwable> T sneak(Throwable failure) throws X {
        throw (X) failure;
    }
}
