package io.github.itergen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class LastTest {
    @Test
    void isTheLastElement() {
        // @start region="example"
        Optional<Integer> last = Gen.range(0, 10, 3).last(); // 9
        // @end
        assertThat(last).hasValue(9);
    }

    @Test
    void isEmptyWithoutElements() {
        assertThat(Gen.empty().last()).isEmpty();
    }

    @Test
    void refusesANullAnswerOnly() {
        assertThat(Gen.of(null, "b").last()).hasValue("b");
        assertThatNullPointerException().isThrownBy(() -> Gen.of("a", null).last()).withMessageContaining("last()");
    }

    @Test
    void canBeContinuedBehindAnError() {
        Gen<Integer> gen = Gen.range(4).map(Refusal.of(1));

        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> gen.last());
        assertThat(gen.toList()).containsExactly(2, 3);
    }
}
