package io.github.itergen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MapStrictTest {
    @Test
    void joinsSequencesOfEqualLength() {
        // @start region="example"
        Gen<Integer> products = Gen.mapStrict((a, b) -> a * b, List.of(1, 2, 3), List.of(4, 5));
        int first = products.next(); // 4
        int second = products.next(); // 10
        // products.next() throws IllegalArgumentException: map() argument 2 is shorter than argument 1
        // @end
        assertThat(first).isEqualTo(4);
        assertThat(second).isEqualTo(10);
        assertThatThrownBy(products::next)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("map() argument 2 is shorter than argument 1");
        assertThat(Gen.mapStrict((a, b) -> a * b, List.of(1, 2), List.of(4, 5)).toList()).containsExactly(4, 10);
    }

    @Test
    void saysThatTheSecondSequenceIsLonger() {
        assertThatThrownBy(Gen.mapStrict(Integer::sum, List.of(), List.of(1))::next)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("map() argument 2 is longer than argument 1");
    }

    @Test
    void pullsLeftThenRightAndAsksTheRightAlsoAtTheEndOfTheLeft() {
        List<Integer> pulled = new ArrayList<>();
        Gen<Integer> left = Gen.of(1).peek(pulled::add);
        Gen<Integer> right = Gen.of(10, 20).peek(pulled::add);
        Gen<Integer> sums = Gen.mapStrict(Integer::sum, left, right);
        assertThat(pulled).isEmpty();
        assertThat(sums.next()).isEqualTo(11);
        assertThat(pulled).containsExactly(1, 10);
        assertThatThrownBy(sums::next).isInstanceOf(IllegalArgumentException.class);
        assertThat(pulled).containsExactly(1, 10, 20);
    }

    @Test
    void asksAgainBehindTheErrorAndTheEnd() {
        ScriptedSource<Integer> left = new ScriptedSource<>(1);
        ScriptedSource<Integer> right = new ScriptedSource<>();
        Gen<Integer> sums = Gen.mapStrict(Integer::sum, left.gen(), right.gen());
        assertThatThrownBy(sums::next).isInstanceOf(IllegalArgumentException.class);
        assertThat(sums.hasNext()).isFalse();
        left.then(2);
        right.then(3);
        assertThat(sums.toList()).containsExactly(5);
    }

    @Test
    void losesTheTwoElementsAFunctionThrowsForAndGoesOn() {
        Gen<Integer> quotients = Gen.mapStrict((a, b) -> a / b, List.of(1, 6), List.of(0, 3));
        assertThatThrownBy(quotients::next).isInstanceOf(ArithmeticException.class);
        assertThat(quotients.toList()).containsExactly(2);
    }

    @Test
    void takesNullForElementsAndResults() {
        List<Integer> left = Arrays.asList(null, 1, null);
        List<Integer> right = Arrays.asList(2, 3, null);
        Gen<Integer> either = Gen.mapStrict((a, b) -> a == null ? b : a, left, right);
        assertThat(either.toList()).containsExactly(2, 1, null);
    }

    @Test
    void losesWhatARequestHadPulledWhereASourceThrows() {
        Gen<Integer> right = Gen.of(0, 1).map(n -> 6 / n);
        Gen<Integer> sums = Gen.mapStrict(Integer::sum, Gen.count(), right);
        assertThatThrownBy(sums::next).isInstanceOf(ArithmeticException.class);
        assertThat(sums.next()).isEqualTo(7);
    }

    @Test
    void closesAllSources() {
        AtomicInteger closed = new AtomicInteger();
        Gen<Integer> left = Gen.fromStream(Stream.of(1).onClose(closed::incrementAndGet));
        Gen<Integer> right = Gen.fromStream(Stream.of(1).onClose(closed::incrementAndGet));
        Gen.mapStrict(Integer::sum, left, right).close();
        assertThat(closed).hasValue(2);
    }

    @Test
    void refusesNullAtTheCall() {
        List<Integer> list = List.of();
        assertThatThrownBy(() -> Gen.mapStrict(null, list, list))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("function");
        assertThatThrownBy(() -> Gen.mapStrict((a, b) -> a, null, list))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("first");
        assertThatThrownBy(() -> Gen.mapStrict((a, b) -> a, list, null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("second");
    }
}
