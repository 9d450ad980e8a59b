package io.github.itergen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import org.junit.jupiter.api.Test;

class JoiningTest {
    @Test
    void joinsTheTextsOfTheElements() {
        // @start region="example"
        String numbers = Gen.range(1, 4).joining(", "); // 1, 2, 3
        // @end
        assertThat(numbers).isEqualTo("1, 2, 3");
    }

    @Test
    void isEmptyWithoutElements() {
        assertThat(Gen.empty().joining(", ")).isEmpty();
        assertThat(Gen.of("a").joining(", ")).isEqualTo("a");
    }

    @Test
    void writesNullAsJavaDoesWherePythonRefusesIt() {
        assertThat(Gen.of("a", null, List.of(1)).joining("-")).isEqualTo("a-null-[1]");
    }

    @Test
    void canBeContinuedBehindAnError() {
        Gen<Integer> gen = Gen.range(4).map(Refusal.of(1));

        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> gen.joining(""));
        assertThat(gen.toList()).containsExactly(2, 3);
    }

    @Test
    void refusesNullAtTheCall() {
        Gen<Integer> gen = Gen.of(1);

        assertThatNullPointerException().isThrownBy(() -> gen.joining(null)).withMessage("delimiter");
        assertThat(gen.toList()).containsExactly(1);
    }
}
