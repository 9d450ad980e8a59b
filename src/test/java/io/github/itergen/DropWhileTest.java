package io.github.itergen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class DropWhileTest {
    @Test
    void yieldsAllFromTheFirstRejectedElementOn() {
        // @start region="example"
        Gen<Integer> rest = Gen.dropWhile(n -> n < 5, List.of(1, 4, 6, 3, 8));
        List<Integer> list = rest.toList(); // [6, 3, 8]
        // @end
        assertThat(list).containsExactly(6, 3, 8);
    }

    @Test
    void dropsFluentlyWhatTheSequenceHasLeft() {
        // @start region="fluent"
        String value = Gen.chars("key: value").dropWhile(c -> !c.equals(" ")).joining(""); // " value"
        // @end
        assertThat(value).isEqualTo(" value");
    }

    @Test
    void pullsUpToTheRejectedElementAndThenOneARequest() {
        List<Integer> pulled = new ArrayList<>();
        Gen<Integer> rest = Gen.dropWhile(n -> n < 2, Gen.count().peek(pulled::add));
        assertThat(pulled).isEmpty();
        assertThat(rest.next()).isEqualTo(2);
        assertThat(pulled).containsExactly(0, 1, 2);
        assertThat(rest.next()).isEqualTo(3);
        assertThat(pulled).containsExactly(0, 1, 2, 3);
    }

    @Test
    void doesNotAskThePredicateBehindTheRejectedElement() {
        List<Integer> tested = new ArrayList<>();
        Gen<Integer> rest = Gen.of(1, 6, 1, 6).dropWhile(n -> tested.add(n) && n < 5);
        assertThat(rest.toList()).containsExactly(6, 1, 6);
        assertThat(tested).containsExactly(1, 6);
    }

    @Test
    void losesTheElementAPredicateThrowsForAndDropsOn() {
        Gen<Integer> rest = Gen.of(1, 0, 2, 9, 1).dropWhile(n -> 6 / n > 2);
        assertThatThrownBy(rest::next).isInstanceOf(ArithmeticException.class);
        assertThat(rest.toList()).containsExactly(9, 1);
    }

    @Test
    void asksAgainAtTheEndAndIsStillDropping() {
        ScriptedSource<Integer> source = new ScriptedSource<>(1, 2);
        Gen<Integer> rest = source.gen().dropWhile(n -> n < 5);
        assertThat(rest.hasNext()).isFalse();
        source.then(3);
        source.then(7);
        source.then(1);
        assertThat(rest.toList()).containsExactly(7, 1);
        source.then(2);
        assertThat(rest.toList()).containsExactly(2);
    }

    @Test
    void testsAndYieldsNull() {
        assertThat(Gen.dropWhile(Objects::isNull, Arrays.asList(null, 1, null)).toList()).containsExactly(1, null);
        assertThat(Gen.dropWhile(Objects::nonNull, Arrays.asList(1, null, 2)).toList()).containsExactly(null, 2);
    }

    @Test
    void refusesNullAtTheCall() {
        List<Integer> numbers = List.of(1);
        assertThatThrownBy(() -> Gen.dropWhile(null, numbers))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("predicate");
        assertThatThrownBy(() -> Gen.dropWhile(n -> true, null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("iterable");
    }
}
