package io.github.itergen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BinaryOperator;
import org.junit.jupiter.api.Test;

class AccumulateTest {
    @Test
    void yieldsRunningTotals() {
        // @start region="example"
        assertThat(Gen.accumulate(List.of(3, 1, 4, 1, 5), Math::max).toList()).containsExactly(3, 3, 4, 4, 5);
        assertThat(Gen.accumulate(Gen.chars("abc"), String::concat).toList()).containsExactly("a", "ab", "abc");
        // @end
    }

    @Test
    void yieldsRunningSums() {
        // @start region="sums"
        assertThat(Gen.accumulate(List.of(1, 2, 3, 4)).toList()).containsExactly(1, 3, 6, 10);
        assertThat(Gen.accumulate(List.<Number>of(1, 2L, 0.5)).toList()).containsExactly(1, 3L, 3.5);
        // @end
    }

    @Test
    void startsWithAnInitialValue() {
        // @start region="initial"
        assertThat(Gen.accumulate(List.of("one", "three"), (total, word) -> total + word.length(), 0L).toList())
                .containsExactly(0L, 3L, 8L);
        // @end
    }

    @Test
    void accumulatesFluently() {
        // @start region="fluent"
        assertThat(Gen.range(1, 6).accumulate((total, n) -> total * n).toList()).containsExactly(1, 2, 6, 24, 120);
        // @end
    }

    @Test
    void startsFluentlyWithAnInitialValue() {
        // @start region="fluentInitial"
        assertThat(Gen.of(500, -200).accumulate((balance, amount) -> balance + amount, 100).toList())
                .containsExactly(100, 600, 400);
        // @end
    }

    @Test
    void yieldsNothingOfNothing() {
        assertThat(Gen.accumulate(List.<Integer>of()).toList()).isEmpty();
        assertThat(Gen.<Integer>empty().accumulate(Integer::sum).toList()).isEmpty();
        assertThat(Gen.<Integer>empty().accumulate(Integer::sum, 7).toList()).containsExactly(7);
    }

    @Test
    void pullsOneElementForEachRequestAndNothingAtTheCall() {
        List<Integer> pulled = new ArrayList<>();
        Gen<Integer> totals = Gen.range(5).peek(pulled::add).accumulate(Integer::sum);
        assertThat(pulled).isEmpty();
        assertThat(totals.next()).isZero();
        assertThat(totals.next()).isEqualTo(1);
        assertThat(pulled).containsExactly(0, 1);
    }

    @Test
    void pullsNothingForTheInitialValue() {
        List<Integer> pulled = new ArrayList<>();
        Gen<Integer> totals = Gen.range(5).peek(pulled::add).accumulate(Integer::sum, 10);
        assertThat(totals.next()).isEqualTo(10);
        assertThat(pulled).isEmpty();
        assertThat(totals.next()).isEqualTo(10);
        assertThat(pulled).containsExactly(0);
    }

    @Test
    void losesTheElementForWhichTheFunctionThrowsAndKeepsTheTotal() {
        RuntimeException failure = new IllegalStateException("two");
        BinaryOperator<Integer> function =
                (total, n) -> {
                    if (n == 2) {
                        throw failure;
                    }
                    return total + n;
                };
        Gen<Integer> totals = Gen.accumulate(Gen.range(5), function);
        assertThat(totals.take(2).toList()).containsExactly(0, 1);
        assertThatThrownBy(totals::next).isSameAs(failure);
        assertThat(totals.toList()).containsExactly(4, 8);

        Gen<Integer> fromTen = Gen.accumulate(Gen.range(5), function, 10);
        assertThat(fromTen.take(3).toList()).containsExactly(10, 10, 11);
        assertThatThrownBy(fromTen::next).isSameAs(failure);
        assertThat(fromTen.toList()).containsExactly(14, 18);
    }

    @Test
    void asksAgainBehindTheEndAndContinuesFromTheTotal() {
        ScriptedSource<Integer> source = new ScriptedSource<>(1, 2);
        Gen<Integer> totals = Gen.fromIterator(source).accumulate(Integer::sum);
        assertThat(totals.toList()).containsExactly(1, 3);
        assertThat(totals.hasNext()).isFalse();
        source.then(10);
        assertThat(totals.toList()).containsExactly(13);

        ScriptedSource<Integer> another = new ScriptedSource<>();
        Gen<Integer> fromFive = Gen.fromIterator(another).accumulate(Integer::sum, 5);
        assertThat(fromFive.toList()).containsExactly(5);
        assertThat(fromFive.hasNext()).isFalse();
        another.then(10);
        assertThat(fromFive.toList()).containsExactly(15);
    }

    @Test
    void takesNullForAnOrdinaryElementAndTotal() {
        assertThat(Gen.of(null, "a", null).accumulate((total, s) -> total == null ? s : null).toList())
                .containsExactly(null, "a", null);
    }

    @Test
    void usesAnInitialValueOfNullWherePythonHasNone() {
        assertThat(Gen.of("a", "b").<String>accumulate((total, s) -> total + s, null).toList())
                .containsExactly(null, "nulla", "nullab");
    }

    @Test
    void refusesToOverflowAnInt() {
        Gen<Integer> sums = Gen.accumulate(List.of(Integer.MAX_VALUE, 1, -1));
        assertThat(sums.next()).isEqualTo(Integer.MAX_VALUE);
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(sums::next);
        assertThat(sums.toList()).containsExactly(Integer.MAX_VALUE - 1);
    }

