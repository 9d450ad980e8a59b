package io.github.itergen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MapTest {
    @Test
    void yieldsWhatTheFunctionMakesOfEachElement() {
        // @start region="example"
        List<Integer> lengths = Gen.map(String::length, List.of("one", "three")).toList(); // [3, 5]
        List<Double> roots = Gen.map(n -> Math.sqrt(n), List.of(1, 4, 9)).toList(); // [1.0, 2.0, 3.0]
        // @end
        assertThat(lengths).containsExactly(3, 5);
        assertThat(roots).containsExactly(1.0, 2.0, 3.0);
    }

    @Test
    void joinsTwoSequences() {
        // @start region="two"
        List<Integer> products = Gen.map((a, b) -> a * b, List.of(1, 2, 3), List.of(4, 5)).toList(); // [4, 10]
        // @end
        assertThat(products).containsExactly(4, 10);
    }

    @Test
    void mapsFluentlyWithAnExactMethodReferenceToo() {
        // @start region="fluent"
        List<Double> roots = Gen.of(1, 4, 9).map(Math::sqrt).toList(); // [1.0, 2.0, 3.0]
        // @end
        assertThat(roots).containsExactly(1.0, 2.0, 3.0);
    }

    @Test
    void takesMethodReferencesThatDoNotPinTheType() {
        assertThat(Gen.map(Math::max, List.of(1, 5), List.of(4, 2)).toList()).containsExactly(4, 5);
        assertThat(Gen.map(Integer::parseInt, List.of("7")).toList()).containsExactly(7);
        assertThat(Gen.map(Math::sqrt, List.of(4.0)).toList()).containsExactly(2.0);
    }

    @Test
    void pullsOneElementARequest() {
        List<Integer> pulled = new ArrayList<>();
        Gen<Integer> negated = Gen.map(n -> -n, Gen.count(1).peek(pulled::add));
        assertThat(pulled).isEmpty();
        assertThat(negated.next()).isEqualTo(-1);
        assertThat(pulled).containsExactly(1);
    }

    @Test
    void losesTheElementAFunctionThrowsForAndGoesOn() {
        Gen<Integer> quotients = Gen.of(1, 0, 3).map(n -> 6 / n);
        assertThat(quotients.next()).isEqualTo(6);
        assertThatThrownBy(quotients::next).isInstanceOf(ArithmeticException.class);
        assertThat(quotients.toList()).containsExactly(2);
    }

    @Test
    void asksAgainAtTheEnd() {
        ScriptedSource<Integer> source = new ScriptedSource<>(1);
        Gen<Integer> negated = source.gen().map(n -> -n);
        assertThat(negated.toList()).containsExactly(-1);
        source.then(2);
        assertThat(negated.toList()).containsExactly(-2);
    }

    @Test
    void takesNullForElementsAndResults() {
        assertThat(Gen.map(String::valueOf, Arrays.asList(null, 1)).toList()).containsExactly("null", "1");
        assertThat(Gen.of(1, 2).map(n -> n == 1 ? null : n).toList()).containsExactly(null, 2);
    }

    @Test
    void pullsTwoSequencesLeftToRightAndLosesAnElementOfALongerLeftOne() {
        List<Integer> pulled = new ArrayList<>();
        Gen<Integer> left = Gen.count(10).peek(pulled::add);
        Gen<Integer> right = Gen.of(1, 2).peek(pulled::add);
        Gen<Integer> sums = Gen.map(Integer::sum, left, right);
        assertThat(pulled).isEmpty();
        assertThat(sums.toList()).containsExactly(11, 13);
        assertThat(pulled).containsExactly(10, 1, 11, 2, 12);
    }

    @Test
    void doesNotAskTheRightSequenceWhereTheLeftOneEnds() {
        Gen<Integer> right = Gen.count();
        assertThat(Gen.map(Integer::sum, List.of(1), right).toList()).containsExactly(1);
        assertThat(right.next()).isEqualTo(1);
    }

    @Test
    void joinsASequenceWithItself() {
        Gen<Integer> numbers = Gen.range(5);
        assertThat(Gen.map((a, b) -> a + ":" + b, numbers, numbers).toList()).containsExactly("0:1", "2:3");
    }

    @Test
    void losesTheTwoElementsAFunctionThrowsForAndGoesOn() {
        Gen<Integer> quotients = Gen.map((a, b) -> a / b, List.of(1, 6), List.of(0, 3));
        assertThatThrownBy(quotients::next).isInstanceOf(ArithmeticException.class);
        assertThat(quotients.toList()).containsExactly(2);
    }

    @Test
    void closesBothSources() {
        AtomicInteger closed = new AtomicInteger();
        Gen<Integer> left = Gen.fromStream(Stream.of(1).onClose(closed::incrementAndGet));
        Gen<Integer> right = Gen.fromStream(Stream.of(1).onClose(closed::incrementAndGet));
        Gen.map(Integer::sum, left, right).close();
        assertThat(closed).hasValue(2);
    }

    @Test
    void refusesNullAtTheCall() {
        List<Integer> list = List.of();
        assertThatThrownBy(() -> Gen.map((Function<Integer, Integer>) null, list))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("function");
        assertThatThrownBy(() -> Gen.map(n -> n, null)).isInstanceOf(NullPointerException.class).hasMessage("iterable");
        assertThatThrownBy(() -> Gen.map(null, list, list))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("function");
        assertThatThrownBy(() -> Gen.map((a, b) -> a, list, null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("second");
    }
}
