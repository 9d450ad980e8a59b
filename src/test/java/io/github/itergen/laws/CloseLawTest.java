package io.github.itergen.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.itergen.Gen;
import io.github.itergen.StopIteration;
import io.github.itergen.laws.Combinator.Feed;
import io.github.itergen.laws.Driver.Style;
import io.github.itergen.laws.Registry.Case;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Gatherer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Closing the end of any chain closes every source that was opened, once; afterwards nothing is pulled any more.
class CloseLawTest {
    private static final int LIMIT = 9;

    /// Where a sequence stands when it is closed.
    enum Moment {
        FRESH,
        LOOKED,
        BEGUN,
        BEGUN_AND_LOOKED,
        ENDED;

        void approach(Gen<?> gen) {
            switch (this) {
                case FRESH -> {}
                case LOOKED -> Driver.look(gen);
                case BEGUN -> Driver.by(Style.NEXT).atMost(1).read(gen);
                case BEGUN_AND_LOOKED -> {
                    Driver.by(Style.NEXT).atMost(1).read(gen);
                    Driver.look(gen);
                }
                case ENDED -> Driver.by(Style.DRAIN).atMost(LIMIT).read(gen);
            }
        }
    }

    static List<Case> openingCases() {
        return Registry.openingCases();
    }

    static List<Case> lazyCases() {
        return Registry.lazyCases();
    }

    static List<Case> callingCases() {
        // A function that runs in another thread has no say in a sequence that belongs to this one.
        return Registry.callingCases().stream().filter(each -> !each.is(Trait.CONCURRENT)).toList();
    }

    static List<Case> casesAndSources() {
        return Registry.casesAndSources();
    }

    static List<Case> casesOfSeveral() {
        return Registry.openingCases().stream().filter(each -> each.combinator().inputs().size() > 1).toList();
    }

    @ParameterizedTest
    @MethodSource("openingCases")
    void reachesEveryOpenedSourceOnceFromTheEndOfAChain(Case made) {
        for (Moment moment : Moment.values()) {
            List<Probe> probes = made.probes();
            List<? extends Gen<?>> siblings = made.siblings(probes, Call.PLAIN);
            Gen<?> end = siblings.getFirst().peek(_ -> {}).take(100);
            moment.approach(end);

            siblings.stream().skip(1).forEach(Gen::close);
            if (siblings.size() > 1) {
                assertThat(probes.getFirst().closed()).as("closes while a sibling still reads, " + moment).isZero();
            }
            end.close();
            end.close();
            siblings.forEach(Gen::close);

            for (int i = 0; i < probes.size(); i++) {
                Probe probe = probes.get(i);
                // A chain closes what it has reached; an argument that it has not is not its own yet.
                if (made.feed() == Feed.ITERABLES || !made.is(Trait.REACHES) || moment == Moment.ENDED) {
                    assertThat(probe.closed()).as("closes of source " + i + ", " + moment).isEqualTo(probe.opened());
                }
                assertThat(probe.closed()).as("closes of source " + i + ", " + moment).isLessThanOrEqualTo(1);
            }
            boolean untouched =
                    made.is(Trait.REACHES) && moment == Moment.FRESH && !made.combinator().method().equals("concat");
            assertThat(probes.getFirst().closed())
                    .as("closes of the first source, " + moment)
                    .isEqualTo(untouched ? 0 : 1);
        }
    }

    @ParameterizedTest
    @MethodSource("casesAndSources")
    void leavesTheSequenceExhausted(Case made) {
        for (Moment moment : Moment.values()) {
            List<Probe> probes = made.probes();
            Gen<?> gen = made.build(probes, Call.PLAIN);
            moment.approach(gen);
            String meter = Probe.meter(probes);

            gen.close();

            assertThat(gen.hasNext()).as("a look behind close(), " + moment).isFalse();
            assertThatThrownBy(gen::next).as("next() behind close(), " + moment).isInstanceOf(StopIteration.class);
            List<Object> drained = new ArrayList<>();
            gen.forEachRemaining(drained::add);
            assertThat(drained).as("drained behind close(), " + moment).isEmpty();
            assertThat(Driver.by(Style.NEXT).read(gen.map(element -> element)))
                    .as("elements of a stage built behind close(), " + moment)
                    .isEmpty();
            assertThat(Probe.meter(probes)).as("pulls behind close(), " + moment).isEqualTo(meter);
        }
    }

