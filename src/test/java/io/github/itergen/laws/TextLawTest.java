package io.github.itergen.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.itergen.Gen;
import io.github.itergen.laws.Combinator.Feed;
import io.github.itergen.laws.Driver.Style;
import io.github.itergen.laws.Registry.Case;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// toString() shows the pipeline and consumes nothing.
class TextLawTest {
    private static final int LIMIT = 9;

    static List<Case> casesAndSources() {
        return Registry.casesAndSources();
    }

    static List<Case> openingCases() {
        return Registry.openingCases();
    }

    @ParameterizedTest
    @MethodSource("casesAndSources")
    void consumesNothingAndStaysTheSame(Case made) {
        List<Object> expected = Driver.by(Style.LOOK).atMost(LIMIT).read(made.build(made.probes(), Call.PLAIN));
        List<Probe> probes = made.probes();
        Gen<?> gen = made.build(probes, Call.PLAIN);
        String text = gen.toString();
        List<Object> outcome = new ArrayList<>();

        boolean more = true;
        while (more && outcome.size() < LIMIT) {
            String meter = Probe.meter(probes);
            assertThat(gen.toString()).as("the text behind " + outcome.size() + " elements").isEqualTo(text);
            assertThat(Probe.meter(probes)).as("pulls of toString()").isEqualTo(meter);
            more = gen.hasNext();
            assertThat(gen.toString()).as("the text behind a look").isEqualTo(text);
            if (more) {
                outcome.addAll(Driver.by(Style.NEXT).atMost(1).read(gen));
            }
        }

        assertThat(outcome).as("elements, the sequence shown before each").isEqualTo(expected);
        gen.close();
        assertThat(gen.toString()).as("the text behind close()").isEqualTo(text);
    }

    @ParameterizedTest
    @MethodSource("casesAndSources")
    void namesTheMethod(Case made) {
        String text = made.build(made.probes(), Call.PLAIN).toString();

        assertThat(text).startsWith("Gen[").endsWith("]");
        boolean isTheSource =
                made.feed() == Feed.SEQUENCES && List.of("iter", "fromIterator").contains(made.combinator().method());
        if (!isTheSource) {
            assertThat(text)
                    .as("the text of a sequence")
                    .containsPattern("(^Gen\\[|→ )" + made.combinator().method() + "\\b");
        }
    }

    @ParameterizedTest
    @MethodSource("openingCases")
    void showsWhatItStandsBehind(Case made) {
        List<Gen<Integer>> sources = new ArrayList<>();
        for (int i = 0; i < made.combinator().inputs().size(); i++) {
            sources.add(Gen.range(i, 3 + i).filter(_ -> true));
        }

        String text = made.combinator().builder().build(sources, Call.PLAIN).getFirst().toString();

        int shown = !made.is(Trait.REACHES) ? sources.size() : made.combinator().method().equals("concat") ? 1 : 0;
        for (int i = 0; i < shown; i++) {
            assertThat(text).as("source " + i).contains("range(" + i + ", " + (3 + i) + ") → filter");
        }
    }

    @Test
    void readsInTheOrderOfTheStages() {
        assertThat(Gen.range(0, 10).filter(x -> x > 2).takeWhile(x -> x < 9).toString())
                .isEqualTo("Gen[range(0, 10) → filter → takeWhile]");
        assertThat(Gen.zip(Gen.range(0, 3).map(x -> x), List.of(1)).batched(2).take(1).toString())
                .isEqualTo("Gen[zip(range(0, 3) → map, iter) → batched(2) → take(1)]");
    }
}
