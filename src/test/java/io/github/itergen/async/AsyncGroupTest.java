package io.github.itergen.async;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.itergen.Gen;
import io.github.itergen.threads.Blocking;
import io.github.itergen.threads.Threaded;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

@Threaded
@SuppressWarnings("FutureReturnValueIgnored") // the group, or the run, waits for its tasks
class AsyncGroupTest {
    @Test
    void returnsWhenAllHaveEnded() throws Exception {
        // @start region="example"
        int sum =
                Async.group(
                        group -> {
                            Task<Integer> one = group.async(() -> 1);
                            Task<Integer> two = group.async(() -> 2);
                            return one.await() + two.await();
                        }); // 3
        // @end
        assertThat(sum).isEqualTo(3);
    }

    @Test
    void waitsForTasksThatItsBodyDidNotAwait() throws Exception {
        AtomicInteger ended = new AtomicInteger();
        Async.group(
                group -> {
                    group.async(ended::incrementAndGet);
                    return group.async(ended::incrementAndGet);
                });
        assertThat(ended).hasValue(2);
    }

    @Test
    void succeedsThoughATaskWasCancelled() throws Exception {
        // CPython: TestTaskGroup.test_taskgroup_03
        Task<Integer> other =
                Async.group(
                        group -> {
                            CountDownLatch started = new CountDownLatch(1);
                            CountDownLatch release = new CountDownLatch(1);
                            Task<Object> cancelled =
                                    group.async(
                                            () -> {
                                                started.countDown();
                                                return Blocking.forever();
                                            });
                            Task<Integer> task =
                                    group.async(
                                            () -> {
                                                release.await();
                                                return 42;
                                            });
                            started.await();
                            cancelled.cancel();
                            assertThatExceptionOfType(CancellationException.class).isThrownBy(cancelled::await);
                            release.countDown();
                            return task;
                        });
        assertThat(other.resultNow()).isEqualTo(42);
    }

    @Test
    void cancelsTasksAndBodyWhenATaskFails() {
        // CPython: TestTaskGroup.test_cancel_children_on_child_error
        AtomicBoolean siblingInterrupted = new AtomicBoolean();
        AtomicBoolean bodyInterrupted = new AtomicBoolean();
        TaskGroupException failed =
                catchThrowableOfType(
                        TaskGroupException.class,
                        () ->
                                Async.group(
                                        group -> {
                                            CountDownLatch started = new CountDownLatch(4);
                                            CountDownLatch allThere = started;
                                            for (int i = 0; i < 3; i++) {
                                                group.async(
                                                        () -> {
                                                            started.countDown();
                                                            Blocking.uninterruptibly(allThere);
                                                            throw new ArithmeticException();
                                                        });
                                            }
                                            group.async(
                                                    () -> {
                                                        started.countDown();
                                                        try {
                                                            return Blocking.forever();
                                                        } catch (InterruptedException cancelled) {
                                                            siblingInterrupted.set(true);
                                                            throw cancelled;
                                                        }
                                                    });
                                            try {
                                                return Blocking.forever();
                                            } catch (InterruptedException cancelled) {
                                                bodyInterrupted.set(true);
                                                throw cancelled;
                                            }
                                        }));
        assertThat(failed.exceptions()).hasSize(3).hasOnlyElementsOfType(ArithmeticException.class);
        assertThat(failed.getCause()).isSameAs(failed.exceptions().getFirst());
        assertThat(failed.getSuppressed()).containsExactlyElementsOf(failed.exceptions().subList(1, 3));
        assertThat(failed).hasMessage("3 failed in the group, first: java.lang.ArithmeticException");
        assertThat(siblingInterrupted).isTrue();
        assertThat(bodyInterrupted).isTrue();
    }

