package io.github.itergen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class BatchedTest {
    @Test
    void yieldsRowsOfNAndWhatIsLeft() {
        // @start region="example"
        assertThat(Gen.batched(List.of("a", "b", "c", "d", "e"), 2).toList())
                .containsExactly(List.of("a", "b"), List.of("c", "d"), List.of("e"));
        // @end
    }

    @Test
    void refusesAShortLastRowWhereStrict() {
        // @start region="strict"
        Gen<List<Integer>> rows = Gen.batched(List.of(1, 2, 3), 2, true);
        assertThat(rows.next()).containsExactly(1, 2);
        assertThatIllegalArgumentException().isThrownBy(rows::next).withMessage("batched(): incomplete batch");
        // @end
    }

    @Test
    void batchesFluently() {
        // @start region="fluent"
        assertThat(Gen.range(5).batched(3).toList()).containsExactly(List.of(0, 1, 2), List.of(3, 4));
        // @end
    }

    @Test
    void batchesFluentlyAndStrictly() {
        // @start region="fluentStrict"
        assertThat(Gen.range(4).batched(2, true).toList()).containsExactly(List.of(0, 1), List.of(2, 3));
        // @end
        Gen<List<Integer>> rows = Gen.range(3).batched(2, true);
        assertThat(rows.next()).containsExactly(0, 1);
        assertThatIllegalArgumentException().isThrownBy(rows::next);
    }

    @Test
    void yieldsNothingOfNothing() {
        assertThat(Gen.<Integer>empty().batched(3).toList()).isEmpty();
        assertThat(Gen.<Integer>empty().batched(3, true).toList()).isEmpty();
    }

    @Test
    void pullsARowForEachRequestAndNothingAtTheCall() {
        List<Integer> pulled = new ArrayList<>();
        Gen<List<Integer>> rows = Gen.range(10).peek(pulled::add).batched(3);
        assertThat(pulled).isEmpty();
        assertThat(rows.hasNext()).isTrue();
        assertThat(pulled).containsExactly(0, 1, 2);
        assertThat(rows.next()).containsExactly(0, 1, 2);
        assertThat(pulled).hasSize(3);
    }

    @Test
    void asksAgainBehindAShortRowAndNeverBehindAnEmptyOne() {
        ScriptedSource<Integer> source = new ScriptedSource<>(1, 2, 3);
        Gen<List<Integer>> rows = Gen.fromIterator(source).batched(2);
        assertThat(rows.next()).containsExactly(1, 2);
        assertThat(rows.next()).containsExactly(3);
        source.then(4);
        assertThat(rows.next()).containsExactly(4);
        assertThat(rows.hasNext()).isFalse();
        source.then(5);
        assertThat(rows.hasNext()).isFalse();
    }

    @Test
    void losesTheShortRowThatItRefusesAndHasThenEnded() {
        ScriptedSource<Integer> source = new ScriptedSource<>(1);
        Gen<List<Integer>> rows = Gen.fromIterator(source).batched(2, true);
        assertThatIllegalArgumentException().isThrownBy(rows::hasNext);
        source.then(2).then(3);
        assertThat(rows.hasNext()).isFalse();
        assertThat(source.next()).isEqualTo(2);
    }

    @Test
    void losesTheRowInWhichTheSourceFailsAndHasThenEnded() {
        RuntimeException failure = new IllegalStateException("between");
        ScriptedSource<Integer> source = new ScriptedSource<>(1, 2, 3).thenThrow(failure).then(4);
        Gen<List<Integer>> rows = Gen.fromIterator(source).batched(2);
        assertThat(rows.next()).containsExactly(1, 2);
        assertThatThrownBy(rows::next).isSameAs(failure);
        assertThat(rows.hasNext()).isFalse();
        assertThat(source.next()).isEqualTo(4);
    }

    @Test
    void takesNoMemoryForElementsThatDoNotCome() {
        assertThat(Gen.range(3).batched(Integer.MAX_VALUE).toList()).containsExactly(List.of(0, 1, 2));
    }

    @Test
    void fillsRowsThatAreLong() {
        assertThat(Gen.range(1_000).batched(300).map(List::size).toList()).containsExactly(300, 300, 300, 100);
        assertThat(Gen.range(1_000).batched(300).drop(2).next()).startsWith(600).endsWith(899);
    }

    @Test
    void holdsNullInItsRows() {
        assertThat(Gen.batched(Arrays.asList(null, 1, null), 2).toList())
                .containsExactly(Arrays.asList(null, 1), Arrays.asList((Integer) null));
    }

    @Test
    void refusesARowOfLessThanOneAtTheCall() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Gen.batched(List.of(1), 0))
                .withMessage("n must be at least 1, but is 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Gen.of(1).batched(-3, true))
                .withMessage("n must be at least 1, but is -3");
    }

    @Test
    void refusesNullAtTheCall() {
        assertThatThrownBy(() -> Gen.batched(null, 2)).isInstanceOf(NullPointerException.class).hasMessage("iterable");
        assertThatThrownBy(() -> Gen.batched(null, 2, true))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("iterable");
    }
}
