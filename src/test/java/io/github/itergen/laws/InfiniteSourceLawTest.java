package io.github.itergen.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.itergen.laws.Driver.Style;
import io.github.itergen.laws.Registry.Case;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever doesn't drain its sources at construction works over sources that never end.
class InfiniteSourceLawTest {
    private static final int LIMIT = 8;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    static List<Case> lazyCases() {
        return Registry.lazyCases();
    }

    static List<Case> endlessSources() {
        return Registry.casesAndSources().stream()
                .filter(each -> each.combinator().isSource() && each.is(Trait.ENDLESS))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("lazyCases")
    void yieldsOverEndlessSourcesWhatItYieldsOverLongOnes(Case made) {
        List<List<Integer>> inputs = made.combinator().inputs();
        List<Probe> prefixes = new ArrayList<>();
        for (int source = 0; source < inputs.size(); source++) {
            int number = source;
            prefixes.add(Probe.of(IntStream.range(0, 100).mapToObj(i -> element(made, number, i)).toList()));
        }
        List<Object> expected = Driver.by(Style.NEXT).atMost(LIMIT).read(made.build(prefixes, Call.PLAIN));
        assertThat(expected).as("elements over long sources").isNotEmpty();

        for (Style style : Style.values()) {
            List<Object> outcome =
                    assertTimeoutPreemptively(
                            PATIENCE,
                            () -> {
                                List<Probe> probes = new ArrayList<>();
                                for (int source = 0; source < inputs.size(); source++) {
                                    int number = source;
                                    probes.add(Probe.endless(i -> element(made, number, i)));
                                }
                                return Driver.by(style).atMost(LIMIT).read(made.build(probes, Call.PLAIN));
                            });

            // A chain never gets behind an endless source, and a cycle never to its replay.
            assertThat(outcome).as("elements over endless sources, read by " + style).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @MethodSource("endlessSources")
    void goesOnForAsLongAsItIsAsked(Case made) {
        for (Style style : Style.values()) {
            List<Object> outcome =
                    assertTimeoutPreemptively(
                            PATIENCE, () -> Driver.by(style).atMost(10_000).read(made.build(List.of(), Call.PLAIN)));

            assertThat(outcome).as("elements, read by " + style).hasSize(10_000).noneMatch(Thrown.class::isInstance);
        }
    }

    /// Rises, so that predicates turn, with a null in every fourth place where null is allowed.
    private static Integer element(Case made, int source, int number) {
        boolean isNull = number % 4 == 1 && !made.is(Trait.REFUSES_NULL);
        return isNull ? null : 100 * source + number + 1;
    }
}
