package io.github.itergen.async;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.itergen.concurrent.Futures;
import io.github.itergen.concurrent.ReturnWhen;
import io.github.itergen.internal.concurrent.Registration;
import io.github.itergen.threads.Blocking;
import io.github.itergen.threads.Threaded;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileLockInterruptionException;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@Threaded
class TaskTest {
    @Test
    void runsAtOnceInAVirtualThread() throws Exception {
        // @start region="example"
        Task<Integer> task = Async.async(() -> 6 * 7); // runs already
        int answer = task.await(); // 42
        // @end
        assertThat(answer).isEqualTo(42);
        assertThat(Async.async(() -> Thread.currentThread().isVirtual()).await()).isTrue();
        assertThat(task.isDone()).isTrue();
        assertThat(task.state()).isEqualTo(Future.State.SUCCESS);
        assertThat(task.resultNow()).isEqualTo(42);
        assertThat(task.get()).isEqualTo(42);
        assertThat(task.get(0, TimeUnit.SECONDS)).isEqualTo(42);
        assertThat(task.await(Duration.ZERO)).isEqualTo(42);
    }

    @Test
    void hasTheNameOfItsThread() throws Exception {
        Task<String> task = Async.async(() -> Thread.currentThread().getName());
        assertThat(task.await()).isEqualTo(task.name()).matches("task-\\d+");
        assertThat(task).hasToString("Task[" + task.name() + ", SUCCESS]");
    }

    @Test
    void throwsTheVeryInstanceThatItsBodyThrew() {
        IOException checked = new IOException("mine");
        Error error = new Error("mine");
        Task<Object> failing =
                Async.async(
                        () -> {
                            throw checked;
                        });
        assertThat(catchThrowable(failing::await)).isSameAs(checked);
        assertThat(catchThrowable(() -> failing.await(Duration.ofMinutes(1)))).isSameAs(checked);
        assertThatExceptionOfType(ExecutionException.class).isThrownBy(failing::get).withCause(checked);
        assertThat(failing.exceptionNow()).isSameAs(checked);
        assertThat(failing.state()).isEqualTo(Future.State.FAILED);
        assertThat(failing.isCancelled()).isFalse();
        assertThat(
                        catchThrowable(
                                () ->
                                        Async.async(
                                                        () -> {
                                                            throw error;
                                                        })
                                                .await()))
                .isSameAs(error);
    }

    @Test
    void returnsNull() throws Exception {
        Task<@Nullable String> task = Async.async(() -> null);
        assertThat(task.await()).isNull();
    }

    @Test
    void isCancelledWhenItsBodyEndsByTheInterruption() throws Exception {
        // CPython: BaseTaskTests.test_cancel
        CountDownLatch started = new CountDownLatch(1);
        Task<Object> task =
                Async.async(
                        () -> {
                            started.countDown();
                            return Blocking.forever();
                        });
        started.await();
        assertThat(task.state()).isEqualTo(Future.State.RUNNING);
        assertThat(task.cancel()).isTrue();
        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(task::await)
                .withMessage(task.name() + " was cancelled");
        assertThat(task.isCancelled()).isTrue();
        assertThat(task.state()).isEqualTo(Future.State.CANCELLED);
        assertThat(task.cancel()).isFalse();
        assertThatExceptionOfType(CancellationException.class).isThrownBy(task::get);
    }

    @Test
    void isASuccessIfItCatchesTheInterruptionAndReturns() throws Exception {
        // CPython: BaseTaskTests.test_cancel_task_catching
        CountDownLatch started = new CountDownLatch(1);
        Task<Integer> task =
                Async.async(
                        () -> {
                            started.countDown();
                            try {
                                return Blocking.forever();
                            } catch (InterruptedException caught) {
                                return 42;
                            }
                        });
        started.await();
        assertThat(task.cancel(true)).isTrue();
        assertThat(task.await()).isEqualTo(42);
        assertThat(task.isCancelled()).isFalse();
    }

    @Test
    void isDoneOnlyWhenItsBodyHasEnded() throws Exception {
        CountDownLatch started = new CountDownLatch(1);
        CountDownLatch interrupted = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        Task<Object> task =
                Async.async(
                        () -> {
                            started.countDown();
                            try {
                                return Blocking.forever();
                            } finally {
                                interrupted.countDown();
                                release.await();
                            }
                        });
        started.await();
        task.cancel();
        interrupted.await();
        // FutureTask.cancel(true) says at this point that it is done.
        assertThat(task.isDone()).isFalse();
        assertThat(task.isCancelled()).isFalse();
        assertThat(task.cancel()).isTrue();
        release.countDown();
        assertThatExceptionOfType(CancellationException.class).isThrownBy(task::await);
    }

