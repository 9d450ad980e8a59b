package io.github.itergen.concurrent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.itergen.threads.Threaded;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

@Threaded
class FuturesShutdownCancellingTest {
    @Test
    void cancelsWhatHasNotStartedAndLetsTheRestFinish() throws InterruptedException, ExecutionException {
        // CPython: ExecutorShutdownTest.test_cancel_futures
        CountDownLatch started = new CountDownLatch(5);
        CountDownLatch release = new CountDownLatch(1);
        List<Future<Integer>> futures = new ArrayList<>();
        ExecutorService pool = Executors.newFixedThreadPool(5);
        for (int i = 0; i < 50; i++) {
            futures.add(
                    pool.submit(
                            () -> {
                                started.countDown();
                                release.await();
                                return 1;
                            }));
        }
        started.await();
        // @start region="example"
        Futures.shutdownCancelling(pool);
        // those that run go on, the others are cancelled, and get() of each returns or throws
        // @end
        release.countDown();
        DoneAndNotDone<Future<Integer>> waited = Futures.waitFor(futures, ReturnWhen.ALL_COMPLETED);
        assertThat(waited.notDone()).isEmpty();
        assertThat(futures.stream().filter(Future::isCancelled)).hasSize(45);
        for (Future<Integer> first : futures.subList(0, 5)) {
            assertThat(first.get()).isEqualTo(1);
        }
        assertThat(pool.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
    }

    @Test
    void refusesWhatComesLater() {
        // CPython: ExecutorShutdownTest.test_run_after_shutdown
        ExecutorService pool = Executors.newFixedThreadPool(1);
        Futures.shutdownCancelling(pool);
        Futures.shutdownCancelling(pool);
        assertThatExceptionOfType(RejectedExecutionException.class).isThrownBy(() -> pool.submit(() -> 1));
        pool.close();
    }

    @Test
    void cancelsWhatIsScheduled() throws InterruptedException {
        ScheduledExecutorService scheduler = Executors.newScheduledThreadPool(1);
        Future<Integer> tomorrow = scheduler.schedule(() -> 1, 1, TimeUnit.DAYS);
        Futures.shutdownCancelling(scheduler);
        assertThat(tomorrow.isCancelled()).isTrue();
        // Its queue gives out what is due only, but the pool ends all the same.
        assertThat(scheduler.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
    }

    @Test
    void leavesRunningVirtualThreadsAlone() throws InterruptedException, ExecutionException {
        CountDownLatch started = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();
        Future<Integer> running =
                executor.submit(
                        () -> {
                            started.countDown();
                            release.await();
                            return 1;
                        });
        started.await();
        Futures.shutdownCancelling(executor);
        release.countDown();
        assertThat(running.get()).isEqualTo(1);
        executor.close();
    }

    @Test
    void interruptsWhatRunsWhereTheExecutorKnowsNothingBetter() throws InterruptedException {
        CountDownLatch started = new CountDownLatch(1);
        ExecutorService single = Executors.newSingleThreadExecutor();
        Future<Integer> running =
                single.submit(
                        () -> {
                            started.countDown();
                            new CountDownLatch(1).await();
                            return 1;
                        });
        started.await();
        Future<Integer> waiting = single.submit(() -> 2);
        Futures.shutdownCancelling(single);
        assertThat(waiting.isCancelled()).isTrue();
        assertThatExceptionOfType(ExecutionException.class)
                .isThrownBy(running::get)
                .withCauseInstanceOf(InterruptedException.class);
        single.close();
    }

    @Test
    void takesTasksThatAreNoFuturesOutOfTheQueue() throws InterruptedException {
        CountDownLatch started = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        List<String> ran = new ArrayList<>();
        ExecutorService pool = Executors.newFixedThreadPool(1);
        pool.execute(
                () -> {
                    started.countDown();
                    try {
                        release.await();
                    } catch (InterruptedException unexpected) {
                        ran.add("interrupted");
                    }
                });
        started.await();
        pool.execute(() -> ran.add("started"));
        Futures.shutdownCancelling(pool);
        release.countDown();
        pool.close();
        assertThat(ran).isEmpty();
    }

    @Test
    void refusesNull() {
        assertThatNullPointerException().isThrownBy(() -> Futures.shutdownCancelling(null)).withMessage("executor");
    }
}
