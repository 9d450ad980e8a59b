package io.github.itergen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class StaticAnyTest {
    @Test
    void findsAnAcceptedElementAndLeavesTheRest() {
        // @start region="example"
        Gen<Integer> numbers = Gen.of(1, 6, 3);
        boolean found = Gen.any(n -> n > 5, numbers); // true
        List<Integer> rest = numbers.toList(); // [3]
        // @end
        assertThat(found).isTrue();
        assertThat(rest).containsExactly(3);
    }

    @Test
    void findsATrueElementAndLeavesTheRest() {
        // @start region="truth"
        boolean some = Gen.any(List.of("", "x")); // true
        boolean none = Gen.any(List.of(0, 0.0, false)); // false
        // @end
        assertThat(some).isTrue();
        assertThat(none).isFalse();

        Gen<Integer> numbers = Gen.of(0, 1, 2);
        assertThat(Gen.any(numbers)).isTrue();
        assertThat(numbers.toList()).containsExactly(2);
    }

    @Test
    void isFalseForNoElements() {
        assertThat(Gen.any(List.of())).isFalse();
        assertThat(Gen.any(n -> true, List.of())).isFalse();
    }

    @Test
    void takesNullForFalseAndGivesItToAPredicate() {
        assertThat(Gen.any(Arrays.asList(null, null))).isFalse();
        assertThat(Gen.any(Objects::isNull, Arrays.asList(1, null))).isTrue();
    }

    @Test
    void leavesTheSourceBehindTheElementAPredicateThrewFor() {
        Gen<Integer> source = Gen.of(0, 3);
        assertThatThrownBy(() -> Gen.any(n -> 6 / n == 2, source)).isInstanceOf(ArithmeticException.class);
        assertThat(Gen.any(n -> 6 / n == 2, source)).isTrue();
    }

    @Test
    void refusesNull() {
        assertThatThrownBy(() -> Gen.any(null, List.of()))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("predicate");
        assertThatThrownBy(() -> Gen.any(n -> true, null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("iterable");
        assertThatThrownBy(() -> Gen.any((Iterable<?>) null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("iterable");
    }
}
