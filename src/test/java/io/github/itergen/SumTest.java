package io.github.itergen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Objects;
import org.junit.jupiter.api.Test;

class SumTest {
    @Test
    void addsWhatTheFunctionMakes() {
        // @start region="example"
        long letters = Gen.of("one", "shot", "no", "break").sum(String::length); // 14
        // @end
        assertThat(letters).isEqualTo(14);
    }

    @Test
    void isZeroWithoutElements() {
        assertThat(Gen.<Integer>empty().sum(n -> n)).isZero();
    }

    @Test
    void throwsWherePythonWouldGoOnWithABiggerInteger() {
        Gen<Long> gen = Gen.of(Long.MAX_VALUE, 1L, -5L, 7L);

        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> gen.sum(n -> n));
        assertThat(gen.toList()).containsExactly(-5L, 7L);
    }

    @Test
    void reachesTheLimits() {
        assertThat(Gen.of(Long.MAX_VALUE - 1, 1L).sum(n -> n)).isEqualTo(Long.MAX_VALUE);
        assertThat(Gen.of(Long.MIN_VALUE + 1, -1L).sum(n -> n)).isEqualTo(Long.MIN_VALUE);
    }

    @Test
    void handsNullToTheFunction() {
        assertThat(Gen.of("a", null).sum(element -> Objects.isNull(element) ? 10 : 1)).isEqualTo(11);
    }

    @Test
    void canBeContinuedBehindAnError() {
        Gen<Integer> gen = Gen.range(4).map(Refusal.of(1));

        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> gen.sum(n -> n));
        assertThat(gen.toList()).containsExactly(2, 3);
    }

    @Test
    void refusesNullAtTheCall() {
        Gen<Integer> gen = Gen.of(1);

        assertThatNullPointerException().isThrownBy(() -> gen.sum(null)).withMessage("function");
        assertThat(gen.toList()).containsExactly(1);
    }
}
