package io.github.itergen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Objects;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class NoneTest {
    @Test
    void looksForOneThatIsAccepted() {
        // @start region="example"
        boolean none = Gen.of("one", "shot").none(String::isEmpty); // true
        // @end
        assertThat(none).isTrue();
    }

    @Test
    void stopsBehindTheElementThatDecidesAndLeavesTheRest() {
        Gen<Integer> gen = Gen.range(5);

        assertThat(gen.none(n -> n == 2)).isFalse();
        assertThat(gen.toList()).containsExactly(3, 4);
    }

    @Test
    void answersAtTheEnd() {
        assertThat(Gen.range(5).none(n -> n > 9)).isTrue();
        assertThat(Gen.<Integer>empty().none(_ -> true)).isTrue();
        assertThat(Gen.<Integer>empty().none(_ -> false)).isTrue();
    }

    @Test
    void handsNullToThePredicate() {
        assertThat(Gen.of("a", null).none(Objects::isNull)).isFalse();
    }

    @Test
    void canBeContinuedBehindAPredicateThatThrew() {
        Gen<Integer> gen = Gen.range(5);

        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> gen.none(n -> Refusal.of(2).apply(n) > 9));
        assertThat(gen.toList()).containsExactly(3, 4);
    }

    @Test
    void refusesNullAtTheCall() {
        Gen<Integer> gen = Gen.of(1);

        assertThatNullPointerException().isThrownBy(() -> gen.none((Predicate<Integer>) null)).withMessage("predicate");
        assertThat(gen.toList()).containsExactly(1);
    }
}
