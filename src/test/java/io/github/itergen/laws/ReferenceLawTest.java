package io.github.itergen.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.itergen.Gen;
import io.github.itergen.Group;
import io.github.itergen.laws.Driver.Style;
import io.github.itergen.laws.Registry.Case;
import java.lang.ref.Reference;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Gatherer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What was handed out and isn't needed any more is garbage, though the sequence lives.
class ReferenceLawTest {
    private static final int SIZE = 6;

    /// These keep the one value that the next result is made with, in case that the close() came from inside a pull, or what
    /// threads have looked at, which may be touched by one thread at a time only.
    private static final Set<String> KEEP_THEIR_STATE = Set.of("accumulate", "groupBy", "synchronizedGen");

    /// Makes its elements afresh, keeps none, and knows which are still held by somebody.
    private static final class Fresh implements Iterable<Object> {
        private final List<WeakReference<Object>> made = new ArrayList<>();

        @Override
        public Iterator<Object> iterator() {
            return new Numbered<>(_ -> fresh());
        }

        private Object fresh() {
            Object element = new Object();
            made.add(new WeakReference<>(element));
            return element;
        }

        /// The numbers of the elements that are still held.
        List<Integer> held() {
            return IntStream.range(0, made.size()).filter(i -> made.get(i).get() != null).boxed().toList();
        }

        /// Waits until the elements of these numbers and no others are held.
        void checkHeld(String where, Object alive, Integer... numbers) {
            collect("elements that are still held, " + where, alive, this::held, List.of(numbers));
        }
    }

    /// Collects garbage until something shows, while `alive` is.
    private static void collect(String what, Object alive, Supplier<List<?>> actual, List<?> expected) {
        try {
            for (int i = 0; i < 100 && !actual.get().equals(expected); i++) {
                System.gc();
            }
            assertThat(actual.get()).as(what).isEqualTo(expected);
        } finally {
            Reference.reachabilityFence(alive);
        }
    }

    /// An iterator that keeps nothing, where one of a stream keeps the element that it has looked at.
    private static final class Numbered<T> implements Iterator<T> {
        private final IntFunction<T> element;
        private int number;

        Numbered(IntFunction<T> element) {
            this.element = element;
        }

        @Override
        public boolean hasNext() {
            return number < SIZE;
        }

        @Override
        public T next() {
            return element.apply(number++);
        }
    }

    private static void skip(Gen<?> gen, int elements) {
        for (int i = 0; i < elements; i++) {
            gen.next();
        }
    }

    @Test
    void aLookHoldsItsElementUntilItIsTaken() {
        Fresh source = new Fresh();
        Gen<Object> gen = Gen.iter(source).filter(_ -> true);

        Driver.look(gen);
        source.checkHeld("looked at", gen, 0);
        skip(gen, 1);
        source.checkHeld("taken", gen);
        Driver.look(gen);
        gen.close();
        source.checkHeld("looked at and closed", gen);
    }

    @Test
    void pairwiseHoldsTheLastElementAndNoneAtItsEnd() {
        Fresh source = new Fresh();
        Gen<?> gen = Gen.pairwise(source);

        skip(gen, 2);
        source.checkHeld("half-way", gen, 2);
        skip(gen, SIZE - 3);
        assertThat(gen.hasNext()).isFalse();
        source.checkHeld("at the end", gen);
    }

    @Test
    void teeHoldsWhatTheSlowestReaderStillNeeds() {
        Fresh source = new Fresh();
        List<Gen<Object>> readers = Gen.tee(source, 3);

        skip(readers.get(0), 4);
        source.checkHeld("one reader at 4", readers, 0, 1, 2, 3);
        skip(readers.get(1), 3);
        skip(readers.get(2), 1);
        source.checkHeld("readers at 4, 3 and 1", readers, 1, 2, 3);
        readers.get(2).close();
        source.checkHeld("the slowest reader closed", readers, 3);
        skip(readers.get(1), 1);
        source.checkHeld("both readers at 4", readers);
    }

    @Test
    void teeHoldsNothingForAReaderThatWasDropped() {
        Fresh source = new Fresh();
        Gen<Object> reader = Gen.tee(source).getFirst();

        skip(reader, 4);
        source.checkHeld("the other reader dropped", reader);
    }

    @Test
    void groupByHoldsNothingOfOlderGroups() {
        Fresh source = new Fresh();
        int[] number = new int[1];
        Gen<Group<Integer, Object>> groups = Gen.groupBy(source, _ -> number[0]++ / 2);

        Gen<Object> first = groups.next().group();
        skip(first, 1);
        source.checkHeld("in the first group", groups);
        assertThat(first.hasNext()).isTrue();
        source.checkHeld("one looked at in the first group", groups, 1);
        skip(first, 1);
        assertThat(first.hasNext()).isFalse();
        source.checkHeld("the first group has found the second", groups, 2);
        skip(groups.next().group(), 1);
        source.checkHeld("in the second group", groups);
    }

