package io.github.itergen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.itergen.threads.Crew;
import io.github.itergen.threads.Threaded;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

@Threaded
class SynchronizedGenTest {
    private static final int ELEMENTS = 20_000;

    @Test
    void givesEachElementToExactlyOneThread() throws InterruptedException, ExecutionException {
        // @start region="example"
        Gen<Integer> shared = Gen.range(ELEMENTS).synchronizedGen();
        List<List<Integer>> shares = Crew.run(4, shared::toList); // four threads, each with its part of the numbers
        // @end
        assertThat(shares.stream().flatMap(List::stream).sorted()).isEqualTo(Gen.range(ELEMENTS).toList());
        assertThat(shares).allSatisfy(share -> assertThat(share).isSorted());
    }

    @Test
    void keepsWhatAThreadHasLookedAtForThatThread() throws InterruptedException, ExecutionException {
        Gen<Integer> shared = Gen.range(ELEMENTS).synchronizedGen();
        List<List<Integer>> shares =
                Crew.run(
                        4,
                        () -> {
                            List<Integer> mine = new ArrayList<>();
                            // With one slot for all, another thread's next() would take what this hasNext() has
                            // promised.
                            while (shared.hasNext()) {
                                mine.add(shared.next());
                            }
                            return mine;
                        });
        assertThat(shares.stream().flatMap(List::stream).sorted()).isEqualTo(Gen.range(ELEMENTS).toList());
    }

    @Test
    void keepsWhatWasLookedAtWhileOthersPullOn() throws InterruptedException {
        Gen<Integer> shared = Gen.range(4).synchronizedGen();
        assertThat(shared.hasNext()).isTrue();
        List<Integer> others = new ArrayList<>();
        Thread other = Thread.ofVirtual().start(() -> shared.take(2).forEach(others::add));
        other.join();
        assertThat(others).containsExactly(1, 2);
        assertThat(shared.hasNext()).isTrue();
        assertThat(shared.next()).isZero();
        assertThat(shared.toList()).containsExactly(3);
        assertThat(shared.hasNext()).isFalse();
    }

    @Test
    void handsOnWhatAThreadHasLookedAtBeforeItEnded() throws InterruptedException {
        Gen<Integer> shared = Gen.range(3).synchronizedGen();
        Thread.ofVirtual().start(() -> assertThat(shared.hasNext()).isTrue()).join();
        assertThat(shared.toList()).containsExactly(1, 2, 0);
    }

    @Test
    void letsOneThreadPullAtATime() throws InterruptedException, ExecutionException {
        AtomicBoolean busy = new AtomicBoolean();
        Gen<Integer> shared =
                Gen.range(2000)
                        .peek(
                                _ -> {
                                    assertThat(busy.getAndSet(true)).isFalse();
                                    Thread.onSpinWait();
                                    busy.set(false);
                                })
                        .synchronizedGen();
        assertThat(Crew.run(4, shared::length))
                .satisfies(lengths -> assertThat(lengths.stream().mapToLong(length -> length).sum()).isEqualTo(2000));
    }

    @Test
    void givesAnErrorToTheThreadThatPulledAndGoesOn() {
        IllegalStateException failure = new IllegalStateException("mine");
        Gen<Integer> shared =
                Gen.range(3)
                        .peek(
                                n -> {
                                    if (n == 1) {
                                        throw failure;
                                    }
                                })
                        .synchronizedGen();
        assertThat(shared.next()).isZero();
        assertThat(catchThrowable(shared::hasNext)).isSameAs(failure);
        assertThat(shared.toList()).containsExactly(2);
    }

    @Test
    void lendsNullAsAnyElement() {
        Gen<String> shared = Gen.fromIterator(Arrays.asList("a", null, "b").iterator()).synchronizedGen();
        shared.next();
        assertThat(shared.hasNext()).isTrue();
        assertThat(shared.toList()).containsExactly(null, "b");
    }

    @Test
    void closesAtOnceForAllAndItsSourceWhenTheThreadThatPullsIsThrough() throws InterruptedException {
        CountDownLatch pulling = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        AtomicInteger closed = new AtomicInteger();
        Gen<Integer> source = Gen.fromStream(Gen.count().stream().onClose(closed::incrementAndGet));
        Gen<Integer> shared =
                source.peek(
                                _ -> {
                                    pulling.countDown();
                                    await(release);
                                })
                        .synchronizedGen();
        AtomicReference<Integer> pulled = new AtomicReference<>();
        Thread other = Thread.ofVirtual().start(() -> pulled.set(shared.next()));
        pulling.await();
        shared.close();
        assertThat(shared.hasNext()).isFalse();
        assertThat(closed).hasValue(0);
        release.countDown();
        other.join();
        assertThat(pulled).hasValue(0);
        assertThat(closed).hasValue(1);
        shared.close();
        assertThat(closed).hasValue(1);
    }

    @Test
    void forgetsOnCloseWhatWasLookedAt() {
        Gen<Integer> shared = Gen.range(3).synchronizedGen();
        assertThat(shared.hasNext()).isTrue();
        shared.close();
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(shared::next);
    }

    @Test
    void canBeInterruptedWhileAnotherThreadPulls() throws InterruptedException {
        CountDownLatch pulling = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        Gen<Integer> shared =
                Gen.range(3)
                        .peek(
                                n -> {
                                    if (n == 0) {
                                        pulling.countDown();
                                        await(release);
                                    }
                                })
                        .synchronizedGen();
        Thread other = Thread.ofVirtual().start(shared::next);
        pulling.await();
        Thread.currentThread().interrupt();
        assertThatExceptionOfType(CancellationException.class).isThrownBy(shared::next);
        assertThat(Thread.interrupted()).isTrue();
        release.countDown();
        other.join();
        Thread.currentThread().interrupt();
        // Nobody is in the way now, so there is nothing to wait for.
        assertThat(shared.next()).isEqualTo(1);
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void refusesASourceThatPullsTheView() {
        AtomicReference<Gen<Integer>> view = new AtomicReference<>();
        view.set(Gen.range(3).peek(_ -> view.get().next()).synchronizedGen());
        assertThatIllegalStateException()
                .isThrownBy(() -> view.get().next())
                .withMessage("a source must not pull the sequence that is made of it");
    }

    @Test
    void asksItsSourceAgainAndShowsItsPipeline() {
        List<Integer> growing = new ArrayList<>(List.of(1));
        Gen<Integer> shared = Gen.iter(() -> growing.isEmpty() ? -1 : growing.removeFirst(), -1).synchronizedGen();
        assertThat(shared.toList()).containsExactly(1);
        assertThat(shared.toString()).isEqualTo("Gen[iter → synchronizedGen]");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