    @Test
    void cancelsAndJoinsItsTasksWhenTheBodyFails() {
        // CPython: TestTaskGroup.test_taskgroup_09
        AtomicBoolean ended = new AtomicBoolean();
        IllegalStateException failure = new IllegalStateException("mine");
        TaskGroupException failed =
                catchThrowableOfType(
                        TaskGroupException.class,
                        () ->
                                Async.group(
                                        group -> {
                                            CountDownLatch started = new CountDownLatch(1);
                                            group.async(
                                                    () -> {
                                                        started.countDown();
                                                        try {
                                                            return Blocking.forever();
                                                        } finally {
                                                            ended.set(true);
                                                        }
                                                    });
                                            started.await();
                                            throw failure;
                                        }));
        assertThat(failed.exceptions()).containsExactly(failure);
        assertThat(ended).isTrue();
    }

    @Test
    void reportsOnceWhatTheBodyAwaited() {
        IllegalStateException failure = new IllegalStateException("mine");
        TaskGroupException failed =
                catchThrowableOfType(
                        TaskGroupException.class,
                        () ->
                                Async.group(
                                        group -> {
                                            Task<Object> failing =
                                                    group.async(
                                                            () -> {
                                                                throw failure;
                                                            });
                                            return failing.await();
                                        }));
        assertThat(failed.exceptions()).containsExactly(failure);
    }

    @Test
    void cancelsAllAndEndsCancelledWhenItsOwnerIsCancelled() throws Exception {
        // CPython: TestTaskGroup.test_cancellation
        CountDownLatch started = new CountDownLatch(5);
        AtomicInteger interrupted = new AtomicInteger();
        Task<Object> owner =
                Async.async(
                        () ->
                                Async.group(
                                        group -> {
                                            for (int i = 0; i < 5; i++) {
                                                group.async(
                                                        () -> {
                                                            started.countDown();
                                                            try {
                                                                return Blocking.forever();
                                                            } finally {
                                                                interrupted.incrementAndGet();
                                                            }
                                                        });
                                            }
                                            return 1;
                                        }));
        started.await();
        owner.cancel();
        assertThatExceptionOfType(CancellationException.class).isThrownBy(owner::await);
        assertThat(interrupted).hasValue(5);
    }

    @Test
    void cancelsAllWhenItsOwnerIsCancelledInTheBody() throws Exception {
        CountDownLatch started = new CountDownLatch(1);
        AtomicInteger interrupted = new AtomicInteger();
        Task<Object> owner =
                Async.async(
                        () ->
                                Async.group(
                                        group -> {
                                            group.async(
                                                    () -> {
                                                        started.countDown();
                                                        try {
                                                            return Blocking.forever();
                                                        } finally {
                                                            interrupted.incrementAndGet();
                                                        }
                                                    });
                                            return Blocking.forever();
                                        }));
        started.await();
        owner.cancel();
        assertThatExceptionOfType(CancellationException.class).isThrownBy(owner::await);
        assertThat(interrupted).hasValue(1);
    }

    @Test
    void letsErrorsWinOverTheCancellationOfItsOwner() throws Exception {
        // CPython: TestTaskGroup.test_taskgroup_08
        CountDownLatch started = new CountDownLatch(1);
        IllegalStateException failure = new IllegalStateException("mine");
        AtomicBoolean flag = new AtomicBoolean();
        Task<Object> owner =
                Async.async(
                        () -> {
                            try {
                                return Async.group(
                                        group ->
                                                group.async(
                                                        () -> {
                                                            started.countDown();
                                                            try {
                                                                return Blocking.forever();
                                                            } finally {
                                                                fail(failure);
                                                            }
                                                        }));
                            } finally {
                                flag.set(Thread.currentThread().isInterrupted());
                            }
                        });
        started.await();
        owner.cancel();
        assertThatExceptionOfType(TaskGroupException.class).isThrownBy(owner::await).withCause(failure);
        assertThat(flag).as("the cancellation is not forgotten").isTrue();
    }

    private static void fail(RuntimeException failure) {
        throw failure;
    }

    @Test
    void throwsInterruptedExceptionAndClearsTheFlagWhenItsThreadIsInterrupted() {
        AtomicBoolean ended = new AtomicBoolean();
        Thread.currentThread().interrupt();
        assertThatExceptionOfType(InterruptedException.class)
                .isThrownBy(
                        () ->
                                Async.group(
                                        group ->
                                                group.async(
                                                        () -> {
                                                            CountDownLatch never = new CountDownLatch(1);
                                                            try {
                                                                never.await();
                                                            } finally {
                                                                ended.set(true);
                                                            }
                                                            return 1;
                                                        })));
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }

