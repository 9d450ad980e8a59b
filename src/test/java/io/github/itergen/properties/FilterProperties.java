package io.github.itergen.properties;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.itergen.Gen;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class FilterProperties {
    @Property
    void filterAndFilterFalseAreThePartsOfTheSource(
            @ForAll(supplier = Elements.class) List<Integer> xs, @ForAll @IntRange(min = 1, max = 5) int modulus) {
        Predicate<Integer> predicate = x -> Values.isKept(x, modulus);
        List<Integer> accepted = new ArrayList<>();
        List<Integer> rejected = new ArrayList<>();
        for (Integer x : xs) {
            (predicate.test(x) ? accepted : rejected).add(x);
        }
        assertThat(Gen.filter(predicate, xs).toList()).as("filter").isEqualTo(accepted);
        assertThat(Gen.filterFalse(predicate, xs).toList()).as("filterFalse").isEqualTo(rejected);
    }

    @Property
    void aNullPredicateMeansTruth(@ForAll(supplier = Elements.class) List<Integer> xs) {
        List<Integer> truthy = new ArrayList<>();
        List<Integer> falsy = new ArrayList<>();
        for (Integer x : xs) {
            (Values.isTrue(x) ? truthy : falsy).add(x);
        }
        assertThat(Gen.filter(null, xs).toList()).as("filter").isEqualTo(truthy);
        assertThat(Gen.filterFalse(null, xs).toList()).as("filterFalse").isEqualTo(falsy);
        assertThat(Gen.any(xs)).as("any").isEqualTo(!truthy.isEmpty());
        assertThat(Gen.all(xs)).as("all").isEqualTo(falsy.isEmpty());
    }

    @Property
    void compressByThePredicateIsFilter(
            @ForAll(supplier = Elements.class) List<Integer> xs, @ForAll @IntRange(min = 1, max = 5) int modulus) {
        List<Boolean> selectors = Gen.iter(xs).map(x -> Values.isKept(x, modulus)).toList();
        assertThat(Gen.compress(xs, selectors).toList())
                .isEqualTo(Gen.iter(xs).filter(x -> Values.isKept(x, modulus)).toList());
    }

    @Property
    void compressStopsWithTheShorterAndPullsTheDatumFirst(
            @ForAll(supplier = Elements.class) List<Integer> data,
            @ForAll(supplier = Elements.class) List<Integer> selectors) {
        List<Integer> model = new ArrayList<>();
        for (int i = 0; i < Math.min(data.size(), selectors.size()); i++) {
            if (Values.isTrue(selectors.get(i))) {
                model.add(data.get(i));
            }
        }
        Counted<Integer> left = new Counted<>(data);
        Counted<Integer> right = new Counted<>(selectors);
        assertThat(left.gen().compress(right.gen()).toList()).isEqualTo(model);
        assertThat(left.pulls()).as("data pulled").isEqualTo(Math.min(data.size(), selectors.size() + 1));
        assertThat(right.pulls()).as("selectors pulled").isEqualTo(Math.min(data.size(), selectors.size()));
    }

    @Property
    void searchesStopAtTheFirstHitAndLeaveTheRest(
            @ForAll(supplier = Elements.class) List<Integer> xs, @ForAll @IntRange(min = 1, max = 5) int modulus) {
        int hit = 0;
        while (hit < xs.size() && !Values.isKept(xs.get(hit), modulus)) {
            hit++;
        }
        boolean found = hit < xs.size();
        int pulls = found ? hit + 1 : hit;
        assertSearch("any", xs, gen -> gen.any(x -> Values.isKept(x, modulus)), found, pulls);
        assertSearch("none", xs, gen -> gen.none(x -> Values.isKept(x, modulus)), !found, pulls);
        assertSearch("all", xs, gen -> gen.all(x -> !Values.isKept(x, modulus)), !found, pulls);
    }

    private static void assertSearch(
            String end, List<Integer> xs, Predicate<Gen<Integer>> search, boolean answer, int pulls) {
        Counted<Integer> source = new Counted<>(xs);
        Gen<Integer> gen = source.gen();
        assertThat(search.test(gen)).as(end).isEqualTo(answer);
        assertThat(source.pulls()).as("pulls by %s", end).isEqualTo(pulls);
        assertThat(gen.toList()).as("what %s leaves", end).isEqualTo(xs.subList(pulls, xs.size()));
    }
}
