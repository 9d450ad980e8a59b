package io.github.itergen.properties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.itergen.Gen;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class RangeProperties {
    private static final int HEAD = 20;

    /// Numbers around zero and around both ends, where a step wraps around.
    @Provide
    Arbitrary<Long> longs() {
        return Arbitraries.oneOf(
                Arbitraries.longs().between(-20, 20).edgeCases(config -> config.includeOnly(-1L, 0L, 1L)),
                Arbitraries.longs().between(Long.MAX_VALUE - 20, Long.MAX_VALUE),
                Arbitraries.longs().between(Long.MIN_VALUE, Long.MIN_VALUE + 20),
                Arbitraries.longs().withoutEdgeCases());
    }

    @Provide
    Arbitrary<Integer> ints() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(-20, 20).edgeCases(config -> config.includeOnly(-1, 0, 1)),
                Arbitraries.integers().between(Integer.MAX_VALUE - 20, Integer.MAX_VALUE),
                Arbitraries.integers().between(Integer.MIN_VALUE, Integer.MIN_VALUE + 20),
                Arbitraries.integers().withoutEdgeCases());
    }

    /// The first numbers, in integers without bounds.
    private static List<BigInteger> head(long start, long stop, long step) {
        BigInteger end = BigInteger.valueOf(stop);
        List<BigInteger> numbers = new ArrayList<>();
        BigInteger number = BigInteger.valueOf(start);
        while (numbers.size() < HEAD && Integer.signum(end.compareTo(number)) == Long.signum(step)) {
            numbers.add(number);
            number = number.add(BigInteger.valueOf(step));
        }
        return numbers;
    }

    @Property(tries = 2000) // more than there are edge cases
    void rangeOfLongsStopsInFrontOfItsStopAndNeverWraps(
            @ForAll("longs") long start, @ForAll("longs") long stop, @ForAll("longs") long step) {
        Assume.that(step != 0);
        assertThat(Gen.range(start, stop, step).take(HEAD).map(BigInteger::valueOf).toList())
                .isEqualTo(head(start, stop, step));
    }

    @Property(tries = 2000) // likewise
    void rangeOfIntsStopsInFrontOfItsStopAndNeverWraps(
            @ForAll("ints") int start, @ForAll("ints") int stop, @ForAll("ints") int step) {
        Assume.that(step != 0);
        assertThat(Gen.range(start, stop, step).take(HEAD).map(BigInteger::valueOf).toList())
                .isEqualTo(head(start, stop, step));
    }

    @Property
    void rangeIsThatOfTheJdkPulledOrPushed(
            @ForAll("longs") long start, @ForAll @LongRange(min = -5, max = 15) long length) {
        long first = Math.min(start, Long.MAX_VALUE - 15);
        long stop = Math.max(first, Long.MIN_VALUE + 5) + length;
        List<Long> model = LongStream.range(first, stop).boxed().toList();
        assertThat(Gen.range(first, stop).toList()).as("pushed").isEqualTo(model);
        List<Long> pulled = new ArrayList<>();
        Gen<Long> gen = Gen.range(first, stop);
        while (gen.hasNext()) {
            pulled.add(gen.next());
        }
        assertThat(pulled).as("pulled").isEqualTo(model);
    }

    @Property
    void rangeOfIntsIsThatOfTheJdk(
            @ForAll @IntRange(min = -30, max = 30) int start, @ForAll @IntRange(min = -30, max = 30) int stop) {
        assertThat(Gen.range(start, stop).toList()).isEqualTo(IntStream.range(start, stop).boxed().toList());
        assertThat(Gen.range(stop).toList()).isEqualTo(IntStream.range(0, stop).boxed().toList());
    }

    @Property
    void countOfLongsYieldsAllThatFitAndThenRefuses(@ForAll("longs") long start, @ForAll("longs") long step) {
        List<Long> model = new ArrayList<>();
        BigInteger number = BigInteger.valueOf(start);
        while (model.size() < HEAD && number.bitLength() < Long.SIZE) {
            model.add(number.longValueExact());
            number = number.add(BigInteger.valueOf(step));
        }
        Gen<Long> gen = Gen.count(start, step);
        assertThat(gen.take(model.size()).toList()).isEqualTo(model);
        if (number.bitLength() >= Long.SIZE) {
            assertThatThrownBy(gen::next).as("the number that does not fit").isInstanceOf(ArithmeticException.class);
            assertThatThrownBy(gen::hasNext).as("asked again").isInstanceOf(ArithmeticException.class);
        }
    }

    @Property
    void countOfIntsYieldsAllThatFitAndThenRefuses(@ForAll("ints") int start, @ForAll("ints") int step) {
        List<Integer> model = new ArrayList<>();
        long number = start;
        while (model.size() < HEAD && number == (int) number) {
            model.add((int) number);
            number += step;
        }
        Gen<Integer> gen = Gen.count(start, step);
        assertThat(gen.take(model.size()).toList()).isEqualTo(model);
        if (number != (int) number) {
            assertThatThrownBy(gen::next).as("the number that does not fit").isInstanceOf(ArithmeticException.class);
        }
    }

    @Property
    void countOfBigIntegersKnowsNoEnd(@ForAll BigInteger start, @ForAll BigInteger step) {
        List<BigInteger> model = new ArrayList<>();
        BigInteger number = start;
        for (int i = 0; i < HEAD; i++) {
            model.add(number);
            number = number.add(step);
        }
        assertThat(Gen.count(start, step).take(HEAD).toList()).isEqualTo(model);
    }

    @Property
    void countOfDoublesAddsAgainAndAgain(@ForAll double start, @ForAll double step) {
        List<Double> model = new ArrayList<>();
        double number = start;
        for (int i = 0; i < HEAD; i++) {
            model.add(number);
            number += step;
        }
        assertThat(Gen.count(start, step).take(HEAD).toList()).isEqualTo(model);
    }

    @Property
    void repeatYieldsItsElementAsOftenAsAsked(@ForAll @IntRange(min = -3, max = 30) int times) {
        assertThat(Gen.repeat(null, times).length()).isEqualTo(Math.max(0, times));
        assertThat(Gen.repeat("x").take(Math.max(0, times)).joining("")).isEqualTo("x".repeat(Math.max(0, times)));
    }

    @Property
    void charsAreTheCodePointsAndJoinedTheText(@ForAll String text) {
        assertThat(Gen.chars(text).joining("")).isEqualTo(text);
        assertThat(Gen.chars(text).length()).isEqualTo(text.codePointCount(0, text.length()));
    }
}
