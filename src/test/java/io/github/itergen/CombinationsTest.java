package io.github.itergen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CombinationsTest {
    @Test
    void choosesElementsInTheOrderOfTheSource() {
        // @start region="example"
        assertThat(Gen.combinations(Gen.chars("ABCD"), 2).map(row -> String.join("", row)).toList())
                .containsExactly("AB", "AC", "AD", "BC", "BD", "CD");
        // @end
    }

    @Test
    void yieldsAsManyRowsAsThereAreChoices() {
        assertThat(Gen.combinations(Gen.range(20), 10).length()).isEqualTo(184_756);
        assertThat(Gen.combinations(Gen.range(3), 3).toList()).containsExactly(List.of(0, 1, 2));
        assertThat(Gen.combinations(Gen.range(3), 4).toList()).isEmpty();
        assertThat(Gen.combinations(Gen.range(3), Integer.MAX_VALUE).toList()).isEmpty();
        assertThat(Gen.combinations(Gen.range(3), 0).toList()).containsExactly(List.of());
        assertThat(Gen.combinations(Gen.<Integer>empty(), 0).toList()).containsExactly(List.of());
        assertThat(Gen.combinations(Gen.<Integer>empty(), 1).toList()).isEmpty();
    }

    @Test
    void tellsElementsApartByTheirPosition() {
        assertThat(Gen.combinations(List.of(1, 1, 2), 2).toList())
                .containsExactly(List.of(1, 1), List.of(1, 2), List.of(1, 2));
    }

    @Test
    void drainsTheSourceAtTheCallAndPullsNothingLater() {
        ScriptedSource<Integer> source = new ScriptedSource<>(1, 2);
        Gen<List<Integer>> rows = Gen.combinations(() -> source, 1);
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
        assertThatThrownBy(() -> Gen.combinations(source, 1)).isSameAs(failure);
        assertThat(source.toList()).containsExactly(3);
    }

    @Test
    void refusesANegativeLengthBeforeAnythingIsPulledWherePythonDrainsFirst() {
        List<Integer> pulled = new ArrayList<>();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Gen.combinations(Gen.range(3).peek(pulled::add), -1))
                .withMessage("r must be at least 0, but is -1");
        assertThat(pulled).isEmpty();
    }

    @Test
    void endsWithClose() {
        Gen<List<Integer>> rows = Gen.combinations(Gen.range(3), 2);
        assertThat(rows.next()).containsExactly(0, 1);
        rows.close();
        assertThat(rows.hasNext()).isFalse();
    }

    @Test
    void holdsNullInItsRows() {
        assertThat(Gen.combinations(Arrays.asList(1, null), 2).toList()).containsExactly(Arrays.asList(1, null));
    }

    @Test
    void refusesNullAtTheCall() {
        assertThatThrownBy(() -> Gen.combinations(null, 1))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("iterable");
    }
}
