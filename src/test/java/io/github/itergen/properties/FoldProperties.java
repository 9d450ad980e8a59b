package io.github.itergen.properties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.itergen.Gen;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class FoldProperties {
    @Property
    void theLastTotalOfAccumulateIsTheReductionAndTheFold(@ForAll(supplier = Elements.class) List<Integer> xs) {
        List<Integer> totals = new ArrayList<>();
        for (Integer x : xs) {
            totals.add(totals.isEmpty() ? x : Values.mix(totals.getLast(), x));
        }
        assertThat(Gen.accumulate(xs, Values::mix).toList()).as("accumulate").isEqualTo(totals);
        if (totals.isEmpty()) {
            assertThat(Gen.iter(xs).reduce(Values::mix)).as("reduce").isEmpty();
            assertThatThrownBy(() -> Gen.reduce(Values::mix, xs)).isInstanceOf(NoSuchElementException.class);
        } else {
            Integer last = totals.getLast();
            assertThat(Gen.<Integer>reduce(Values::mix, xs)).as("static reduce").isEqualTo(last);
            if (last == null) {
                assertThatNullPointerException().isThrownBy(() -> Gen.iter(xs).reduce(Values::mix));
            } else {
                assertThat(Gen.iter(xs).reduce(Values::mix)).as("reduce").contains(last);
            }
        }
    }

    @Property
    void theLastTotalFromAnInitialValueIsTheFold(
            @ForAll(supplier = Elements.class) List<Integer> xs, @ForAll("initials") Integer initial) {
        List<Integer> totals = new ArrayList<>();
        totals.add(initial);
        for (Integer x : xs) {
            totals.add(Values.mix(totals.getLast(), x));
        }
        assertThat(Gen.<Integer, Integer>accumulate(xs, Values::mix, initial).toList())
                .as("accumulate")
                .isEqualTo(totals);
        assertThat(Gen.iter(xs).<Integer>fold(initial, Values::mix)).as("fold").isEqualTo(totals.getLast());
        assertThat(Gen.<Integer, Integer>reduce(Values::mix, xs, initial)).as("reduce").isEqualTo(totals.getLast());
    }

    @Provide
    Arbitrary<Integer> initials() {
        return Elements.numbers();
    }

    @Property
    void endsAgreeWithTheList(@ForAll(supplier = Elements.class) List<Integer> xs) {
        assertThat(Gen.iter(xs).toList()).as("toList").isEqualTo(xs);
        assertThat(Gen.iter(xs).length()).as("length").isEqualTo(xs.size());
        assertThat(Gen.iter(xs).toSet()).as("toSet").containsExactlyElementsOf(new LinkedHashSet<>(xs));
        assertThat(Gen.iter(xs).collect(Collectors.counting())).as("collect").isEqualTo(xs.size());
        assertThat(Gen.iter(xs).joining("-"))
                .as("joining")
                .isEqualTo(xs.stream().map(String::valueOf).collect(Collectors.joining("-")));
        assertThat(Gen.iter(xs).nextOr(9)).as("nextOr").isEqualTo(xs.isEmpty() ? (Integer) 9 : xs.getFirst());
        assertThat(Gen.reversed(xs).toList()).as("reversed").isEqualTo(xs.reversed());
        List<Integer> present = xs.stream().filter(Objects::nonNull).toList();
        if (present.isEmpty()) {
            assertThat(Gen.iter(present).first()).as("first").isEmpty();
            assertThat(Gen.iter(present).last()).as("last").isEmpty();
        } else {
            assertThat(Gen.iter(present).first()).as("first").contains(present.getFirst());
            assertThat(Gen.iter(present).last()).as("last").contains(present.getLast());
        }
    }

    @Property
    void sumIsExactOrRefuses(@ForAll @Size(max = 8) List<Long> xs) {
        BigInteger total = BigInteger.ZERO;
        boolean fits = true;
        for (long x : xs) {
            total = total.add(BigInteger.valueOf(x));
            fits &= total.bitLength() < Long.SIZE;
        }
        if (fits) {
            assertThat(Gen.iter(xs).sum(x -> x)).isEqualTo(total.longValueExact());
        } else {
            assertThatThrownBy(() -> Gen.iter(xs).sum(x -> x)).isInstanceOf(ArithmeticException.class);
        }
    }

    @Property
    void accumulateOfIntsIsExactUpToTheTotalThatDoesNotFit(@ForAll @Size(max = 8) List<Integer> xs) {
        List<Integer> totals = new ArrayList<>();
        long total = 0;
        for (int x : xs) {
            total += x;
            if (total != (int) total) {
                break;
            }
            totals.add((int) total);
        }
        Gen<Integer> gen = Gen.accumulate(xs);
        assertThat(gen.take(totals.size()).toList()).isEqualTo(totals);
        if (totals.size() < xs.size()) {
            assertThatThrownBy(gen::next).isInstanceOf(ArithmeticException.class);
        } else {
            assertThat(gen.hasNext()).as("a total too many").isFalse();
        }
    }

    @Property
    void sumDoubleIsTheExactSumToTheLastPlace(
            @ForAll @Size(max = 50) List<@DoubleRange(min = 0, max = 1e9) Double> xs) {
        BigDecimal exact = BigDecimal.ZERO;
        for (double x : xs) {
            exact = exact.add(new BigDecimal(x));
        }
        double rounded = exact.doubleValue();
        assertThat(Gen.iter(xs).sumDouble(x -> x)).isCloseTo(rounded, within(Math.ulp(rounded)));
    }

    @Property
    void sumDoubleLosesNothingToCancellation(
            @ForAll @Size(min = 1, max = 20) List<@DoubleRange(min = -1e6, max = 1e6) Double> xs,
            @ForAll @DoubleRange(min = -1e12, max = 1e12) double large,
            @ForAll @IntRange(max = 20) int place) {
        List<Double> disturbed = new ArrayList<>(xs);
        disturbed.add(Math.min(place, xs.size()), large);
        disturbed.addLast(-large);
        BigDecimal exact = BigDecimal.ZERO;
        for (double x : xs) {
            exact = exact.add(new BigDecimal(x));
        }
        double rounded = exact.doubleValue();
        double sizes = 0;
        for (double x : disturbed) {
            sizes += Math.abs(x);
        }
        // Neumaier's bound: one rounding of the sum, and the square of the unit times the sum of all sizes.
        double unit = Math.ulp(1.0);
        double tolerance = Math.ulp(rounded) + disturbed.size() * disturbed.size() * unit * unit * sizes;
        assertThat(Gen.iter(disturbed).sumDouble(x -> x)).isCloseTo(rounded, within(tolerance));
    }

    @Property
    void sumDoubleOfInfinitiesAndNaNIsThatOfTheLoop(@ForAll("wild") List<Double> xs) {
        double loop = 0;
        for (double x : xs) {
            loop += x;
        }
        double sum = Gen.iter(xs).sumDouble(x -> x);
        if (Double.isFinite(loop)) {
            assertThat(sum).isEqualTo(loop);
        } else {
            assertThat(sum).isEqualTo((Object) loop);
        }
    }

    @Provide
    Arbitrary<List<Double>> wild() {
        return Arbitraries.of(0.0, 1.0, -2.0, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.NaN)
                .list()
                .ofMaxSize(6);
    }
}
