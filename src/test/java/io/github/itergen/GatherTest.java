package io.github.itergen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import java.util.stream.Gatherer;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GatherTest {
    @Test
    void runsAnyGathererLazily() {
        // @start region="example"
        Gen<Integer> numbers = Gen.count(1);
        List<List<Integer>> windows =
                numbers.gather(Gatherers.windowSliding(3)).take(2).toList(); // [[1, 2, 3], [2, 3, 4]]
        int next = numbers.next(); // 5
        // @end
        assertThat(windows).hasToString("[[1, 2, 3], [2, 3, 4]]");
        assertThat(next).isEqualTo(5);
    }

    @Test
    void runsTheGatherersOfTheJdk() {
        assertThat(Gen.range(5).gather(Gatherers.windowFixed(2)).toList()).hasToString("[[0, 1], [2, 3], [4]]");
        assertThat(Gen.range(1, 4).gather(Gatherers.scan(() -> 0, Integer::sum)).toList()).containsExactly(1, 3, 6);
        assertThat(Gen.range(1, 4).gather(Gatherers.fold(() -> 0, Integer::sum)).toList()).containsExactly(6);
        assertThat(Gen.range(4).gather(Gatherers.mapConcurrent(2, n -> n * n)).toList()).containsExactly(0, 1, 4, 9);
    }

    @Test
    void releasesAGathererOfTheJdkThatIsLeftHalfWay() {
        CountDownLatch running = new CountDownLatch(1);
        CountDownLatch interrupted = new CountDownLatch(1);
        Gen<Integer> gen =
                Gen.count()
                        .gather(
                                Gatherers.mapConcurrent(
                                        2,
                                        n -> {
                                            if (n == 0) {
                                                // The first answer waits for the second task, so that there is one to
                                                // release.
                                                awaitOr(running, () -> {});
                                            } else {
                                                running.countDown();
                                                awaitOr(new CountDownLatch(1), interrupted::countDown);
                                            }
                                            return n;
                                        }));
        assertThat(gen.next()).isZero();

        gen.close();

        assertThat(interrupted.getCount()).isZero();
        assertThat(gen.hasNext()).isFalse();
    }

    private static void awaitOr(CountDownLatch latch, Runnable onInterrupt) {
        try {
            latch.await();
        } catch (InterruptedException _) {
            onInterrupt.run();
        }
    }

    @Test
    void startsTheGathererAtTheFirstRequest() {
        List<String> log = new ArrayList<>();
        Gen<Integer> gen = Gen.range(2).gather(logging(log, true));
        assertThat(log).isEmpty();

        assertThat(gen.next()).isZero();
        assertThat(log).containsExactly("initializer", "integrator 0");
    }

    @Test
    void givesTheGathererOneElementAtATimeAndKeepsWhatItPushesBeyond() {
        Gen<Integer> source = Gen.range(3);
        Gen<Integer> twice =
                source.gather(Gatherer.of((_, n, downstream) -> downstream.push(n) && downstream.push(-n)));

        assertThat(twice.next()).isZero();
        assertThat(twice.next()).isZero();
        assertThat(source.next()).isEqualTo(1);
        assertThat(twice.toList()).containsExactly(2, -2);
    }

    @Test
    void passesNullInBothDirections() {
        Gatherer<@Nullable String, ?, @Nullable String> behindEach =
                Gatherer.of((_, element, downstream) -> downstream.push(element) && downstream.push(null));

        assertThat(Gen.of("a", null).gather(behindEach).toList()).containsExactly("a", null, null, null);
    }

    @Test
    void finishesOnceAtTheEndAndLatches() {
        List<String> log = new ArrayList<>();
        ScriptedSource<Integer> source = new ScriptedSource<>(1);
        Gen<Integer> gen = Gen.fromIterator(source).gather(logging(log, true));

        assertThat(gen.toList()).containsExactly(1, 99);
        source.then(2);
        assertThat(gen.hasNext()).isFalse();
        gen.close();
        assertThat(log).containsExactly("initializer", "integrator 1", "finisher, rejecting: false");
    }

    @Test
    void stopsEarlyBehindAnIntegratorThatSaysSoAndLeavesTheRest() {
        List<String> log = new ArrayList<>();
        Gen<Integer> source = Gen.range(5);

        assertThat(source.gather(logging(log, false)).toList()).containsExactly(0, 99);
        assertThat(log).containsExactly("initializer", "integrator 0", "finisher, rejecting: false");
        assertThat(source.toList()).containsExactly(1, 2, 3, 4);
    }

    @Test
    void finishesOnCloseWithARejectingDownstreamThenClosesTheSource() {
        List<String> log = new ArrayList<>();
        Gen<Integer> gen =
                Gen.fromStream(Stream.of(1, 2).onClose(() -> log.add("source closed"))).gather(logging(log, true));
        assertThat(gen.next()).isEqualTo(1);

        gen.close();
        gen.close();

        assertThat(log).containsExactly("initializer", "integrator 1", "finisher, rejecting: true", "source closed");
        assertThat(gen.hasNext()).isFalse();
    }

    @Test
    void closesWithoutTheFinisherWhereTheGathererNeverStarted() {
        List<String> log = new ArrayList<>();

        Gen.fromStream(Stream.of(1, 2).onClose(() -> log.add("source closed"))).gather(logging(log, true)).close();

        assertThat(log).containsExactly("source closed");
    }

    @Test
    void closesTheSourceAlsoWhenTheFinisherThrows() {
        List<String> log = new ArrayList<>();
        Gen<Integer> gen =
                Gen.fromStream(Stream.of(1, 2).onClose(() -> log.add("source closed"))).gather(failingAtItsEnd());
        assertThat(gen.next()).isEqualTo(1);

        assertThatExceptionOfType(Refusal.class).isThrownBy(gen::close);
        assertThat(log).containsExactly("source closed");
    }

    @Test
    void runsAnInitializerThatThrewAgain() {
        Queue<Integer> states = new ArrayDeque<>(List.of(1, 2));
        Supplier<Integer> initializer = () -> Refusal.of(1).apply(states.remove());
        Gen<Integer> gen =
                Gen.of(10)
                        .gather(
                                Gatherer.ofSequential(
                                        initializer, (state, n, downstream) -> downstream.push(state + n)));

        assertThatExceptionOfType(Refusal.class).isThrownBy(gen::next);
        assertThat(gen.toList()).containsExactly(12);
    }

    @Test
    void losesTheElementWhoseIntegratorThrows() {
        Gen<Integer> gen =
                Gen.range(3).gather(Gatherer.of((_, n, downstream) -> downstream.push(Refusal.of(1).apply(n))));

        assertThat(gen.next()).isZero();
        assertThatExceptionOfType(Refusal.class).isThrownBy(gen::next);
        assertThat(gen.toList()).containsExactly(2);
    }

    @Test
    void endsBehindAFinisherThatThrows() {
        Gen<Integer> gen = Gen.of(1).gather(failingAtItsEnd());

        assertThat(gen.next()).isEqualTo(1);
        assertThatExceptionOfType(Refusal.class).isThrownBy(gen::next);
        assertThat(gen.hasNext()).isFalse();
    }

    @Test
    void refusesANullGathererAtTheCall() {
        assertThatNullPointerException().isThrownBy(() -> Gen.of(1).gather(null)).withMessage("gatherer");
    }

    /// Hands its elements on and 99 at the end, and says what is called.
    private static Gatherer<Integer, ?, Integer> logging(List<String> log, boolean goOn) {
        return Gatherer.ofSequential(
                () -> log.add("initializer"),
                (_, n, downstream) -> {
                    log.add("integrator " + n);
                    return downstream.push(n) && goOn;
                },
                (_, downstream) -> {
                    log.add("finisher, rejecting: " + downstream.isRejecting());
                    assertThat(downstream.push(99)).isNotEqualTo(downstream.isRejecting());
                });
    }

    private static Gatherer<Integer, ?, Integer> failingAtItsEnd() {
        return Gatherer.ofSequential((_, n, downstream) -> downstream.push(n), (_, _) -> Refusal.at(99).accept(99));
    }
}
