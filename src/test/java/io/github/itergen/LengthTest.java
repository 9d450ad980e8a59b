package io.github.itergen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

class LengthTest {
    @Test
    void countsTheElements() {
        // @start region="example"
        long evens = Gen.range(10).filter(n -> n % 2 == 0).length(); // 5
        // @end
        assertThat(evens).isEqualTo(5);
    }

    @Test
    void countsTheRestOnceAndNullToo() {
        Gen<String> gen = Gen.of("a", null, null);
        assertThat(gen.hasNext()).isTrue();

        assertThat(gen.length()).isEqualTo(3);
        assertThat(gen.length()).isZero();
    }

    @Test
    void canBeContinuedBehindAnError() {
        Gen<Integer> gen = Gen.range(4).map(Refusal.of(1));

        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> gen.length());
        assertThat(gen.toList()).containsExactly(2, 3);
    }
}
