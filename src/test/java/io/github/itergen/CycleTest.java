package io.github.itergen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CycleTest {
    @Test
    void repeatsTheElementsWithoutEnd() {
        // @start region="example"
        assertThat(Gen.cycle(List.of("red", "green")).take(5).toList())
                .containsExactly("red", "green", "red", "green", "red");
        // @end
    }

    @Test
    void repeatsASequenceFluently() {
        // @start region="fluent"
        assertThat(Gen.chars("abc").cycle().take(7).joining("")).isEqualTo("abcabca");
        // @end
    }

    @Test
    void pullsInTheFirstPassOnlyAndNothingAtTheCall() {
        ScriptedSource<Integer> source = new ScriptedSource<>(1, 2);
        Gen<Integer> numbers = Gen.fromIterator(source).cycle();
        assertThat(source.requests()).isZero();
        assertThat(numbers.next()).isEqualTo(1);
        assertThat(source.requests()).isEqualTo(1);
        assertThat(numbers.take(5).toList()).containsExactly(2, 1, 2, 1, 2);
        assertThat(source.requests()).isEqualTo(3);
    }

    @Test
    void asksItsSourceNoMoreWhenWhoReadsItHasReachedItsEnd() {
        ScriptedSource<Integer> source = new ScriptedSource<>(1);
        Gen<Integer> numbers = Gen.fromIterator(source).cycle();
        List<Integer> seen = new ArrayList<>();
        boolean found =
                numbers.any(
                        n -> {
                            seen.add(n);
                            if (seen.size() == 1) {
                                seen.add(numbers.next());
                            }
                            return seen.size() > 3;
                        });
        assertThat(found).isTrue();
        assertThat(seen).containsExactly(1, 1, 1, 1);
        assertThat(source.requests()).isEqualTo(2);
    }

    @Test
    void neverAsksAnEmptySourceAgain() {
        ScriptedSource<Integer> source = new ScriptedSource<>();
        Gen<Integer> numbers = Gen.fromIterator(source).cycle();
        assertThat(numbers.hasNext()).isFalse();
        source.then(1);
        assertThat(numbers.hasNext()).isFalse();
        assertThat(source.requests()).isEqualTo(1);
    }

    @Test
    void repeatsWhatASourceThatGrewInTheFirstPassYielded() {
        ScriptedSource<Integer> source = new ScriptedSource<>(1, 2);
        Gen<Integer> numbers = Gen.fromIterator(source).cycle();
        assertThat(numbers.next()).isEqualTo(1);
        source.then(3);
        assertThat(numbers.take(5).toList()).containsExactly(2, 3, 1, 2, 3);
    }

    @Test
    void goesOnBehindAnErrorOfTheSourceAndDoesNotSaveIt() {
        RuntimeException failure = new IllegalStateException("between");
        Gen<Integer> numbers = Gen.cycle(() -> new ScriptedSource<>(1).thenThrow(failure).then(2));
        assertThat(numbers.next()).isEqualTo(1);
        assertThatThrownBy(numbers::next).isSameAs(failure);
        assertThat(numbers.take(4).toList()).containsExactly(2, 1, 2, 1);
    }

    @Test
    void repeatsNull() {
        assertThat(Gen.of(null, 1).cycle().take(3).toList()).containsExactly(null, 1, null);
    }

    @Test
    void closesItsSourceAndEnds() {
        Gen<Integer> source = Gen.of(1, 2, 3);
        Gen<Integer> numbers = source.cycle();
        assertThat(numbers.next()).isEqualTo(1);
        numbers.close();
        assertThat(numbers.hasNext()).isFalse();
        assertThat(source.hasNext()).isFalse();
    }

    @Test
    void refusesNullAtTheCall() {
        assertThatThrownBy(() -> Gen.cycle(null)).isInstanceOf(NullPointerException.class).hasMessage("iterable");
    }
}
