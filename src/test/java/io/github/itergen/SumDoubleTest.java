package io.github.itergen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Objects;
import org.junit.jupiter.api.Test;

class SumDoubleTest {
    @Test
    void compensatesForTheRounding() {
        // @start region="example"
        double sum = Gen.repeat(0.1, 10).sumDouble(x -> x); // 1.0, where a loop over += gives 0.9999999999999999
        // @end
        double loop = 0;
        for (int i = 0; i < 10; i++) {
            loop += 0.1;
        }
        assertThat(sum).isEqualTo(1.0);
        assertThat(loop).isEqualTo(0.9999999999999999);
    }

    @Test
    void keepsWhatSmallSummandsAddBesideBigOnes() {
        assertThat(Gen.of(1e16, 1.0, -1e16).sumDouble(x -> x)).isEqualTo(1.0);
        assertThat(Gen.of(1.0, 1e100, 1.0, -1e100).sumDouble(x -> x)).isEqualTo(2.0);
    }

    @Test
    void isZeroWithoutElements() {
        assertThat(Gen.<Double>empty().sumDouble(x -> x)).isZero();
    }

    @Test
    void passesInfinitiesAndNanOn() {
        double infinity = Double.POSITIVE_INFINITY;

        assertThat(Gen.of(1.0, infinity, 2.0).sumDouble(x -> x)).isEqualTo(infinity);
        assertThat(Gen.of(1.0, -infinity).sumDouble(x -> x)).isEqualTo(-infinity);
        assertThat(Gen.of(infinity, -infinity).sumDouble(x -> x)).isNaN();
        assertThat(Gen.of(1.0, Double.NaN).sumDouble(x -> x)).isNaN();
        assertThat(Gen.of(Double.MAX_VALUE, Double.MAX_VALUE).sumDouble(x -> x)).isEqualTo(infinity);
    }

    @Test
    void handsNullToTheFunction() {
        assertThat(Gen.of("a", null).sumDouble(element -> Objects.isNull(element) ? 0.5 : 1)).isEqualTo(1.5);
    }

    @Test
    void canBeContinuedBehindAnError() {
        Gen<Integer> gen = Gen.range(4).map(Refusal.of(1));

        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> gen.sumDouble(n -> n));
        assertThat(gen.toList()).containsExactly(2, 3);
    }

    @Test
    void refusesNullAtTheCall() {
        Gen<Integer> gen = Gen.of(1);

        assertThatNullPointerException().isThrownBy(() -> gen.sumDouble(null)).withMessage("function");
        assertThat(gen.toList()).containsExactly(1);
    }
}
