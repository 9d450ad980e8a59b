package io.github.itergen.async;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.itergen.threads.Blocking;
import io.github.itergen.threads.ManualTimer;
import io.github.itergen.threads.Threaded;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

@Threaded
@SuppressWarnings("FutureReturnValueIgnored") // the group, or the run, waits for its tasks
class AsyncTimeoutTest {
    private static final Duration SECOND = Duration.ofSeconds(1);

    @Test
    void throwsTimeoutExceptionWhenTheTimeIsOver() throws Exception {
        // CPython: TimeoutTests.test_timeout_basic
        // @start region="example"
        String page = Async.timeout(Duration.ofMinutes(1), () -> "page"); // in time
        // Async.timeout(Duration.ofMillis(1), () -> queue.take()) throws TimeoutException
        // @end
        assertThat(page).isEqualTo("page");
        assertThatExceptionOfType(TimeoutException.class)
                .isThrownBy(() -> Async.timeout(Duration.ofMillis(1), Blocking::forever))
                .withMessage("not done within PT0.001S")
                .withCauseExactlyInstanceOf(InterruptedException.class);
    }

    @Test
    void returnsOnlyWhenTheBodyHasEnded() {
        // CPython: AsyncioWaitForTest.test_wait_for_waits_for_task_cancellation
        List<String> order = new ArrayList<>();
        assertThatExceptionOfType(TimeoutException.class)
                .isThrownBy(
                        () ->
                                Async.timeout(
                                        Duration.ZERO,
                                        () -> {
                                            try {
                                                return Blocking.forever();
                                            } finally {
                                                order.add("interrupted");
                                                CountDownLatch slowCleanup = new CountDownLatch(1);
                                                Thread.ofVirtual().start(slowCleanup::countDown);
                                                slowCleanup.await();
                                                order.add("cleaned up");
                                            }
                                        }));
        assertThat(order).containsExactly("interrupted", "cleaned up");
    }

    @Test
    void throwsFromTheOuterOneWhenNestedTimeoutsExpireTogether() throws Exception {
        // CPython: TimeoutTests.test_nested_timeouts
        ManualTimer timer = new ManualTimer();
        Thread clock = passing(timer, 2);
        List<Throwable> seen = new ArrayList<>();
        assertThatExceptionOfType(TimeoutException.class)
                .isThrownBy(
                        () ->
                                Async.timeout(
                                        timer,
                                        SECOND,
                                        () -> {
                                            try {
                                                return Async.timeout(
                                                        timer,
                                                        SECOND,
                                                        () -> {
                                                            try {
                                                                clock.join();
                                                                return Blocking.forever();
                                                            } catch (InterruptedException cancelled) {
                                                                // Both have to have fired before this ends, as in one
                                                                // turn of an event loop.
                                                                Blocking.uninterruptibly(fired(clock));
                                                                seen.add(cancelled);
                                                                throw cancelled;
                                                            }
                                                        });
                                            } catch (Exception passing) {
                                                seen.add(passing);
                                                throw passing;
                                            }
                                        }));
        assertThat(seen).hasSize(2).hasOnlyElementsOfType(InterruptedException.class);
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
        clock.join();
    }

    /// Lets the second pass as soon as the alarms are set.
    private static Thread passing(ManualTimer timer, int alarms) {
        return Thread.ofVirtual()
                .start(
                        () -> {
                            try {
                                timer.awaitAlarms(alarms);
                            } catch (InterruptedException impossible) {
                                throw new IllegalStateException(impossible);
                            }
                            timer.advance(SECOND);
                        });
    }

    private static CountDownLatch fired(Thread clock) {
        CountDownLatch fired = new CountDownLatch(1);
        Thread.ofVirtual()
                .start(
                        () -> {
                            try {
                                clock.join();
                            } catch (InterruptedException impossible) {
                                throw new IllegalStateException(impossible);
                            }
                            fired.countDown();
                        });
        return fired;
    }

    @Test
    void interruptsTheOuterBodyWhenTheInnerOneHasSwallowedBoth() throws Exception {
        ManualTimer timer = new ManualTimer();
        Thread clock = passing(timer, 2);
        assertThatExceptionOfType(TimeoutException.class)
                .isThrownBy(
                        () ->
                                Async.timeout(
                                        timer,
                                        SECOND,
                                        () -> {
                                            int inner =
                                                    Async.timeout(
                                                            timer,
                                                            SECOND,
                                                            () -> {
                                                                Blocking.uninterruptibly(fired(clock));
                                                                return 1;
                                                            });
                                            assertThat(inner).isEqualTo(1);
                                            return Blocking.forever();
                                        }));
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
        clock.join();
    }