    @Test
    void passesTheCancellationOfAnInterruptedSequenceOnWithTheFlag() throws Exception {
        AtomicBoolean flag = new AtomicBoolean();
        Channel<Integer> empty = new Channel<>(1);
        CountDownLatch started = new CountDownLatch(1);
        Task<Object> owner =
                Async.async(
                        () -> {
                            try {
                                return Async.group(
                                        group -> {
                                            group.async(Blocking::forever);
                                            started.countDown();
                                            return empty.gen().next();
                                        });
                            } catch (CancellationException cancelled) {
                                flag.set(Thread.currentThread().isInterrupted());
                                throw cancelled;
                            }
                        });
        started.await();
        owner.cancel();
        assertThatExceptionOfType(CancellationException.class).isThrownBy(owner::await);
        assertThat(flag).isTrue();
    }

    @Test
    void throwsTheCancellationOfATaskThatItsBodyAwaited() throws Exception {
        AtomicInteger ended = new AtomicInteger();
        CountDownLatch started = new CountDownLatch(2);
        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(
                        () ->
                                Async.group(
                                        group -> {
                                            Task<Object> cancelled =
                                                    group.async(
                                                            () -> {
                                                                started.countDown();
                                                                return Blocking.forever();
                                                            });
                                            group.async(
                                                    () -> {
                                                        started.countDown();
                                                        try {
                                                            return Blocking.forever();
                                                        } finally {
                                                            ended.incrementAndGet();
                                                        }
                                                    });
                                            started.await();
                                            cancelled.cancel();
                                            return cancelled.await();
                                        }))
                .withMessageEndingWith("was cancelled");
        assertThat(ended).hasValue(1);
    }

    @Test
    void refusesTasksWhenItHasEnded() throws Exception {
        // CPython: TestTaskGroup.test_taskgroup_finished
        TaskGroup ended = Async.group(group -> group);
        assertThatIllegalStateException()
                .isThrownBy(() -> ended.async(() -> 1))
                .withMessage("the group has ended, or is ending");
        ended.cancel();
    }

    @Test
    void refusesTasksWhenItIsEnding() {
        // CPython: TestTaskGroup.test_taskgroup_no_create_task_after_failure
        IllegalStateException failure = new IllegalStateException("mine");
        AtomicReference<Throwable> refused = new AtomicReference<>();
        TaskGroupException failed =
                catchThrowableOfType(
                        TaskGroupException.class,
                        () ->
                                Async.group(
                                        group -> {
                                            group.async(
                                                    () -> {
                                                        throw failure;
                                                    });
                                            try {
                                                return Blocking.forever();
                                            } finally {
                                                refused.set(catchThrowable(() -> group.async(() -> 1)));
                                            }
                                        }));
        assertThat(refused.get()).isInstanceOf(IllegalStateException.class);
        assertThat(failed.exceptions()).containsExactly(failure);
    }

    @Test
    void doesNotTakeItsOwnRefusalForAFailure() {
        IllegalStateException failure = new IllegalStateException("mine");
        TaskGroupException failed =
                catchThrowableOfType(
                        TaskGroupException.class,
                        () ->
                                Async.group(
                                        group -> {
                                            group.async(
                                                    () -> {
                                                        throw failure;
                                                    });
                                            while (true) {
                                                group.async(() -> 1);
                                            }
                                        }));
        assertThat(failed.exceptions()).containsExactly(failure);
    }

    @Test
    void takesTasksOfItsTasksUntilTheLastHasEnded() throws Exception {
        // CPython: TestTaskGroup.test_taskgroup_24
        AtomicInteger count = new AtomicInteger();
        Async.group(
                group -> {
                    descend(group, 100, count);
                    return 1;
                });
        assertThat(count).hasValue(100);
    }

