package io.github.itergen.async;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.itergen.Gen;
import io.github.itergen.threads.Blocking;
import io.github.itergen.threads.Threaded;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@Threaded
class AsyncGatherTest {
    @Test
    void returnsResultsInTheOrderOfTheArgument() throws Exception {
        // @start region="example"
        List<Callable<String>> fetches = List.of(() -> "a", () -> "b", () -> "c");
        List<String> pages = Async.gather(fetches); // [a, b, c], fetched at the same time
        // @end
        assertThat(pages).containsExactly("a", "b", "c").isUnmodifiable();
        // CPython: GatherTestsBase.test_success: the order is that of the arguments, not of completion
        CountDownLatch last = new CountDownLatch(1);
        assertThat(
                        Async.gather(
                                List.<Callable<Integer>>of(
                                        () -> {
                                            last.await();
                                            return 1;
                                        },
                                        () -> {
                                            last.countDown();
                                            return 2;
                                        })))
                .containsExactly(1, 2);
    }

    @Test
    void callsADuplicateAgainAndReturnsNothingOfNothing() throws Exception {
        // CPython: CoroutineGatherTests.test_duplicate_coroutines, test_constructor_empty_sequence
        Callable<Object> body = Object::new;
        assertThat(Async.gather(List.of(body, body))).doesNotHaveDuplicates().hasSize(2);
        assertThat(Async.gather(List.<Callable<Integer>>of())).isEmpty();
        Callable<@Nullable String> nothing = () -> null;
        assertThat(Async.gather(Gen.repeat(nothing, 2))).containsExactly(null, null);
    }

    @Test
    void throwsTheFirstFailureItselfAfterCancellingTheOthers() {
        // CPython leaves the others running; see GatherTestsBase.test_one_exception.
        AtomicBoolean ended = new AtomicBoolean();
        CountDownLatch started = new CountDownLatch(2);
        IOException failure = new IOException("mine");
        IllegalStateException second = new IllegalStateException("second");
        Throwable thrown =
                catchThrowable(
                        () ->
                                Async.gather(
                                        List.<Callable<Integer>>of(
                                                () -> {
                                                    started.countDown();
                                                    try {
                                                        return Blocking.forever();
                                                    } finally {
                                                        ended.set(true);
                                                    }
                                                },
                                                () -> {
                                                    started.countDown();
                                                    try {
                                                        return Blocking.forever();
                                                    } catch (InterruptedException cancelled) {
                                                        throw second;
                                                    }
                                                },
                                                () -> {
                                                    started.await();
                                                    throw failure;
                                                })));
        assertThat(thrown).isSameAs(failure);
        assertThat(thrown.getSuppressed()).containsExactly(second);
        assertThat(ended).isTrue();
    }

    @Test
    void startsNoMoreWhenOneHasFailed() {
        IllegalStateException failure = new IllegalStateException("mine");
        Callable<Integer> failing =
                () -> {
                    throw failure;
                };
        assertThat(catchThrowable(() -> Async.gather(Gen.repeat(failing, 1000)))).isSameAs(failure);
        assertThat(failure.getSuppressed()).isEmpty();
    }

    @Test
    void cancelsAllWhenItsThreadIsInterrupted() throws Exception {
        // CPython: GatherTestsBase.test_cancellation_broadcast
        CountDownLatch started = new CountDownLatch(2);
        Callable<Integer> body =
                () -> {
                    started.countDown();
                    return Blocking.forever();
                };
        Task<List<Integer>> gathering = Async.async(() -> Async.gather(List.of(body, body)));
        started.await();
        gathering.cancel();
        assertThatExceptionOfType(CancellationException.class).isThrownBy(gathering::await);
    }

    @Test
    void refusesNullBeforeItStartsAnything() {
        AtomicBoolean called = new AtomicBoolean();
        Callable<Boolean> body = () -> called.getAndSet(true);
        assertThatNullPointerException()
                .isThrownBy(() -> Async.gather(Arrays.asList(body, null)))
                .withMessage("bodies[1]");
        assertThat(called).isFalse();
    }
}