    @Test
    void neverRunsIfItIsCancelledBeforeItBegins() {
        // CPython: BaseTaskTests.test_cancel_with_message_before_starting_task
        AtomicBoolean ran = new AtomicBoolean();
        RunningTask<Boolean> task = new RunningTask<>(() -> ran.getAndSet(true), null, _ -> {});
        assertThat(task.cancel()).isTrue();
        task.start();
        assertThatExceptionOfType(CancellationException.class).isThrownBy(task::await);
        assertThat(ran).isFalse();
    }

    @Test
    void isCancelledIfTheRequestWasNeverNoticed() throws Exception {
        // CPython: BaseTaskTests.test_cancel_at_end
        CountDownLatch started = new CountDownLatch(1);
        AtomicBoolean go = new AtomicBoolean();
        Task<Integer> task =
                Async.async(
                        () -> {
                            started.countDown();
                            while (!go.get()) {
                                Thread.onSpinWait();
                            }
                            return 1;
                        });
        started.await();
        task.cancel();
        go.set(true);
        assertThatExceptionOfType(CancellationException.class).isThrownBy(task::await);
    }

    @Test
    void isNotInterruptedByACancelThatMayNot() throws Exception {
        CountDownLatch started = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        AtomicBoolean returned = new AtomicBoolean();
        Task<Integer> task =
                Async.async(
                        () -> {
                            started.countDown();
                            release.await();
                            returned.set(true);
                            return 1;
                        });
        started.await();
        assertThat(task.cancel(false)).isTrue();
        release.countDown();
        assertThatExceptionOfType(CancellationException.class).isThrownBy(task::await);
        assertThat(returned).isTrue();
    }

    @Test
    void hasFailedIfItsCleanupThrowsSomethingElse() throws Exception {
        CountDownLatch started = new CountDownLatch(1);
        IllegalStateException failure = new IllegalStateException("mine");
        Task<Object> task =
                Async.async(
                        () -> {
                            started.countDown();
                            try {
                                return Blocking.forever();
                            } catch (InterruptedException caught) {
                                throw failure;
                            }
                        });
        started.await();
        task.cancel();
        assertThat(catchThrowable(task::await)).isSameAs(failure);
        assertThat(task.state()).isEqualTo(Future.State.FAILED);
    }

    @Test
    void hasFailedIfItThrowsAnInterruptionThatNobodyRequested() {
        Task<Object> task =
                Async.async(
                        () -> {
                            throw new InterruptedException("mine");
                        });
        assertThatExceptionOfType(InterruptedException.class).isThrownBy(task::await).withMessage("mine");
        assertThat(task.state()).isEqualTo(Future.State.FAILED);
    }

    @Test
    void knowsTheInterruptionsOfTheJdk() throws Exception {
        CancellationException ofAGen = new CancellationException();
        ofAGen.initCause(new InterruptedException());
        for (Exception thrown :
                List.of(
                        new InterruptedException(),
                        new ClosedByInterruptException(),
                        new FileLockInterruptionException(),
                        new InterruptedIOException(),
                        new UncheckedIOException(new ClosedByInterruptException()),
                        new SocketException("Closed by interrupt"),
                        new CancellationException(),
                        ofAGen)) {
            assertThat(endedBy(thrown).isCancelled()).as("%s", thrown).isTrue();
        }
        for (Exception thrown :
                List.of(new SocketTimeoutException(), new UncheckedIOException(new IOException()), new IOException())) {
            assertThat(endedBy(thrown).state()).as("%s", thrown).isEqualTo(Future.State.FAILED);
        }
    }

    /// Cancels a task that throws what it likes then, with the flag still set.
    private static Task<Object> endedBy(Exception thrown) throws InterruptedException {
        CountDownLatch started = new CountDownLatch(1);
        Task<Object> task =
                Async.async(
                        () -> {
                            started.countDown();
                            while (!Thread.currentThread().isInterrupted()) {
                                Thread.onSpinWait();
                            }
                            throw thrown;
                        });
        started.await();
        task.cancel();
        Futures.waitFor(List.of(task), ReturnWhen.ALL_COMPLETED);
        return task;
    }

