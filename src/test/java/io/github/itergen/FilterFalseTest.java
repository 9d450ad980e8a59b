package io.github.itergen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class FilterFalseTest {
    @Test
    void yieldsWhatThePredicateRejectsOrWhatIsFalse() {
        // @start region="example"
        List<Integer> big = Gen.filterFalse(n -> n < 5, List.of(1, 4, 6, 3, 8)).toList(); // [6, 8]
        List<Integer> zeros = Gen.filterFalse(null, List.of(0, 1, 0)).toList(); // [0, 0]
        // @end
        assertThat(big).containsExactly(6, 8);
        assertThat(zeros).containsExactly(0, 0);
    }

    @Test
    void filtersFluently() {
        // @start region="fluent"
        List<String> lines = Gen.of("first", " ", "second").filterFalse(String::isBlank).toList(); // [first, second]
        // @end
        assertThat(lines).containsExactly("first", "second");
    }

    @Test
    void pullsUpToTheNextRejectedElement() {
        List<Integer> pulled = new ArrayList<>();
        Gen<Integer> big = Gen.count().peek(pulled::add).filterFalse(n -> n < 2);
        assertThat(pulled).isEmpty();
        assertThat(big.next()).isEqualTo(2);
        assertThat(pulled).containsExactly(0, 1, 2);
    }

    @Test
    void takesNullForFalseByTruthAndGivesItToAPredicate() {
        List<Integer> some = Arrays.asList(0, null, 2);
        assertThat(Gen.filterFalse(null, some).toList()).containsExactly(0, null);
        assertThat(Gen.iter(some).filterFalse(null).toList()).containsExactly(0, null);
        assertThat(Gen.filterFalse(Objects::nonNull, some).toList()).containsExactly((Integer) null);
    }

    @Test
    void losesTheElementAPredicateThrowsForAndGoesOn() {
        Gen<Integer> some = Gen.of(5, 0, 6).filterFalse(n -> 6 / n > 2);
        assertThat(some.next()).isEqualTo(5);
        assertThatThrownBy(some::next).isInstanceOf(ArithmeticException.class);
        assertThat(some.toList()).containsExactly(6);
    }

    @Test
    void asksAgainAtTheEnd() {
        ScriptedSource<Integer> source = new ScriptedSource<>(1, 2);
        Gen<Integer> odd = source.gen().filterFalse(n -> n % 2 == 0);
        assertThat(odd.toList()).containsExactly(1);
        source.then(3);
        assertThat(odd.toList()).containsExactly(3);
    }

    @Test
    void refusesANullSourceAtTheCall() {
        assertThatThrownBy(() -> Gen.filterFalse(null, null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("iterable");
    }
}