    @Test
    void batchedHoldsNoRow() {
        Fresh source = new Fresh();
        Gen<List<Object>> gen = Gen.batched(source, 2);

        skip(gen, 2);
        source.checkHeld("behind two rows", gen);
    }

    @Test
    void cycleHoldsWhatItRepeatsUntilItIsClosed() {
        Fresh source = new Fresh();
        Gen<Object> gen = Gen.cycle(source);

        skip(gen, SIZE + 1);
        source.checkHeld("in the second round", gen, 0, 1, 2, 3, 4, 5);
        gen.close();
        source.checkHeld("closed", gen);
    }

    @Test
    void productHoldsItsPoolsUntilItsEnd() {
        Fresh source = new Fresh();
        Gen<List<Object>> gen = Gen.product(2, source);

        skip(gen, SIZE * SIZE);
        source.checkHeld("before the end was asked for", gen, 0, 1, 2, 3, 4, 5);
        assertThat(gen.hasNext()).isFalse();
        source.checkHeld("at the end", gen);
    }

    @Test
    void aGathererKeepsOnlyWhatItPushedAndNobodyTook() {
        Fresh source = new Fresh();
        Gen<Object> gen =
                Gen.iter(source).gather(Gatherer.<Object, Object>of((_, x, downstream) -> downstream.push(x)));

        skip(gen, 3);
        source.checkHeld("behind three elements", gen);
    }

    @Test
    void aFlattenedSequenceIsDroppedBehindItsEnd() {
        List<WeakReference<Object>> inner = new ArrayList<>();
        Gen<Integer> flat = Gen.range(3).flatMap(x -> tracked(inner, List.of(x, new int[1].length)));
        Gen<Integer> chain =
                Gen.chainFromIterable(Gen.range(3).map(x -> tracked(inner, List.of(x, new int[1].length))));

        skip(flat, 3);
        skip(chain, 3);

        collect(
                "whether flatMap's first and second, chain's first and second sequence are held",
                List.of(flat, chain),
                () -> inner.stream().map(each -> each.get() != null).toList(),
                List.of(false, true, false, true));
    }

    private static List<Integer> tracked(List<WeakReference<Object>> references, List<Integer> list) {
        references.add(new WeakReference<>(list));
        return list;
    }

    @Test
    void aSupplierIsDroppedAtItsSentinel() {
        WeakReference<Object>[] supplier = newReference();
        Gen<Integer> gen = supplied(supplier);

        assertThat(gen.toList()).isEmpty();
        collect(
                "the supplier behind its sentinel",
                gen,
                () -> Arrays.asList(supplier[0].get()),
                Arrays.asList((Object) null));
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // generic arrays
    private static WeakReference<Object>[] newReference() {
        return new WeakReference[1];
    }

    private static Gen<Integer> supplied(WeakReference<Object>[] reference) {
        Integer[] captured = {9};
        reference[0] = new WeakReference<>(captured);
        return Gen.iter(() -> captured[0], 9);
    }

    @Test
    void aClosedSequenceHoldsNoElement() {
        Map<String, List<WeakReference<Object>>> elements = new LinkedHashMap<>();
        List<Gen<?>> closed = new ArrayList<>();
        for (Case made : Registry.cases()) {
            if (KEEP_THEIR_STATE.contains(made.combinator().method())) {
                continue;
            }
            for (int taken = 0; taken < 3; taken++) {
                for (boolean looks : new boolean[] {false, true}) {
                    List<WeakReference<Object>> references = new ArrayList<>();
                    closed.add(closedBehind(made, taken, looks, references));
                    elements.put(
                            made + " behind " + taken + (looks ? " elements and a look" : " elements"), references);
                }
            }
        }

        collect("closed sequences that hold elements", closed, () -> holders(elements), List.of());
    }

    private static List<String> holders(Map<String, List<WeakReference<Object>>> elements) {
        List<String> holders = new ArrayList<>();
        elements.forEach(
                (name, references) -> {
                    if (references.stream().anyMatch(each -> each.get() != null)) {
                        holders.add(name);
                    }
                });
        return holders;
    }

    private static Gen<?> closedBehind(Case made, int taken, boolean looks, List<WeakReference<Object>> elements) {
        List<Iterable<Integer>> sources = new ArrayList<>();
        for (int i = 0; i < made.combinator().inputs().size(); i++) {
            sources.add(() -> new Numbered<>(number -> fresh(elements, number)));
        }
        List<? extends Gen<?>> siblings = made.siblings(sources, Call.PLAIN);
        Driver.by(Style.NEXT).atMost(taken).read(siblings.getFirst());
        if (looks) {
            Driver.look(siblings.getFirst());
        }
        siblings.forEach(Gen::close);
        return siblings.getFirst();
    }

    /// A number beyond those that the JDK keeps.
    private static Integer fresh(List<WeakReference<Object>> elements, int number) {
        Object element = 1_000_000 + number;
        elements.add(new WeakReference<>(element));
        return (Integer) element;
    }
}