    @Test
    void wrapsAroundWithAFunctionThatDoes() {
        assertThat(Gen.of(Integer.MAX_VALUE, 1).accumulate(Integer::sum).toList())
                .containsExactly(Integer.MAX_VALUE, Integer.MIN_VALUE);
        Gen<Integer> exact = Gen.of(Integer.MAX_VALUE, 1).accumulate(Math::addExact);
        assertThat(exact.next()).isEqualTo(Integer.MAX_VALUE);
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(exact::next);
    }

    @Test
    void refusesToOverflowTheOtherIntegers() {
        for (List<? extends Number> numbers :
                List.of(
                        List.of(Long.MIN_VALUE, -1L),
                        List.of(Byte.MAX_VALUE, (byte) 1),
                        List.of(Byte.MIN_VALUE, (byte) -1),
                        List.of(Short.MAX_VALUE, (short) 1),
                        List.of(Short.MIN_VALUE, (short) -1))) {
            Gen<Number> sums = Gen.accumulate(numbers);
            assertThat(sums.next()).isEqualTo(numbers.getFirst());
            assertThatExceptionOfType(ArithmeticException.class).isThrownBy(sums::next);
        }
    }

    @Test
    void addsNumbersOfOneClassInThatClass() {
        assertThat(Gen.accumulate(List.of((byte) 100, (byte) 27)).toList()).containsExactly((byte) 100, Byte.MAX_VALUE);
        assertThat(Gen.accumulate(List.of((short) 1, (short) 2)).toList()).containsExactly((short) 1, (short) 3);
        assertThat(Gen.accumulate(List.of(1L, 1L << 40)).toList()).containsExactly(1L, (1L << 40) + 1);
        assertThat(Gen.accumulate(List.of(0.5f, 0.25f)).toList()).containsExactly(0.5f, 0.75f);
        BigInteger large = BigInteger.TWO.pow(100);
        assertThat(Gen.accumulate(List.of(large, large)).toList()).containsExactly(large, BigInteger.TWO.pow(101));
        assertThat(Gen.accumulate(List.of(new BigDecimal("0.10"), new BigDecimal("0.2"))).toList())
                .containsExactly(new BigDecimal("0.10"), new BigDecimal("0.30"));
    }

    @Test
    void addsDoublesPlainlyAsPythonsAccumulateDoes() {
        assertThat(Gen.accumulate(Gen.repeat(0.1, 10)).last()).contains(0.9999999999999999);
    }

    @Test
    void addsNumbersOfTwoClassesInTheWiderOne() {
        List<Number> widening =
                List.of((byte) 1, (short) 1, 1, 1L, BigInteger.ONE, 0.5f, 0.25, new BigDecimal("0.1"), (byte) 1);
        assertThat(Gen.accumulate(widening).toList())
                .containsExactly(
                        (byte) 1,
                        (short) 2,
                        3,
                        4L,
                        BigInteger.valueOf(5),
                        5.5f,
                        5.75,
                        new BigDecimal("5.85"),
                        new BigDecimal("6.85"));
    }

    @Test
    void refusesNumbersThatCannotBeAdded() {
        Gen<Number> sums = Gen.accumulate(List.of(1, new AtomicInteger(2), 3));
        assertThat(sums.next()).isEqualTo(1);
        assertThatIllegalArgumentException()
                .isThrownBy(sums::next)
                .withMessageContaining("java.util.concurrent.atomic.AtomicInteger");
        assertThat(sums.toList()).containsExactly(4);
        Gen<Number> infinite = Gen.accumulate(List.of(BigDecimal.ONE, Double.POSITIVE_INFINITY));
        assertThat(infinite.next()).isEqualTo(BigDecimal.ONE);
        assertThatIllegalArgumentException().isThrownBy(infinite::next);
    }

    @Test
    void handsTheFirstElementOnAsItIs() {
        AtomicInteger number = new AtomicInteger(2);
        assertThat(Gen.accumulate(List.of(number)).next()).isSameAs(number);
    }

    @Test
    void refusesToAddNull() {
        Gen<Integer> sums = Gen.accumulate(Arrays.asList(1, null, 2));
        assertThat(sums.next()).isEqualTo(1);
        assertThatExceptionOfType(NullPointerException.class).isThrownBy(sums::next);
        assertThat(sums.toList()).containsExactly(3);
        Gen<Integer> behindNull = Gen.accumulate(Arrays.asList(null, 1));
        assertThat(behindNull.next()).isNull();
        assertThatExceptionOfType(NullPointerException.class).isThrownBy(behindNull::next);
    }

    @Test
    void refusesNullAtTheCall() {
        assertThatThrownBy(() -> Gen.accumulate((List<Integer>) null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("iterable");
        assertThatThrownBy(() -> Gen.accumulate((List<Integer>) null, Integer::sum))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("iterable");
        assertThatThrownBy(() -> Gen.accumulate((List<Integer>) null, Integer::sum, 0))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("iterable");
        assertThatThrownBy(() -> Gen.of(1).accumulate((BinaryOperator<Integer>) null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("function");
        assertThatThrownBy(() -> Gen.of(1).accumulate(null, 0))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("function");
    }
}
