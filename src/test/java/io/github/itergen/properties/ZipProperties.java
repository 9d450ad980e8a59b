package io.github.itergen.properties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.itergen.Gen;
import io.github.itergen.Pair;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class ZipProperties {
    @Property
    void zipStopsWithTheShorterAndPullsLeftToRight(
            @ForAll(supplier = Elements.class) List<Integer> xs, @ForAll(supplier = Elements.class) List<Integer> ys) {
        int common = Math.min(xs.size(), ys.size());
        List<Pair<Integer, Integer>> model = new ArrayList<>();
        for (int i = 0; i < common; i++) {
            model.add(new Pair<>(xs.get(i), ys.get(i)));
        }
        Counted<Integer> left = new Counted<>(xs);
        Counted<Integer> right = new Counted<>(ys);
        assertThat(left.gen().zip(right.gen()).toList()).isEqualTo(model);
        assertThat(left.pulls()).as("pulls on the left").isEqualTo(Math.min(xs.size(), common + 1));
        assertThat(right.pulls()).as("pulls on the right").isEqualTo(common);
    }

    @Property
    void zipOfUnzipIsTheSource(
            @ForAll(supplier = Elements.class) List<Integer> xs, @ForAll(supplier = Elements.class) List<Integer> ys) {
        List<Pair<Integer, Integer>> pairs = Gen.zip(xs, ys).toList();
        List<Gen<Pair<Integer, Integer>>> branches = Gen.tee(pairs);
        Gen<Integer> firsts = branches.get(0).map(Pair::first);
        Gen<Integer> seconds = branches.get(1).map(Pair::second);
        assertThat(firsts.zip(seconds).toList()).isEqualTo(pairs);
        int common = Math.min(xs.size(), ys.size());
        assertThat(Gen.iter(pairs).map(Pair::first).toList()).as("unzipped").isEqualTo(xs.subList(0, common));
        assertThat(Gen.iter(pairs).map(Pair::second).toList()).as("unzipped").isEqualTo(ys.subList(0, common));
    }

    @Property
    void zipOfASequenceWithItselfIsItsFullPairs(@ForAll(supplier = Elements.class) List<Integer> xs) {
        Gen<Integer> gen = Gen.iter(xs);
        assertThat(gen.zip(gen).map(pair -> Arrays.asList(pair.first(), pair.second())).toList())
                .isEqualTo(Gen.batched(xs, 2).filter(row -> row.size() == 2).toList());
    }

    @Property
    @SuppressWarnings("unchecked") // arrays of lists for the varargs
    void rowsOfAnyNumberAreTheColumnsOfTheSources(
            @ForAll(supplier = Elements.class) List<Integer> xs,
            @ForAll(supplier = Elements.class) List<Integer> ys,
            @ForAll(supplier = Elements.class) List<Integer> zs) {
        List<List<Integer>> sources = List.of(xs, ys, zs);
        int shortest = Math.min(xs.size(), Math.min(ys.size(), zs.size()));
        int longest = Math.max(xs.size(), Math.max(ys.size(), zs.size()));
        List<List<Integer>> rows = Gen.<Integer>zip(sources.toArray(List[]::new)).toList();
        assertThat(rows).hasSize(shortest);
        List<List<Integer>> filled = Gen.zipLongestAll(sources, 99).toList();
        assertThat(filled).hasSize(longest);
        for (int i = 0; i < longest; i++) {
            List<Integer> column = new ArrayList<>();
            for (List<Integer> source : sources) {
                column.add(i < source.size() ? source.get(i) : (Integer) 99);
            }
            assertThat(filled.get(i)).as("row %d", i).isEqualTo(column);
            if (i < shortest) {
                assertThat(rows.get(i)).as("row %d", i).isEqualTo(column);
            }
        }
    }

    @Property
    void zipLongestIsAsLongAsTheLongerAndFillsTheShorter(
            @ForAll(supplier = Elements.class) List<Integer> xs, @ForAll(supplier = Elements.class) List<Integer> ys) {
        List<Pair<Integer, Integer>> model = new ArrayList<>();
        for (int i = 0; i < Math.max(xs.size(), ys.size()); i++) {
            model.add(new Pair<>(i < xs.size() ? xs.get(i) : (Integer) 77, i < ys.size() ? ys.get(i) : (Integer) 88));
        }
        assertThat(Gen.zipLongest(xs, ys, 77, 88).toList()).isEqualTo(model);
        assertThat(Gen.zipLongest(xs, ys).map(pair -> new Pair<>(pair.first() == null, pair.second() == null)).toList())
                .as("where null fills")
                .isEqualTo(
                        Gen.iter(model)
                                .enumerate()
                                .map(
                                        row ->
                                                new Pair<>(
                                                        row.index() >= xs.size() || row.value().first() == null,
                                                        row.index() >= ys.size() || row.value().second() == null))
                                .toList());
    }

    @Property
    void zipStrictIsZipOfEqualLengthsAndSaysWhereTheyDiffer(
            @ForAll(supplier = Elements.class) List<Integer> xs, @ForAll(supplier = Elements.class) List<Integer> ys) {
        Supplier<Gen<Pair<Integer, Integer>>> strict = () -> Gen.zipStrict(xs, ys);
        List<Pair<Integer, Integer>> common = Gen.zip(xs, ys).toList();
        if (xs.size() == ys.size()) {
            assertThat(strict.get().toList()).isEqualTo(common);
        } else {
            Gen<Pair<Integer, Integer>> gen = strict.get();
            assertThat(gen.take(common.size()).toList()).as("before it shows").isEqualTo(common);
            String comparison = xs.size() < ys.size() ? "longer" : "shorter";
            assertThatIllegalArgumentException()
                    .isThrownBy(gen::next)
                    .withMessage("zip() argument 2 is %s than argument 1", comparison);
        }
    }

    @Property
    void mapOfTwoIsStarMapOfTheirZip(
            @ForAll(supplier = Elements.class) List<Integer> xs, @ForAll(supplier = Elements.class) List<Integer> ys) {
        List<Integer> model = new ArrayList<>();
        for (int i = 0; i < Math.min(xs.size(), ys.size()); i++) {
            model.add(Values.mix(xs.get(i), ys.get(i)));
        }
        assertThat(Gen.<Integer, Integer, Integer>map(Values::mix, xs, ys).toList()).isEqualTo(model);
        assertThat(Gen.<Integer, Integer, Integer>starMap(Values::mix, Gen.zip(xs, ys)).toList()).isEqualTo(model);
    }
}
