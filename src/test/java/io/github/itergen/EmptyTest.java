package io.github.itergen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;

class EmptyTest {
    @Test
    void yieldsNothing() {
        // @start region="example"
        assertThat(Gen.empty().toList()).isEmpty();
        List<Integer> lengths = Gen.<String>empty().map(String::length).toList();
        assertThat(lengths).isEmpty();
        // @end
    }

    @Test
    void isAtItsEndFromTheStart() {
        Gen<String> nothing = Gen.empty();
        assertThat(nothing.hasNext()).isFalse();
        assertThatExceptionOfType(StopIteration.class).isThrownBy(nothing::next);
    }
}
