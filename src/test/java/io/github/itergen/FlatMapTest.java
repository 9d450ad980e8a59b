package io.github.itergen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FlatMapTest {
    @Test
    void yieldsTheElementsOfWhatTheFunctionMakes() {
        // @start region="example"
        Gen<String> lines = Gen.of("one shot", "no break");
        List<String> words = lines.flatMap(line -> List.of(line.split(" "))).toList(); // [one, shot, no, break]
        // @end
        assertThat(words).hasToString("[one, shot, no, break]");
    }

    @Test
    void readsTheInnerSequencesLazily() {
        Gen<Integer> source = Gen.count(1);
        Gen<Integer> inner = Gen.count(100);
        Gen<Integer> gen = source.flatMap(n -> n == 1 ? List.of(1, 11) : inner);

        assertThat(gen.take(4).toList()).containsExactly(1, 11, 100, 101);
        assertThat(inner.next()).isEqualTo(102);
        assertThat(source.next()).isEqualTo(3);
    }

    @Test
    void skipsEmptySequencesWithoutRecursion() {
        assertThat(Gen.range(1_000_000).flatMap(n -> n == 999_999 ? List.of(n) : List.<Integer>of()).toList())
                .containsExactly(999_999);
    }

    @Test
    void passesNull() {
        assertThat(Gen.of("a", null).flatMap(element -> Arrays.asList(element, null)).toList())
                .containsExactly("a", null, null, null);
    }

    @Test
    void asksAgainAtItsEnd() {
        ScriptedSource<Integer> source = new ScriptedSource<>(1);
        Gen<Integer> gen = Gen.fromIterator(source).flatMap(n -> List.of(n, -n));
        assertThat(gen.toList()).containsExactly(1, -1);

        source.then(2);

        assertThat(gen.toList()).containsExactly(2, -2);
    }

    @Test
    void losesTheElementWhoseFunctionThrows() {
        Gen<Integer> gen = Gen.range(3).flatMap(n -> List.of(Refusal.of(1).apply(n)));

        assertThat(gen.next()).isZero();
        assertThatExceptionOfType(Refusal.class).isThrownBy(gen::next);
        assertThat(gen.toList()).containsExactly(2);
    }

    @Test
    void losesTheElementWhoseFunctionAnswersNull() {
        Gen<Integer> gen = Gen.range(3).flatMap(n -> n == 1 ? null : List.of(n));

        assertThat(gen.next()).isZero();
        assertThatNullPointerException().isThrownBy(gen::next).withMessage("the function's result");
        assertThat(gen.toList()).containsExactly(2);
    }

    @Test
    void asksAnInnerSequenceThatThrewAgain() {
        Gen<Integer> gen = Gen.of(0, 10).flatMap(n -> Gen.range(n, n + 3).map(Refusal.of(1)));

        assertThat(gen.next()).isZero();
        assertThatExceptionOfType(Refusal.class).isThrownBy(gen::next);
        assertThat(gen.toList()).containsExactly(2, 10, 11, 12);
    }

    @Test
    void closesTheInnerSequencesThatStillHoldAResource() {
        List<String> closed = new ArrayList<>();
        Gen<Integer> gen =
                Gen.fromStream(Stream.of(1, 2, 3).onClose(() -> closed.add("source")))
                        .flatMap(n -> Gen.fromStream(Stream.of(n, -n).onClose(() -> closed.add("inner " + n))).take(1));

        assertThat(gen.take(2).toList()).containsExactly(1, 2);
        assertThat(closed).isEmpty();
        gen.close();
        assertThat(closed).containsExactly("inner 1", "inner 2", "source");
    }

    @Test
    void refusesANullFunctionAtTheCall() {
        assertThatNullPointerException().isThrownBy(() -> Gen.of(1).flatMap(null)).withMessage("function");
    }
}
