package io.github.itergen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class StaticAllTest {
    @Test
    void stopsAtARejectedElementAndLeavesTheRest() {
        // @start region="example"
        Gen<Integer> numbers = Gen.of(1, 6, 3);
        boolean small = Gen.all(n -> n < 5, numbers); // false
        List<Integer> rest = numbers.toList(); // [3]
        // @end
        assertThat(small).isFalse();
        assertThat(rest).containsExactly(3);
    }

    @Test
    void stopsAtAFalseElementAndLeavesTheRest() {
        // @start region="truth"
        boolean full = Gen.all(List.of("a", "b")); // true
        boolean holed = Gen.all(List.of("a", "", "b")); // false
        // @end
        assertThat(full).isTrue();
        assertThat(holed).isFalse();

        Gen<Integer> numbers = Gen.of(1, 0, 2);
        assertThat(Gen.all(numbers)).isFalse();
        assertThat(numbers.toList()).containsExactly(2);
    }

    @Test
    void isTrueForNoElements() {
        assertThat(Gen.all(List.of())).isTrue();
        assertThat(Gen.all(n -> false, List.of())).isTrue();
    }

    @Test
    void takesNullForFalseAndGivesItToAPredicate() {
        assertThat(Gen.all(Arrays.asList(1, null))).isFalse();
        assertThat(Gen.all(Objects::isNull, Arrays.asList(null, null))).isTrue();
    }

    @Test
    void leavesTheSourceBehindTheElementAPredicateThrewFor() {
        Gen<Integer> source = Gen.of(0, 3);
        assertThatThrownBy(() -> Gen.all(n -> 6 / n == 2, source)).isInstanceOf(ArithmeticException.class);
        assertThat(source.toList()).containsExactly(3);
    }

    @Test
    void refusesNull() {
        assertThatThrownBy(() -> Gen.all(null, List.of()))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("predicate");
        assertThatThrownBy(() -> Gen.all(n -> true, null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("iterable");
        assertThatThrownBy(() -> Gen.all((Iterable<?>) null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("iterable");
    }
}
