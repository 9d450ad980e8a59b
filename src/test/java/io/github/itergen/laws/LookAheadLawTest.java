package io.github.itergen.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.itergen.Gen;
import io.github.itergen.Group;
import io.github.itergen.laws.Combinator.Feed;
import io.github.itergen.laws.Driver.Style;
import io.github.itergen.laws.Registry.Case;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A look fetches one element, at the cost of `next()` and no more, and nobody who shares the source loses it.
class LookAheadLawTest {
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

    @ParameterizedTest
    @MethodSource("cases")
    void pullsByALookWhatNextPullsAndNeverMore(Case made) {
        List<Probe> pulled = made.probes();
        Driver next = Driver.by(Style.NEXT).atMost(LIMIT).metering(pulled);
        List<Object> expected = next.read(made.build(pulled, Call.PLAIN));

        List<Probe> looked = made.probes();
        Driver look = Driver.by(Style.LOOK).atMost(LIMIT).metering(looked);
        List<Object> outcome = look.read(made.build(looked, Call.PLAIN));

        assertThat(outcome).as("elements behind looks").isEqualTo(expected);
        assertThat(look.marks()).as("pulls after each look, against those after each next()").isEqualTo(next.marks());
    }

    @ParameterizedTest
    @MethodSource("casesAndSources")
    void keepsTheLookedElementForStagesBuiltBeforeAndAfterTheLook(Case made) {
        List<Object> expected = keys(made.build(made.probes(), Call.PLAIN));
        Gen<?> gen = made.build(made.probes(), Call.PLAIN);
        Gen<Object> before = gen.map(element -> element);

        List<Object> outcome = new ArrayList<>();
        while (outcome.size() < LIMIT && gen.hasNext()) {
            switch (outcome.size() % 4) {
                case 0 -> outcome.add(key(before.next()));
                case 1 -> outcome.add(key(gen.<Object>map(element -> element).next()));
                case 2 -> outcome.add(key(gen.next()));
                default -> {
                    assertThat(before.hasNext()).as("a look through a stage built before the look").isTrue();
                    outcome.add(key(before.next()));
                }
            }
        }

        assertThat(outcome).as("elements taken in turn by those who share the sequence").isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("sharedCases")
    void losesNothingOfASourceThatWasLookedAt(Case made) {
        List<Object> expected = Driver.by(Style.NEXT).atMost(LIMIT).read(made.build(made.probes(), Call.PLAIN));
        List<Gen<Integer>> sources = new ArrayList<>();
        made.probes().forEach(probe -> sources.add(Gen.iter(probe)));

        Driver.look(sources.getFirst());
        Gen<?> gen = made.build(sources, Call.PLAIN);
        sources.forEach(Driver::look);

        assertThat(Driver.by(Style.NEXT).atMost(LIMIT).read(gen))
                .as("elements, the source looked at before and after the construction")
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void leavesToSiblingsWhatASiblingHasLookedAt(Case made) {
        List<Object> expected = Driver.by(Style.NEXT).atMost(LIMIT).read(made.build(made.probes(), Call.PLAIN));
        List<? extends Gen<?>> siblings = made.siblings(made.probes(), Call.PLAIN);

        siblings.forEach(Driver::look);

        for (Gen<?> sibling : siblings) {
            assertThat(Driver.by(Style.LOOK).atMost(LIMIT).read(sibling))
                    .as("elements of each sibling")
                    .isEqualTo(expected);
        }
    }

    @Test
    void leavesInTheSourceWhatZipHasNotReachedYet() {
        Gen<Integer> shared = Gen.range(6);
        Gen<?> pairs = Gen.zip(shared, shared);

        assertThat(pairs.hasNext()).isTrue();

        assertThat(shared.next()).as("the element behind the pair that the look has pulled").isEqualTo(2);
        assertThat(Driver.by(Style.LOOK).read(pairs)).isEqualTo(List.of(List.of(0, 1), List.of(3, 4)));
    }

    private static List<Object> keys(Gen<?> gen) {
        List<Object> keys = new ArrayList<>();
        while (keys.size() < LIMIT && gen.hasNext()) {
            keys.add(key(gen.next()));
        }
        return keys;
    }

    /// A look at the outer sequence ends the group before, so here groups count by their keys.
    private static Object key(Object element) {
        return element instanceof Group<?, ?> group ? group.key() : Driver.plain(element);
    }
}
