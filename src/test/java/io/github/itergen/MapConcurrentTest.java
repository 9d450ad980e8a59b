package io.github.itergen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.itergen.threads.Collected;
import io.github.itergen.threads.Threaded;
import java.lang.ref.WeakReference;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@Threaded
class MapConcurrentTest {
    @Test
    void yieldsResultsInTheOrderOfTheElements() {
        // @start region="example"
        try (Gen<Integer> squares = Gen.count().mapConcurrent(4, n -> n * n)) { // each call in a virtual thread
            List<Integer> first = squares.take(5).toList(); // [0, 1, 4, 9, 16]
            // @end
            assertThat(first).containsExactly(0, 1, 4, 9, 16);
        }
        assertThat(Gen.range(1000).mapConcurrent(7, n -> n + 1).toList()).isEqualTo(Gen.range(1, 1001).toList());
    }

    @Test
    void pullsNothingBeforeTheFirstRequestAndThenUpToItsLimit() {
        AtomicInteger pulled = new AtomicInteger();
        Gen<Integer> gen = Gen.range(10).peek(_ -> pulled.incrementAndGet()).mapConcurrent(3, n -> n);
        assertThat(pulled).hasValue(0);
        assertThat(gen.next()).isZero();
        assertThat(pulled).hasValue(4);
        assertThat(gen.next()).isEqualTo(1);
        assertThat(pulled).hasValue(5);
        assertThat(gen.toList()).hasSize(8);
    }

    @Test
    void neverHasMoreCallsAndUntakenResultsThanItsLimit() throws InterruptedException {
        AtomicInteger begun = new AtomicInteger();
        Semaphore ended = new Semaphore(0);
        try (Gen<Integer> gen =
                Gen.count()
                        .mapConcurrent(
                                3,
                                n -> {
                                    begun.incrementAndGet();
                                    ended.release();
                                    return n;
                                })) {
            gen.next();
            ended.acquire(4);
            // One is taken, three have ended and wait: no fifth begins until a second one is taken.
            assertThat(begun).hasValue(4);
        }
    }

    @Test
    void deliversTheFirstResultWhileTheOthersStillRun() {
        CountDownLatch release = new CountDownLatch(1);
        try (Gen<Integer> gen =
                Gen.range(3)
                        .mapConcurrent(
                                3,
                                n -> {
                                    if (n > 0) {
                                        await(release);
                                    }
                                    return n;
                                })) {
            assertThat(gen.next()).isZero();
            release.countDown();
            assertThat(gen.toList()).containsExactly(1, 2);
        }
    }

    @Test
    void throwsAtItsTurnAndGoesOn() {
        IllegalStateException failure = new IllegalStateException("mine");
        Gen<Integer> gen =
                Gen.range(4)
                        .mapConcurrent(
                                4,
                                n -> {
                                    if (n == 1) {
                                        throw failure;
                                    }
                                    return n;
                                });
        assertThat(gen.next()).isZero();
        assertThat(catchThrowable(gen::next)).isSameAs(failure);
        assertThat(gen.toList()).containsExactly(2, 3);
    }

    @Test
    void throwsAFailureOfTheSourceBehindTheResultsBeforeIt() {
        IllegalStateException failure = new IllegalStateException("mine");
        Gen<Integer> gen =
                Gen.range(5)
                        .peek(
                                n -> {
                                    if (n == 2) {
                                        throw failure;
                                    }
                                })
                        .mapConcurrent(10, n -> n);
        assertThat(gen.next()).isZero();
        assertThat(gen.next()).isEqualTo(1);
        assertThat(catchThrowable(gen::next)).isSameAs(failure);
        assertThat(gen.toList()).containsExactly(3, 4);
    }

    @Test
    void asksItsSourceAgainAtTheEnd() {
        Queue<Integer> queue = new ArrayDeque<>(List.of(1, 2));
        Iterator<Integer> polling =
                new Iterator<>() {
                    @Override
                    public boolean hasNext() {
                        return !queue.isEmpty();
                    }

                    @Override
                    public Integer next() {
                        return queue.remove();
                    }
                };
        Gen<Integer> gen = Gen.fromIterator(polling).mapConcurrent(5, n -> n);
        assertThat(gen.toList()).containsExactly(1, 2);
        queue.add(3);
        assertThat(gen.toList()).containsExactly(3);
        assertThat(gen.hasNext()).isFalse();
    }

