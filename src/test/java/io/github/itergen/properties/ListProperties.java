package io.github.itergen.properties;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.itergen.Gen;
import io.github.itergen.StopIteration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/// Lists are read by index, two of them by one loop, and nobody can tell: whatever a function or a consumer does meanwhile to
/// the lists and to those who read them, a drain hands out what pulls do and leaves what they leave.
class ListProperties {
    private static final int ATTEMPTS = 3;
    private static final List<Kind> KINDS = List.of(Kind.values());

    /// The lists that the library knows, and one that it doesn't.
    enum Kind {
        ARRAY_LIST,
        FIXED,
        OF_AN_ARRAY,
        FOREIGN;

        List<Integer> of(List<Integer> elements) {
            return switch (this) {
                case ARRAY_LIST -> new ArrayList<>(elements);
                case FIXED -> elements.stream().toList();
                case OF_AN_ARRAY -> Arrays.asList(elements.toArray(new Integer[0]));
                case FOREIGN -> Collections.unmodifiableList(elements);
            };
        }
    }

    /// What reads lists.
    enum Operator {
        ITER,
        REVERSED,
        ZIP,
        ZIP_WITH_ITSELF,
        MAP_OF_TWO,
        COMPRESS,
        CHAIN,
        FLAT_MAP
    }

    /// What is done meanwhile.
    enum Act {
        PULL_THE_LEFT,
        PULL_THE_RIGHT,
        PULL_ALL,
        LOOK_AT_THE_LEFT,
        LOOK_AT_THE_RIGHT,
        LOOK_AT_ALL,
        CLOSE_THE_LEFT,
        CLOSE_THE_RIGHT,
        CLOSE_ALL,
        ADD_TO_THE_LEFT,
        ADD_TO_THE_RIGHT,
        ADD_TO_THE_INNER;

        void on(Run run) {
            switch (this) {
                case PULL_THE_LEFT -> run.seen(run.left.nextOr(99));
                case PULL_THE_RIGHT -> run.seen(run.right.nextOr(99));
                case PULL_ALL -> run.seen(run.pulled());
                case LOOK_AT_THE_LEFT -> run.seen(run.left.hasNext());
                case LOOK_AT_THE_RIGHT -> run.seen(run.right.hasNext());
                case LOOK_AT_ALL -> run.seen(run.whole().hasNext());
                case CLOSE_THE_LEFT -> run.left.close();
                case CLOSE_THE_RIGHT -> run.right.close();
                case CLOSE_ALL -> run.whole().close();
                case ADD_TO_THE_LEFT -> add(run.leftList);
                case ADD_TO_THE_RIGHT -> add(run.rightList);
                case ADD_TO_THE_INNER -> add(run.inner);
            }
        }

        private static void add(List<Integer> list) {
            if (list.getClass() == ArrayList.class) {
                list.add(7);
            }
        }
    }

    /// An act at the n-th call of the consumer, or of the operator's function; -1 is before all of them.
    record Meddling(Act act, int at, boolean inFunction) {}

    @Property(tries = 4000, edgeCases = EdgeCasesMode.NONE)
    void aDrainHandsOutWhatPullsDoWhateverIsDoneMeanwhile(
            @ForAll Operator operator,
            @ForAll Kind leftKind,
            @ForAll Kind rightKind,
            @ForAll(supplier = Elements.class) List<Integer> left,
            @ForAll(supplier = Elements.class) List<Integer> right,
            @ForAll @Size(max = 3) List<Act> acts,
            @ForAll @Size(3) List<@IntRange(min = -1, max = 5) Integer> times,
            @ForAll @Size(3) List<Boolean> inFunction) {
        List<Meddling> script = new ArrayList<>();
        for (int i = 0; i < acts.size(); i++) {
            script.add(new Meddling(acts.get(i), times.get(i), inFunction.get(i)));
        }
        Run pulls = new Run(operator, leftKind.of(left), rightKind.of(right), script);
        Run drain = new Run(operator, leftKind.of(left), rightKind.of(right), script);
        pulls.pull();
        drain.push();
        assertThat(drain.log).as("what a drain hands out and leaves").isEqualTo(pulls.log);
    }

    /// One reading of an operator over two lists, with all that can be seen of it.
    static final class Run {
        private final List<Object> log = new ArrayList<>();
        private final List<Integer> leftList;
        private final List<Integer> rightList;
        private final List<Meddling> script;
        private final Gen<Integer> left;
        private final Gen<Integer> right;
        private final List<Gen<?>> built = new ArrayList<>();
        private List<Integer> inner = List.of();
        private int received;
        private int called;

        Run(Operator operator, List<Integer> leftList, List<Integer> rightList, List<Meddling> script) {
            this.leftList = leftList;
            this.rightList = rightList;
            this.script = script;
            this.left = operator == Operator.REVERSED ? Gen.reversed(leftList) : Gen.iter(leftList);
            this.right = Gen.iter(rightList);
            built.add(build(operator));
        }

        private Gen<?> build(Operator operator) {
            return switch (operator) {
                case ITER, REVERSED -> left;
                case ZIP -> left.zip(right);
                case ZIP_WITH_ITSELF -> left.zip(left);
                case MAP_OF_TWO -> Gen.map(this::joined, left, right);
                case COMPRESS -> left.compress(right);
                case CHAIN -> left.concat(right);
                case FLAT_MAP -> left.flatMap(this::spread);
            };
        }

        Gen<?> whole() {
            return built.getFirst();
        }

        Object pulled() {
            return whole().hasNext() ? String.valueOf(whole().next()) : "none";
        }

        void seen(Object value) {
            log.add("saw " + value);
        }

        private Integer joined(Integer first, Integer second) {
            meddle(called++, true);
            return Values.mix(first, second);
        }

        private Iterable<Integer> spread(Integer element) {
            meddle(called++, true);
            List<Integer> elements = rightList.subList(0, Math.min(3, rightList.size()));
            int kind = Math.floorMod(Values.number(element), KINDS.size() + 1);
            if (kind == KINDS.size()) {
                return Gen.iter(elements).map(Values::number);
            }
            inner = KINDS.get(kind).of(mapped(elements));
            return inner;
        }

        private static List<Integer> mapped(List<Integer> elements) {
            List<Integer> mapped = new ArrayList<>();
            elements.forEach(element -> mapped.add(Values.number(element)));
            return mapped;
        }

        private void meddle(int number, boolean inFunction) {
            for (Meddling each : script) {
                if (each.at == number && each.inFunction == inFunction) {
                    each.act.on(this);
                }
            }
        }

        private void receive(Object element) {
            log.add(String.valueOf(element));
            meddle(received++, false);
        }

        void pull() {
            attempt(
                    () -> {
                        while (true) {
                            Object element;
                            try {
                                element = whole().next();
                            } catch (StopIteration end) {
                                return;
                            }
                            receive(element);
                        }
                    });
        }

        void push() {
            attempt(() -> whole().forEachRemaining(this::receive));
        }

        /// Goes on behind failures, and notes what the sources have left.
        private void attempt(Runnable reading) {
            note(() -> meddle(-1, false));
            note(() -> meddle(-1, true));
            for (int i = 0; i < ATTEMPTS; i++) {
                note(reading);
            }
            note(() -> log.add(String.valueOf(left.toList())));
            note(() -> log.add(String.valueOf(right.toList())));
        }

        private void note(Runnable reading) {
            try {
                reading.run();
                log.add("end");
            } catch (RuntimeException failure) {
                log.add(failure.toString());
            }
        }
    }
}