    @ParameterizedTest
    @MethodSource("callingCases")
    void mayBeCalledFromInsideAUserFunction(Case made) {
        for (Style style : Style.values()) {
            List<Probe> probes = made.probes();
            List<Gen<?>> built = new ArrayList<>();
            List<String> meters = new ArrayList<>();
            built.add(
                    made.build(
                            probes,
                            _ -> {
                                built.getFirst().close();
                                meters.add(Probe.meter(probes));
                            }));

            List<Object> outcome = Driver.by(style).read(built.getFirst());

            checkClosedInside(made, probes, style, meters, outcome);
        }
    }

    @ParameterizedTest
    @MethodSource("lazyCases")
    void mayBeCalledFromInsideAPull(Case made) {
        for (Style style : Style.values()) {
            List<Probe> probes = made.probes();
            List<Gen<?>> built = new ArrayList<>();
            List<String> meters = new ArrayList<>();
            probes.getFirst()
                    .onTake(
                            () -> {
                                built.getFirst().close();
                                meters.add(Probe.meter(probes));
                            });
            List<? extends Gen<?>> siblings = made.siblings(probes, Call.PLAIN);
            siblings.stream().skip(1).forEach(Gen::close);
            built.add(siblings.getFirst());

            List<Object> outcome = Driver.by(style).atMost(LIMIT).read(built.getFirst());

            if (!meters.isEmpty()) {
                checkClosedInside(made, probes, style, meters, outcome);
            }
        }
    }

    private static void checkClosedInside(
            Case made, List<Probe> probes, Style style, List<String> meters, List<Object> outcome) {
        assertThat(meters).as("calls of a function that closes the sequence, read by " + style).hasSize(1);
        assertThat(Probe.meter(probes)).as("pulls behind close(), read by " + style).isEqualTo(meters.getFirst());
        for (Probe probe : probes) {
            if (made.feed() == Feed.ITERABLES || !made.is(Trait.REACHES)) {
                assertThat(probe.closed()).as("closes of each source, read by " + style).isEqualTo(probe.opened());
            }
        }
        assertThat(probes.getFirst().closed()).as("closes of the first source, read by " + style).isEqualTo(1);
        // A row that is being collected can't be completed any more, and a strict function says so.
        boolean strict =
                made.combinator().signature().contains("Strict") || made.combinator().signature().contains("boolean");
        assertThat(Driver.errors(outcome))
                .as("errors, read by " + style)
                .allMatch(
                        error ->
                                strict
                                        && error instanceof Thrown(Throwable e)
                                        && e instanceof IllegalArgumentException);
    }

    @ParameterizedTest
    @MethodSource("casesOfSeveral")
    void closesTheOtherSourcesWhereOneFails(Case made) {
        List<Probe> probes = made.probes();
        List<RuntimeException> failures = new ArrayList<>();
        for (Probe probe : probes) {
            failures.add(new IllegalStateException("source " + failures.size() + " fails to close"));
            probe.failingToClose(failures.getLast());
        }
        Gen<?> gen = made.build(probes, Call.PLAIN);
        Driver.by(Style.NEXT).read(gen);

        Throwable thrown = catchThrowable(gen::close);

        assertThat(thrown).as("the failure of the first source").isSameAs(failures.getFirst());
        assertThat(thrown.getSuppressed())
                .as("the others' failures")
                .containsExactlyElementsOf(failures.subList(1, failures.size()));
        for (Probe probe : probes) {
            assertThat(probe.closed()).as("closes of each source").isEqualTo(1);
        }
        gen.close();
        assertThat(gen.hasNext()).as("a look behind a close() that failed").isFalse();
    }

    @ParameterizedTest
    @MethodSource("openingCases")
    void passesTheFailureOfASourceOn(Case made) {
        for (Moment moment : Moment.values()) {
            List<Probe> probes = made.probes();
            RuntimeException failure = new IllegalStateException("fails to close");
            probes.getFirst().failingToClose(failure);
            List<? extends Gen<?>> siblings = made.siblings(probes, Call.PLAIN);
            Gen<?> gen = siblings.getFirst().filterFalse(_ -> false).batched(2);
            moment.approach(gen);
            siblings.stream().skip(1).forEach(Gen::close);

            Throwable thrown = catchThrowable(gen::close);

            assertThat(thrown)
                    .as("what close() throws, " + moment)
                    .isSameAs(probes.getFirst().closed() == 0 ? null : failure);
            gen.close();
            assertThat(gen.hasNext()).as("a look behind a close() that failed, " + moment).isFalse();
        }
    }

    @Test
    void closesASourceOnceThatStandsInSeveralPlaces() {
        Probe probe = Probe.of(1, 2, 3);
        Gen<Integer> shared = Gen.iter(probe);

        Gen.zip(shared, shared.map(x -> x), Gen.chain(shared)).close();

        assertThat(probe.closed()).isEqualTo(1);
    }

