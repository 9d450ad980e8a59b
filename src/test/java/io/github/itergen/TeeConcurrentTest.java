package io.github.itergen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.itergen.threads.Collected;
import io.github.itergen.threads.Crew;
import io.github.itergen.threads.Threaded;
import java.lang.ref.WeakReference;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

@Threaded
class TeeConcurrentTest {
    private static final int ELEMENTS = 20_000;

    @Test
    void givesEachElementToEachBranch() throws InterruptedException, ExecutionException {
        AtomicInteger pulled = new AtomicInteger();
        // @start region="example"
        Gen<Integer> numbers = Gen.range(ELEMENTS).peek(_ -> pulled.incrementAndGet());
        Iterator<Gen<Integer>> branches = numbers.teeConcurrent(4).iterator();
        Gen<Gen<Integer>> forEachThread = Gen.fromIterator(branches).synchronizedGen();
        List<List<Integer>> copies = Crew.run(4, () -> forEachThread.next().toList()); // all numbers, in each thread
        // @end
        assertThat(copies).hasSize(4).allSatisfy(copy -> assertThat(copy).isEqualTo(Gen.range(ELEMENTS).toList()));
        assertThat(pulled).hasValue(ELEMENTS);
    }

    @Test
    void readsWhatAnotherBranchHasPulled() {
        AtomicInteger pulled = new AtomicInteger();
        List<Gen<Integer>> branches = Gen.range(5).peek(_ -> pulled.incrementAndGet()).teeConcurrent(2);
        assertThat(branches.getFirst().take(3).toList()).containsExactly(0, 1, 2);
        assertThat(branches.getLast().next()).isZero();
        assertThat(branches.getLast().hasNext()).isTrue();
        assertThat(pulled).hasValue(3);
        assertThat(branches.getLast().toList()).containsExactly(1, 2, 3, 4);
        assertThat(branches.getFirst().toList()).containsExactly(3, 4);
        assertThat(pulled).hasValue(5);
    }

    @Test
    void keepsNothingThatAllHaveRead() throws InterruptedException {
        List<Gen<byte[]>> branches = Gen.count().map(_ -> new byte[100]).teeConcurrent(2);
        WeakReference<byte[]> first = new WeakReference<>(branches.getFirst().next());
        branches.getLast().next();
        assertThat(Collected.soon(first, () -> true)).isTrue();
        assertThat(branches.getFirst().next()).hasSize(100);
    }

    @Test
    void closesTheSourceWithTheLastBranch() {
        AtomicInteger closed = new AtomicInteger();
        List<Gen<Integer>> branches =
                Gen.fromStream(List.of(1, 2).stream().onClose(closed::incrementAndGet)).teeConcurrent(2);
        branches.getFirst().close();
        branches.getFirst().close();
        assertThat(closed).hasValue(0);
        assertThat(branches.getFirst().hasNext()).isFalse();
        assertThat(branches.getLast().next()).isEqualTo(1);
        branches.getLast().close();
        assertThat(closed).hasValue(1);
        assertThat(branches.getLast().hasNext()).isFalse();
    }

    @Test
    void givesAnErrorToTheBranchThatPulledAndGoesOn() {
        IllegalStateException failure = new IllegalStateException("mine");
        List<Gen<Integer>> branches =
                Gen.range(3)
                        .peek(
                                n -> {
                                    if (n == 1) {
                                        throw failure;
                                    }
                                })
                        .teeConcurrent(2);
        assertThat(branches.getFirst().next()).isZero();
        assertThat(catchThrowable(branches.getFirst()::next)).isSameAs(failure);
        assertThat(branches.getLast().toList()).containsExactly(0, 2);
        assertThat(branches.getFirst().toList()).containsExactly(2);
    }

    @Test
    void canBeInterruptedWhileAnotherBranchPulls() throws InterruptedException {
        CountDownLatch pulling = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        List<Gen<Integer>> branches =
                Gen.range(3)
                        .peek(
                                _ -> {
                                    pulling.countDown();
                                    await(release);
                                })
                        .teeConcurrent(2);
        Thread other = Thread.ofVirtual().start(() -> branches.getFirst().next());
        pulling.await();
        Thread.currentThread().interrupt();
        assertThatExceptionOfType(CancellationException.class).isThrownBy(branches.getLast()::next);
        assertThat(Thread.interrupted()).isTrue();
        release.countDown();
        other.join();
        assertThat(branches.getLast().toList()).containsExactly(0, 1, 2);
        assertThat(branches.getFirst().toList()).containsExactly(1, 2);
    }

    @Test
    void refusesASourceThatPullsABranch() {
        AtomicReference<Gen<Integer>> branch = new AtomicReference<>();
        List<Gen<Integer>> branches = Gen.range(3).peek(_ -> branch.get().next()).teeConcurrent(2);
        branch.set(branches.getLast());
        assertThatIllegalStateException().isThrownBy(branches.getFirst()::next);
    }

    @Test
    void sharesNullAndTakesAnyNumber() {
        List<Gen<String>> branches = Gen.fromIterator(Arrays.asList("a", null).iterator()).teeConcurrent(2);
        assertThat(branches.getFirst().toList()).containsExactly("a", null);
        assertThat(branches.getLast().toList()).containsExactly("a", null);
        assertThat(Gen.range(3).teeConcurrent(0)).isEmpty();
        assertThat(Gen.range(3).teeConcurrent(1).getFirst().toString()).isEqualTo("Gen[range(0, 3) → teeConcurrent]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Gen.range(3).teeConcurrent(-1))
                .withMessage("n must be at least 0, but is -1");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
