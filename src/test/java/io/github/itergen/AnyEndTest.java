package io.github.itergen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Objects;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/// The method; the static forms have their own test.
class AnyEndTest {
    @Test
    void looksForOneThatIsAccepted() {
        // @start region="example"
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
