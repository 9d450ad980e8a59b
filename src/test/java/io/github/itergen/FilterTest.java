package io.github.itergen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class FilterTest {
    @Test
    void yieldsWhatThePredicateAcceptsOrWhatIsTrue() {
        // @start region="example"
        List<Integer> odd = Gen.filter(n -> n % 2 == 1, List.of(1, 4, 6, 3, 8)).toList(); // [1, 3]
        List<String> words = Gen.filter(null, List.of("a", "", "b")).toList(); // [a, b]
        // @end
        assertThat(odd).containsExactly(1, 3);
        assertThat(words).containsExactly("a", "b");
    }

    @Test
    void filtersFluently() {
        // @start region="fluent"
        List<Integer> multiples = Gen.count(1).filter(n -> n % 7 == 0).take(3).toList(); // [7, 14, 21]
        // @end
        assertThat(multiples).containsExactly(7, 14, 21);
    }

    @Test
    void pullsUpToTheNextAcceptedElement() {
        List<Integer> pulled = new ArrayList<>();
        Gen<Integer> third = Gen.count(1).peek(pulled::add).filter(n -> n % 3 == 0);
        assertThat(pulled).isEmpty();
        assertThat(third.next()).isEqualTo(3);
        assertThat(pulled).containsExactly(1, 2, 3);
    }

    @Test
    void takesNullForFalseByTruthAndGivesItToAPredicate() {
        List<Integer> some = Arrays.asList(0, null, 2);
        assertThat(Gen.filter(null, some).toList()).containsExactly(2);
        assertThat(Gen.iter(some).filter(null).toList()).containsExactly(2);
        assertThat(Gen.filter(Objects::isNull, some).toList()).containsExactly((Integer) null);
    }

    @Test
    void losesTheElementAPredicateThrowsForAndGoesOn() {
        Gen<Integer> some = Gen.of(1, 0, 2).filter(n -> 6 / n > 2);
        assertThat(some.next()).isEqualTo(1);
        assertThatThrownBy(some::next).isInstanceOf(ArithmeticException.class);
        assertThat(some.toList()).containsExactly(2);
    }

    @Test
    void asksAgainAtTheEnd() {
        ScriptedSource<Integer> source = new ScriptedSource<>(1, 2);
        Gen<Integer> even = source.gen().filter(n -> n % 2 == 0);
        assertThat(even.toList()).containsExactly(2);
        source.then(4);
        assertThat(even.toList()).containsExactly(4);
    }

    @Test
    void refusesANullSourceAtTheCall() {
        assertThatThrownBy(() -> Gen.filter(null, null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("iterable");
    }
}