    @Test
    void throwsFromTheInnerOneAloneWhenItIsShorter() throws Exception {
        ManualTimer timer = new ManualTimer();
        Thread clock = passing(timer, 2);
        assertThat(
                        Async.<String>timeout(
                                timer,
                                Duration.ofHours(1),
                                () -> {
                                    assertThatExceptionOfType(TimeoutException.class)
                                            .isThrownBy(() -> Async.timeout(timer, SECOND, Blocking::forever));
                                    clock.join();
                                    return "done";
                                }))
                .isEqualTo("done");
        assertThat(timer.alarms()).isZero();
    }

    @Test
    void letsAnExceptionOfTheCleanupWin() {
        // CPython: TimeoutTests.test_foreign_exception_on_timeout
        IOException foreign = new IOException("mine");
        assertThat(
                        catchThrowable(
                                () ->
                                        Async.timeout(
                                                Duration.ZERO,
                                                () -> {
                                                    try {
                                                        return Blocking.forever();
                                                    } catch (InterruptedException cancelled) {
                                                        throw foreign;
                                                    }
                                                })))
                .isSameAs(foreign);
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }

    @Test
    void passesExceptionsAndForeignInterruptsOn() {
        // CPython: TimeoutTests.test_foreign_exception_passed, test_foreign_cancel_doesnt_timeout_if_not_expired
        IOException foreign = new IOException("mine");
        ManualTimer timer = new ManualTimer();
        assertThat(
                        catchThrowable(
                                () ->
                                        Async.timeout(
                                                timer,
                                                SECOND,
                                                () -> {
                                                    throw foreign;
                                                })))
                .isSameAs(foreign);
        Thread.currentThread().interrupt();
        assertThatExceptionOfType(InterruptedException.class)
                .isThrownBy(() -> Async.timeout(timer, SECOND, Blocking::forever));
        assertThat(timer.alarms()).isZero();
    }

    @Test
    void keepsAForeignInterruptThatTheBodyDidNotNotice() throws Exception {
        Thread.currentThread().interrupt();
        assertThat(Async.<Integer>timeout(SECOND, () -> 1)).isEqualTo(1);
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void returnsTheResultOfABodyThatDoesNotBlock() throws Exception {
        // As in asyncio, where timeout(0) around code without await is no error.
        assertThat(Async.<Integer>timeout(Duration.ZERO, () -> 1)).isEqualTo(1);
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
        assertThat(
                        Async.<Integer>timeout(
                                Duration.ZERO,
                                () -> {
                                    try {
                                        return Blocking.forever();
                                    } catch (InterruptedException swallowed) {
                                        return 2;
                                    }
                                }))
                .isEqualTo(2);
    }

    @Test
    void takesAnInterruptedSequenceForATimeout() {
        Channel<Integer> empty = new Channel<>(1);
        assertThatExceptionOfType(TimeoutException.class)
                .isThrownBy(() -> Async.timeout(Duration.ZERO, () -> empty.gen().next()))
                .withCauseInstanceOf(CancellationException.class);
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }

    @Test
    void endsAGroupWithinIt() {
        List<String> ended = new ArrayList<>();
        assertThatExceptionOfType(TimeoutException.class)
                .isThrownBy(
                        () ->
                                Async.timeout(
                                        Duration.ofMillis(5),
                                        () ->
                                                Async.group(
                                                        group -> {
                                                            group.async(
                                                                    () -> {
                                                                        try {
                                                                            return Blocking.forever();
                                                                        } finally {
                                                                            ended.add("task");
                                                                        }
                                                                    });
                                                            return 1;
                                                        })));
        assertThat(ended).isIn(List.of(), List.of("task"));
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }

    @Test
    void doesNotTimeOutWhenItsTaskIsCancelled() throws Exception {
        CountDownLatch started = new CountDownLatch(1);
        ManualTimer timer = new ManualTimer();
        Task<Object> task =
                Async.async(
                        () ->
                                Async.timeout(
                                        timer,
                                        SECOND,
                                        () -> {
                                            started.countDown();
                                            return Blocking.forever();
                                        }));
        started.await();
        task.cancel();
        assertThatExceptionOfType(CancellationException.class).isThrownBy(task::await);
        assertThat(timer.alarms()).isZero();
    }

    @Test
    void refusesNullAndNegativeTimes() {
        assertThatNullPointerException().isThrownBy(() -> Async.timeout(null, () -> 1)).withMessage("limit");
        assertThatNullPointerException().isThrownBy(() -> Async.timeout(SECOND, null)).withMessage("body");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Async.timeout(Duration.ofSeconds(-1), () -> 1))
                .withMessage("limit must not be negative, but is PT-1S");
    }
}
