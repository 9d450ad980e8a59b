package io.github.itergen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.itergen.threads.Threaded;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

@Threaded
class MapConcurrentUnorderedTest {
    @Test
    void yieldsWhatIsThereFirst() {
        CountDownLatch second = new CountDownLatch(1);
        // @start region="example"
        List<String> results =
                Gen.of("slow", "fast")
                        .mapConcurrentUnordered(
                                2,
                                name -> {
                                    if (name.equals("slow")) {
                                        await(second);
                                    }
                                    return name;
                                })
                        .peek(_ -> second.countDown())
                        .toList(); // [fast, slow]
        // @end
        assertThat(results).containsExactly("fast", "slow");
    }

    @Test
    void doesNotWaitForASlowOneWhileOthersComeIn() {
        CountDownLatch release = new CountDownLatch(1);
        Gen<Integer> gen =
                Gen.range(50)
                        .mapConcurrentUnordered(
                                2,
                                n -> {
                                    if (n == 0) {
                                        await(release);
                                    }
                                    return n;
                                });
        assertThat(gen.take(49).toList()).isEqualTo(Gen.range(1, 50).toList());
        release.countDown();
        assertThat(gen.toList()).containsExactly(0);
    }

    @Test
    void losesNothing() {
        assertThat(Gen.range(1000).mapConcurrentUnordered(16, n -> n).toList())
                .containsExactlyInAnyOrderElementsOf(Gen.range(1000).toList());
    }

    @Test
    void throwsFailuresAsTheyComeAndGoesOn() {
        IllegalStateException failure = new IllegalStateException("mine");
        Gen<Integer> gen =
                Gen.range(3)
                        .mapConcurrentUnordered(
                                1,
                                n -> {
                                    if (n == 1) {
                                        throw failure;
                                    }
                                    return n;
                                });
        assertThat(gen.next()).isZero();
        assertThat(catchThrowable(gen::next)).isSameAs(failure);
        assertThat(gen.toList()).containsExactly(2);
    }

    @Test
    void interruptsAndJoinsItsCallsOnClose() throws InterruptedException {
        Semaphore started = new Semaphore(0);
        AtomicInteger ended = new AtomicInteger();
        Gen<Integer> gen =
                Gen.range(3)
                        .mapConcurrentUnordered(
                                3,
                                n -> {
                                    if (n > 0) {
                                        started.release();
                                        try {
                                            new CountDownLatch(1).await();
                                        } catch (InterruptedException expected) {
                                            ended.incrementAndGet();
                                        }
                                    }
                                    return n;
                                });
        assertThat(gen.next()).isZero();
        started.acquire(2);
        gen.close();
        assertThat(ended).hasValue(2);
        assertThat(gen.hasNext()).isFalse();
    }

    @Test
    void showsItsPipelineAndRefusesNullAndALimitBelowOne() {
        assertThat(Gen.range(3).mapConcurrentUnordered(1, n -> n).toString())
                .isEqualTo("Gen[range(0, 3) → mapConcurrentUnordered]");
        assertThatNullPointerException()
                .isThrownBy(() -> Gen.range(3).mapConcurrentUnordered(1, null))
                .withMessage("function");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Gen.range(3).mapConcurrentUnordered(-1, n -> n))
                .withMessage("limit must be at least 1, but is -1");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
