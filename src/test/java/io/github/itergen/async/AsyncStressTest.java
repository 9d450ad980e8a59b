package io.github.itergen.async;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.itergen.Gen;
import io.github.itergen.threads.Threaded;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Future;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/// Many races whose outcome is open. What has to hold does so whoever wins.
@Threaded
class AsyncStressTest {
    private static final int RACES = 3_000;
    private static final int TASKS = 10_000;
    private static final long SEED = 20_260_101;

    @Test
    void timeoutsAndResultsRaceAndNoInterruptLeaks() throws Exception {
        Random random = new Random(SEED);
        int returned = 0;
        int timedOut = 0;
        for (int i = 0; i < RACES; i++) {
            Duration limit = Duration.ofNanos(random.nextInt(150_000));
            Duration work = Duration.ofNanos(random.nextInt(150_000));
            boolean nested = random.nextBoolean();
            try {
                int result =
                        Async.timeout(
                                limit,
                                () -> {
                                    if (nested) {
                                        return Async.group(group -> group.async(() -> sleeping(work)).await());
                                    }
                                    return sleeping(work);
                                });
                assertThat(result).isEqualTo(1);
                returned++;
            } catch (TimeoutException tooLate) {
                timedOut++;
            }
            assertThat(Thread.currentThread().isInterrupted()).as("race %d", i).isFalse();
        }
        assertThat(returned + timedOut).isEqualTo(RACES);
    }

    private static int sleeping(Duration work) throws InterruptedException {
        Thread.sleep(work);
        return 1;
    }

    @Test
    void tasksThatAreCancelledAtRandomPointsLoseNothingAndLeaveNothing() throws Exception {
        Random random = new Random(SEED);
        Channel<Integer> items = new Channel<>(16);
        Queue<Integer> received = new ConcurrentLinkedQueue<>();
        AtomicInteger inside = new AtomicInteger();
        Task<Integer> producer =
                Async.async(
                        () -> {
                            try (items) {
                                Gen.range(TASKS).forEach(items::put);
                            }
                            return TASKS;
                        });
        List<Task<Integer>> tasks = new ArrayList<>();
        for (int i = 0; i < TASKS; i++) {
            Task<Integer> task =
                    Async.async(
                            () -> {
                                inside.incrementAndGet();
                                try {
                                    return reading(items, received);
                                } finally {
                                    inside.decrementAndGet();
                                }
                            });
            tasks.add(task);
            if (random.nextInt(3) > 0) {
                tasks.get(random.nextInt(tasks.size())).cancel();
            }
        }
        int cancelled = 0;
        for (Task<Integer> task : tasks) {
            try {
                assertThat(task.await()).isEqualTo(1);
            } catch (CancellationException asked) {
                cancelled++;
            }
            assertThat(task.state()).isIn(Future.State.SUCCESS, Future.State.CANCELLED);
        }
        assertThat(cancelled).isPositive();
        assertThat(inside).hasValue(0);
        items.forEach(received::add);
        assertThat(producer.await()).isEqualTo(TASKS);
        assertThat(received.stream().sorted()).isEqualTo(Gen.range(TASKS).toList());
    }

    private static int reading(Channel<Integer> items, Queue<Integer> received) throws Exception {
        return Async.group(
                group -> {
                    Task<Boolean> reader = group.async(() -> received.add(items.gen().next()));
                    Task<Integer> other =
                            group.async(
                                    () -> {
                                        Thread.sleep(Duration.ofNanos(1));
                                        return 1;
                                    });
                    reader.await();
                    return other.await();
                });
    }
}
