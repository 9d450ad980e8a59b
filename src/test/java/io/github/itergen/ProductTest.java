package io.github.itergen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProductTest {
    @Test
    void yieldsRowsAsNestedLoopsWould() {
        // @start region="example"
        assertThat(Gen.product(Gen.chars("AB"), Gen.chars("xyz")).map(row -> String.join("", row)).toList())
                .containsExactly("Ax", "Ay", "Az", "Bx", "By", "Bz");
        // @end
    }

    @Test
    void repeatsThePools() {
        // @start region="repeat"
        assertThat(Gen.product(3, Gen.chars("01")).map(row -> String.join("", row)).toList())
                .containsExactly("000", "001", "010", "011", "100", "101", "110", "111");
        // @end
        assertThat(Gen.product(2, List.of(1, 2), List.of(3)).toList())
                .containsExactly(List.of(1, 3, 1, 3), List.of(1, 3, 2, 3), List.of(2, 3, 1, 3), List.of(2, 3, 2, 3));
    }

    @Test
    void yieldsTheCommonTypeOfItsPools() {
        Gen<List<Object>> rows = Gen.product(List.of("a"), List.of(1));
        assertThat(rows.toList()).containsExactly(List.of("a", 1));
    }

    @Test
    void yieldsAsManyRowsAsTheSizesMultiplied() {
        assertThat(Gen.product(Gen.range(20), Gen.range(30), Gen.range(40)).length()).isEqualTo(24_000);
        assertThat(Gen.product(5, Gen.range(7)).length()).isEqualTo(16_807);
        assertThat(Gen.product(Gen.range(3), Gen.<Integer>empty()).toList()).isEmpty();
        assertThat(Gen.product(2, Gen.<Integer>empty()).toList()).isEmpty();
    }

    @Test
    void yieldsOneEmptyRowOfNoPools() {
        assertThat(Gen.<Integer>product().toList()).containsExactly(List.of());
        assertThat(Gen.<Integer>product(4).toList()).containsExactly(List.of());
        assertThat(Gen.product(0, List.of(1)).toList()).containsExactly(List.of());
        assertThat(Gen.product(0, List.<Integer>of()).toList()).containsExactly(List.of());
    }

    @Test
    void drainsThePoolsFromLeftToRightAtTheCallAndPullsNothingLater() {
        List<String> pulled = new ArrayList<>();
        Gen<List<String>> rows = Gen.product(Gen.of("a", "b").peek(pulled::add), Gen.of("c", "d").peek(pulled::add));
        assertThat(pulled).containsExactly("a", "b", "c", "d");
        assertThat(rows.length()).isEqualTo(4);
        assertThat(rows.hasNext()).isFalse();
        assertThat(pulled).hasSize(4);
    }

    @Test
    void pullsNothingWhereNothingIsRepeated() {
        List<Integer> pulled = new ArrayList<>();
        assertThat(Gen.product(0, Gen.range(3).peek(pulled::add)).length()).isEqualTo(1);
        assertThat(pulled).isEmpty();
    }

    @Test
    void throwsAnErrorOfAPoolAtTheCall() {
        RuntimeException failure = new IllegalStateException("two");
        Gen<Integer> first = Gen.range(2);
        Gen<Integer> second = Gen.fromIterator(new ScriptedSource<>(1).thenThrow(failure).then(3));
        assertThatThrownBy(() -> Gen.product(first, second)).isSameAs(failure);
        assertThat(first.hasNext()).isFalse();
        assertThat(second.toList()).containsExactly(3);
    }

    @Test
    void closesItsPoolsAndEnds() {
        ScriptedSource<Integer> source = new ScriptedSource<>(1, 2);
        Gen<Integer> pool = Gen.fromIterator(source);
        Gen<List<Integer>> rows = Gen.product(pool);
        assertThat(rows.next()).containsExactly(1);
        source.then(3);
        rows.close();
        assertThat(rows.hasNext()).isFalse();
        assertThat(pool.hasNext()).isFalse();
    }

    @Test
    void refusesANegativeRepeatBeforeAnythingIsPulled() {
        List<Integer> pulled = new ArrayList<>();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Gen.product(-1, Gen.range(3).peek(pulled::add)))
                .withMessage("repeat must be at least 0, but is -1");
        assertThat(pulled).isEmpty();
    }

    @Test
    void refusesRowsThatAreTooLongBeforeAnythingIsPulled() {
        List<Integer> pulled = new ArrayList<>();
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Gen.product(Integer.MAX_VALUE, Gen.range(3).peek(pulled::add), List.of(1)));
        assertThat(pulled).isEmpty();
    }

    @Test
    void holdsNullInItsRows() {
        assertThat(Gen.product(Arrays.asList(1, null), Arrays.asList((Integer) null)).toList())
                .containsExactly(Arrays.asList(1, null), Arrays.asList(null, null));
    }

    @Test
    void refusesNullAtTheCall() {
        assertThatThrownBy(() -> Gen.product((List<Integer>[]) null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("pools");
        assertThatThrownBy(() -> Gen.product(List.of(1), null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("pools[1]");
        assertThatThrownBy(() -> Gen.product(2, null, List.of(1)))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("pools[0]");
    }

    @Test
    void makesRowsOfTwoThatAreListsLikeOthers() {
        List<Integer> row = Gen.product(Arrays.asList(1, (Integer) null), List.of(2)).drop(1).next();
        assertThat(row).isEqualTo(Arrays.asList(null, 2)).hasSameHashCodeAs(Arrays.asList(null, 2));
        assertThat(row.contains(null)).isTrue();
        assertThat(row.toArray()).containsExactly(null, 2);
        assertThatThrownBy(() -> row.get(2)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> row.get(-1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> row.set(0, 3)).isInstanceOf(UnsupportedOperationException.class);
    }
}
