package io.github.itergen.properties;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.itergen.Gen;
import io.github.itergen.Pair;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class SliceProperties {
    @Property
    void takeThenDropIsTheSource(
            @ForAll(supplier = Elements.class) List<Integer> xs, @ForAll @IntRange(max = 15) int n) {
        List<Integer> joined = new ArrayList<>(Gen.iter(xs).take(n).toList());
        assertThat(joined).as("what take yields").hasSize(Math.min(n, xs.size()));
        joined.addAll(Gen.iter(xs).drop(n).toList());
        assertThat(joined).isEqualTo(xs);
    }

    @Property
    void takeLeavesTheRestToWhoeverSharesTheSource(
            @ForAll(supplier = Elements.class) List<Integer> xs,
            @ForAll @IntRange(max = 15) int n,
            @ForAll boolean looking) {
        Counted<Integer> source = new Counted<>(xs);
        Gen<Integer> shared = source.gen();
        Gen<Integer> taken = shared.take(n);
        if (looking) {
            assertThat(taken.hasNext()).as("a look at what is taken").isEqualTo(n > 0 && !xs.isEmpty());
        }
        List<Integer> joined = new ArrayList<>(taken.toList());
        assertThat(source.pulls()).as("pulls").isEqualTo(Math.min(n, xs.size()));
        joined.addAll(shared.toList());
        assertThat(joined).isEqualTo(xs);
    }

    @Property
    void isliceYieldsTheIndexesAndConsumesToItsStop(
            @ForAll(supplier = Elements.class) List<Integer> xs,
            @ForAll @IntRange(max = 15) int start,
            @ForAll @IntRange(max = 15) int stop,
            @ForAll @IntRange(min = 1, max = 20) int step) {
        List<Integer> model = new ArrayList<>();
        for (int i = start; i < stop && i < xs.size(); i += step) {
            model.add(xs.get(i));
        }
        Counted<Integer> source = new Counted<>(xs);
        Gen<Integer> shared = source.gen();
        assertThat(shared.islice(start, stop, step).toList()).isEqualTo(model);
        int consumed = Math.min(Math.max(start, stop), xs.size());
        assertThat(source.pulls()).as("pulls").isEqualTo(consumed);
        assertThat(shared.toList()).as("the rest").isEqualTo(xs.subList(consumed, xs.size()));
    }

    @Property
    void isliceWithoutEndYieldsTheIndexesToTheEnd(
            @ForAll(supplier = Elements.class) List<Integer> xs,
            @ForAll @IntRange(max = 15) int start,
            @ForAll @IntRange(min = 1) int step) {
        List<Integer> model = new ArrayList<>();
        for (long i = start; i < xs.size(); i += step) {
            model.add(xs.get((int) i));
        }
        assertThat(Gen.islice(xs, start, Gen.UNBOUNDED, step).toList()).isEqualTo(model);
    }

    @Property
    void takeWhileLosesOneElementAndLeavesTheRest(
            @ForAll(supplier = Elements.class) List<Integer> xs, @ForAll @IntRange(min = 1, max = 5) int modulus) {
        Gen<Integer> shared = Gen.iter(xs);
        List<Integer> taken = shared.takeWhile(x -> Values.isKept(x, modulus)).toList();
        List<Integer> rest = shared.toList();
        assertThat(taken).allMatch(x -> Values.isKept(x, modulus));
        List<Integer> joined = new ArrayList<>(taken);
        if (taken.size() < xs.size()) {
            Integer lost = xs.get(taken.size());
            assertThat(Values.isKept(lost, modulus)).as("whether the lost element %s is accepted", lost).isFalse();
            joined.add(lost);
        }
        joined.addAll(rest);
        assertThat(joined).isEqualTo(xs);
    }

    @Property
    void dropWhileIsWhatTakeWhileLeaves(
            @ForAll(supplier = Elements.class) List<Integer> xs, @ForAll @IntRange(min = 1, max = 5) int modulus) {
        List<Integer> joined = new ArrayList<>(Gen.iter(xs).takeWhile(x -> Values.isKept(x, modulus)).toList());
        List<Integer> dropped = Gen.iter(xs).dropWhile(x -> Values.isKept(x, modulus)).toList();
        assertThat(dropped.isEmpty() || !Values.isKept(dropped.getFirst(), modulus))
                .as("whether what is left starts with a rejected element")
                .isTrue();
        joined.addAll(dropped);
        assertThat(joined).isEqualTo(xs);
    }

    @Property
    void batchesJoinedAreTheSource(
            @ForAll(supplier = Elements.class) List<Integer> xs, @ForAll @IntRange(min = 1, max = 15) int n) {
        List<List<Integer>> rows = Gen.iter(xs).batched(n).toList();
        List<Integer> joined = new ArrayList<>();
        rows.forEach(joined::addAll);
        assertThat(joined).isEqualTo(xs);
        for (int i = 0; i < rows.size(); i++) {
            assertThat(rows.get(i)).as("row %d of %d", i, rows.size()).hasSizeBetween(i + 1 < rows.size() ? n : 1, n);
        }
    }

    @Property
    void pairwiseIsZipWithTheSequenceDroppedByOne(@ForAll(supplier = Elements.class) List<Integer> xs) {
        List<Pair<Integer, Integer>> model = new ArrayList<>();
        for (int i = 1; i < xs.size(); i++) {
            model.add(new Pair<>(xs.get(i - 1), xs.get(i)));
        }
        assertThat(Gen.iter(xs).pairwise().toList()).isEqualTo(model);
        assertThat(Gen.zip(xs, Gen.iter(xs).drop(1)).toList()).isEqualTo(model);
    }
}
