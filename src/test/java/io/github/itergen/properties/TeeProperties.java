package io.github.itergen.properties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.itergen.Gen;
import io.github.itergen.StopIteration;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;

class TeeProperties {
    enum Verb {
        READ,
        LOOK,
        DRAIN,
        CLOSE,
        FORK
    }

    /// What is done to a reader.
    ///
    /// @param reader which one, modulo their number
    record Action(Verb verb, int reader) {}

    static final class Script implements ArbitrarySupplier<List<Action>> {
        @Override
        public Arbitrary<List<Action>> get() {
            Arbitrary<Verb> verbs =
                    Arbitraries.frequency(
                            Tuple.of(8, Verb.READ),
                            Tuple.of(4, Verb.LOOK),
                            Tuple.of(1, Verb.DRAIN),
                            Tuple.of(1, Verb.CLOSE),
                            Tuple.of(1, Verb.FORK));
            return Combinators.combine(verbs, Arbitraries.integers().between(0, 5))
                    .as(Action::new)
                    .withoutEdgeCases()
                    .list()
                    .ofMaxSize(30);
        }
    }

    /// The readers, and beside each where it has to stand.
    private static final class Model {
        private final List<Integer> elements;
        private final Counted<Integer> source;
        private final List<Gen<Integer>> readers = new ArrayList<>();
        private final List<Integer> positions = new ArrayList<>();
        private final List<Boolean> closed = new ArrayList<>();
        private int furthest;

        Model(List<Integer> elements, int readerCount) {
            this.elements = elements;
            this.source = new Counted<>(elements);
            for (Gen<Integer> reader : source.gen().tee(readerCount)) {
                add(reader, 0, false);
            }
        }

        private void add(Gen<Integer> reader, int position, boolean isClosed) {
            readers.add(reader);
            positions.add(position);
            closed.add(isClosed);
        }

        void run(Action action) {
            int i = action.reader() % readers.size();
            switch (action.verb()) {
                case READ -> read(i);
                case LOOK -> {
                    assertThat(readers.get(i).hasNext()).as("hasNext of reader %d", i).isEqualTo(hasNext(i));
                    reach(hasNext(i) ? positions.get(i) + 1 : 0);
                }
                case DRAIN -> {
                    int stop = closed.get(i) ? positions.get(i) : elements.size();
                    List<Integer> rest = elements.subList(positions.get(i), stop);
                    assertThat(readers.get(i).toList()).as("the rest of reader %d", i).isEqualTo(rest);
                    positions.set(i, positions.get(i) + rest.size());
                    reach(positions.get(i));
                }
                case CLOSE -> {
                    readers.get(i).close();
                    closed.set(i, true);
                }
                case FORK -> {
                    List<Gen<Integer>> both = readers.get(i).tee();
                    assertThat(both.getFirst() == readers.get(i))
                            .as("whether the first reader of reader %d is that one", i)
                            .isTrue();
                    add(both.getLast(), positions.get(i), closed.get(i));
                }
            }
            assertThat(source.pulls()).as("pulls").isEqualTo(furthest);
            assertThat(source.closings()).as("closings of the source").isEqualTo(closed.contains(false) ? 0 : 1);
        }

        private void read(int i) {
            if (hasNext(i)) {
                Integer expected = elements.get(positions.get(i));
                assertThat(readers.get(i).next()).as("reader %d", i).isEqualTo(expected);
                positions.set(i, positions.get(i) + 1);
                reach(positions.get(i));
            } else {
                assertThatThrownBy(readers.get(i)::next).as("reader %d", i).isInstanceOf(StopIteration.class);
            }
        }

        private boolean hasNext(int i) {
            return !closed.get(i) && positions.get(i) < elements.size();
        }

        private void reach(int position) {
            furthest = Math.max(furthest, position);
        }
    }

    @Property(tries = 3000)
    void readersAgreeHoweverTheirReadsMix(
            @ForAll(supplier = Elements.class) List<Integer> xs,
            @ForAll @IntRange(min = 1, max = 3) int readerCount,
            @ForAll(supplier = Script.class) List<Action> script) {
        Model model = new Model(xs, readerCount);
        for (Action action : script) {
            model.run(action);
        }
        for (int i = 0; i < readerCount; i++) {
            model.run(new Action(Verb.DRAIN, i));
        }
    }

    @Property
    void eachReaderIsTheSource(
            @ForAll(supplier = Elements.class) List<Integer> xs, @ForAll @IntRange(max = 4) int readerCount) {
        List<Gen<Integer>> readers = Gen.tee(xs, readerCount);
        assertThat(readers).hasSize(readerCount);
        for (Gen<Integer> reader : readers.reversed()) {
            assertThat(reader.toList()).isEqualTo(xs);
        }
    }
}
