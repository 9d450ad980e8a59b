package io.github.itergen.properties;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.itergen.Gen;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class ChainProperties {
    @Property
    void chainIsAssociative(
            @ForAll(supplier = Elements.Few.class) List<Integer> a,
            @ForAll(supplier = Elements.Few.class) List<Integer> b,
            @ForAll(supplier = Elements.Few.class) List<Integer> c) {
        List<Integer> joined = new ArrayList<>(a);
        joined.addAll(b);
        joined.addAll(c);
        assertThat(Gen.chain(a, b, c).toList()).as("chain(a, b, c)").isEqualTo(joined);
        assertThat(Gen.chain(Gen.chain(a, b), c).toList()).as("(a + b) + c").isEqualTo(joined);
        assertThat(Gen.chain(a, Gen.chain(b, c)).toList()).as("a + (b + c)").isEqualTo(joined);
        assertThat(Gen.iter(a).concat(b).concat(c).toList()).as("(a concat b) concat c").isEqualTo(joined);
        assertThat(Gen.iter(a).concat(Gen.iter(b).concat(c)).toList()).as("a concat (b concat c)").isEqualTo(joined);
        assertThat(Gen.iter(a).concat(b, c).toList()).as("a concat b, c").isEqualTo(joined);
        assertThat(Gen.chainFromIterable(List.of(a, b, c)).toList()).as("chainFromIterable").isEqualTo(joined);
    }

    @Property
    void emptyIsNeutral(@ForAll(supplier = Elements.class) List<Integer> xs) {
        assertThat(Gen.chain(Gen.<Integer>empty(), xs).toList()).as("in front").isEqualTo(xs);
        assertThat(Gen.chain(xs, Gen.<Integer>empty()).toList()).as("behind").isEqualTo(xs);
        assertThat(Gen.iter(xs).concat().toList()).as("concat of nothing").isEqualTo(xs);
    }

    @Property
    void flatMapIsChainFromIterableOfMap(
            @ForAll(supplier = Elements.class) List<Integer> xs, @ForAll @IntRange(max = 3) int times) {
        List<Integer> model = new ArrayList<>();
        for (Integer x : xs) {
            for (int i = 0; i < times; i++) {
                model.add(Values.mix(x, i));
            }
        }
        assertThat(Gen.iter(xs).flatMap(x -> spread(x, times)).toList()).as("flatMap").isEqualTo(model);
        assertThat(Gen.<Integer>chainFromIterable(Gen.iter(xs).map(x -> spread(x, times))).toList())
                .as("chainFromIterable(map)")
                .isEqualTo(model);
    }

    private static Gen<Integer> spread(Integer x, int times) {
        return Gen.range(times).map(i -> Values.mix(x, i));
    }

    @Property
    void closingClosesTheSequencesThatWereReachedAndNoOthers(
            @ForAll @Size(max = 5) List<@Size(max = 3) List<@IntRange(max = 9) Integer>> lists,
            @ForAll @IntRange(max = 8) int read,
            @ForAll boolean mapped) {
        List<Counted<Integer>> sources = lists.stream().map(Counted::new).toList();
        Gen<Integer> gen =
                mapped
                        ? Gen.iter(sources).flatMap(Counted::gen)
                        : Gen.chainFromIterable(Gen.iter(sources).map(Counted::gen));
        for (int i = 0; i < read && gen.hasNext(); i++) {
            gen.next();
        }
        int reached = reached(lists, read);
        gen.close();
        gen.close();
        assertThat(sources.stream().map(Counted::closings))
                .as("closings of each of the sources, %d of which were reached", reached)
                .containsExactlyElementsOf(
                        IntStream.range(0, lists.size()).mapToObj(i -> i < reached ? 1 : 0).toList());
    }

    /// Counts the lists that are opened for a number of elements; behind the last element, all are.
    private static int reached(List<List<Integer>> lists, int read) {
        int left = read;
        for (int i = 0; i < lists.size() && left > 0; i++) {
            left -= lists.get(i).size();
            if (left <= 0) {
                return i + 1;
            }
        }
        return left > 0 ? lists.size() : 0;
    }

    @Property
    void mapIsAsComposedFunctionsAre(@ForAll(supplier = Elements.class) List<Integer> xs) {
        assertThat(Gen.iter(xs).map(x -> Values.mix(x, 1)).map(x -> Values.mix(2, x)).toList())
                .isEqualTo(Gen.iter(xs).map(x -> Values.mix(2, Values.mix(x, 1))).toList());
    }

    @Property
    void enumerateNumbersInOrder(@ForAll(supplier = Elements.class) List<Integer> xs, @ForAll long start) {
        long least = Math.min(start, Long.MAX_VALUE - xs.size());
        List<Long> numbers = new ArrayList<>();
        List<Integer> values = new ArrayList<>();
        Gen.iter(xs)
                .enumerate(least)
                .forEach(
                        indexed -> {
                            numbers.add(indexed.index());
                            values.add(indexed.value());
                        });
        assertThat(values).isEqualTo(xs);
        for (int i = 0; i < xs.size(); i++) {
            assertThat(numbers.get(i)).as("number %d", i).isEqualTo(least + i);
        }
    }

    @Property
    void cycleRepeatsTheSourceAndPullsEachElementOnce(
            @ForAll(supplier = Elements.class) List<Integer> xs, @ForAll @IntRange(max = 40) int count) {
        Counted<Integer> source = new Counted<>(xs);
        List<Integer> model = new ArrayList<>();
        for (int i = 0; i < count && !xs.isEmpty(); i++) {
            model.add(xs.get(i % xs.size()));
        }
        assertThat(source.gen().cycle().take(count).toList()).isEqualTo(model);
        assertThat(source.pulls()).as("pulls").isEqualTo(Math.min(count, xs.size()));
    }

    @Example
    void concatClosesWhatItIsCalledOnEvenBeforeTheFirstRequest() {
        Counted<Integer> source = new Counted<>(List.of(1));
        Gen<Integer> unread = source.gen().concat(List.of(2));
        assertThat(unread.toString()).isEqualTo("Gen[fromIterator → concat]");
        unread.close();
        assertThat(source.closings()).isEqualTo(1);
    }
}
