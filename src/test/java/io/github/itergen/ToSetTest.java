package io.github.itergen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ToSetTest {
    @Test
    void keepsEachElementOnceInTheOrderOfFirstOccurrence() {
        // @start region="example"
        Set<String> letters = Gen.chars("mississippi").toSet(); // [m, i, s, p]
        // @end
        assertThat(letters).hasToString("[m, i, s, p]");
    }

    @Test
    void keepsTheFirstOfEqualElements() {
        List<Integer> first = List.of(1000);
        List<Integer> second = List.of(1000);

        assertThat(Gen.of(first, second).toSet().iterator().next()).isSameAs(first);
    }

    @Test
    void keepsNull() {
        assertThat(Gen.of("a", null, null).toSet()).containsExactly("a", null);
    }

    @Test
    void cannotBeModified() {
        Set<Integer> set = Gen.range(3).toSet();

        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> set.add(3));
    }

    @Test
    void canBeContinuedBehindAnError() {
        Gen<Integer> gen = Gen.range(4).map(Refusal.of(1));

        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> gen.toSet());
        assertThat(gen.toList()).containsExactly(2, 3);
    }
}
