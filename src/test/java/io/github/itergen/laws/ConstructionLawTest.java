package io.github.itergen.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.itergen.Gen;
import io.github.itergen.laws.Registry.Case;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Nothing is pulled before the first request, except where Python drains at construction.
class ConstructionLawTest {
    static List<Case> lazyCases() {
        return Registry.lazyCases();
    }

    static List<Case> openingCases() {
        return Registry.openingCases();
    }

    static List<Case> eagerCases() {
        return Registry.cases().stream().filter(each -> each.is(Trait.EAGER)).toList();
    }

    @ParameterizedTest
    @MethodSource("lazyCases")
    void pullsNothingAtConstruction(Case made) {
        List<Probe> probes = new ArrayList<>();
        for (int i = 0; i < made.combinator().inputs().size(); i++) {
            probes.add(Probe.of(new IllegalStateException("pulled before the first request")));
        }

        made.build(probes, Call.PLAIN);

        assertThat(Probe.pulls(probes)).as("pulls at construction").isZero();
    }

    @ParameterizedTest
    @MethodSource("openingCases")
    void takesIteratorsAtConstructionOrWhenItReachesThem(Case made) {
        List<Probe> probes = made.probes();

        Gen<?> gen = made.build(probes, Call.PLAIN);

        boolean later = made.is(Trait.REACHES) && made.feed() == Combinator.Feed.ITERABLES;
        assertThat(probes.getLast().opened())
                .as("iterators taken of the last source at construction")
                .isEqualTo(later ? 0 : 1);
        Driver.by(Driver.Style.NEXT).atMost(20).read(gen);
        for (Probe probe : probes) {
            assertThat(probe.opened()).as("iterators taken of one source").isEqualTo(1);
        }
    }

    @Test
    void takesNoIteratorOfAChainBeforeItIsReached() {
        Probe first = Probe.of(1, 2);
        Probe second = Probe.of(3);

        Gen<Integer> chain = Gen.chain(first, second);

        assertThat(first.opened()).as("chain takes nothing at construction, not even the first iterator").isZero();
        assertThat(chain.next()).isEqualTo(1);
        assertThat(chain.next()).isEqualTo(2);
        assertThat(second.opened()).as("the first source may still have more").isZero();
        assertThat(chain.next()).isEqualTo(3);
        assertThat(second.opened()).isEqualTo(1);
    }

    @Test
    void opensNothingForAProductThatRepeatsNothing() {
        Probe probe = Probe.of(1, 2);

        assertThat(Gen.product(0, probe, probe).toList()).containsExactly(List.of());
        assertThat(probe.opened()).as("iterators taken").isZero();
    }

    @ParameterizedTest
    @MethodSource("eagerCases")
    void drainsAtConstructionWherePythonDoesAndNeverAfterwards(Case made) {
        List<Probe> probes = made.probes();

        Gen<?> gen = made.build(probes, Call.PLAIN);

        for (int i = 0; i < probes.size(); i++) {
            assertThat(probes.get(i).pulls())
                    .as("pulls at construction, the one that finds the end included")
                    .isEqualTo(made.combinator().inputs().get(i).size() + 1);
        }
        String drained = Probe.meter(probes);
        Driver.by(Driver.Style.NEXT).read(gen);
        assertThat(Probe.meter(probes)).as("a drained source is not asked again").isEqualTo(drained);
    }

    @ParameterizedTest
    @MethodSource("eagerCases")
    void throwsTheErrorOfASourceThatItDrainsAtConstruction(Case made) {
        for (Throwable failure : Thrown.kinds()) {
            List<Probe> probes = made.probes();
            probes.set(probes.size() - 1, Probe.of(1, failure));

            assertThatThrownBy(() -> made.build(probes, Call.PLAIN)).as("the error of the source").isSameAs(failure);
        }
    }
}
