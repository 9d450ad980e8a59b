package io.github.itergen.async;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.itergen.threads.Blocking;
import io.github.itergen.threads.Threaded;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

@Threaded
class AsyncGatherSettledTest {
    @Test
    void returnsHowEachOneEnded() throws Exception {
        // CPython: GatherTestsBase.test_return_exceptions, test_result_exception_one_cancellation
        IOException failure = new IOException("mine");
        // @start region="example"
        List<Outcome<Integer>> outcomes =
                Async.gatherSettled(
                        List.<Callable<Integer>>of(
                                () -> 3,
                                () -> {
                                    throw failure;
                                },
                                () -> {
                                    throw new CancellationException();
                                },
                                () -> 1));
        // [Success[value=3], Failure[error=…], Cancelled[], Success[value=1]]
        // @end
        assertThat(outcomes)
                .containsExactly(
                        new Outcome.Success<>(3),
                        new Outcome.Failure<>(failure),
                        new Outcome.Cancelled<>(),
                        new Outcome.Success<>(1))
                .isUnmodifiable();
    }

    @Test
    void letsTheOthersRunOn() throws Exception {
        CountDownLatch failed = new CountDownLatch(1);
        List<Outcome<Integer>> outcomes =
                Async.gatherSettled(
                        List.<Callable<Integer>>of(
                                () -> {
                                    failed.await();
                                    return 1;
                                },
                                () -> {
                                    failed.countDown();
                                    throw new IllegalStateException();
                                }));
        assertThat(outcomes.getFirst()).isEqualTo(new Outcome.Success<>(1));
        assertThat(Async.gatherSettled(List.<Callable<Integer>>of())).isEmpty();
    }

    @Test
    void cancelsAllWhenItsThreadIsInterrupted() {
        Thread.currentThread().interrupt();
        assertThatExceptionOfType(InterruptedException.class)
                .isThrownBy(() -> Async.gatherSettled(List.<Callable<Object>>of(Blocking::forever)));
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }

    @Test
    void refusesNull() {
        assertThatNullPointerException().isThrownBy(() -> Async.gatherSettled(null)).withMessage("bodies");
        assertThatNullPointerException().isThrownBy(() -> new Outcome.Failure<>(null)).withMessage("error");
    }
}
