package io.github.itergen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Objects;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/// The method; the static forms have their own test.
class AllEndTest {
    @Test
    void looksForOneThatIsNotAccepted() {
        // @start region="example"
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
