package io.github.itergen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.ConcurrentModificationException;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IterTest {
    @Test
    void yieldsTheElementsOfAnIterableOnce() {
        // @start region="example"
        Gen<String> letters = Gen.iter(List.of("a", "b", "c"));
        assertThat(letters.next()).isEqualTo("a");
        assertThat(letters.toList()).containsExactly("b", "c");
        assertThat(letters.toList()).isEmpty();
        // @end
    }

    @Test
    void answersAGenAsItIs() {
        Gen<Integer> numbers = Gen.of(1, 2);
        Gen<Number> same = Gen.iter(numbers);
        assertThat((Object) same).isSameAs(numbers);
    }

    @Test
    void readsALambdaAsAnIterable() {
        assertThat(Gen.<Integer>iter(() -> List.of(1, 2).iterator()).toList()).containsExactly(1, 2);
    }

    @Test
    void takesTheIteratorAtTheCallAndPullsNothing() {
        List<String> calls = new ArrayList<>();
        ScriptedSource<Integer> source = new ScriptedSource<>(1);
        Gen<Integer> numbers =
                Gen.iter(
                        () -> {
                            calls.add("iterator");
                            return source;
                        });
        assertThat(calls).containsExactly("iterator");
        assertThat(source.requests()).isZero();
        assertThat(numbers.next()).isEqualTo(1);
        assertThat(source.requests()).isEqualTo(1);
        assertThat(calls).hasSize(1);
    }

    @Test
    void asksAgainBehindTheEnd() {
        ScriptedSource<Integer> source = new ScriptedSource<>(1);
        Gen<Integer> numbers = Gen.iter(() -> source);
        assertThat(numbers.toList()).containsExactly(1);
        source.then(2);
        assertThat(numbers.toList()).containsExactly(2);
    }

    @Test
    void passesANoSuchElementExceptionOfTheIteratorOn() {
        NoSuchElementException failure = new NoSuchElementException("the source's own");
        ScriptedSource<Integer> source = new ScriptedSource<Integer>().thenThrow(failure).then(1);
        Gen<Integer> numbers = Gen.iter(() -> source);
        assertThatThrownBy(numbers::next).isSameAs(failure);
        assertThat(numbers.toList()).containsExactly(1);
    }

    @Test
    void knowsTheSizeOfAListThatCannotChangeIt() {
        List<List<Integer>> lists = List.of(List.of(1, 2, 3), Stream.of(1, 2, 3).toList(), Arrays.asList(1, 2, 3));
        for (List<Integer> list : lists) {
            Gen<Integer> numbers = Gen.iter(list);
            assertThat(numbers.next()).isEqualTo(1);
            assertThat(numbers.spliterator().getExactSizeIfKnown()).isEqualTo(2);
            assertThat(numbers.toList()).containsExactly(2, 3);
            numbers.close();
            assertThat(numbers.hasNext()).isFalse();
        }
    }

    @Test
    void readsTheElementsThatAnArrayHasWhenTheyAreAskedFor() {
        Integer[] array = {1, 2, null};
        Gen<Integer> numbers = Gen.iter(Arrays.asList(array));
        array[1] = 7;
        assertThat(numbers.drop(1).toList()).containsExactly(7, null);
    }

    @Test
    void leavesItToTheCollectionWhetherItMayChange() {
        List<Integer> list = new ArrayList<>(List.of(1, 2));
        Gen<Integer> numbers = Gen.iter(list);
        assertThat(numbers.next()).isEqualTo(1);
        list.add(3);
        assertThatExceptionOfType(ConcurrentModificationException.class).isThrownBy(numbers::next);
    }

    @Test
    void noticesAChangedListInTheMiddleOfADrain() {
        List<Integer> list = new ArrayList<>(List.of(1, 2, 3));
        Gen<Integer> numbers = Gen.iter(list);
        List<Integer> seen = new ArrayList<>();

        assertThatExceptionOfType(ConcurrentModificationException.class)
                .isThrownBy(
                        () ->
                                numbers.forEachRemaining(
                                        n -> {
                                            seen.add(n);
                                            list.add(n);
                                        }))
                .withMessage("the list had 3 elements when the sequence was made, and now has 4");
        assertThat(seen).containsExactly(1);
    }

    @Test
    void endsAsAListsOwnIteratorWhereTheRestWasRemoved() {
        List<Integer> list = new ArrayList<>(List.of(1, 2, 3));
        Iterator<Integer> own = list.iterator();
        Gen<Integer> numbers = Gen.iter(list);
        own.next();
        numbers.next();

        list.subList(1, 3).clear();

        assertThat(own.hasNext()).isFalse();
        assertThat(numbers.hasNext()).isFalse();
    }

    @Test
    void readsWhatAListHoldsByThen() {
        List<String> list = new ArrayList<>(Arrays.asList("a", "b", null));
        Gen<String> letters = Gen.iter(list);
        assertThat(letters.next()).isEqualTo("a");
        list.set(1, "c");
        assertThat(letters.toList()).containsExactly("c", null);
    }

    @Test
    void isBehindTheElementThatADrainOfAListFailedAt() {
        Gen<Integer> numbers = Gen.iter(new ArrayList<>(List.of(1, 2, 3)));

        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(
                        () ->
                                numbers.forEachRemaining(
                                        n -> {
                                            throw new IllegalStateException();
                                        }));
        assertThat(numbers.toList()).containsExactly(2, 3);
    }

    @Test
    void letsASinkAskForMoreOfTheList() {
        Gen<Integer> numbers = Gen.iter(new ArrayList<>(List.of(1, 2, 3, 4)));
        List<Integer> sums = new ArrayList<>();

        numbers.forEachRemaining(n -> sums.add(n + numbers.next()));

        assertThat(sums).containsExactly(3, 7);
    }

    @Test
    void endsAListWithClose() {
        List<Integer> list = new ArrayList<>(List.of(1, 2));
        Gen<Integer> numbers = Gen.iter(list);
        numbers.next();
        numbers.close();
        list.add(3);
        assertThat(numbers.hasNext()).isFalse();
    }

    @Test
    void asksASubclassOfAListForItsIterator() {
        List<Integer> backwards =
                new ArrayList<>(List.of(1, 2)) {
                    @Override
                    public Iterator<Integer> iterator() {
                        return reversed().iterator();
                    }
                };
        assertThat(Gen.iter(backwards).toList()).containsExactly(2, 1);
    }

    @Test
    void deliversNull() {
        assertThat(Gen.iter(Arrays.asList(null, 1, null)).toList()).containsExactly(null, 1, null);
    }

    @Test
    void refusesNullAtTheCall() {
        assertThatThrownBy(() -> Gen.iter((Iterable<Integer>) null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("iterable");
        assertThatThrownBy(() -> Gen.<Integer>iter(() -> null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("iterable.iterator()");
    }

    @Test
    void yieldsWhatASupplierAnswersBeforeTheSentinel() {
        // @start region="sentinel"
        Iterator<String> input = List.of("red", "green", "end", "blue").iterator();
        assertThat(Gen.iter(input::next, "end").toList()).containsExactly("red", "green");
        assertThat(input.next()).isEqualTo("blue");
        // @end
    }

    @Test
    void neverAsksTheSupplierAgainBehindTheSentinel() {
        Deque<Integer> answers = new ArrayDeque<>(List.of(1, 0, 2));
        Gen<Integer> numbers = Gen.iter(answers::remove, 0);
        assertThat(numbers.toList()).containsExactly(1);
        assertThat(numbers.hasNext()).isFalse();
        assertThat(answers).containsExactly(2);
    }

    @Test
    void endsAtNullWhereThatIsTheSentinel() {
        Deque<String> queue = new ArrayDeque<>(List.of("a", "b"));
        assertThat(Gen.iter(queue::poll, null).toList()).containsExactly("a", "b");
    }

    @Test
    void deliversNullWhereThatIsNotTheSentinel() {
        Iterator<Integer> answers = Arrays.asList(1, null, 0).iterator();
        assertThat(Gen.iter(answers::next, 0).toList()).containsExactly(1, null);
    }

    @Test
    void comparesByEqualsAndNotByValueAcrossClasses() {
        Iterator<Number> answers = List.<Number>of(1L, 1.0, 1, 2).iterator();
        assertThat(Gen.<Number>iter(answers::next, 1).toList()).containsExactly(1L, 1.0);
    }

    @Test
    void findsNaNWhichPythonWouldNot() {
        Iterator<Double> answers = List.of(1.0, 0.0 / 0.0, 2.0).iterator();
        assertThat(Gen.iter(answers::next, Double.NaN).toList()).containsExactly(1.0);
    }

    @Test
    void passesAStopIterationOfTheSupplierOnAndAsksAgain() {
        Gen<Integer> ended = Gen.empty();
        Iterator<Supplier<Integer>> answers =
                List.<Supplier<Integer>>of(() -> 1, ended::next, () -> 2, () -> 0).iterator();
        Gen<Integer> numbers = Gen.iter(() -> answers.next().get(), 0);
        assertThat(numbers.next()).isEqualTo(1);
        assertThatExceptionOfType(StopIteration.class).isThrownBy(numbers::hasNext);
        assertThat(numbers.toList()).containsExactly(2);
    }

    @Test
    void asksTheSupplierNoMoreOnceClosed() {
        ScriptedSource<Integer> source = new ScriptedSource<>(1, 2);
        Gen<Integer> numbers = Gen.iter(source::next, 0);
        assertThat(numbers.next()).isEqualTo(1);
        numbers.close();
        assertThat(numbers.hasNext()).isFalse();
        assertThat(source.next()).isEqualTo(2);
    }

    @Test
    void refusesANullSupplierAtTheCall() {
        assertThatThrownBy(() -> Gen.iter((Supplier<Integer>) null, 0))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("supplier");
    }
}
