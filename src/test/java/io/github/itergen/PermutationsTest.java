package io.github.itergen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class PermutationsTest {
    @Test
    void yieldsAllOrders() {
        // @start region="example"
        assertThat(Gen.permutations(Gen.chars("ABC")).map(row -> String.join("", row)).toList())
                .containsExactly("ABC", "ACB", "BAC", "BCA", "CAB", "CBA");
        // @end
    }

    @Test
    void yieldsAllOrdersOfRElements() {
        // @start region="length"
        assertThat(Gen.permutations(List.of(1, 2, 3), 2).toList())
                .containsExactly(
                        List.of(1, 2), List.of(1, 3), List.of(2, 1), List.of(2, 3), List.of(3, 1), List.of(3, 2));
        // @end
    }

    @Test
    void yieldsAsManyRowsAsThereAreOrders() {
        assertThat(Gen.permutations(Gen.range(8)).length()).isEqualTo(40_320);
        assertThat(Gen.permutations(Gen.range(10), 3).length()).isEqualTo(720);
        assertThat(Gen.permutations(Gen.range(3), 4).toList()).isEmpty();
        assertThat(Gen.permutations(Gen.range(3), Integer.MAX_VALUE).toList()).isEmpty();
        assertThat(Gen.permutations(Gen.range(3), 0).toList()).containsExactly(List.of());
        assertThat(Gen.permutations(Gen.<Integer>empty()).toList()).containsExactly(List.of());
        assertThat(Gen.permutations(Gen.<Integer>empty(), 1).toList()).isEmpty();
    }

    @Test
    void tellsElementsApartByTheirPosition() {
        assertThat(Gen.permutations(List.of(1, 1)).toList()).containsExactly(List.of(1, 1), List.of(1, 1));
    }

    @Test
    void drainsTheSourceAtTheCallAndPullsNothingLater() {
        ScriptedSource<Integer> source = new ScriptedSource<>(1, 2);
        Gen<List<Integer>> rows = Gen.permutations(() -> source);
        assertThat(source.requests()).isEqualTo(3);
        source.then(3);
        assertThat(rows.toList()).containsExactly(List.of(1, 2), List.of(2, 1));
        assertThat(rows.hasNext()).isFalse();
        assertThat(source.requests()).isEqualTo(3);
    }

    @Test
    void throwsAnErrorOfTheSourceAtTheCall() {
        RuntimeException failure = new IllegalStateException("two");
        Gen<Integer> source = Gen.fromIterator(new ScriptedSource<>(1).thenThrow(failure).then(3));
        assertThatThrownBy(() -> Gen.permutations(source)).isSameAs(failure);
        assertThat(source.toList()).containsExactly(3);
    }

    @Test
    void refusesANegativeLengthBeforeAnythingIsPulledWherePythonDrainsFirst() {
        List<Integer> pulled = new ArrayList<>();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Gen.permutations(Gen.range(3).peek(pulled::add), -1))
                .withMessage("r must be at least 0, but is -1");
        assertThat(pulled).isEmpty();
    }

    @Test
    void holdsNullInItsRows() {
        assertThat(Gen.permutations(Arrays.asList(1, null)).toList())
                .containsExactly(Arrays.asList(1, null), Arrays.asList(null, 1));
    }

    @Test
    void refusesNullAtTheCall() {
        assertThatThrownBy(() -> Gen.permutations(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("iterable");
        assertThatThrownBy(() -> Gen.permutations(null, 2))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("iterable");
    }
}
