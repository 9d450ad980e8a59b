package io.github.itergen.concurrent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.itergen.Gen;
import io.github.itergen.threads.Collected;
import io.github.itergen.threads.ManualTimer;
import io.github.itergen.threads.Threaded;
import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

@Threaded
class FuturesAsCompletedTest {
    @Test
    void yieldsEachFutureAsItCompletes() {
        // @start region="example"
        CompletableFuture<String> slow = new CompletableFuture<>();
        CompletableFuture<String> fast = new CompletableFuture<>();
        Gen<CompletableFuture<String>> completed = Futures.asCompleted(List.of(slow, fast));
        fast.complete("fast");
        CompletableFuture<String> first = completed.next(); // the very object that is done: fast
        slow.complete("slow");
        CompletableFuture<String> second = completed.next(); // slow
        // @end
        assertThat(first).isSameAs(fast);
        assertThat(second).isSameAs(slow);
        assertThat(completed.hasNext()).isFalse();
    }

    @Test
    void yieldsTheFinishedOnesFirstHoweverTheyEnded() {
        // CPython: AsCompletedTests.test_no_timeout
        CompletableFuture<Integer> cancelled = new CompletableFuture<>();
        cancelled.cancel(false);
        CompletableFuture<Integer> failed = CompletableFuture.failedFuture(new IllegalStateException());
        CompletableFuture<Integer> done = CompletableFuture.completedFuture(1);
        CompletableFuture<Integer> running = new CompletableFuture<>();
        FutureTask<Integer> task = new FutureTask<>(() -> 2);
        Gen<Future<Integer>> gen = Futures.asCompleted(List.of(task, cancelled, running, failed, done));
        assertThat(gen.take(3).toList()).containsExactly(cancelled, failed, done);
        running.complete(3);
        assertThat(gen.next()).isSameAs(running);
        task.run();
        assertThat(gen.next()).isSameAs(task);
        assertThat(gen.hasNext()).isFalse();
    }

    @Test
    void yieldsDuplicatesOnce() {
        // CPython: AsCompletedTests.test_duplicate_futures
        CompletableFuture<Integer> future = new CompletableFuture<>();
        CompletableFuture<Integer> done = CompletableFuture.completedFuture(1);
        Gen<CompletableFuture<Integer>> gen = Futures.asCompleted(Gen.of(future, done, future, done, future));
        future.complete(1);
        assertThat(gen.toList()).containsExactly(done, future);
    }

    @Test
    void yieldsWhatIsDoneAndThenTimesOut() {
        // CPython: AsCompletedTests.test_future_times_out
        for (Duration timeout : List.of(Duration.ZERO, Duration.ofMillis(100))) {
            List<CompletableFuture<Integer>> futures =
                    new ArrayList<>(Gen.range(3).map(CompletableFuture::completedFuture).toList());
            futures.addFirst(new CompletableFuture<>());
            Gen<CompletableFuture<Integer>> gen = Futures.asCompleted(futures, timeout);
            assertThat(gen.take(3).toList()).isEqualTo(futures.subList(1, 4));
            assertThatExceptionOfType(UncheckedTimeoutException.class).isThrownBy(gen::next);
            assertThat(gen.hasNext()).isFalse();
            assertThat(futures.getFirst().isDone()).isFalse();
        }
    }

    @Test
    void saysHowManyAreUnfinished() {
        // CPython: AsCompletedTests.test_correct_timeout_exception_msg
        // @start region="timeout"
        CompletableFuture<Integer> never = new CompletableFuture<>();
        CompletableFuture<Integer> neither = new CompletableFuture<>();
        CompletableFuture<Integer> done = CompletableFuture.completedFuture(1);
        CompletableFuture<Integer> also = CompletableFuture.completedFuture(2);
        Gen<CompletableFuture<Integer>> gen =
                Futures.asCompleted(List.of(never, done, neither, also), Duration.ofMillis(1));
        List<CompletableFuture<Integer>> those = gen.take(2).toList(); // [done, also]
        // gen.next() throws UncheckedTimeoutException: 2 (of 4) futures unfinished
        // @end
        assertThat(those).containsExactly(done, also);
        assertThatExceptionOfType(UncheckedTimeoutException.class)
                .isThrownBy(gen::next)
                .withMessage("2 (of 4) futures unfinished")
                .withCauseExactlyInstanceOf(TimeoutException.class)
                .satisfies(timeout -> assertThat(timeout.getCause()).hasMessage("2 (of 4) futures unfinished"));
    }

    @Test
    void yieldsWhatCompletedBeforeTheDeadlineWasNoticed() {
        ManualTimer timer = new ManualTimer();
        CompletableFuture<Integer> a = new CompletableFuture<>();
        CompletableFuture<Integer> b = new CompletableFuture<>();
        Gen<CompletableFuture<Integer>> gen = Futures.asCompleted(timer, List.of(a, b), Duration.ofSeconds(1));
        timer.advance(Duration.ofSeconds(1));
        a.complete(1);
        assertThat(gen.next()).isSameAs(a);
        assertThatExceptionOfType(UncheckedTimeoutException.class).isThrownBy(gen::next);
    }

