package io.github.itergen.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.itergen.Gen;
import io.github.itergen.laws.Driver.Style;
import io.github.itergen.laws.Registry.Case;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The error of a source arrives as the same instance. Behind it a sequence goes on or has ended, as Python's do.
class SourceErrorLawTest {
    private static final int LIMIT = 12;

    static List<Case> latchingCases() {
        return Registry.lazyCases().stream().filter(each -> each.is(Trait.LATCHES_ON_ERROR)).toList();
    }

    static List<Case> aliveCases() {
        return Registry.lazyCases().stream().filter(each -> !each.is(Trait.LATCHES_ON_ERROR)).toList();
    }

    static List<End> ends() {
        return Ends.all();
    }

    @ParameterizedTest
    @MethodSource("latchingCases")
    void hasEndedForGoodBehindAnError(Case made) {
        List<Object> whole = Driver.by(Style.NEXT).atMost(LIMIT).read(made.build(made.probes(), Call.PLAIN));
        int reached = 0;
        for (Throwable failure : Thrown.kinds(made)) {
            for (int source = 0; source < made.combinator().inputs().size(); source++) {
                for (int at = 0; at <= made.combinator().inputs().get(source).size(); at++) {
                    for (Style style : Style.values()) {
                        List<Probe> probes = failing(made, source, at, failure);
                        Gen<?> gen = made.build(probes, Call.PLAIN);

                        List<Object> outcome = Driver.by(style).atMost(LIMIT).expecting(failure).read(gen);

                        String where = "source " + source + " throws " + failure + " at " + at + ", read by " + style;
                        if (!outcome.contains(new Thrown(failure))) {
                            assertThat(outcome)
                                    .as("elements where the error was not reached; " + where)
                                    .isEqualTo(whole);
                            continue;
                        }
                        reached++;
                        assertThat(outcome.getLast())
                                .as("nothing comes behind the error; " + where)
                                .isEqualTo(new Thrown(failure));
                        assertThat(outcome.subList(0, outcome.size() - 1))
                                .as("elements before the error; " + where)
                                .isEqualTo(whole.subList(0, outcome.size() - 1));
                        String meter = Probe.meter(probes);
                        assertThat(gen.hasNext()).as("a look behind the error; " + where).isFalse();
                        assertThat(Probe.meter(probes)).as("pulls behind the error; " + where).isEqualTo(meter);
                    }
                }
            }
        }
        assertThat(reached).as("cases in which the error was reached").isPositive();
    }

    @ParameterizedTest
    @MethodSource("aliveCases")
    void losesNothingByAnErrorOfTheFirstSource(Case made) {
        List<Object> whole = Driver.by(Style.NEXT).atMost(LIMIT).read(made.build(made.probes(), Call.PLAIN));
        boolean asked = pulls(made);
        for (Throwable failure : Thrown.kinds(made)) {
            for (int at = 0; at <= (asked ? made.combinator().inputs().get(0).size() : -1); at++) {
                for (Style style : Style.values()) {
                    Gen<?> gen = made.build(failing(made, 0, at, failure), Call.PLAIN);

                    List<Object> outcome = Driver.by(style).atMost(LIMIT + 1).expecting(failure).read(gen);

                    String where = "source throws " + failure + " at " + at + ", read by " + style;
                    List<Object> elements = Driver.elements(outcome);
                    assertThat(Driver.errors(outcome).size()).as("number of errors; " + where).isLessThanOrEqualTo(1);
                    assertThat(elements.subList(0, Math.min(LIMIT, elements.size())))
                            .as("elements beside the error; " + where)
                            .isEqualTo(whole);
                    if (at == 0) {
                        assertThat(Driver.errors(outcome))
                                .as("the error; " + where)
                                .containsExactly(new Thrown(failure));
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("aliveCases")
    void goesOnBehindAnErrorOfAnySource(Case made) {
        Throwable failure = new IllegalStateException("of the source");
        for (int source = 0; source < made.combinator().inputs().size(); source++) {
            for (Style style : Style.values()) {
                List<Probe> probes = failing(made, source, 1, failure);
                Gen<?> gen = made.build(probes, Call.PLAIN);

                List<Object> outcome = Driver.by(style).atMost(LIMIT).read(gen);

                String where = "source " + source + " throws, read by " + style;
                if (pulls(made)) {
                    assertThat(Driver.errors(outcome)).as("the error; " + where).contains(new Thrown(failure));
                    boolean wentOn = !new Thrown(failure).equals(outcome.getLast()) || probes.get(source).pulls() > 2;
                    assertThat(wentOn).as("elements behind the error, or pulls in search of one; " + where).isTrue();
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("ends")
    void passesThroughEveryEndAndLeavesTheRest(End end) {
        for (Throwable failure : Thrown.kinds()) {
            Gen<Integer> gen = Gen.iter(Probe.of(failure, 1, null, 2));

            assertThat(catchThrowable(() -> end.body().of(gen, Call.PLAIN)))
                    .as("the error of the source")
                    .isSameAs(failure);
            assertThat(gen.toList()).as("what comes behind the error").containsExactly(1, null, 2);
        }
    }

    private static boolean pulls(Case made) {
        List<Probe> probes = made.probes();
        Driver.by(Style.NEXT).atMost(LIMIT).read(made.build(probes, Call.PLAIN));
        return Probe.pulls(probes) > 0;
    }

    private static List<Probe> failing(Case made, int source, int at, Throwable failure) {
        List<List<Object>> scripts = new ArrayList<>();
        made.combinator().inputs().forEach(input -> scripts.add(new ArrayList<>(input)));
        scripts.get(source).add(at, failure);
        return Probe.all(scripts);
    }

    @Test
    void aCheckedErrorOfASourceTakesNoResultOfAConcurrentMapAlong() {
        IOException failure = new IOException("checked, thrown by stealth");
        Gen<Integer> results = Gen.iter(Probe.of(1, failure, 2)).mapConcurrent(1, x -> x);

        assertThat(results.next()).isEqualTo(1);
        assertThat(catchThrowable(results::next)).hasRootCause(failure);
        assertThat(results.toList()).containsExactly(2);
    }
}
