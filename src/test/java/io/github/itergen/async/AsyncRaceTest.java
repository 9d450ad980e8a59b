package io.github.itergen.async;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.itergen.threads.Blocking;
import io.github.itergen.threads.Threaded;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@Threaded
class AsyncRaceTest {
    @Test
    void returnsTheFirstResultAndCancelsTheOthers() throws Exception {
        AtomicBoolean ended = new AtomicBoolean();
        CountDownLatch started = new CountDownLatch(1);
        Callable<String> slow =
                () -> {
                    started.countDown();
                    try {
                        return Blocking.forever();
                    } finally {
                        ended.set(true);
                    }
                };
        Callable<String> fast =
                () -> {
                    started.await();
                    return "fast";
                };
        // @start region="example"
        String winner = Async.race(List.of(slow, fast)); // fast; the other one has been cancelled and has ended
        // @end
        assertThat(winner).isEqualTo("fast");
        assertThat(ended).isTrue();
    }

    @Test
    void waitsOutFailures() throws Exception {
        CountDownLatch failed = new CountDownLatch(1);
        assertThat(
                        Async.race(
                                List.<Callable<Integer>>of(
                                        () -> {
                                            try {
                                                throw new IOException("mine");
                                            } finally {
                                                failed.countDown();
                                            }
                                        },
                                        () -> {
                                            failed.await();
                                            return 1;
                                        })))
                .isEqualTo(1);
    }

    @Test
    void throwsTheLastFailureIfAllFail() {
        IOException first = new IOException("first");
        IOException last = new IOException("last");
        AtomicReference<Thread> firstThread = new AtomicReference<>();
        CountDownLatch throwing = new CountDownLatch(1);
        assertThat(
                        catchThrowable(
                                () ->
                                        Async.race(
                                                List.<Callable<Integer>>of(
                                                        () -> {
                                                            firstThread.set(Thread.currentThread());
                                                            throwing.countDown();
                                                            throw first;
                                                        },
                                                        () -> {
                                                            throwing.await();
                                                            firstThread.get().join();
                                                            throw last;
                                                        }))))
                .isSameAs(last)
                .satisfies(failure -> assertThat(failure.getSuppressed()).containsExactly(first));
    }

    @Test
    void returnsANullThatHasWon() throws Exception {
        Callable<@Nullable String> nothing = () -> null;
        assertThat(Async.race(List.of(nothing))).isNull();
    }

    @Test
    void refusesNothingAndNull() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Async.race(List.<Callable<Integer>>of()))
                .withMessage("a race needs at least one body");
        assertThatNullPointerException().isThrownBy(() -> Async.race(null)).withMessage("bodies");
    }

    @Test
    void cancelsAllWhenItsThreadIsInterrupted() {
        Thread.currentThread().interrupt();
        assertThatExceptionOfType(InterruptedException.class)
                .isThrownBy(() -> Async.race(List.<Callable<Object>>of(Blocking::forever, Blocking::forever)));
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }

    @Test
    void throwsTheCancellationThatABodyThrew() {
        CancellationException own = new CancellationException("mine");
        assertThat(
                        catchThrowable(
                                () ->
                                        Async.race(
                                                List.<Callable<Integer>>of(
                                                        () -> {
                                                            throw own;
                                                        }))))
                .isSameAs(own);
    }
}