    private static void descend(TaskGroup group, int depth, AtomicInteger count) {
        if (depth > 0) {
            group.async(
                    () -> {
                        count.incrementAndGet();
                        descend(group, depth - 1, count);
                        return 1;
                    });
        }
    }

    @Test
    void isCancelledWithoutFailureAndReturnsWhatTheBodyReturns() throws Exception {
        AtomicInteger interrupted = new AtomicInteger();
        int result =
                Async.group(
                        group -> {
                            CountDownLatch started = new CountDownLatch(1);
                            group.async(
                                    () -> {
                                        started.countDown();
                                        try {
                                            return Blocking.forever();
                                        } finally {
                                            interrupted.incrementAndGet();
                                        }
                                    });
                            started.await();
                            group.cancel();
                            group.cancel();
                            return 7;
                        });
        assertThat(result).isEqualTo(7);
        assertThat(interrupted).hasValue(1);
    }

    @Test
    void throwsCancellationIfItsCancelHasCutTheBodyShort() {
        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(
                        () ->
                                Async.group(
                                        group -> {
                                            group.async(
                                                    () -> {
                                                        group.cancel();
                                                        return 1;
                                                    });
                                            return Blocking.forever();
                                        }))
                .withMessage("the group was cancelled")
                .withNoCause();
    }

    @Test
    void endsInsideOutWhenNestedGroupsFail() {
        // CPython: TestTaskGroup.test_nested_groups_both_cancelled
        IllegalStateException failure = new IllegalStateException("mine");
        List<String> order = new ArrayList<>();
        TaskGroupException failed =
                catchThrowableOfType(
                        TaskGroupException.class,
                        () ->
                                Async.group(
                                        outer -> {
                                            CountDownLatch started = new CountDownLatch(1);
                                            outer.async(
                                                    () -> {
                                                        started.await();
                                                        throw failure;
                                                    });
                                            try {
                                                return Async.group(
                                                        inner -> {
                                                            inner.async(
                                                                    () -> {
                                                                        started.countDown();
                                                                        return Blocking.forever();
                                                                    });
                                                            return 1;
                                                        });
                                            } catch (InterruptedException cancelled) {
                                                order.add("inner");
                                                throw cancelled;
                                            }
                                        }));
        assertThat(failed.exceptions()).containsExactly(failure);
        assertThat(order).containsExactly("inner");
    }

    @Test
    void waitsForATaskThatSwallowsTheInterruption() throws Exception {
        CountDownLatch interrupted = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        Task<Object> slow =
                Async.async(
                        () ->
                                Async.group(
                                        group -> {
                                            CountDownLatch started = new CountDownLatch(1);
                                            group.async(
                                                    () -> {
                                                        started.countDown();
                                                        try {
                                                            return Blocking.forever();
                                                        } catch (InterruptedException swallowed) {
                                                            interrupted.countDown();
                                                            Blocking.uninterruptibly(release);
                                                            return 1;
                                                        }
                                                    });
                                            started.await();
                                            throw new IllegalStateException("mine");
                                        }));
        interrupted.await();
        // Another group is not held up.
        assertThat(Async.<Integer>group(group -> group.async(() -> 2).await())).isEqualTo(2);
        assertThat(slow.isDone()).isFalse();
        release.countDown();
        assertThatExceptionOfType(TaskGroupException.class).isThrownBy(slow::await);
    }

    @Test
    void feedsItsTasksFromASequence() throws Exception {
        List<Integer> squares =
                Async.group(
                        group ->
                                Gen.range(5).map(n -> group.async(() -> n * n)).toList().stream()
                                        .map(task -> task.toCompletableFuture().join())
                                        .toList());
        assertThat(squares).containsExactly(0, 1, 4, 9, 16);
    }

    @Test
    void refusesNull() {
        assertThatNullPointerException().isThrownBy(() -> Async.group(null)).withMessage("body");
        assertThatExceptionOfType(TaskGroupException.class)
                .isThrownBy(() -> Async.group(group -> group.async(null)))
                .withCauseInstanceOf(NullPointerException.class);
    }
}