    @Test
    void goesOnWhenTheTimeOfOneThatWaitsIsOver() throws Exception {
        CountDownLatch release = new CountDownLatch(1);
        Task<Integer> task =
                Async.async(
                        () -> {
                            release.await();
                            return 1;
                        });
        assertThatExceptionOfType(TimeoutException.class)
                .isThrownBy(() -> task.await(Duration.ofMillis(1)))
                .withMessage(task.name() + " was not done in time");
        assertThatExceptionOfType(TimeoutException.class).isThrownBy(() -> task.await(Duration.ZERO));
        assertThatExceptionOfType(TimeoutException.class).isThrownBy(() -> task.get(1, TimeUnit.MILLISECONDS));
        assertThatIllegalArgumentException().isThrownBy(() -> task.await(Duration.ofNanos(-1)));
        release.countDown();
        assertThat(task.await(Duration.ofDays(100_000))).isEqualTo(1);
    }

    @Test
    void goesOnWhenOneThatWaitsIsInterrupted() throws Exception {
        CountDownLatch release = new CountDownLatch(1);
        Task<Integer> task =
                Async.async(
                        () -> {
                            release.await();
                            return 1;
                        });
        Thread.currentThread().interrupt();
        assertThatExceptionOfType(InterruptedException.class).isThrownBy(task::await);
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
        release.countDown();
        assertThat(task.await()).isEqualTo(1);
        Thread.currentThread().interrupt();
        assertThat(task.await()).isEqualTo(1);
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void isAFutureForFutures() throws Exception {
        CountDownLatch release = new CountDownLatch(1);
        Task<Integer> slow =
                Async.async(
                        () -> {
                            release.await();
                            return 1;
                        });
        Task<Integer> fast = Async.async(() -> 2);
        Task<Integer> first =
                Futures.asCompleted(List.of(slow, fast)).peek(_ -> release.countDown()).toList().getFirst();
        assertThat(first).isSameAs(fast);
        assertThat(Futures.waitFor(List.of(slow, fast), ReturnWhen.FIRST_EXCEPTION).done()).containsExactly(slow, fast);
    }

    @Test
    void tellsItsWatchersInOrderAndForgetsThoseThatLeave() throws Exception {
        CountDownLatch release = new CountDownLatch(1);
        RunningTask<Integer> task =
                new RunningTask<>(
                        () -> {
                            release.await();
                            return 1;
                        },
                        null,
                        _ -> {});
        Queue<String> told = new ConcurrentLinkedQueue<>();
        task.onDone(() -> told.add("a"));
        Registration left = task.onDone(() -> told.add("b"));
        task.onDone(() -> told.add("c"));
        left.cancel();
        task.start();
        release.countDown();
        // The last one is told behind the others.
        CompletableFuture<Integer> future = task.toCompletableFuture();
        assertThat(future.get()).isEqualTo(1);
        task.await();
        AtomicInteger late = new AtomicInteger();
        task.onDone(late::incrementAndGet).cancel();
        left.cancel();
        assertThat(late).hasValue(1);
        assertThat(told).containsExactly("a", "c");
    }

    @Test
    void completesFuturesAsItEnds() throws Exception {
        IllegalStateException failure = new IllegalStateException("mine");
        Callable<Object> failing =
                () -> {
                    throw failure;
                };
        CompletableFuture<Object> failed = Async.async(failing).toCompletableFuture();
        assertThatExceptionOfType(ExecutionException.class).isThrownBy(failed::get).withCause(failure);
        CountDownLatch started = new CountDownLatch(1);
        Task<Object> task =
                Async.async(
                        () -> {
                            started.countDown();
                            return Blocking.forever();
                        });
        CompletableFuture<Object> cancelled = task.toCompletableFuture();
        started.await();
        assertThat(task.toCompletableFuture().cancel(true)).isTrue();
        assertThat(task.isDone()).isFalse();
        task.cancel();
        assertThatExceptionOfType(CancellationException.class).isThrownBy(cancelled::get);
        assertThat(cancelled.isCancelled()).isTrue();
        assertThat(Async.async(() -> 1).toCompletableFuture().get()).isEqualTo(1);
    }

    @Test
    void refusesNull() throws Exception {
        assertThatNullPointerException().isThrownBy(() -> Async.async(null)).withMessage("body");
        Task<Integer> task = Async.async(() -> 1);
        assertThatNullPointerException().isThrownBy(() -> task.await(null)).withMessage("timeout");
        task.await();
    }
}
