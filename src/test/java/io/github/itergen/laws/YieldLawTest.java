package io.github.itergen.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.itergen.Gen;
import io.github.itergen.laws.Registry.Case;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Null is an ordinary element, in every way to read a sequence.
class YieldLawTest {
    static List<Case> casesAndSources() {
        return Registry.casesAndSources();
    }

    static List<Case> casesThatTakeNull() {
        return Registry.cases().stream().filter(each -> !each.is(Trait.REFUSES_NULL)).toList();
    }

    static List<End> ends() {
        return Ends.all();
    }

    @ParameterizedTest
    @MethodSource("casesAndSources")
    void yieldsWhatTheRegistrySaysInEveryWayToRead(Case made) {
        List<Object> expected = made.combinator().outputs();
        int limit = made.is(Trait.ENDLESS) ? expected.size() : 100;
        for (Driver.Style style : Driver.Style.values()) {
            Gen<?> gen = made.build(made.probes(), Call.PLAIN);

            assertThat(Driver.by(style).atMost(limit).read(gen)).as("read by " + style).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @MethodSource("casesThatTakeNull")
    void goesOnOverSourcesOfNothingButNull(Case made) {
        for (Driver.Style style : Driver.Style.values()) {
            List<Probe> probes =
                    Probe.all(
                            made.combinator().inputs().stream()
                                    .map(_ -> Arrays.asList(null, null, null, null))
                                    .toList());

            List<Object> outcome = Driver.by(style).atMost(20).read(made.build(probes, Call.PLAIN));

            assertThat(outcome)
                    .as("read by " + style + ": no null is taken for an error")
                    .noneMatch(Thrown.class::isInstance);
            boolean exhausted = probes.stream().noneMatch(probe -> probe.pulls() > 0 && probe.pulls() < 4);
            assertThat(exhausted || made.is(Trait.LATCHES_AT_END))
                    .as("read by " + style + ": no null is taken for the end")
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("ends")
    void answersAndTakesWhatTheRegistrySays(End end) {
        Probe probe = Probe.of(end.input());
        Gen<Integer> gen = Gen.iter(probe);

        assertThat(end.body().of(gen, Call.PLAIN)).as("the answer").isEqualTo(end.answer());
        assertThat(probe.pulls()).as("pulls, one more than elements when the end was asked for").isEqualTo(end.taken());
        assertThat(gen.toList())
                .as("what the end has left")
                .isEqualTo(end.input().subList(Math.min(end.taken(), end.input().size()), end.input().size()));
    }
}
