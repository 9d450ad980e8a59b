package io.github.itergen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class FirstTest {
    @Test
    void pullsOneElementAndLeavesTheRest() {
        // @start region="example"
        Gen<String> words = Gen.of("one", "shot");
        Optional<String> first = words.first(); // one
        Optional<String> second = words.first(); // shot
        Optional<String> none = words.first(); // empty
        // @end
        assertThat(first).hasValue("one");
        assertThat(second).hasValue("shot");
        assertThat(none).isEmpty();
    }

    @Test
    void takesTheElementThatALookFetched() {
        Gen<Integer> gen = Gen.range(3);
        assertThat(gen.hasNext()).isTrue();

        assertThat(gen.first()).hasValue(0);
    }

    @Test
    void refusesANullElementAndHasPulledIt() {
        Gen<String> gen = Gen.of(null, "b");

        assertThatNullPointerException().isThrownBy(gen::first).withMessageContaining("first()");
        assertThat(gen.first()).hasValue("b");
    }

    @Test
    void canBeContinuedBehindAnError() {
        Gen<Integer> gen = Gen.range(3).map(Refusal.of(0));

        assertThatExceptionOfType(Refusal.class).isThrownBy(gen::first);
        assertThat(gen.toList()).containsExactly(1, 2);
    }
}
