package io.github.itergen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class IterateTest {
    @Test
    void appliesAFunctionAgainAndAgain() {
        // @start region="example"
        assertThat(Gen.iterate(1, n -> n * 2).take(6).toList()).containsExactly(1, 2, 4, 8, 16, 32);
        assertThat(Gen.iterate("", s -> s + "*").drop(1).take(3).toList()).containsExactly("*", "**", "***");
        // @end
    }

    @Test
    void callsTheFunctionWhenItsResultIsAskedFor() {
        List<Integer> arguments = new ArrayList<>();
        Gen<Integer> numbers =
                Gen.iterate(
                        0,
                        n -> {
                            arguments.add(n);
                            return n + 1;
                        });
        assertThat(numbers.next()).isZero();
        assertThat(arguments).isEmpty();
        assertThat(numbers.next()).isEqualTo(1);
        assertThat(numbers.next()).isEqualTo(2);
        assertThat(arguments).containsExactly(0, 1);
    }

    @Test
    void appliesTheFunctionToTheSameElementAgainAfterAFailure() {
        List<Integer> arguments = new ArrayList<>();
        RuntimeException failure = new IllegalStateException("once");
        Gen<Integer> numbers =
                Gen.iterate(
                        1,
                        n -> {
                            arguments.add(n);
                            if (arguments.size() == 2) {
                                throw failure;
                            }
                            return n * 2;
                        });
        assertThat(numbers.take(2).toList()).containsExactly(1, 2);
        assertThatThrownBy(numbers::next).isSameAs(failure);
        assertThat(numbers.next()).isEqualTo(4);
        assertThat(arguments).containsExactly(1, 2, 2);
    }

    @Test
    void isNotEndedByAStopIterationOfTheFunction() {
        Gen<Integer> numbers = Gen.iterate(1, _ -> Gen.<Integer>empty().next());
        assertThat(numbers.next()).isEqualTo(1);
        assertThatExceptionOfType(StopIteration.class).isThrownBy(numbers::hasNext);
    }

    @Test
    void goesThroughNull() {
        assertThat(Gen.<String>iterate(null, s -> s == null ? "a" : null).take(4).toList())
                .containsExactly(null, "a", null, "a");
    }

    @Test
    void refusesANullFunctionAtTheCall() {
        assertThatThrownBy(() -> Gen.iterate(1, null)).isInstanceOf(NullPointerException.class).hasMessage("function");
    }
}
