package io.github.itergen.async;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.itergen.Gen;
import io.github.itergen.threads.Crew;
import io.github.itergen.threads.Threaded;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@Threaded
@SuppressWarnings("FutureReturnValueIgnored") // the group, or the run, waits for its tasks
class ChannelTest {
    @Test
    void handsItemsOverUpToItsEnd() throws Exception {
        // @start region="example"
        List<Integer> received =
                Async.group(
                        group -> {
                            Channel<Integer> channel = new Channel<>(2);
                            group.async(
                                    () -> {
                                        try (channel) { // closed behind the last item
                                            for (int i = 0; i < 5; i++) {
                                                channel.put(i); // waits while two items are in it
                                            }
                                        }
                                        return null;
                                    });
                            return channel.gen().map(n -> n * n).toList(); // [0, 1, 4, 9, 16]
                        });
        // @end
        assertThat(received).containsExactly(0, 1, 4, 9, 16);
    }

    @Test
    void deliversWhatIsInItWhenItIsClosedAndThenEnds() {
        // CPython: QueueShutdownTests.test_shutdown_nonempty
        Channel<@Nullable String> channel = new Channel<>(3);
        channel.put("a");
        channel.put(null);
        channel.close();
        channel.close();
        assertThatIllegalStateException().isThrownBy(() -> channel.put("b")).withMessage("the channel is closed");
        Gen<@Nullable String> gen = channel.gen();
        assertThat(gen.toList()).containsExactly("a", null);
        assertThat(gen.hasNext()).isFalse();
        assertThat(gen.hasNext()).isFalse();
        assertThat(channel.iterator().hasNext()).isFalse();
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> channel.iterator().next());
    }

    @Test
    void failsWaitingPutsWhenItIsClosed() throws Exception {
        Channel<Integer> channel = new Channel<>(1);
        channel.put(0);
        CountDownLatch started = new CountDownLatch(2);
        List<Task<Object>> putting =
                Gen.range(2)
                        .map(
                                n ->
                                        Async.<Object>async(
                                                () -> {
                                                    started.countDown();
                                                    channel.put(n);
                                                    return n;
                                                }))
                        .toList();
        started.await();
        channel.close();
        for (Task<Object> task : putting) {
            assertThatIllegalStateException().isThrownBy(task::await);
        }
        assertThat(channel.gen().toList()).containsExactly(0);
    }

    @Test
    void losesNothingWhenAReaderIsInterrupted() throws Exception {
        // CPython: QueueGetTests.test_get_cancel_drop_one_pending_reader
        Channel<Integer> channel = new Channel<>(1);
        CountDownLatch started = new CountDownLatch(1);
        Gen<Integer> first = channel.gen();
        Task<Integer> reader =
                Async.async(
                        () -> {
                            started.countDown();
                            return first.next();
                        });
        Task<Integer> other = Async.async(() -> channel.gen().next());
        started.await();
        reader.cancel();
        assertThatExceptionOfType(CancellationException.class).isThrownBy(reader::await);
        channel.put(1);
        assertThat(other.await()).isEqualTo(1);
        channel.put(2);
        assertThat(first.next()).isEqualTo(2);
    }

    @Test
    void losesNothingWhenAWriterIsInterrupted() throws Exception {
        // CPython: QueuePutTests.test_put_cancel_drop
        Channel<Integer> channel = new Channel<>(1);
        channel.put(0);
        Thread.currentThread().interrupt();
        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> channel.put(1))
                .withCauseInstanceOf(InterruptedException.class);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(channel.gen().next()).isZero();
        channel.put(2);
        channel.close();
        assertThat(channel).containsExactly(2);
    }

    @Test
    void doesForAnInterruptedThreadWhatNeedNotWait() {
        Channel<Integer> channel = new Channel<>(1);
        Thread.currentThread().interrupt();
        channel.put(1);
        assertThat(channel.gen().next()).isEqualTo(1);
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void letsItsSequencesShareTheItems() {
        Channel<Integer> channel = new Channel<>(4);
        Gen.range(4).forEach(channel::put);
        channel.close();
        Iterator<Integer> one = channel.iterator();
        Gen<Integer> two = channel.gen();
        assertThat(one.hasNext()).isTrue();
        assertThat(two.next()).isEqualTo(1);
        assertThat(one.next()).isZero();
        two.close();
        assertThat(two.hasNext()).isFalse();
        assertThat(Gen.fromIterator(one).toList()).containsExactly(2, 3);
    }

    @Test
    void givesEachItemToExactlyOneOfManyThreads() throws Exception {
        int each = 5_000;
        Channel<Integer> channel = new Channel<>(3);
        AtomicInteger writers = new AtomicInteger(3);
        AtomicInteger role = new AtomicInteger();
        List<List<Integer>> shares =
                Crew.run(
                        6,
                        () -> {
                            int me = role.getAndIncrement();
                            if (me % 2 == 0) {
                                return channel.gen().toList();
                            }
                            for (int i = 0; i < each; i++) {
                                channel.put(me * each + i);
                            }
                            if (writers.decrementAndGet() == 0) {
                                channel.close();
                            }
                            return List.of();
                        });
        List<Integer> all = new ArrayList<>();
        shares.forEach(all::addAll);
        assertThat(all).hasSize(3 * each).doesNotHaveDuplicates();
    }

    @Test
    void keepsTheOrderOfAWriter() throws Exception {
        Channel<Integer> channel = new Channel<>(1);
        Task<List<Integer>> reading = Async.async(() -> channel.gen().toList());
        Gen.range(1000).forEach(channel::put);
        channel.close();
        assertThat(reading.await()).isEqualTo(Gen.range(1000).toList());
    }

    @Test
    void refusesACapacityBelowOne() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Channel<>(0))
                .withMessage("capacity must be at least 1, but is 0");
    }
}
