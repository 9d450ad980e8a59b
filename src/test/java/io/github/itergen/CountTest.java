package io.github.itergen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;

class CountTest {
    @Test
    void countsInSteps() {
        // @start region="example"
        assertThat(Gen.count(10, 5).take(3).toList()).containsExactly(10, 15, 20);
        assertThat(Gen.count(1, -1).take(3).toList()).containsExactly(1, 0, -1);
        // @end
        assertThat(Gen.count(7, 0).take(3).toList()).containsExactly(7, 7, 7);
    }

    @Test
    void countsFromZero() {
        // @start region="plain"
        assertThat(Gen.count().take(3).toList()).containsExactly(0, 1, 2);
        // @end
    }

    @Test
    void countsFromAStart() {
        // @start region="start"
        assertThat(Gen.count(7).take(3).toList()).containsExactly(7, 8, 9);
        // @end
    }

    @Test
    void countsInLongs() {
        // @start region="longs"
        assertThat(Gen.count(3_000_000_000L).take(2).toList()).containsExactly(3_000_000_000L, 3_000_000_001L);
        assertThat(Gen.count(0L, 2).take(3).toList()).containsExactly(0L, 2L, 4L);
        // @end
    }

    @Test
    void countsInDoubles() {
        // @start region="doubles"
        assertThat(Gen.count(0.5).take(3).toList()).containsExactly(0.5, 1.5, 2.5);
        assertThat(Gen.count(0, 0.25).take(3).toList()).containsExactly(0.0, 0.25, 0.5);
        // @end
    }

    @Test
    void countsInBigIntegers() {
        // @start region="bigIntegers"
        BigInteger last = BigInteger.valueOf(Long.MAX_VALUE);
        assertThat(Gen.count(last).take(2).toList()).containsExactly(last, last.add(BigInteger.ONE));
        assertThat(Gen.count(BigInteger.ZERO, BigInteger.TWO).take(3).toList())
                .containsExactly(BigInteger.ZERO, BigInteger.TWO, BigInteger.valueOf(4));
        // @end
    }

    @Test
    void addsRoundingErrorsUpAsPythonDoes() {
        assertThat(Gen.count(0.5, 0.1).drop(999).next()).isEqualTo(100.39999999999857);
    }

    @Test
    void standsStillWhereADoubleDoesNotFeelTheStep() {
        double large = 0x1p53;
        assertThat(Gen.count(large - 1).take(3).toList()).containsExactly(large - 1, large, large);
    }

    @Test
    void deliversTheLargestIntAndThrowsBehindItAgainAndAgain() {
        Gen<Integer> numbers = Gen.count(Integer.MAX_VALUE - 1);
        assertThat(numbers.next()).isEqualTo(Integer.MAX_VALUE - 1);
        assertThat(numbers.next()).isEqualTo(Integer.MAX_VALUE);
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(numbers::hasNext);
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(numbers::next);
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(numbers::next);
    }

    @Test
    void deliversTheSmallestIntCountingDown() {
        Gen<Integer> numbers = Gen.count(Integer.MIN_VALUE + 1, -1);
        assertThat(numbers.take(2).toList()).containsExactly(Integer.MIN_VALUE + 1, Integer.MIN_VALUE);
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(numbers::next);
    }

    @Test
    void deliversTheLargestLongAndThrowsBehindIt() {
        Gen<Long> numbers = Gen.count(Long.MAX_VALUE - 1);
        assertThat(numbers.take(2).toList()).containsExactly(Long.MAX_VALUE - 1, Long.MAX_VALUE);
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(numbers::next);
        Gen<Long> inSteps = Gen.count(Long.MAX_VALUE - 1, 2);
        assertThat(inSteps.next()).isEqualTo(Long.MAX_VALUE - 1);
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(inSteps::next);
    }

    @Test
    void endsOnlyByClose() {
        Gen<Integer> numbers = Gen.count();
        assertThat(numbers.next()).isZero();
        numbers.close();
        assertThat(numbers.hasNext()).isFalse();
    }

    @Test
    void refusesNullAtTheCall() {
        assertThatThrownBy(() -> Gen.count((BigInteger) null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("start");
        assertThatThrownBy(() -> Gen.count(BigInteger.ONE, null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("step");
    }
}
