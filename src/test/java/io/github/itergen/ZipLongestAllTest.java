package io.github.itergen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ZipLongestAllTest {
    @Test
    void fillsUpToTheEndOfTheLongest() {
        // @start region="example"
        List<Gen<String>> words = List.of(Gen.chars("ABCD"), Gen.chars("xy"), Gen.chars("1"));
        List<String> rows =
                Gen.zipLongestAll(words, "-").map(row -> String.join("", row)).toList(); // [Ax1, By-, C--, D--]
        // @end
        assertThat(rows).containsExactly("Ax1", "By-", "C--", "D--");
    }

    @Test
    void isEmptyOfNoSequences() {
        assertThat(Gen.zipLongestAll(List.of(), 0).toList()).isEmpty();
    }

    @Test
    void pullsLeftToRightAndNothingAtTheCall() {
        List<String> pulled = new ArrayList<>();
        Gen<String> a = Gen.of("a").peek(pulled::add);
        Gen<String> b = Gen.of("b").peek(pulled::add);
        Gen<List<String>> rows = Gen.zipLongestAll(List.of(a, b), "-");
        assertThat(pulled).isEmpty();
        assertThat(rows.next()).containsExactly("a", "b");
        assertThat(pulled).containsExactly("a", "b");
    }

    @Test
    void neverAsksASequenceAgainThatHasEnded() {
        ScriptedSource<Integer> ended = new ScriptedSource<>();
        Gen<List<Integer>> rows = Gen.zipLongestAll(List.of(ended.gen(), Gen.range(2)), 8);
        assertThat(rows.next()).containsExactly(8, 0);
        ended.then(9);
        assertThat(rows.toList()).containsExactly(List.of(8, 1));
        assertThat(rows.hasNext()).isFalse();
        assertThat(ended.requests()).isEqualTo(1);
    }

    @Test
    void latchesOnAnExceptionOfASource() {
        Gen<Integer> left = Gen.range(3);
        Gen<Integer> right = Gen.of(0, 1).map(n -> 6 / n);
        Gen<List<Integer>> rows = Gen.zipLongestAll(List.of(left, right), 0);
        assertThatThrownBy(rows::next).isInstanceOf(ArithmeticException.class);
        assertThat(rows.hasNext()).isFalse();
        assertThat(left.next()).isEqualTo(1);
    }

    @Test
    void readsTheCollectionAtTheCall() {
        List<List<Integer>> lists = new ArrayList<>(List.of(List.of(1), List.of(2)));
        Gen<List<Integer>> rows = Gen.zipLongestAll(lists, 0);
        lists.clear();
        assertThat(rows.toList()).containsExactly(List.of(1, 2));
    }

    @Test
    void takesNullForElementsAndTheFill() {
        Gen<List<Integer>> rows = Gen.zipLongestAll(List.of(Arrays.asList(null, 1), List.of(2)), null);
        assertThat(rows.toList()).containsExactly(Arrays.asList(null, 2), Arrays.asList(1, null));
    }

    @Test
    void yieldsNewUnmodifiableRows() {
        Gen<List<Integer>> rows = Gen.zipLongestAll(List.of(Gen.repeat(1)), 0);
        List<Integer> row = rows.next();
        assertThat(rows.next()).isEqualTo(row).isNotSameAs(row);
        assertThatThrownBy(() -> row.set(0, 9)).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void closesAllSources() {
        AtomicInteger closed = new AtomicInteger();
        Gen<Integer> left = Gen.fromStream(Stream.of(1).onClose(closed::incrementAndGet));
        Gen<Integer> right = Gen.fromStream(Stream.of(1).onClose(closed::incrementAndGet));
        Gen.zipLongestAll(List.of(left, right), 0).close();
        assertThat(closed).hasValue(2);
    }

    @Test
    void refusesNullAtTheCall() {
        List<List<Integer>> lists = Arrays.asList(List.of(), null);
        assertThatThrownBy(() -> Gen.zipLongestAll(lists, 0))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("iterables[1]");
        assertThatThrownBy(() -> Gen.zipLongestAll(null, 0))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("iterables");
    }
}
