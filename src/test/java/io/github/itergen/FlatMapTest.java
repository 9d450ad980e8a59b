package io.github.itergen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.ConcurrentModificationException;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FlatMapTest {
    @Test
    void yieldsTheElementsOfWhatTheFunctionMakes() {
        // @start region="example"
        Gen<String> lines = Gen.of("one shot", "no break");
        List<String> words = lines.flatMap(line -> List.of(line.split(" "))).toList(); // [one, shot, no, break]
        // @end
        assertThat(words).hasToString("[one, shot, no, break]");
    }

    @Test
    void readsTheInnerSequencesLazily() {
        Gen<Integer> source = Gen.count(1);
        Gen<Integer> inner = Gen.count(100);
        Gen<Integer> gen = source.flatMap(n -> n == 1 ? List.of(1, 11) : inner);

        assertThat(gen.take(4).toList()).containsExactly(1, 11, 100, 101);
        assertThat(inner.next()).isEqualTo(102);
        assertThat(source.next()).isEqualTo(3);
    }

    @Test
    void skipsEmptySequencesWithoutRecursion() {
        assertThat(Gen.range(1_000_000).flatMap(n -> n == 999_999 ? List.of(n) : List.<Integer>of()).toList())
                .containsExactly(999_999);
    }

    @Test
    void passesNull() {
        assertThat(Gen.of("a", null).flatMap(element -> Arrays.asList(element, null)).toList())
                .containsExactly("a", null, null, null);
    }

    @Test
    void asksAgainAtItsEnd() {
        ScriptedSource<Integer> source = new ScriptedSource<>(1);
        Gen<Integer> gen = Gen.fromIterator(source).flatMap(n -> List.of(n, -n));
        assertThat(gen.toList()).containsExactly(1, -1);

        source.then(2);

        assertThat(gen.toList()).containsExactly(2, -2);
    }

    @Test
    void losesTheElementWhoseFunctionThrows() {
        Gen<Integer> gen = Gen.range(3).flatMap(n -> List.of(Refusal.of(1).apply(n)));

        assertThat(gen.next()).isZero();
        assertThatExceptionOfType(Refusal.class).isThrownBy(gen::next);
        assertThat(gen.toList()).containsExactly(2);
    }

    @Test
    void losesTheElementWhoseFunctionAnswersNull() {
        Gen<Integer> gen = Gen.range(3).flatMap(n -> n == 1 ? null : List.of(n));

        assertThat(gen.next()).isZero();
        assertThatNullPointerException().isThrownBy(gen::next).withMessage("the function's result");
        assertThat(gen.toList()).containsExactly(2);
    }

    @Test
    void asksAnInnerSequenceThatThrewAgain() {
        Gen<Integer> gen = Gen.of(0, 10).flatMap(n -> Gen.range(n, n + 3).map(Refusal.of(1)));

        assertThat(gen.next()).isZero();
        assertThatExceptionOfType(Refusal.class).isThrownBy(gen::next);
        assertThat(gen.toList()).containsExactly(2, 10, 11, 12);
    }

    @Test
    void losesNothingWhenAnInnerIteratorAsksTheSequenceItself() {
        List<Integer> taken = new ArrayList<>();
        List<Gen<Integer>> whole = new ArrayList<>();
        AtomicBoolean open = new AtomicBoolean(true);
        Runnable question =
                () -> {
                    if (open.getAndSet(false)) {
                        taken.add(whole.getLast().next());
                    }
                };
        whole.add(Gen.of(1, 2).flatMap(n -> () -> new AskingAtItsEnd(List.of(n, n * 10).iterator(), question)));
        List<Integer> pulled = new ArrayList<>();
        for (int n : whole.getLast()) {
            pulled.add(n);
        }
        assertThat(pulled).containsExactly(1, 10, 20);
        assertThat(taken).containsExactly(2);

        taken.clear();
        open.set(true);
        whole.add(Gen.of(1, 2).flatMap(n -> () -> new AskingAtItsEnd(List.of(n, n * 10).iterator(), question)));
        assertThat(whole.getLast().toList()).as("pushed").containsExactly(1, 10, 20);
        assertThat(taken).containsExactly(2);
    }

    @Test
    void losesNothingOfSequencesOfSeveralKindsWhenTheConsumerPulls() {
        Gen<Integer> gen =
                Gen.of(1, 2, 3, 4, 5, 6)
                        .flatMap(
                                n ->
                                        switch (n % 3) {
                                            case 0 -> List.of(n, n * 10, n * 100);
                                            case 1 -> new ArrayDeque<>(List.of(n, n * 10));
                                            default -> Gen.of(n, n * 10).map(each -> each);
                                        });
        List<Integer> all = new ArrayList<>();
        gen.forEachRemaining(
                n -> {
                    all.add(n);
                    all.add(gen.nextOr(-1));
                    all.add(gen.nextOr(-1));
                });
        assertThat(all).startsWith(1, 10, 2, 20, 3, 30, 300, 4, 40, 5, 50, 6, 60, 600).hasSize(15);
    }

    @Test
    void noticesThatAListHasAnotherSizeThanWhenItWasReached() {
        List<Integer> list = new ArrayList<>(List.of(1, 2));
        Gen<Integer> gen = Gen.of(0).flatMap(_ -> list);
        assertThat(gen.next()).isEqualTo(1);
        list.add(3);
        assertThatExceptionOfType(ConcurrentModificationException.class)
                .isThrownBy(gen::next)
                .withMessage("a list of flatMap had 2 elements when it was reached, and now has 3");
        assertThatExceptionOfType(ConcurrentModificationException.class).as("pushed").isThrownBy(gen::toList);
        list.removeLast();
        assertThat(gen.toList()).containsExactly(2);
    }

    @Test
    void endsInTheMiddleOfAnInnerSequenceWhenClosed() {
        Gen<Integer> gen = Gen.of(1, 2).flatMap(n -> List.of(n, n * 10));
        assertThat(gen.next()).isEqualTo(1);
        gen.close();
        assertThat(gen.toList()).isEmpty();
    }

    @Test
    void refusesAnIterableWithoutAnIterator() {
        Gen<Integer> gen = Gen.of(1).flatMap(n -> () -> null);
        assertThatNullPointerException().isThrownBy(gen::next).withMessage("the function's result.iterator()");
    }

    @Test
    void closesTheInnerSequencesThatStillHoldAResource() {
        List<String> closed = new ArrayList<>();
        Gen<Integer> gen =
                Gen.fromStream(Stream.of(1, 2, 3).onClose(() -> closed.add("source")))
                        .flatMap(n -> Gen.fromStream(Stream.of(n, -n).onClose(() -> closed.add("inner " + n))).take(1));

        assertThat(gen.take(2).toList()).containsExactly(1, 2);
        assertThat(closed).isEmpty();
        gen.close();
        assertThat(closed).containsExactly("inner 1", "inner 2", "source");
    }

    @Test
    void refusesANullFunctionAtTheCall() {
        assertThatNullPointerException().isThrownBy(() -> Gen.of(1).flatMap(null)).withMessage("function");
    }

    /// Asks a question whenever it is found at its end.
    private record AskingAtItsEnd(Iterator<Integer> numbers, Runnable question) implements Iterator<Integer> {
        @Override
        public boolean hasNext() {
            if (numbers.hasNext()) {
                return true;
            }
            question.run();
            return false;
        }

        @Override
        public Integer next() {
            return numbers.next();
        }
    }
}
