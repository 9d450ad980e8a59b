package io.github.itergen.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.itergen.Gen;
import io.github.itergen.laws.Combinator.Feed;
import io.github.itergen.laws.Driver.Style;
import io.github.itergen.laws.Registry.Case;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Gatherer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// A million sources that have nothing, or elements that nobody wants, are skipped by a loop; a thousand stages may stand on
/// top of each other.
class DepthLawTest {
    private static final int MILLION = 1_000_000;
    private static final int THOUSAND = 1_000;

    /// A look is a pull at this depth.
    private static final List<Style> STYLES = List.of(Style.NEXT, Style.DRAIN);

    static List<Case> lazyCases() {
        return Registry.openingCases().stream()
                .filter(each -> each.feed() == Feed.SEQUENCES && !each.is(Trait.EAGER))
                .toList();
    }

    static Stream<Arguments> skips() {
        return skipping().entrySet().stream().map(skip -> Arguments.of(skip.getKey(), skip.getValue()));
    }

    /// Ways to the one element behind a million of them, or behind a million empty sources.
    private static Map<String, IntFunction<Gen<?>>> skipping() {
        List<Integer> none = List.of();
        List<Integer> one = List.of(1);
        return Map.ofEntries(
                Map.entry("chain(Iterable[])", n -> Gen.chain(array(emptiesAndOne(n)))),
                Map.entry("concat(Iterable[])", n -> Gen.<Integer>empty().concat(array(emptiesAndOne(n)))),
                Map.entry("chainFromIterable(Iterable)", n -> Gen.chainFromIterable(emptiesAndOne(n))),
                Map.entry("flatMap(Function)", n -> Gen.range(n + 1).flatMap(x -> x < n ? none : one)),
                Map.entry("filter(Predicate)", n -> Gen.range(n + 1).filter(x -> x == n)),
                Map.entry("filterFalse(Predicate)", n -> Gen.range(n + 1).filterFalse(x -> x < n)),
                Map.entry("dropWhile(Predicate)", n -> Gen.range(n + 1).dropWhile(x -> x < n)),
                Map.entry("drop(long)", n -> Gen.range(n + 1).drop(n)),
                Map.entry("islice(long, long)", n -> Gen.range(n + 1).islice(n, Gen.UNBOUNDED)),
                Map.entry("compress(Iterable)", n -> Gen.range(n + 1).compress(Gen.range(n + 1).map(x -> x == n))),
                Map.entry("groupBy(Function)", n -> Gen.range(n + 1).groupBy(x -> x < n).drop(1)),
                Map.entry(
                        "gather(Gatherer)",
                        n ->
                                Gen.range(n + 1)
                                        .gather(Gatherer.<Integer, Integer>of((_, x, down) -> x < n || down.push(x)))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("skips")
    void skipsAMillionInALoop(String name, IntFunction<Gen<?>> skipping) {
        for (Style style : STYLES) {
            assertThat(Driver.by(style).read(skipping.apply(MILLION)))
                    .as("elements that " + name + " finds behind a million, read by " + style)
                    .hasSize(1);
        }
        Gen<?> closed = skipping.apply(MILLION);
        Driver.look(closed);
        closed.close();
        assertThat(closed.hasNext()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("lazyCases")
    void worksAThousandStagesDeep(Case made) {
        for (Style style : STYLES) {
            Probe probe = Probe.of(1, null, 2, 2, 3, null, 4, 4);
            List<Gen<?>> all = new ArrayList<>();
            Gen<Integer> top = tower(made, probe, all);

            assertThat(probe.pulls()).as("pulls of a thousand stages at construction").isZero();
            assertThat(Driver.by(style).atMost(2).read(top))
                    .as("elements, read by " + style)
                    .hasSizeLessThanOrEqualTo(2);
            assertThat(top.toString()).as("a thousand stages, shown").startsWith("Gen[").endsWith("]");

            Collections.reverse(all);
            top.close();
            all.forEach(Gen::close);
            assertThat(probe.closed()).as("closes of the source below a thousand stages").isEqualTo(1);
            assertThat(top.hasNext()).isFalse();
        }
    }

    @Test
    void handsElementsThroughAThousandStages() {
        Gen<Integer> top = Gen.range(5);
        for (int i = 0; i < THOUSAND; i += 5) {
            top = top.map(x -> x + 1).filter(x -> x >= 0).enumerate().map(numbered -> numbered.value()).peek(_ -> {});
        }

        assertThat(top.hasNext()).isTrue();
        assertThat(top.toList()).containsExactly(200, 201, 202, 203, 204);
    }

    @Test
    void joinsAThousandSources() {
        List<Gen<Integer>> sources = new ArrayList<>();
        Gen<Integer> nested = Gen.empty();
        for (int i = 0; i < THOUSAND; i++) {
            sources.add(Gen.of(i));
            nested = Gen.chain(nested, Gen.of(i));
        }

        assertThat(Gen.zipLongestAll(sources, -1).next()).hasSize(THOUSAND);
        assertThat(nested.toList()).as("chains within chains").hasSize(THOUSAND);
    }

    /// Puts a combinator on top of itself a thousand times. What it yields is numbered, so that the next one may add it up.
    private static Gen<Integer> tower(Case made, Probe probe, List<Gen<?>> all) {
        Gen<Integer> top = Gen.iter(probe);
        int sources = made.combinator().inputs().size();
        for (int i = 0; i < THOUSAND; i++) {
            List<Gen<Integer>> below = new ArrayList<>();
            below.add(top);
            while (below.size() < sources) {
                below.add(Gen.repeat(1));
            }
            List<? extends Gen<?>> siblings = made.combinator().builder().build(below, Call.PLAIN);
            all.addAll(siblings);
            top = siblings.getFirst().enumerate().map(element -> (int) element.index());
        }
        return top;
    }

    private static List<Iterable<Integer>> emptiesAndOne(int empties) {
        List<Iterable<Integer>> sources = new ArrayList<>(Collections.nCopies(empties, List.of()));
        sources.add(List.of(1));
        return sources;
    }

    @SuppressWarnings("unchecked") // generic varargs
    private static Iterable<Integer>[] array(List<Iterable<Integer>> sources) {
        return sources.toArray(Iterable[]::new);
    }
}
