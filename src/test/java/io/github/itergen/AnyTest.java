package io.github.itergen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class AnyTest {
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

    @Test
    void looksForOneThatIsAccepted() {
        // @start region="fluent"
        Gen<Integer> numbers = Gen.count(1);
        boolean any = numbers.any(n -> n * n > 10); // true
        int next = numbers.next(); // 5: it stopped behind 4
        // @end
        assertThat(any).isTrue();
        assertThat(next).isEqualTo(5);
    }

    @Test
    void stopsBehindTheElementThatDecidesAndLeavesTheRest() {
        Gen<Integer> gen = Gen.range(5);

        assertThat(gen.any(n -> n == 2)).isTrue();
        assertThat(gen.toList()).containsExactly(3, 4);
    }

    @Test
    void answersAtTheEnd() {
        assertThat(Gen.range(5).any(n -> n > 9)).isFalse();
        assertThat(Gen.<Integer>empty().any(_ -> true)).isFalse();
        assertThat(Gen.<Integer>empty().any(_ -> false)).isFalse();
    }

    @Test
    void handsNullToThePredicate() {
        assertThat(Gen.of("a", null).any(Objects::isNull)).isTrue();
    }

    @Test
    void canBeContinuedBehindAPredicateThatThrew() {
        Gen<Integer> gen = Gen.range(5);

        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> gen.any(n -> Refusal.of(2).apply(n) > 9));
        assertThat(gen.toList()).containsExactly(3, 4);
    }

    @Test
    void refusesNullAtTheCall() {
        Gen<Integer> gen = Gen.of(1);

        assertThatNullPointerException().isThrownBy(() -> gen.any((Predicate<Integer>) null)).withMessage("predicate");
        assertThat(gen.toList()).containsExactly(1);
    }
}
