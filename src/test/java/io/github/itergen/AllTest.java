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

class AllTest {
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

    @Test
    void looksForOneThatIsNotAccepted() {
        // @start region="fluent"
        Gen<Integer> numbers = Gen.count(1);
        boolean all = numbers.all(n -> n < 4); // false
        int next = numbers.next(); // 5: it stopped behind 4
        // @end
        assertThat(all).isFalse();
        assertThat(next).isEqualTo(5);
    }

    @Test
    void stopsBehindTheElementThatDecidesAndLeavesTheRest() {
        Gen<Integer> gen = Gen.range(5);

        assertThat(gen.all(n -> n != 2)).isFalse();
        assertThat(gen.toList()).containsExactly(3, 4);
    }

    @Test
    void answersAtTheEnd() {
        assertThat(Gen.range(5).all(n -> n < 9)).isTrue();
        assertThat(Gen.<Integer>empty().all(_ -> true)).isTrue();
        assertThat(Gen.<Integer>empty().all(_ -> false)).isTrue();
    }

    @Test
    void handsNullToThePredicate() {
        assertThat(Gen.of("a", null).all(Objects::nonNull)).isFalse();
    }

    @Test
    void canBeContinuedBehindAPredicateThatThrew() {
        Gen<Integer> gen = Gen.range(5);

        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> gen.all(n -> Refusal.of(2).apply(n) < 9));
        assertThat(gen.toList()).containsExactly(3, 4);
    }

    @Test
    void refusesNullAtTheCall() {
        Gen<Integer> gen = Gen.of(1);

        assertThatNullPointerException().isThrownBy(() -> gen.all((Predicate<Integer>) null)).withMessage("predicate");
        assertThat(gen.toList()).containsExactly(1);
    }
}
