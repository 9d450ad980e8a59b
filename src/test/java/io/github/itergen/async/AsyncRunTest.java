package io.github.itergen.async;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.itergen.threads.Blocking;
import io.github.itergen.threads.Threaded;
import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

@Threaded
@SuppressWarnings("FutureReturnValueIgnored") // the group, or the run, waits for its tasks
class AsyncRunTest {
    @Test
    void runsMainInAVirtualThread() throws Exception {
        // @start region="example"
        String answer =
                Async.run(
                        () -> {
                            Task<String> greeting = Async.async(() -> "hello");
                            return greeting.await() + " world";
                        }); // hello world
        // @end
        assertThat(answer).isEqualTo("hello world");
        assertThat(Async.run(() -> Thread.currentThread().isVirtual())).isTrue();
    }

    @Test
    void throwsTheVeryInstanceThatMainThrew() {
        IOException failure = new IOException("mine");
        assertThat(
                        catchThrowable(
                                () ->
                                        Async.run(
                                                () -> {
                                                    throw failure;
                                                })))
                .isSameAs(failure);
    }

    @Test
    void cancelsAndJoinsWhatMainHasLeftBehind() throws Exception {
        // CPython: RunTests.test_asyncio_run_cancels_hanging_tasks
        AtomicInteger ended = new AtomicInteger();
        AtomicReference<Task<Object>> left = new AtomicReference<>();
        int result =
                Async.run(
                        () -> {
                            CountDownLatch started = new CountDownLatch(2);
                            left.set(
                                    Async.async(
                                            () -> {
                                                Async.async(
                                                        () -> {
                                                            started.countDown();
                                                            try {
                                                                return Blocking.forever();
                                                            } finally {
                                                                ended.incrementAndGet();
                                                            }
                                                        });
                                                started.countDown();
                                                try {
                                                    return Blocking.forever();
                                                } finally {
                                                    ended.incrementAndGet();
                                                    // Too late: what is started now is cancelled before it begins.
                                                    Async.async(ended::incrementAndGet);
                                                }
                                            }));
                            started.await();
                            return 1;
                        });
        assertThat(result).isEqualTo(1);
        assertThat(ended).hasValue(2);
        assertThat(left.get().isCancelled()).isTrue();
    }

    @Test
    void leavesErrorsOfWhatWasLeftBehindToTheTasks() throws Exception {
        // CPython: RunTests.test_asyncio_run_reports_hanging_tasks_errors
        IllegalStateException failure = new IllegalStateException("mine");
        Task<Object> left =
                Async.run(
                        () -> {
                            CountDownLatch started = new CountDownLatch(1);
                            Task<Object> task =
                                    Async.async(
                                            () -> {
                                                started.countDown();
                                                try {
                                                    return Blocking.forever();
                                                } catch (InterruptedException cancelled) {
                                                    throw failure;
                                                }
                                            });
                            started.await();
                            return task;
                        });
        assertThat(left.exceptionNow()).isSameAs(failure);
    }

    @Test
    void mayBeNested() throws Exception {
        AtomicBoolean ended = new AtomicBoolean();
        assertThat(
                        Async.run(
                                () -> {
                                    Task<Integer> outer = Async.async(() -> 1);
                                    int inner =
                                            Async.run(
                                                    () -> {
                                                        CountDownLatch started = new CountDownLatch(1);
                                                        Async.async(
                                                                () -> {
                                                                    started.countDown();
                                                                    try {
                                                                        return Blocking.forever();
                                                                    } finally {
                                                                        ended.set(true);
                                                                    }
                                                                });
                                                        started.await();
                                                        return 2;
                                                    });
                                    assertThat(ended).isTrue();
                                    return outer.await() + inner;
                                }))
                .isEqualTo(3);
    }

    @Test
    void cancelsMainWhenTheCallerIsInterrupted() {
        AtomicBoolean ended = new AtomicBoolean();
        Thread.currentThread().interrupt();
        assertThatExceptionOfType(InterruptedException.class)
                .isThrownBy(
                        () ->
                                Async.run(
                                        () -> {
                                            try {
                                                return Blocking.forever();
                                            } finally {
                                                ended.set(true);
                                            }
                                        }));
        // Cancelled before it began, or in it.
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }

    @Test
    void returnsWhatMainReturnsInSpiteOfTheInterruption() throws Exception {
        Thread caller = Thread.currentThread();
        assertThat(
                        Async.run(
                                () -> {
                                    caller.interrupt();
                                    try {
                                        return Blocking.forever();
                                    } catch (InterruptedException cancelled) {
                                        return 42;
                                    }
                                }))
                .isEqualTo(42);
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void joinsWhatWasLeftBehindEvenIfInterrupted() throws Exception {
        Thread caller = Thread.currentThread();
        AtomicBoolean ended = new AtomicBoolean();
        int result =
                Async.run(
                        () -> {
                            CountDownLatch started = new CountDownLatch(1);
                            Async.async(
                                    () -> {
                                        started.countDown();
                                        try {
                                            return Blocking.forever();
                                        } catch (InterruptedException cancelled) {
                                            caller.interrupt();
                                            ended.set(true);
                                            return 0;
                                        }
                                    });
                            started.await();
                            return 1;
                        });
        assertThat(result).isEqualTo(1);
        assertThat(ended).isTrue();
        Thread.interrupted();
    }

    @Test
    void refusesNull() {
        assertThatNullPointerException().isThrownBy(() -> Async.run(null)).withMessage("main");
    }
}
