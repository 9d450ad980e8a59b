package io.github.itergen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CombinationsWithReplacementTest {
    @Test
    void choosesAnElementMoreThanOnce() {
        // @start region="example"
        assertThat(Gen.combinationsWithReplacement(Gen.chars("ABC"), 2).map(row -> String.join("", row)).toList())
                .containsExactly("AA", "AB", "AC", "BB", "BC", "CC");
        // @end
    }

    @Test
    void yieldsAsManyRowsAsThereAreChoices() {
        assertThat(Gen.combinationsWithReplacement(Gen.range(10), 6).length()).isEqualTo(5_005);
        assertThat(Gen.combinationsWithReplacement(Gen.of(7), 3).toList()).containsExactly(List.of(7, 7, 7));
        assertThat(Gen.combinationsWithReplacement(Gen.range(3), 0).toList()).containsExactly(List.of());
        assertThat(Gen.combinationsWithReplacement(Gen.<Integer>empty(), 0).toList()).containsExactly(List.of());
        assertThat(Gen.combinationsWithReplacement(Gen.<Integer>empty(), 1).toList()).isEmpty();
    }

    @Test
    void tellsElementsApartByTheirPosition() {
        assertThat(Gen.combinationsWithReplacement(List.of(1, 1), 2).toList())
                .containsExactly(List.of(1, 1), List.of(1, 1), List.of(1, 1));
    }

    @Test
    void drainsTheSourceAtTheCallAndPullsNothingLater() {
        ScriptedSource<Integer> source = new ScriptedSource<>(1, 2);
        Gen<List<Integer>> rows = Gen.combinationsWithReplacement(() -> source, 1);
        assertThat(source.requests()).isEqualTo(3);
        source.then(3);
        assertThat(rows.toList()).containsExactly(List.of(1), List.of(2));
        assertThat(rows.hasNext()).isFalse();
        assertThat(source.requests()).isEqualTo(3);
    }

    @Test
    void throwsAnErrorOfTheSourceAtTheCall() {
        RuntimeException failure = new IllegalStateException("two");
        Gen<Integer> source = Gen.fromIterator(new ScriptedSource<>(1).thenThrow(failure).then(3));
        assertThatThrownBy(() -> Gen.combinationsWithReplacement(source, 1)).isSameAs(failure);
        assertThat(source.toList()).containsExactly(3);
    }

    @Test
    void refusesANegativeLengthBeforeAnythingIsPulledWherePythonDrainsFirst() {
        List<Integer> pulled = new ArrayList<>();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Gen.combinationsWithReplacement(Gen.range(3).peek(pulled::add), -1))
                .withMessage("r must be at least 0, but is -1");
        assertThat(pulled).isEmpty();
    }

    @Test
    void holdsNullInItsRows() {
        assertThat(Gen.combinationsWithReplacement(Arrays.asList(1, null), 2).toList())
                .containsExactly(Arrays.asList(1, 1), Arrays.asList(1, null), Arrays.asList(null, null));
    }

    @Test
    void refusesNullAtTheCall() {
        assertThatThrownBy(() -> Gen.combinationsWithReplacement(null, 1))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("iterable");
    }
}