    @Test
    void interruptsAndJoinsItsCallsOnClose() throws InterruptedException {
        Semaphore started = new Semaphore(0);
        AtomicInteger ended = new AtomicInteger();
        AtomicBoolean sourceClosed = new AtomicBoolean();
        Gen<Integer> gen =
                Gen.fromStream(List.of(0, 1, 2).stream().onClose(() -> sourceClosed.set(true)))
                        .mapConcurrent(
                                3,
                                n -> {
                                    if (n > 0) {
                                        started.release();
                                        blocked();
                                        ended.incrementAndGet();
                                    }
                                    return n;
                                });
        assertThat(gen.next()).isZero();
        started.acquire(2);
        gen.close();
        assertThat(ended).hasValue(2);
        assertThat(sourceClosed).isTrue();
        assertThat(gen.hasNext()).isFalse();
    }

    @Test
    void joinsOnCloseEvenIfInterruptedAndKeepsTheFlag() throws InterruptedException {
        CountDownLatch started = new CountDownLatch(1);
        CountDownLatch interrupted = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        AtomicBoolean ended = new AtomicBoolean();
        Gen<Integer> gen =
                Gen.range(2)
                        .mapConcurrent(
                                2,
                                n -> {
                                    if (n == 1) {
                                        started.countDown();
                                        blocked();
                                        interrupted.countDown();
                                        await(release);
                                        ended.set(true);
                                    }
                                    return n;
                                });
        gen.next();
        started.await();
        Thread closing = Thread.currentThread();
        Thread other =
                Thread.ofVirtual()
                        .start(
                                () -> {
                                    await(interrupted);
                                    closing.interrupt();
                                    release.countDown();
                                });
        gen.close();
        assertThat(ended).isTrue();
        // The interrupt came before the release, so before close() could return.
        assertThat(Thread.interrupted()).isTrue();
        other.join();
    }

    @Test
    void interruptsItsCallsWhenItIsDropped() throws InterruptedException {
        CountDownLatch ended = new CountDownLatch(1);
        WeakReference<Gen<Integer>> dropped = new WeakReference<>(halfRead(ended));
        assertThat(Collected.soon(dropped, () -> ended.getCount() == 0)).isTrue();
    }

    private static Gen<Integer> halfRead(CountDownLatch ended) throws InterruptedException {
        CountDownLatch started = new CountDownLatch(1);
        Gen<Integer> gen =
                Gen.range(2)
                        .mapConcurrent(
                                2,
                                n -> {
                                    if (n == 1) {
                                        started.countDown();
                                        blocked();
                                        ended.countDown();
                                    }
                                    return n;
                                });
        gen.next();
        started.await();
        return gen;
    }

    @Test
    void losesNothingWhenItsThreadIsInterrupted() {
        CountDownLatch release = new CountDownLatch(1);
        Gen<Integer> gen =
                Gen.range(3)
                        .mapConcurrent(
                                2,
                                n -> {
                                    await(release);
                                    return n;
                                });
        Thread.currentThread().interrupt();
        assertThatExceptionOfType(CancellationException.class).isThrownBy(gen::next);
        assertThat(Thread.interrupted()).isTrue();
        release.countDown();
        assertThat(gen.toList()).containsExactly(0, 1, 2);
    }

    @Test
    void mapsNull() {
        Gen<@Nullable String> gen = Gen.of("a", null).mapConcurrent(2, text -> text);
        assertThat(gen.toList()).containsExactly("a", null);
    }

    @Test
    void closesBeforeItsFirstRequestToo() {
        Queue<Integer> called = new ConcurrentLinkedQueue<>();
        Gen<Boolean> gen = Gen.range(3).mapConcurrent(2, called::add);
        gen.close();
        assertThat(gen.toList()).isEmpty();
        assertThat(called).isEmpty();
    }

    @Test
    void showsItsPipeline() {
        assertThat(Gen.range(3).mapConcurrent(1, n -> n).toString()).isEqualTo("Gen[range(0, 3) → mapConcurrent]");
    }

    @Test
    void refusesNullAndALimitBelowOne() {
        assertThatNullPointerException().isThrownBy(() -> Gen.range(3).mapConcurrent(1, null)).withMessage("function");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Gen.range(3).mapConcurrent(0, n -> n))
                .withMessage("limit must be at least 1, but is 0");
    }

    private static void blocked() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException expected) {
            // That is what the test wants.
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
