package io.github.itergen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class TakeWhileTest {
    @Test
    void yieldsAllBeforeTheFirstRejectedElementAndLosesThatOne() {
        // @start region="example"
        Gen<Integer> numbers = Gen.of(1, 4, 6, 3, 8);
        List<Integer> small = Gen.takeWhile(n -> n < 5, numbers).toList(); // [1, 4]
        List<Integer> behind = numbers.toList(); // [3, 8], the 6 is lost
        // @end
        assertThat(small).containsExactly(1, 4);
        assertThat(behind).containsExactly(3, 8);
    }

    @Test
    void endsAnEndlessSequenceFluently() {
        // @start region="fluent"
        List<Integer> squares = Gen.count(1).map(n -> n * n).takeWhile(n -> n < 30).toList(); // [1, 4, 9, 16, 25]
        // @end
        assertThat(squares).containsExactly(1, 4, 9, 16, 25);
    }

    @Test
    void pullsOneElementARequestAndNoneBefore() {
        List<Integer> pulled = new ArrayList<>();
        Gen<Integer> small = Gen.count().peek(pulled::add).takeWhile(n -> n < 1);
        assertThat(pulled).isEmpty();
        assertThat(small.next()).isZero();
        assertThat(pulled).containsExactly(0);
        assertThat(small.hasNext()).isFalse();
        assertThat(pulled).containsExactly(0, 1);
    }

    @Test
    void latchesBehindARejectedElement() {
        ScriptedSource<Integer> source = new ScriptedSource<>(1, 9, 2);
        List<Integer> tested = new ArrayList<>();
        Gen<Integer> small = source.gen().takeWhile(n -> tested.add(n) && n < 5);
        assertThat(small.toList()).containsExactly(1);
        int asked = source.requests();
        assertThat(small.hasNext()).isFalse();
        assertThatThrownBy(small::next).isInstanceOf(StopIteration.class);
        assertThat(source.requests()).isEqualTo(asked);
        assertThat(tested).containsExactly(1, 9);
    }

    @Test
    void asksAgainWhereTheSourceMerelyEnded() {
        ScriptedSource<Integer> source = new ScriptedSource<>(1);
        Gen<Integer> small = source.gen().takeWhile(n -> n < 5);
        assertThat(small.toList()).containsExactly(1);
        source.then(2);
        assertThat(small.toList()).containsExactly(2);
    }

    @Test
    void losesTheElementAPredicateThrowsForAndGoesOn() {
        Gen<Integer> small = Gen.of(1, 0, 2).takeWhile(n -> 6 / n > 2);
        assertThat(small.next()).isEqualTo(1);
        assertThatThrownBy(small::next).isInstanceOf(ArithmeticException.class);
        assertThat(small.toList()).containsExactly(2);
    }

    @Test
    void testsAndYieldsNull() {
        assertThat(Gen.takeWhile(Objects::isNull, Arrays.asList(null, null, 1)).toList()).containsExactly(null, null);
    }

    @Test
    void refusesNullAtTheCall() {
        List<Integer> numbers = List.of(1);
        assertThatThrownBy(() -> Gen.takeWhile(null, numbers))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("predicate");
        assertThatThrownBy(() -> Gen.takeWhile(n -> true, null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("iterable");
    }
}
