package io.github.itergen.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.itergen.Gen;
import io.github.itergen.Group;
import io.github.itergen.laws.Combinator.Feed;
import io.github.itergen.laws.Driver.Style;
import io.github.itergen.laws.Registry.Case;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// A drain hands out what pulls would have, pulls what they would have, and may be left at any element.
class DrainLawTest {
    private static final int LIMIT = 9;

    static List<Case> cases() {
        return Registry.cases();
    }

    static List<Case> casesAndSources() {
        return Registry.casesAndSources();
    }

    static List<Case> sharedCases() {
        return Registry.cases().stream().filter(each -> each.feed() == Feed.SEQUENCES).toList();
    }

    static List<Case> endingCases() {
        return Registry.casesAndSources().stream().filter(each -> !each.is(Trait.ENDLESS)).toList();
    }

    static List<End> callingEnds() {
        return Ends.all().stream().filter(end -> end.calls() != End.Calls.NEVER).toList();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void pullsWhatNextPulls(Case made) {
        List<Probe> pulled = made.probes();
        Driver next = Driver.by(Style.NEXT).atMost(LIMIT).metering(pulled);
        List<Object> expected = next.read(made.build(pulled, Call.PLAIN));

        List<Probe> drained = made.probes();
        Driver drain = Driver.by(Style.DRAIN).atMost(LIMIT).metering(drained);
        List<Object> outcome = drain.read(made.build(drained, Call.PLAIN));

        assertThat(outcome).as("elements of a drain").isEqualTo(expected);
        assertThat(drain.marks())
                .as("pulls at each element of the drain, against those of next()")
                .isEqualTo(next.marks());
    }

    @ParameterizedTest
    @MethodSource("casesAndSources")
    void goesOnBehindTheElementWhoseConsumerThrew(Case made) {
        List<Object> whole = keys(made.build(made.probes(), Call.PLAIN));
        for (int at = 0; at < whole.size(); at++) {
            for (Throwable failure : Thrown.kinds()) {
                List<Probe> probes = made.probes();
                Gen<?> gen = made.build(probes, Call.PLAIN);
                List<Probe> twins = made.probes();
                Gen<?> twin = made.build(twins, Call.PLAIN);
                List<Object> outcome = new ArrayList<>();
                int last = at;

                Throwable thrown =
                        catchThrowable(
                                () ->
                                        gen.forEachRemaining(
                                                element -> {
                                                    outcome.add(key(element));
                                                    twin.next();
                                                    if (outcome.size() > last) {
                                                        throw Thrown.unchecked(failure);
                                                    }
                                                }));

                assertThat(thrown).as("what leaves a drain at element " + at).isSameAs(failure);
                assertThat(Probe.meter(probes))
                        .as("pulls of a drain left at element " + at)
                        .isEqualTo(Probe.meter(twins));
                outcome.addAll(keys(gen));
                assertThat(outcome.subList(0, Math.min(LIMIT, outcome.size())))
                        .as("elements of a drain left at " + at + ", and those behind")
                        .isEqualTo(whole);
            }
        }
    }

    /// What reads a number of elements and stops behind the last of them.
    enum Stop {
        ANY {
            @Override
            void read(Gen<?> gen, int count, Consumer<Object> seen) {
                int[] read = new int[1];
                assertThat(
                                gen.any(
                                        element -> {
                                            seen.accept(element);
                                            return ++read[0] == count;
                                        }))
                        .isTrue();
            }
        },
        TAKE {
            @Override
            void read(Gen<?> gen, int count, Consumer<Object> seen) {
                gen.take(count).forEachRemaining(seen);
            }
        },
        ISLICE {
            @Override
            void read(Gen<?> gen, int count, Consumer<Object> seen) {
                gen.islice(count).map(element -> element).forEachRemaining(seen);
            }
        },
        TAKE_WHILE {
            @Override
            void read(Gen<?> gen, int count, Consumer<Object> seen) {
                int[] read = new int[1];
                assertThat(gen.peek(seen).takeWhile(_ -> ++read[0] < count).length()).isEqualTo(count - 1);
            }
        };

        abstract void read(Gen<?> gen, int count, Consumer<Object> seen);
    }

    static List<Arguments> stops() {
        return casesAndSources().stream()
                .flatMap(made -> Arrays.stream(Stop.values()).map(stop -> Arguments.of(made, stop)))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("stops")
    void goesOnBehindTheElementThatWasEnough(Case made, Stop stop) {
        List<Object> whole = keys(made.build(made.probes(), Call.PLAIN));
        for (int count = 1; count <= whole.size(); count++) {
            List<Probe> probes = made.probes();
            Gen<?> gen = made.build(probes, Call.PLAIN);
            List<Probe> twins = made.probes();
            Gen<?> twin = made.build(twins, Call.PLAIN);
            List<Object> outcome = new ArrayList<>();

            stop.read(
                    gen,
                    count,
                    element -> {
                        outcome.add(key(element));
                        twin.next();
                        assertThat(Probe.meter(probes)).as("pulls at an element").isEqualTo(Probe.meter(twins));
                    });

            assertThat(outcome).as("elements before the stop").isEqualTo(whole.subList(0, count));
            assertThat(Probe.meter(probes))
                    .as("pulls of a drain stopped behind element " + count)
                    .isEqualTo(Probe.meter(twins));
            outcome.addAll(keys(gen));
            assertThat(outcome.subList(0, Math.min(LIMIT, outcome.size())))
                    .as("elements of a drain stopped behind element " + count + ", and those behind")
                    .isEqualTo(whole);
        }
    }

    @ParameterizedTest
    @MethodSource("casesAndSources")
    void drainsWhatPullsAndALookHaveLeft(Case made) {
        List<Object> whole = keys(made.build(made.probes(), Call.PLAIN));
        for (int taken = 0; taken < whole.size(); taken++) {
            Gen<?> gen = made.build(made.probes(), Call.PLAIN);
            List<Object> outcome = new ArrayList<>();
            for (int i = 0; i < taken; i++) {
                outcome.add(key(gen.next()));
            }
            Driver.look(gen);

            drain(gen, (element, _) -> outcome.add(key(element)));

            assertThat(outcome.subList(0, Math.min(LIMIT, outcome.size())))
                    .as("elements, " + taken + " of them pulled, one looked at, the rest drained")
                    .isEqualTo(whole);
        }
    }

    /// What a consumer may do to the sequence whose drain has called it.
    enum Meddling {
        LOOK,
        PULL,
        LOOK_AND_PULL,
        PULL_AND_LOOK,
        PULL_FROM_A_STAGE_ABOVE,
        DRAIN_FOR_ONE;

        void with(Gen<?> gen, List<Object> outcome) {
            switch (this) {
                case LOOK -> Driver.look(gen);
                case PULL -> pull(gen, outcome);
                case LOOK_AND_PULL -> {
                    Driver.look(gen);
                    pull(gen, outcome);
                }
                case PULL_AND_LOOK -> {
                    pull(gen, outcome);
                    Driver.look(gen);
                }
                case PULL_FROM_A_STAGE_ABOVE -> pull(gen.map(element -> element), outcome);
                case DRAIN_FOR_ONE -> read(gen, Style.DRAIN, outcome);
            }
        }

        private static void pull(Gen<?> gen, List<Object> outcome) {
            read(gen, Style.NEXT, outcome);
        }

        private static void read(Gen<?> gen, Style style, List<Object> outcome) {
            outcome.addAll(Driver.by(style).atMost(1).read(gen.map(DrainLawTest::key)));
        }
    }

    @ParameterizedTest
    @MethodSource("casesAndSources")
    void keepsTheOrderWhereTheConsumerLooksOrPulls(Case made) {
        List<Object> whole = keys(made.build(made.probes(), Call.PLAIN));
        for (Meddling meddling : Meddling.values()) {
            for (int every = 1; every <= 2; every++) {
                Gen<?> gen = made.build(made.probes(), Call.PLAIN);
                List<Object> outcome = new ArrayList<>();
                int period = every;

                drain(
                        gen,
                        (element, number) -> {
                            outcome.add(key(element));
                            if (number % period == 0) {
                                meddling.with(gen, outcome);
                            }
                        });

                assertThat(outcome.subList(0, Math.min(LIMIT, outcome.size())))
                        .as(
                                "elements of a drain whose consumer does a "
                                        + meddling
                                        + " at every "
                                        + every
                                        + ". element")
                        .isEqualTo(whole);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("sharedCases")
    void keepsTheOrderWhereTheConsumerLooksAtTheSources(Case made) {
        List<Object> whole = keys(made.build(made.probes(), Call.PLAIN));
        List<Gen<Integer>> sources = new ArrayList<>();
        made.probes().forEach(probe -> sources.add(Gen.iter(probe)));
        Gen<?> gen = made.build(sources, Call.PLAIN);
        List<Object> outcome = new ArrayList<>();

        drain(
                gen,
                (element, _) -> {
                    outcome.add(key(element));
                    sources.forEach(Driver::look);
                });

        assertThat(outcome).as("elements of a drain whose consumer looks at the sources").isEqualTo(whole);
    }

    @ParameterizedTest
    @MethodSource("endingCases")
    void keepsTheOrderWhereTheConsumerDrains(Case made) {
        List<Object> whole = keys(made.build(made.probes(), Call.PLAIN));
        Gen<?> gen = made.build(made.probes(), Call.PLAIN);
        List<Object> outcome = new ArrayList<>();

        gen.forEachRemaining(
                element -> {
                    outcome.add(key(element));
                    Driver.look(gen);
                    gen.forEachRemaining(
                            inner -> {
                                assertThat(outcome).as("elements of a drain within a drain").hasSizeLessThan(100);
                                outcome.add(key(inner));
                            });
                });

        assertThat(outcome).as("elements of a drain within a drain").isEqualTo(whole);
    }

    @ParameterizedTest
    @MethodSource("callingEnds")
    void leavesTheRestBehindTheElementWhoseFunctionThrewInEveryEnd(End end) {
        for (Throwable failure : Thrown.kinds()) {
            List<Integer> input = Arrays.asList(1, null, 2, 3, 4);
            int first = end.calls() == End.Calls.EACH ? 0 : 1;
            for (int at = first; at < Math.min(3, end.taken()); at++) {
                Integer element = input.get(at);
                Probe probe = Probe.of(input);
                Gen<Integer> gen = Gen.iter(probe).map(x -> x);

                Throwable thrown =
                        catchThrowable(
                                () ->
                                        end.body()
                                                .of(
                                                        gen,
                                                        x -> {
                                                            if (Objects.equals(x, element)) {
                                                                throw Thrown.unchecked(failure);
                                                            }
                                                        }));

                assertThat(thrown).as("what leaves the end at element " + at).isSameAs(failure);
                int taken = end.calls() == End.Calls.AFTERWARDS ? input.size() : at + 1;
                int asked = end.calls() == End.Calls.AFTERWARDS ? input.size() + 1 : at + 1;
                assertThat(probe.pulls()).as("pulls of an end left at element " + at).isEqualTo(asked);
                assertThat(gen.toList())
                        .as("what an end left at element " + at + " has left")
                        .isEqualTo(input.subList(taken, input.size()));
            }
        }
    }

    /// Drains, endless sequences up to the limit.
    private static void drain(Gen<?> gen, BiConsumer<Object, Integer> consumer) {
        RuntimeException enough = new IllegalStateException("enough");
        int[] number = new int[1];
        Throwable thrown =
                catchThrowable(
                        () ->
                                gen.forEachRemaining(
                                        element -> {
                                            consumer.accept(element, number[0]);
                                            number[0]++;
                                            if (number[0] >= LIMIT) {
                                                throw enough;
                                            }
                                        }));
        assertThat(thrown).as("what left the drain").isIn(enough, null);
    }

    private static List<Object> keys(Gen<?> gen) {
        return Driver.by(Style.NEXT).atMost(LIMIT).read(gen.map(DrainLawTest::key));
    }

    /// Groups count by their keys here: a look at the outer sequence ends the group before.
    private static Object key(Object element) {
        return element instanceof Group<?, ?> group ? group.key() : Driver.plain(element);
    }
}