    @Test
    void startsTheClockAtTheCallAndStopsItAtTheEnd() {
        ManualTimer timer = new ManualTimer();
        CompletableFuture<Integer> a = new CompletableFuture<>();
        Gen<CompletableFuture<Integer>> gen = Futures.asCompleted(timer, List.of(a), Duration.ofSeconds(1));
        assertThat(timer.alarms()).isEqualTo(1);
        a.complete(1);
        assertThat(gen.toList()).containsExactly(a);
        assertThat(timer.alarms()).isZero();
        Futures.asCompleted(timer, List.of(new CompletableFuture<>()), Duration.ofSeconds(1)).close();
        assertThat(timer.alarms()).isZero();
    }

    @Test
    void leavesNothingWithALongLivedFutureWhenItIsClosed() {
        // CPython: AsCompletedTests.test_free_reference_yielded_future
        CompletableFuture<Integer> lasting = new CompletableFuture<>();
        for (int i = 0; i < 1000; i++) {
            CompletableFuture<Integer> other = new CompletableFuture<>();
            Gen<CompletableFuture<Integer>> gen = Futures.asCompleted(List.of(lasting, other));
            other.complete(i);
            assertThat(gen.next()).isSameAs(other);
            gen.close();
            assertThat(gen.hasNext()).isFalse();
        }
        assertThat(lasting.getNumberOfDependents()).isZero();
        assertThat(lasting.isDone()).isFalse();
    }

    @Test
    void leavesNothingWithALongLivedFutureWhenItIsDropped() throws InterruptedException {
        CompletableFuture<Integer> lasting = new CompletableFuture<>();
        FutureTask<Integer> task = new FutureTask<>(() -> 1);
        WeakReference<Gen<Future<Integer>>> gen = new WeakReference<>(Futures.asCompleted(List.of(lasting, task)));
        assertThat(Collected.soon(gen, () -> lasting.getNumberOfDependents() == 0)).isTrue();
        // The thread that waits for the task has ended too, or the extension reports it.
    }

    @Test
    void keepsNothingOfAFutureThatWasYielded() throws InterruptedException {
        CompletableFuture<Integer> pending = new CompletableFuture<>();
        Gen<CompletableFuture<Integer>> gen =
                Futures.asCompleted(Gen.of(CompletableFuture.completedFuture(1), pending));
        assertThat(Collected.soon(new WeakReference<>(gen.next()), () -> true)).isTrue();
        CompletableFuture<Integer> late = new CompletableFuture<>();
        Gen<CompletableFuture<Integer>> other = Futures.asCompleted(List.of(late, pending));
        late.complete(1);
        WeakReference<CompletableFuture<Integer>> yielded = new WeakReference<>(other.next());
        late = pending;
        assertThat(Collected.soon(yielded, () -> true)).isTrue();
        gen.close();
        other.close();
        assertThat(late).isNotDone();
    }

    @Test
    void takesACancelledFutureThatNeverStartedForDone() {
        // CPython issues 92001, 109934: there it hangs.
        FutureTask<Integer> neverStarted = new FutureTask<>(() -> 1);
        Gen<FutureTask<Integer>> gen = Futures.asCompleted(List.of(neverStarted));
        neverStarted.cancel(false);
        assertThat(gen.toList()).containsExactly(neverStarted);
        assertThat(Futures.asCompleted(List.of(neverStarted)).toList()).containsExactly(neverStarted);
    }

    @Test
    void waitsForFuturesOfAnyKind() {
        CountDownLatch release = new CountDownLatch(1);
        try (ExecutorService pool = Executors.newFixedThreadPool(2);
                ExecutorService virtual = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Integer> failing =
                    pool.submit(
                            () -> {
                                release.await();
                                throw new IllegalStateException();
                            });
            Future<Integer> returning =
                    virtual.submit(
                            () -> {
                                release.await();
                                return 1;
                            });
            Gen<Future<Integer>> gen = Futures.asCompleted(List.of(failing, returning));
            release.countDown();
            assertThat(gen.toList()).containsExactlyInAnyOrder(failing, returning);
        }
    }

    @Test
    void losesNothingWhenItsThreadIsInterrupted() {
        CompletableFuture<Integer> future = new CompletableFuture<>();
        Gen<CompletableFuture<Integer>> gen = Futures.asCompleted(List.of(future));
        Thread.currentThread().interrupt();
        assertThatExceptionOfType(CancellationException.class).isThrownBy(gen::next);
        assertThat(Thread.currentThread().isInterrupted()).isTrue();
        future.complete(1);
        assertThat(gen.next()).isSameAs(future);
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void refusesNullAndNegativeTimes() {
        CompletableFuture<Integer> future = new CompletableFuture<>();
        assertThatNullPointerException().isThrownBy(() -> Futures.asCompleted(nil())).withMessage("futures");
        assertThatNullPointerException()
                .isThrownBy(() -> Futures.asCompleted(Arrays.asList(future, null)))
                .withMessage("futures[1]");
        assertThatNullPointerException()
                .isThrownBy(() -> Futures.asCompleted(List.of(future), nil()))
                .withMessage("timeout");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Futures.asCompleted(List.of(future), Duration.ofMillis(-1)))
                .withMessage("timeout must not be negative, but is PT-0.001S");
        assertThat(Futures.asCompleted(List.<Future<?>>of()).hasNext()).isFalse();
        assertThat(future.getNumberOfDependents()).isZero();
    }

    @SuppressWarnings("TypeParameterUnusedInFormals") // null is of any type
    private static <T> T nil() {
        return null;
    }
}
