package io.github.itergen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChainFromIterableTest {
    @Test
    void flattensByOneLevel() {
        // @start region="example"
        List<List<String>> rows = List.of(List.of("a", "b"), List.of(), List.of("c"));
        assertThat(Gen.chainFromIterable(rows).toList()).containsExactly("a", "b", "c");
        // @end
    }

    @Test
    void flattensAnEndlessSequence() {
        assertThat(Gen.chainFromIterable(Gen.count(1).map(Gen::range)).take(6).toList())
                .containsExactly(0, 0, 1, 0, 1, 2);
    }

    @Test
    void takesTheOuterIteratorAtTheCallAndPullsAnIterableWhenTheOneBeforeHasEnded() {
        List<String> log = new ArrayList<>();
        Gen<List<Integer>> outer = Gen.of(List.of(1, 2), List.of(3)).peek(list -> log.add(list.toString()));
        Iterable<List<Integer>> iterable =
                () -> {
                    log.add("iterator");
                    return outer;
                };
        Gen<Integer> numbers = Gen.chainFromIterable(iterable);
        assertThat(log).containsExactly("iterator");
        assertThat(numbers.take(2).toList()).containsExactly(1, 2);
        assertThat(log).containsExactly("iterator", "[1, 2]");
        assertThat(numbers.next()).isEqualTo(3);
        assertThat(log).containsExactly("iterator", "[1, 2]", "[3]");
    }

    @Test
    void neverAsksAgainBehindTheEnd() {
        ScriptedSource<List<Integer>> outer = new ScriptedSource<>(List.of(1));
        Gen<Integer> numbers = Gen.chainFromIterable(Gen.fromIterator(outer));
        assertThat(numbers.toList()).containsExactly(1);
        outer.then(List.of(2));
        assertThat(numbers.hasNext()).isFalse();
    }

    @Test
    void asksAnInnerIteratorAgainBehindItsFailure() {
        RuntimeException failure = new IllegalStateException("between");
        ScriptedSource<Integer> inner = new ScriptedSource<>(1).thenThrow(failure).then(2);
        Gen<Integer> numbers = Gen.chainFromIterable(List.of(Gen.fromIterator(inner), List.of(3)));
        assertThat(numbers.next()).isEqualTo(1);
        assertThatThrownBy(numbers::next).isSameAs(failure);
        assertThat(numbers.toList()).containsExactly(2, 3);
    }

    @Test
    void endsWhereTheOuterSequenceFails() {
        RuntimeException failure = new IllegalStateException("outer");
        ScriptedSource<List<Integer>> outer = new ScriptedSource<>(List.of(1)).thenThrow(failure).then(List.of(2));
        Gen<Integer> numbers = Gen.chainFromIterable(Gen.fromIterator(outer));
        assertThat(numbers.next()).isEqualTo(1);
        assertThatThrownBy(numbers::next).isSameAs(failure);
        assertThat(numbers.hasNext()).isFalse();
    }

    @Test
    void endsWhereAnIterableIsNull() {
        Gen<Integer> numbers = Gen.chainFromIterable(Arrays.asList(List.of(1), null, List.of(2)));
        assertThat(numbers.next()).isEqualTo(1);
        assertThatExceptionOfType(NullPointerException.class).isThrownBy(numbers::next);
        assertThat(numbers.hasNext()).isFalse();
    }

    @Test
    void endsWhereAnIteratorCannotBeHad() {
        Iterable<Integer> broken = () -> null;
        Gen<Integer> numbers = Gen.chainFromIterable(List.of(broken, List.of(2)));
        assertThatExceptionOfType(NullPointerException.class).isThrownBy(numbers::next);
        assertThat(numbers.hasNext()).isFalse();
    }

    @Test
    void goesThroughAMillionEmptyIterables() {
        assertThat(
                        Gen.chainFromIterable(Gen.chain(Gen.repeat(List.<Integer>of(), 1_000_000), List.of(List.of(1))))
                                .toList())
                .containsExactly(1);
    }

    @Test
    void closesTheInnerSequenceAndTheOuterOne() {
        List<String> log = new ArrayList<>();
        Gen<Integer> inner = Gen.fromStream(List.of(1, 2).stream().onClose(() -> log.add("inner")));
        Gen<Gen<Integer>> outer = Gen.fromStream(List.of(inner, Gen.of(3)).stream().onClose(() -> log.add("outer")));
        Gen<Integer> numbers = Gen.chainFromIterable(outer);
        assertThat(numbers.next()).isEqualTo(1);
        numbers.close();
        assertThat(log).containsExactly("inner", "outer");
        assertThat(numbers.hasNext()).isFalse();
    }

    @Test
    void deliversNull() {
        assertThat(Gen.chainFromIterable(List.of(Arrays.asList(1, null))).toList()).containsExactly(1, null);
    }

    @Test
    void refusesNullAtTheCall() {
        assertThatThrownBy(() -> Gen.chainFromIterable(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("iterable");
    }
}
