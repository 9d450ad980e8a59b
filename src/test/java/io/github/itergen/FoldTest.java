package io.github.itergen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FoldTest {
    @Test
    void foldsFromTheLeftBeginningWithTheInitialValue() {
        // @start region="example"
        String nested = Gen.range(1, 4).fold("0", (total, n) -> "(" + total + n + ")"); // (((01)2)3)
        // @end
        assertThat(nested).isEqualTo("(((01)2)3)");
    }

    @Test
    void isTheInitialValueWithoutElements() {
        assertThat(Gen.<Integer>empty().fold(7, Integer::sum)).isEqualTo(7);
    }

    @Test
    void takesNullEverywhere() {
        List<String> calls = new ArrayList<>();

        assertThat(
                        Gen.of("a", null)
                                .<@Nullable String>fold(
                                        null,
                                        (total, element) -> {
                                            calls.add(total + " " + element);
                                            return null;
                                        }))
                .isNull();
        assertThat(calls).containsExactly("null a", "null null");
    }

    @Test
    void canBeContinuedBehindAFunctionThatThrew() {
        Gen<Integer> gen = Gen.range(5);

        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> gen.fold(0, (_, n) -> Refusal.of(2).apply(n)));
        assertThat(gen.toList()).containsExactly(3, 4);
    }

    @Test
    void canBeContinuedBehindAnError() {
        Gen<Integer> gen = Gen.range(4).map(Refusal.of(1));

        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> gen.fold(0, Integer::sum));
        assertThat(gen.toList()).containsExactly(2, 3);
    }

    @Test
    void refusesNullAtTheCall() {
        Gen<Integer> gen = Gen.of(1);

        assertThatNullPointerException().isThrownBy(() -> gen.fold(0, null)).withMessage("function");
        assertThat(gen.toList()).containsExactly(1);
    }
}