    @Test
    void leavesTheSourceAloneWhereAStageMerelyEnds() {
        Probe probe = Probe.of(1, 2, 3, 4, 5);
        Gen<Integer> source = Gen.iter(probe);

        source.take(1).toList();
        source.takeWhile(x -> x < 3).toList();
        source.islice(1).toList();

        assertThat(probe.closed()).as("closes by stages that have ended").isZero();
        assertThat(source.toList()).containsExactly(5);
    }

    @Test
    void closingAGroupEndsTheGroupAlone() {
        Probe probe = Probe.of(1, 1, 2);
        Gen<Integer> keys =
                Gen.groupBy(probe)
                        .map(
                                group -> {
                                    group.group().close();
                                    assertThat(group.group().hasNext()).as("elements of a closed group").isFalse();
                                    return group.key();
                                });

        assertThat(keys.toList()).containsExactly(1, 2);
        assertThat(probe.closed()).isZero();
    }

    @Test
    void closesWhatAFunctionMakesBehindTheClose() {
        Probe inner = Probe.of(1, 2, 3);
        List<Gen<?>> built = new ArrayList<>();
        built.add(
                Gen.of(1, 2)
                        .flatMap(
                                _ -> {
                                    built.getFirst().close();
                                    return inner;
                                }));

        Driver.by(Style.NEXT).read(built.getFirst());

        assertThat(inner.pulls()).as("pulls of a sequence reached behind close()").isZero();
        assertThat(inner.closed()).as("closes of a sequence reached behind close()").isEqualTo(inner.opened());
    }

    @Test
    void runsAGatherersFinisherOnceWhicheverWayItEnds() {
        int[] finished = new int[1];
        Gatherer<Integer, int[], Integer> gatherer =
                Gatherer.ofSequential(
                        () -> new int[1], (_, x, downstream) -> downstream.push(x), (_, _) -> finished[0]++);

        Gen<Integer> closed = Gen.of(1, 2, 3).gather(gatherer);
        closed.next();
        closed.close();
        closed.close();
        assertThat(finished[0]).as("runs of the finisher, closed half-way").isEqualTo(1);

        Gen<Integer> ended = Gen.of(1, 2, 3).gather(gatherer);
        ended.toList();
        ended.close();
        assertThat(finished[0]).as("runs of the finisher, closed behind the end").isEqualTo(2);

        Gen.of(1, 2, 3).gather(gatherer).close();
        assertThat(finished[0]).as("runs of the finisher, closed before the first request").isEqualTo(2);
    }

    @Test
    void finishesAGathererThatAChainHasLeft() {
        int[] finished = new int[1];
        Gatherer<Integer, int[], Integer> gatherer =
                Gatherer.ofSequential(
                        () -> new int[1], (_, x, downstream) -> downstream.push(x), (_, _) -> finished[0]++);
        Gen<Integer> chain = Gen.chain(Gen.of(1, 2, 3).gather(gatherer).take(1), Gen.of(9));

        assertThat(chain.take(2).toList()).containsExactly(1, 9);
        chain.close();

        assertThat(finished[0]).as("runs of the finisher of a gatherer that still held its state").isEqualTo(1);
    }

    @Test
    void keepsTheFailureOfAFinisherAndSuppressesTheSources() {
        RuntimeException first = new IllegalStateException("finisher");
        RuntimeException second = new IllegalStateException("source");
        Gen<Integer> gen =
                Gen.iter(Probe.of(1, 2).failingToClose(second))
                        .gather(
                                Gatherer.<Integer, int[], Integer>ofSequential(
                                        () -> new int[1],
                                        (_, x, downstream) -> downstream.push(x),
                                        (_, _) -> {
                                            throw first;
                                        }));
        gen.next();

        Throwable thrown = catchThrowable(gen::close);

        assertThat(thrown).isSameAs(first);
        assertThat(thrown.getSuppressed()).containsExactly(second);
    }

    @Test
    void interruptsCallsThatAChainHasLeft() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch interrupted = new CountDownLatch(1);
        Gen<Integer> calls =
                Gen.of(1, 2)
                        .mapConcurrent(
                                2,
                                x -> {
                                    if (x == 2) {
                                        begun.countDown();
                                        waitUntilInterrupted(interrupted);
                                    }
                                    return x;
                                });
        Gen<Integer> chain = Gen.chain(calls.take(1), Gen.of(9));

        assertThat(chain.take(2).toList()).containsExactly(1, 9);
        begun.await();
        chain.close();

        assertThat(interrupted.await(10, TimeUnit.SECONDS))
                .as("whether the call behind the taken one was interrupted")
                .isTrue();
    }

    private static void waitUntilInterrupted(CountDownLatch interrupted) {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException expected) {
            interrupted.countDown();
        }
    }
}
