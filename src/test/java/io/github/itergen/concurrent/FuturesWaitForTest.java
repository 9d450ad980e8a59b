package io.github.itergen.concurrent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.itergen.threads.ManualTimer;
import io.github.itergen.threads.Threaded;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;

@Threaded
class FuturesWaitForTest {
    @Test
    void returnsWhenTheFirstIsDone() {
        // @start region="example"
        CompletableFuture<String> first = CompletableFuture.supplyAsync(() -> "first");
        CompletableFuture<String> never = new CompletableFuture<>();
        DoneAndNotDone<CompletableFuture<String>> waited =
                Futures.waitFor(List.of(never, first), ReturnWhen.FIRST_COMPLETED);
        // waited.done() is [first], waited.notDone() is [never]
        // @end
        assertThat(waited.done()).containsExactly(first);
        assertThat(waited.notDone()).containsExactly(never);
        assertThat(never.getNumberOfDependents()).isZero();
    }

    @Test
    void countsTheSameFutureOnce() {
        // CPython: WaitTests.test_20369
        CompletableFuture<Integer> future = CompletableFuture.completedFuture(1);
        DoneAndNotDone<CompletableFuture<Integer>> waited =
                Futures.waitFor(List.of(future, future), ReturnWhen.ALL_COMPLETED);
        assertThat(waited).isEqualTo(new DoneAndNotDone<>(Set.of(future), Set.of()));
    }

    @Test
    void returnsAllThatAreDoneAtTheCall() {
        // CPython: WaitTests.test_first_completed_some_already_completed
        CompletableFuture<Integer> one = CompletableFuture.completedFuture(1);
        CompletableFuture<Integer> running = new CompletableFuture<>();
        CompletableFuture<Integer> two = CompletableFuture.completedFuture(2);
        DoneAndNotDone<CompletableFuture<Integer>> waited =
                Futures.waitFor(List.of(one, running, two), ReturnWhen.FIRST_COMPLETED);
        assertThat(waited.done()).containsExactly(one, two);
        assertThat(waited.notDone()).containsExactly(running);
    }

    @Test
    void returnsAtTheFirstFailure() throws InterruptedException {
        // CPython: WaitTests.test_first_exception
        CompletableFuture<Integer> fine = new CompletableFuture<>();
        CompletableFuture<Integer> failing = new CompletableFuture<>();
        CompletableFuture<Integer> running = new CompletableFuture<>();
        Thread other =
                Thread.ofVirtual()
                        .start(
                                () -> {
                                    fine.complete(1);
                                    failing.completeExceptionally(new IllegalStateException());
                                });
        DoneAndNotDone<CompletableFuture<Integer>> waited =
                Futures.waitFor(List.of(fine, failing, running), ReturnWhen.FIRST_EXCEPTION);
        assertThat(waited.done()).containsExactly(fine, failing);
        assertThat(waited.notDone()).containsExactly(running);
        other.join();
    }

    @Test
    void doesNotTakeACancelledFutureForAFailure() throws InterruptedException {
        // CPython: WaitTests.test_first_exception_some_already_complete
        CompletableFuture<Integer> cancelled = new CompletableFuture<>();
        cancelled.cancel(false);
        CompletableFuture<Integer> failing = new CompletableFuture<>();
        ManualTimer timer = new ManualTimer();
        Thread other =
                Thread.ofVirtual()
                        .start(
                                () -> {
                                    try {
                                        timer.awaitAlarms(1);
                                    } catch (InterruptedException impossible) {
                                        throw new IllegalStateException(impossible);
                                    }
                                    failing.completeExceptionally(new IllegalStateException());
                                });
        // Would return before the clock runs, and leave `failing` undone, if a cancelled future were a failure.
        DoneAndNotDone<CompletableFuture<Integer>> waited =
                Futures.waitFor(timer, List.of(cancelled, failing), ReturnWhen.FIRST_EXCEPTION, Duration.ofDays(1));
        assertThat(waited.done()).containsExactly(cancelled, failing);
        other.join();
        // CPython: WaitTests.test_first_exception_one_already_failed
        CompletableFuture<Integer> running = new CompletableFuture<>();
        assertThat(Futures.waitFor(List.of(running, failing), ReturnWhen.FIRST_EXCEPTION).notDone())
                .containsExactly(running);
    }

