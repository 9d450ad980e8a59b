package io.github.itergen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// The method; the static form, which mirrors `functools.reduce` to the error, has its own test.
class ReduceEndTest {
    @Test
    void foldsFromTheLeft() {
        // @start region="example"
        Optional<String> nested = Gen.chars("abc").reduce((total, letter) -> "(" + total + letter + ")"); // ((ab)c)
        // @end
        assertThat(nested).hasValue("((ab)c)");
    }

    @Test
    void isEmptyWithoutElements() {
        assertThat(Gen.<Integer>empty().reduce(Integer::sum)).isEmpty();
    }

    @Test
    void isASingleElementWithoutACall() {
        assertThat(
                        Gen.of(1)
                                .reduce(
                                        (_, _) -> {
                                            throw new AssertionError("nothing to reduce");
                                        }))
                .hasValue(1);
    }

    @Test
    void handsNullToTheFunction() {
        List<String> calls = new ArrayList<>();

        assertThat(
                        Gen.of(null, "b", null)
                                .reduce(
                                        (total, element) -> {
                                            calls.add(total + " " + element);
                                            return "t";
                                        }))
                .hasValue("t");
        assertThat(calls).containsExactly("null b", "t null");
    }

    @Test
    void refusesANullAnswer() {
        Gen<Integer> gen = Gen.range(3);

        assertThatNullPointerException().isThrownBy(() -> gen.reduce((_, _) -> null)).withMessageContaining("reduce()");
        assertThat(gen.hasNext()).isFalse();
    }

    @Test
    void canBeContinuedBehindAFunctionThatThrew() {
        Gen<Integer> gen = Gen.range(5);

        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> gen.reduce((_, n) -> Refusal.of(2).apply(n)));
        assertThat(gen.toList()).containsExactly(3, 4);
    }

    @Test
    void canBeContinuedBehindAnError() {
        Gen<Integer> gen = Gen.range(4).map(Refusal.of(1));

        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> gen.reduce(Integer::sum));
        assertThat(gen.toList()).containsExactly(2, 3);
    }

    @Test
    void refusesNullAtTheCall() {
        Gen<Integer> gen = Gen.of(1);

        assertThatNullPointerException().isThrownBy(() -> gen.reduce(null)).withMessage("function");
        assertThat(gen.toList()).containsExactly(1);
    }
}
