package io.github.itergen.properties;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.itergen.Gen;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Gatherer;
import java.util.stream.Gatherers;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/// `gather` against `java.util.stream`, which runs the same gatherers.
class GatherProperties {
    /// A gatherer of the user's own.
    ///
    /// @param pushes how many results it pushes for each element
    /// @param stop behind which element it asks to stop
    /// @param lastPushes how many results it pushes at its end
    record Custom(int pushes, int stop, int lastPushes) {
        Gatherer<Integer, ?, Integer> gatherer() {
            return Gatherer.<Integer, List<Integer>, Integer>ofSequential(
                    ArrayList::new,
                    (seen, element, downstream) -> {
                        seen.add(element);
                        for (int i = 0; i < pushes; i++) {
                            if (!downstream.push(Values.mix(element, i))) {
                                return false;
                            }
                        }
                        return seen.size() != stop;
                    },
                    (seen, downstream) -> {
                        for (int i = 0; i < lastPushes && !downstream.isRejecting(); i++) {
                            downstream.push(Values.mixAll(i, seen));
                        }
                    });
        }
    }

    static final class Customs implements ArbitrarySupplier<Custom> {
        @Override
        public Arbitrary<Custom> get() {
            Arbitrary<Integer> counts = Arbitraries.integers().between(0, 3);
            return Combinators.combine(counts, Arbitraries.integers().between(1, 14), counts)
                    .as(Custom::new)
                    .withoutEdgeCases();
        }
    }

    private static <R> void assertAsInAStream(List<Integer> xs, Supplier<Gatherer<Integer, ?, R>> gatherers) {
        List<R> model = xs.stream().gather(gatherers.get()).toList();
        assertThat(Gen.iter(xs).gather(gatherers.get()).toList()).as("pushed").isEqualTo(model);
        List<R> pulled = new ArrayList<>();
        Gen<R> gen = Gen.iter(xs).gather(gatherers.get());
        while (gen.hasNext()) {
            pulled.add(gen.next());
        }
        assertThat(pulled).as("pulled").isEqualTo(model);
    }

    @Property
    void windowsAreThoseOfAStream(
            @ForAll(supplier = Elements.class) List<Integer> xs, @ForAll @IntRange(min = 1, max = 14) int n) {
        assertAsInAStream(xs, () -> Gatherers.windowFixed(n));
        assertAsInAStream(xs, () -> Gatherers.windowSliding(n));
    }

    @Property
    void scanAndFoldAreThoseOfAStream(@ForAll(supplier = Elements.class) List<Integer> xs) {
        assertAsInAStream(xs, () -> Gatherers.<Integer, Integer>scan(() -> null, Values::mix));
        assertAsInAStream(xs, () -> Gatherers.<Integer, Integer>fold(() -> 0, Values::mix));
    }

    @Property(tries = 100) // each starts threads
    void mapConcurrentIsThatOfAStream(
            @ForAll(supplier = Elements.class) List<Integer> xs, @ForAll @IntRange(min = 1, max = 4) int limit) {
        assertAsInAStream(xs, () -> Gatherers.mapConcurrent(limit, x -> Values.mix(x, limit)));
    }

    @Property
    void gatherersOfTheUsersOwnAreThoseOfAStream(
            @ForAll(supplier = Elements.class) List<Integer> xs, @ForAll(supplier = Customs.class) Custom custom) {
        assertAsInAStream(xs, custom::gatherer);
    }

    @Property
    void chainsOfGatherersAreThoseOfAStream(
            @ForAll(supplier = Elements.class) List<Integer> xs,
            @ForAll(supplier = Customs.class) Custom first,
            @ForAll(supplier = Customs.class) Custom second,
            @ForAll @IntRange(max = 20) int limit) {
        List<Integer> model = xs.stream().gather(first.gatherer()).gather(second.gatherer()).limit(limit).toList();
        assertThat(Gen.iter(xs).gather(first.gatherer()).gather(second.gatherer()).take(limit).toList())
                .as("one behind the other")
                .isEqualTo(model);
        assertThat(Gen.iter(xs).gather(first.gatherer().andThen(second.gatherer())).take(limit).toList())
                .as("composed")
                .isEqualTo(model);
    }

    @Property
    void aGathererThatStopsLeavesTheRestOfTheSource(
            @ForAll(supplier = Elements.class) List<Integer> xs, @ForAll(supplier = Customs.class) Custom custom) {
        Counted<Integer> source = new Counted<>(xs);
        Gen<Integer> shared = source.gen();
        shared.gather(custom.gatherer()).forEach(Values::number);
        int consumed = Math.min(custom.stop(), xs.size());
        assertThat(source.pulls()).as("pulls").isEqualTo(consumed);
        assertThat(shared.toList()).as("the rest").isEqualTo(xs.subList(consumed, xs.size()));
    }

    @Property
    void aResultCostsNoMorePullsThanTheGathererNeedsForIt(
            @ForAll(supplier = Elements.class) List<Integer> xs, @ForAll @IntRange(min = 1, max = 3) int pushes) {
        Counted<Integer> source = new Counted<>(xs);
        Gen<Integer> gen = source.gen().gather(new Custom(pushes, Integer.MAX_VALUE, 0).gatherer());
        assertThat(source.pulls()).as("pulls before the first request").isZero();
        for (int i = 0; i < xs.size() * pushes; i++) {
            gen.next();
            assertThat(source.pulls()).as("pulls up to result %d", i).isEqualTo(i / pushes + 1);
        }
    }

    @Property
    void aWindowCostsAsManyPullsAsItIsWide(
            @ForAll(supplier = Elements.class) List<Integer> xs, @ForAll @IntRange(min = 1, max = 5) int n) {
        Counted<Integer> source = new Counted<>(xs);
        Gen<List<Integer>> windows = source.gen().gather(Gatherers.windowFixed(n));
        for (int i = 1; i <= xs.size() / n; i++) {
            assertThat(windows.next()).as("window %d", i).isEqualTo(xs.subList((i - 1) * n, i * n));
            assertThat(source.pulls()).as("pulls up to window %d", i).isEqualTo(i * n);
        }
    }
}
