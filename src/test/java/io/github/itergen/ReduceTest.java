package io.github.itergen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReduceTest {
    @Test
    void joinsAllElementsFromTheLeft() {
        // @start region="example"
        int product = Gen.reduce((a, b) -> a * b, List.of(1, 2, 3, 4)); // 24
        String nested = Gen.reduce((a, b) -> "(" + a + " " + b + ")", List.of("a", "b", "c")); // ((a b) c)
        // @end
        assertThat(product).isEqualTo(24);
        assertThat(nested).isEqualTo("((a b) c)");
    }

    @Test
    void startsFromAnInitialValue() {
        // @start region="initial"
        int letters = Gen.reduce((sum, word) -> sum + word.length(), List.of("one", "three"), 0); // 8
        // @end
        assertThat(letters).isEqualTo(8);
    }

    @Test
    void answersASingleElementOrTheInitialValueAsItIs() {
        assertThat(Gen.<Integer>reduce(ReduceTest::fail, List.of(7))).isEqualTo(7);
        assertThat(Gen.<Integer, Integer>reduce(ReduceTest::fail, List.of(), 7)).isEqualTo(7);
    }

    private static Integer fail(Integer a, Integer b) {
        throw new AssertionError("asked to join " + a + " and " + b);
    }

    @Test
    void throwsForNoElementsInPythonsWords() {
        assertThatThrownBy(() -> Gen.reduce(Integer::sum, List.of()))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("reduce() of empty iterable with no initial value");
    }

    @Test
    void takesNullForElementsResultsAndTheInitialValue() {
        assertThat(Gen.<String, String>reduce((a, b) -> a + b, List.of("x"), null)).isEqualTo("nullx");
        assertThat(Gen.<String>reduce((a, b) -> a + b, Arrays.asList(null, "x"))).isEqualTo("nullx");
        assertThat(Gen.<Integer>reduce((a, b) -> null, List.of(1, 2))).isNull();
        assertThat(Gen.<Integer>reduce((a, b) -> a, Arrays.asList((Integer) null))).isNull();
        assertThat(Gen.<Integer, Object>reduce((a, b) -> a, List.of(), null)).isNull();
    }

    @Test
    void leavesTheSourceBehindTheElementAFunctionThrewFor() {
        Gen<Integer> source = Gen.of(6, 0, 3);
        assertThatThrownBy(() -> Gen.reduce((a, b) -> a / b, source)).isInstanceOf(ArithmeticException.class);
        assertThat(source.toList()).containsExactly(3);

        Gen<Integer> other = Gen.of(0, 3);
        assertThatThrownBy(() -> Gen.reduce((a, b) -> a / b, other, 6)).isInstanceOf(ArithmeticException.class);
        assertThat(other.toList()).containsExactly(3);
    }

    @Test
    void pullsAnElementAtATime() {
        List<String> steps = new ArrayList<>();
        Gen<Integer> source = Gen.range(3).peek(n -> steps.add("pull " + n));
        int sum =
                Gen.reduce(
                        (a, b) -> {
                            steps.add("join " + b);
                            return a + b;
                        },
                        source);
        assertThat(sum).isEqualTo(3);
        assertThat(steps).containsExactly("pull 0", "pull 1", "join 1", "pull 2", "join 2");
    }

    @Test
    void refusesNull() {
        List<Integer> list = List.of();
        assertThatThrownBy(() -> Gen.reduce(null, list))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("function");
        assertThatThrownBy(() -> Gen.reduce(null, list, 0))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("function");
        assertThatThrownBy(() -> Gen.<Integer>reduce(Integer::sum, null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("iterable");
        assertThatThrownBy(() -> Gen.<Integer, Integer>reduce(Integer::sum, null, 0))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("iterable");
    }

    @Test
    void foldsFromTheLeft() {
        // @start region="fluent"
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
