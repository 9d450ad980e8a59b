package io.github.itergen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ZipTest {
    @Test
    void pairsUpToTheEndOfTheShorter() {
        // @start region="example"
        List<String> answers = new ArrayList<>();
        for (Pair<String, Integer> row : Gen.zip(List.of("a", "b", "c"), List.of(1, 2))) {
            answers.add(row.first() + row.second());
        }
        // answers is [a1, b2]
        // @end
        assertThat(answers).containsExactly("a1", "b2");
    }

    @Test
    void yieldsTriplesOfThreeSequences() {
        // @start region="triple"
        List<Triple<String, Integer, Boolean>> rows =
                Gen.zip(List.of("a", "b"), List.of(1, 2), List.of(true, false)).toList();
        // rows is [Triple[first=a, second=1, third=true], Triple[first=b, second=2, third=false]]
        // @end
        assertThat(rows).hasToString("[Triple[first=a, second=1, third=true], Triple[first=b, second=2, third=false]]");
    }

    @Test
    void yieldsRowsOfManySequencesAndSpreadsAnArray() {
        // @start region="rows"
        Gen<List<Integer>> rows = Gen.zip(List.of(1, 2), List.of(3, 4), List.of(5, 6), List.of(7, 8));
        List<List<Integer>> listed = rows.toList(); // [[1, 3, 5, 7], [2, 4, 6, 8]]

        List<List<Integer>> matrix = List.of(List.of(1, 2, 3), List.of(4, 5, 6));
        @SuppressWarnings("unchecked") // Java makes no array of a generic type
        List<Integer>[] lines = matrix.toArray(List[]::new);
        List<List<Integer>> transposed = Gen.<Integer>zip(lines).toList(); // [[1, 4], [2, 5], [3, 6]]
        // @end
        assertThat(listed).containsExactly(List.of(1, 3, 5, 7), List.of(2, 4, 6, 8));
        assertThat(transposed).containsExactly(List.of(1, 4), List.of(2, 5), List.of(3, 6));
    }

    @Test
    void zipsFluently() {
        // @start region="fluent"
        List<String> lines =
                Gen.of("one", "two")
                        .zip(Gen.count(1))
                        .map(row -> row.second() + ". " + row.first())
                        .toList(); // [1. one, 2. two]
        // @end
        assertThat(lines).containsExactly("1. one", "2. two");
    }

    @Test
    void isEmptyOfNoSequences() {
        assertThat(Gen.zip().toList()).isEmpty();
    }

    @Test
    void pullsLeftToRightAndNothingAtTheCall() {
        List<String> pulled = new ArrayList<>();
        Gen<String> a = Gen.of("a1", "a2").peek(pulled::add);
        Gen<String> b = Gen.of("b1", "b2").peek(pulled::add);
        Gen<String> c = Gen.of("c1", "c2").peek(pulled::add);
        Gen<Triple<String, String, String>> rows = Gen.zip(a, b, c);
        assertThat(pulled).isEmpty();
        assertThat(rows.next()).isEqualTo(new Triple<>("a1", "b1", "c1"));
        assertThat(pulled).containsExactly("a1", "b1", "c1");
    }

    @Test
    void losesWhatItPulledOnTheLeftOfTheOneThatEnds() {
        Gen<Integer> longer = Gen.range(5);
        assertThat(Gen.zip(longer, Gen.range(3)).toList()).hasSize(3);
        assertThat(longer.toList()).containsExactly(4);

        Gen<Integer> left = Gen.range(5);
        Gen<Integer> right = Gen.range(5);
        assertThat(Gen.zip(left, Gen.range(1), right).toList()).hasSize(1);
        assertThat(left.next()).isEqualTo(2);
        assertThat(right.next()).isEqualTo(1);
    }

    @Test
    void doesNotAskTheSequencesOnTheRightOfTheOneThatEnds() {
        Gen<Integer> longer = Gen.range(5);
        assertThat(Gen.zip(Gen.range(3), longer).toList()).hasSize(3);
        assertThat(longer.toList()).containsExactly(3, 4);
    }

    @Test
    void yieldsASequenceTwoByTwoWhenZippedWithItself() {
        Gen<Integer> numbers = Gen.range(5);
        assertThat(numbers.zip(numbers).toList()).containsExactly(new Pair<>(0, 1), new Pair<>(2, 3));

        Gen<Integer> more = Gen.range(8);
        assertThat(Gen.zip(more, more, more, more).toList()).containsExactly(List.of(0, 1, 2, 3), List.of(4, 5, 6, 7));
    }

    @Test
    void goesOnWhereItsConsumerHasLeftTheLists() {
        Gen<Integer> left = Gen.iter(new ArrayList<>(List.of(1, 2, 3, 4, 5)));
        Gen<Integer> right = Gen.iter(new ArrayList<>(List.of(10, 20, 30, 40)));
        List<Pair<Integer, Integer>> pairs = new ArrayList<>();
        left.zip(right)
                .forEachRemaining(
                        pair -> {
                            pairs.add(pair);
                            if (pair.first() == 1) {
                                assertThat(left.next()).isEqualTo(2);
                                assertThat(right.hasNext()).isTrue();
                            }
                        });
        assertThat(pairs).containsExactly(new Pair<>(1, 10), new Pair<>(3, 20), new Pair<>(4, 30), new Pair<>(5, 40));
    }

    @Test
    void asksAgainAtTheEnd() {
        ScriptedSource<Integer> left = new ScriptedSource<>(1);
        ScriptedSource<Integer> right = new ScriptedSource<>(2);
        Gen<Pair<Integer, Integer>> pairs = Gen.zip(left.gen(), right.gen());
        assertThat(pairs.toList()).containsExactly(new Pair<>(1, 2));
        left.then(3);
        assertThat(pairs.hasNext()).isFalse();
        left.then(5);
        right.then(6);
        assertThat(pairs.toList()).containsExactly(new Pair<>(5, 6));
    }

    @Test
    void losesWhatARequestHadPulledWhereASourceThrows() {
        Gen<Integer> right = Gen.of(0, 1).map(n -> 6 / n);
        Gen<Pair<Integer, Integer>> pairs = Gen.count().zip(right);
        assertThatThrownBy(pairs::next).isInstanceOf(ArithmeticException.class);
        assertThat(pairs.toList()).containsExactly(new Pair<>(1, 6));
    }

    @Test
    void pairsNull() {
        List<Integer> nulls = Arrays.asList(null, null);
        assertThat(Gen.zip(nulls, nulls).toList()).containsExactly(new Pair<>(null, null), new Pair<>(null, null));
        assertThat(Gen.zip(nulls, nulls, nulls, nulls).next()).containsExactly(null, null, null, null);
    }

    @Test
    void yieldsNewUnmodifiableRows() {
        Gen<List<Integer>> rows = Gen.zip(Gen.repeat(1), Gen.repeat(2), Gen.repeat(3), Gen.repeat(4));
        List<Integer> row = rows.next();
        assertThat(rows.next()).isEqualTo(row).isNotSameAs(row);
        assertThatThrownBy(() -> row.set(0, 9)).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void closesAllSources() {
        AtomicInteger closed = new AtomicInteger();
        Gen<Integer> a = Gen.fromStream(Stream.of(1).onClose(closed::incrementAndGet));
        Gen<Integer> b = Gen.fromStream(Stream.of(1).onClose(closed::incrementAndGet));
        Gen<Integer> c = Gen.fromStream(Stream.of(1).onClose(closed::incrementAndGet));
        Gen.zip(a, b, c).close();
        assertThat(closed).hasValue(3);
        Gen<Integer> d = Gen.fromStream(Stream.of(1).onClose(closed::incrementAndGet));
        Gen<Integer> e = Gen.fromStream(Stream.of(1).onClose(closed::incrementAndGet));
        d.zip(e).close();
        assertThat(closed).hasValue(5);
    }

    @Test
    void refusesNullAtTheCall() {
        List<Integer> list = List.of();
        assertThatThrownBy(() -> Gen.zip(null, list)).isInstanceOf(NullPointerException.class).hasMessage("first");
        assertThatThrownBy(() -> Gen.zip(list, null)).isInstanceOf(NullPointerException.class).hasMessage("second");
        assertThatThrownBy(() -> Gen.zip(list, list, null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("third");
        assertThatThrownBy(() -> Gen.zip(list, list, list, null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("iterables[3]");
        assertThatThrownBy(() -> Gen.of(1).zip((Iterable<?>) null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("other");
    }
}