    @Test
    void waitsForAllWhereNoneFails() throws InterruptedException {
        // CPython: WaitTests.test_all_completed
        List<CompletableFuture<Integer>> futures = List.of(new CompletableFuture<>(), new CompletableFuture<>());
        Thread other = Thread.ofVirtual().start(() -> futures.forEach(future -> future.complete(1)));
        assertThat(Futures.waitFor(futures, ReturnWhen.FIRST_EXCEPTION).notDone()).isEmpty();
        assertThat(Futures.waitFor(futures, ReturnWhen.ALL_COMPLETED).done()).containsExactlyElementsOf(futures);
        other.join();
    }

    @Test
    void returnsWhatItHasWhenTheTimeIsOver() {
        // CPython: WaitTests.test_timeout
        // @start region="timeout"
        CompletableFuture<Integer> done = CompletableFuture.completedFuture(1);
        CompletableFuture<Integer> slow = new CompletableFuture<>();
        DoneAndNotDone<CompletableFuture<Integer>> waited =
                Futures.waitFor(List.of(slow, done), ReturnWhen.ALL_COMPLETED, Duration.ofMillis(50));
        // waited.done() is [done], waited.notDone() is [slow], which is not cancelled
        // @end
        assertThat(waited.done()).containsExactly(done);
        assertThat(waited.notDone()).containsExactly(slow);
        assertThat(slow.isDone()).isFalse();
        assertThat(slow.getNumberOfDependents()).isZero();
        assertThat(Futures.waitFor(List.of(slow), ReturnWhen.FIRST_COMPLETED, Duration.ZERO).notDone())
                .containsExactly(slow);
    }

    @Test
    void takesACancelledFutureThatNeverStartedForDone() {
        // CPython issues 92001, 109934: there it hangs.
        FutureTask<Integer> neverStarted = new FutureTask<>(() -> 1);
        neverStarted.cancel(false);
        assertThat(Futures.waitFor(List.of(neverStarted), ReturnWhen.ALL_COMPLETED).done())
                .containsExactly(neverStarted);
    }

    @Test
    void ofNothingReturnsNothing() {
        for (ReturnWhen when : ReturnWhen.values()) {
            assertThat(Futures.waitFor(List.<Future<?>>of(), when))
                    .isEqualTo(new DoneAndNotDone<Future<?>>(Set.of(), Set.of()));
        }
    }

    @Test
    void throwsCancellationWhenItsThreadIsInterrupted() {
        CompletableFuture<Integer> never = new CompletableFuture<>();
        Thread.currentThread().interrupt();
        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> Futures.waitFor(List.of(never), ReturnWhen.ALL_COMPLETED));
        assertThat(Thread.interrupted()).isTrue();
        assertThat(never.getNumberOfDependents()).isZero();
    }

    @Test
    void refusesNullAndNegativeTimes() {
        CompletableFuture<Integer> future = CompletableFuture.completedFuture(1);
        assertThatNullPointerException()
                .isThrownBy(() -> Futures.waitFor(nil(), ReturnWhen.ALL_COMPLETED))
                .withMessage("futures");
        assertThatNullPointerException()
                .isThrownBy(() -> Futures.waitFor(Arrays.asList(future, null), ReturnWhen.ALL_COMPLETED))
                .withMessage("futures[1]");
        assertThatNullPointerException()
                .isThrownBy(() -> Futures.waitFor(List.of(future), nil()))
                .withMessage("returnWhen");
        assertThatNullPointerException()
                .isThrownBy(() -> Futures.waitFor(List.of(future), ReturnWhen.ALL_COMPLETED, nil()))
                .withMessage("timeout");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Futures.waitFor(List.of(future), ReturnWhen.ALL_COMPLETED, Duration.ofNanos(-1)));
    }

    @Test
    void itsRecordCopiesItsSets() {
        Set<String> mutable = new LinkedHashSet<>(List.of("b", "a"));
        DoneAndNotDone<String> pair = new DoneAndNotDone<>(mutable, Set.of());
        mutable.clear();
        assertThat(pair.done()).containsExactly("b", "a").isUnmodifiable();
        assertThat(pair.notDone()).isUnmodifiable();
    }

    @SuppressWarnings("TypeParameterUnusedInFormals") // null is of any type
    private static <T> T nil() {
        return null;
    }
}
