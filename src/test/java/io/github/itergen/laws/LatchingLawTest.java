package io.github.itergen.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.itergen.Gen;
import io.github.itergen.StopIteration;
import io.github.itergen.laws.Driver.Style;
import io.github.itergen.laws.Registry.Case;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A source may have ended and then go on. Behind its own end a sequence asks again or never again, as Python's do.
class LatchingLawTest {
    static List<Case> latchingCases() {
        return Registry.cases().stream()
                .filter(each -> each.is(Trait.LATCHES_AT_END) && !each.is(Trait.ENDLESS))
                .toList();
    }

    static List<Case> askingCases() {
        return Registry.cases().stream().filter(each -> !each.is(Trait.LATCHES_AT_END)).toList();
    }

    static List<Case> endlessCases() {
        return Registry.cases().stream().filter(each -> each.is(Trait.ENDLESS)).toList();
    }

    @ParameterizedTest
    @MethodSource("latchingCases")
    void asksNoSourceAgainOnceItHasEnded(Case made) {
        for (Style style : Style.values()) {
            List<Probe> probes = resuming(made);
            Gen<?> gen = made.build(probes, Call.PLAIN);
            Driver.by(style).read(gen);

            String ended = Probe.meter(probes);
            for (int i = 0; i < 3; i++) {
                assertThat(gen.hasNext()).as("a look behind the end, read by " + style).isFalse();
                assertThatThrownBy(gen::next)
                        .as("next() behind the end, read by " + style)
                        .isInstanceOf(StopIteration.class);
                gen.forEachRemaining(element -> assertThat(element).as("drained behind the end").isNull());
            }
            assertThat(Probe.meter(probes)).as("pulls behind the end, read by " + style).isEqualTo(ended);
        }
    }

    @ParameterizedTest
    @MethodSource("askingCases")
    void asksAgainBehindItsEndAndGoesOnWithASourceThatDoes(Case made) {
        int once = Driver.by(Style.NEXT).read(made.build(made.probes(), Call.PLAIN)).size();
        for (Style style : Style.values()) {
            List<Probe> probes = resuming(made);
            Gen<?> gen = made.build(probes, Call.PLAIN);

            // A group finds the end first and the outer sequence asks again, so groupBy goes on within one reading.
            // Where one
            // of several sources finds it first, the others are behind by an element, so a few requests may end too.
            int elements = 0;
            for (int i = 0; i < 5; i++) {
                elements += Driver.by(style).read(gen).size();
            }

            assertThat(elements).as("elements before and behind the end, read by " + style).isGreaterThan(once);
            assertThat(probes.get(0).pulls())
                    .as("pulls of the first source before and behind its end, read by " + style)
                    .isGreaterThan(made.combinator().inputs().get(0).size() + 1);
        }
    }

    @ParameterizedTest
    @MethodSource("askingCases")
    void asksOnceForEachRequestBehindItsEnd(Case made) {
        List<Probe> probes = made.probes();
        Gen<?> gen = made.build(probes, Call.PLAIN);
        Driver.by(Style.NEXT).read(gen);

        int ended = probes.get(0).pulls();
        assertThat(gen.hasNext()).isFalse();
        assertThat(probes.get(0).pulls()).as("pulls of a look behind the end").isEqualTo(ended + 1);
        assertThatThrownBy(gen::next).isInstanceOf(StopIteration.class);
        assertThat(probes.get(0).pulls()).as("pulls of next() behind the end").isEqualTo(ended + 2);
        gen.forEachRemaining(element -> assertThat(element).as("drained behind the end").isNull());
        assertThat(probes.get(0).pulls()).as("pulls of a drain behind the end").isEqualTo(ended + 3);
    }

    @ParameterizedTest
    @MethodSource("endlessCases")
    void replaysWhatAnEndedSourceHasGivenAndAsksItNoMore(Case made) {
        List<Probe> probes = List.of(Probe.of(1, 2, Probe.END, 3));

        List<Object> outcome = Driver.by(Style.NEXT).atMost(7).read(made.build(probes, Call.PLAIN));

        assertThat(outcome).containsExactly(1, 2, 1, 2, 1, 2, 1);
        assertThat(Probe.pulls(probes)).as("pulls, the one that finds the end included").isEqualTo(3);
    }

    @ParameterizedTest
    @MethodSource("endlessCases")
    void asksAnEmptySourceOnce(Case made) {
        List<Probe> probes = List.of(Probe.of(Probe.END, 1));
        Gen<?> gen = made.build(probes, Call.PLAIN);

        for (int i = 0; i < 3; i++) {
            assertThat(gen.hasNext()).isFalse();
        }
        assertThat(Probe.pulls(probes)).as("pulls of an empty source").isEqualTo(1);
    }

    @Test
    void batchedAsksAgainBehindAShortBatchButNotBehindAnEmptyOne() {
        Probe probe = Probe.of(1, 2, 3, Probe.END, 4, Probe.END, Probe.END, 5);
        Gen<List<Integer>> batches = Gen.batched(probe, 2);

        assertThat(batches.next()).containsExactly(1, 2);
        assertThat(batches.next()).as("a short batch").containsExactly(3);
        assertThat(batches.next()).as("a short batch behind a short one").containsExactly(4);
        assertThat(batches.hasNext()).as("an empty batch").isFalse();
        assertThat(batches.hasNext()).as("behind an empty batch, although the source goes on").isFalse();
        assertThat(probe.pulls()).isEqualTo(7);
    }

    @Test
    void aShortStrictBatchIsTheLast() {
        Probe probe = Probe.of(1, 2, 3, Probe.END, 4, 5);
        Gen<List<Integer>> batches = Gen.batched(probe, 2, true);

        assertThat(batches.next()).containsExactly(1, 2);
        assertThatThrownBy(batches::hasNext)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("batched(): incomplete batch");
        assertThat(batches.hasNext()).as("behind a refused batch, although the source goes on").isFalse();
    }

    @Test
    void zipLongestAsksAnEndedSourceNoMore() {
        Probe first = Probe.of(1, Probe.END, 2);
        Probe second = Probe.of(10, 20, 30);

        assertThat(Driver.by(Style.NEXT).read(Gen.zipLongest(first, second, 0, 0)))
                .isEqualTo(List.of(List.of(1, 10), List.of(0, 20), List.of(0, 30)));
        assertThat(first.pulls()).as("pulls of the source that ended first").isEqualTo(2);
    }

    @Test
    void aSupplierIsNotAskedBehindTheSentinel() {
        int[] calls = new int[1];
        Gen<Integer> source = Gen.iter(() -> calls[0]++, 2);

        assertThat(source.toList()).containsExactly(0, 1);
        assertThat(source.hasNext()).isFalse();
        assertThat(calls[0]).as("calls, the one that answers the sentinel included").isEqualTo(3);
    }

    private static List<Probe> resuming(Case made) {
        List<List<Object>> scripts = new ArrayList<>();
        for (List<Integer> input : made.combinator().inputs()) {
            List<Object> script = new ArrayList<>(input);
            script.add(Probe.END);
            script.addAll(input);
            script.add(Probe.END);
            script.addAll(input);
            scripts.add(script);
        }
        return Probe.all(scripts);
    }
}
