package io.github.itergen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;

class ToListTest {
    @Test
    void keepsTheElementsInOrder() {
        // @start region="example"
        List<Integer> squares = Gen.range(1, 5).map(n -> n * n).toList(); // [1, 4, 9, 16]
        // @end
        assertThat(squares).hasToString("[1, 4, 9, 16]");
    }

    @Test
    void takesTheRestOnly() {
        Gen<Integer> gen = Gen.range(3);
        assertThat(gen.hasNext()).isTrue();
        assertThat(gen.next()).isZero();

        assertThat(gen.toList()).containsExactly(1, 2);
        assertThat(gen.toList()).isEmpty();
    }

    @Test
    void keepsNull() {
        assertThat(Gen.of("a", null).toList()).containsExactly("a", null);
    }

    @Test
    void cannotBeModified() {
        List<Integer> list = Gen.range(3).toList();

        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> list.add(3));
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> list.set(0, 3));
    }

    @Test
    void canBeContinuedBehindAnError() {
        Gen<Integer> gen = Gen.range(4).map(Refusal.of(1));

        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> gen.toList());
        assertThat(gen.toList()).containsExactly(2, 3);
    }
}
