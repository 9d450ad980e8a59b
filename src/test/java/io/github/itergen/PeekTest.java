package io.github.itergen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PeekTest {
    @Test
    void showsEachElementAsItPasses() {
        // @start region="example"
        List<Integer> seen = new ArrayList<>();
        List<Integer> evens = Gen.range(5).peek(seen::add).filter(n -> n % 2 == 0).toList(); // [0, 2, 4]
        // seen is [0, 1, 2, 3, 4]
        // @end
        assertThat(evens).hasToString("[0, 2, 4]");
        assertThat(seen).hasToString("[0, 1, 2, 3, 4]");
    }

    @Test
    void callsTheActionBeforeTheElementIsHandedOutAndOnce() {
        List<Integer> seen = new ArrayList<>();
        Gen<Integer> gen = Gen.range(3).peek(seen::add);
        assertThat(seen).isEmpty();

        assertThat(gen.hasNext()).isTrue();
        assertThat(seen).containsExactly(0);
        assertThat(gen.next()).isZero();
        assertThat(seen).containsExactly(0);
        assertThat(gen.toList()).containsExactly(1, 2);
        assertThat(seen).containsExactly(0, 1, 2);
    }

    @Test
    void showsNull() {
        List<@Nullable String> seen = new ArrayList<>();

        assertThat(Gen.of("a", null).peek(seen::add).toList()).containsExactly("a", null);
        assertThat(seen).containsExactly("a", null);
    }

    @Test
    void losesTheElementWhoseActionThrows() {
        Gen<Integer> gen = Gen.range(4).peek(Refusal.at(1));

        assertThat(gen.next()).isZero();
        assertThatExceptionOfType(Refusal.class).isThrownBy(gen::next);
        assertThat(gen.toList()).containsExactly(2, 3);
    }

    @Test
    void losesTheElementWhoseActionThrowsWhilePushed() {
        Gen<Integer> gen = Gen.range(4).peek(Refusal.at(1));
        List<Integer> received = new ArrayList<>();

        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> gen.forEachRemaining(received::add));
        gen.forEachRemaining(received::add);
        assertThat(received).containsExactly(0, 2, 3);
    }

    @Test
    void asksAgainAtItsEnd() {
        ScriptedSource<Integer> source = new ScriptedSource<>(1);
        List<Integer> seen = new ArrayList<>();
        Gen<Integer> gen = Gen.fromIterator(source).peek(seen::add);
        assertThat(gen.toList()).containsExactly(1);

        source.then(2);

        assertThat(gen.toList()).containsExactly(2);
        assertThat(seen).containsExactly(1, 2);
    }

    @Test
    void refusesANullActionAtTheCall() {
        assertThatNullPointerException().isThrownBy(() -> Gen.of(1).peek(null)).withMessage("action");
    }
}
