package io.github.itergen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChainTest {
    @Test
    void yieldsOneIterableBehindTheOther() {
        // @start region="example"
        assertThat(Gen.chain(List.of(1, 2), Gen.range(10, 12), List.of(3)).toList()).containsExactly(1, 2, 10, 11, 3);
        // @end
    }

    @Test
    void yieldsNothingOfNoIterables() {
        assertThat(Gen.<Integer>chain().toList()).isEmpty();
    }

    @Test
    void yieldsTheCommonTypeOfItsIterables() {
        List<Integer> ints = List.of(1);
        List<Double> doubles = List.of(2.5);
        Gen<Number> all = Gen.chain(ints, doubles);
        assertThat(all.toList()).containsExactly(1, 2.5);
    }

    @Test
    void takesAnIteratorWhenItIsReached() {
        List<String> log = new ArrayList<>();
        Gen<Integer> all = Gen.chain(logging("first", log, 1), logging("second", log, 2));
        assertThat(log).isEmpty();
        assertThat(all.next()).isEqualTo(1);
        assertThat(log).containsExactly("first");
        assertThat(all.next()).isEqualTo(2);
        assertThat(log).containsExactly("first", "second");
        assertThat(all.hasNext()).isFalse();
    }

    @Test
    void neverAsksAgainBehindTheEnd() {
        ScriptedSource<Integer> last = new ScriptedSource<>(1);
        Gen<Integer> all = Gen.chain(() -> last);
        assertThat(all.toList()).containsExactly(1);
        last.then(2);
        assertThat(all.hasNext()).isFalse();
        assertThat(last.next()).isEqualTo(2);
    }

    @Test
    void asksTheSameIteratorAgainBehindItsFailure() {
        RuntimeException failure = new IllegalStateException("between");
        ScriptedSource<Integer> source = new ScriptedSource<>(1).thenThrow(failure).then(2);
        Gen<Integer> all = Gen.chain(() -> source, List.of(3));
        assertThat(all.next()).isEqualTo(1);
        assertThatThrownBy(all::next).isSameAs(failure);
        assertThat(all.toList()).containsExactly(2, 3);
    }

    @Test
    void endsWhereAnIteratorCannotBeHad() {
        RuntimeException failure = new IllegalStateException("no iterator");
        Gen<Integer> all =
                Gen.chain(
                        List.of(1),
                        () -> {
                            throw failure;
                        },
                        List.of(2));
        assertThat(all.next()).isEqualTo(1);
        assertThatThrownBy(all::next).isSameAs(failure);
        assertThat(all.hasNext()).isFalse();
        Gen<Integer> withNull = Gen.chain(() -> null, List.of(2));
        assertThatExceptionOfType(NullPointerException.class).isThrownBy(withNull::next);
        assertThat(withNull.hasNext()).isFalse();
    }

    @Test
    void goesThroughAMillionEmptyIterables() {
        List<Iterable<Integer>> iterables = new ArrayList<>();
        for (int i = 0; i < 1_000_000; i++) {
            iterables.add(List.of());
        }
        iterables.add(List.of(1));
        @SuppressWarnings({"unchecked", "rawtypes"})
        Iterable<Integer>[] array = iterables.toArray(new Iterable[0]);
        assertThat(Gen.chain(array).toList()).containsExactly(1);
    }

    @Test
    void copiesTheArrayAtTheCall() {
        @SuppressWarnings({"unchecked", "rawtypes"})
        Iterable<Integer>[] array = new Iterable[] {List.of(1), List.of(2)};
        Gen<Integer> all = Gen.chain(array);
        array[1] = List.of(20);
        assertThat(all.toList()).containsExactly(1, 2);
    }

    @Test
    void closesTheSequencesThatHaveBeenReached() {
        List<String> log = new ArrayList<>();
        Gen<Integer> all = Gen.chain(closing("first", log), closing("second", log), closing("third", log));
        assertThat(all.take(3).toList()).containsExactly(1, 2, 1);
        // The first stream has closed itself at its end.
        assertThat(log).containsExactly("first");
        all.close();
        assertThat(log).containsExactly("first", "second");
        assertThat(all.hasNext()).isFalse();
    }

    @Test
    void deliversNull() {
        assertThat(Gen.chain(Arrays.asList(1, null), Arrays.asList((Integer) null)).toList())
                .containsExactly(1, null, null);
    }

    @Test
    void refusesNullAtTheCall() {
        assertThatThrownBy(() -> Gen.chain((List<Integer>[]) null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("iterables");
        assertThatThrownBy(() -> Gen.chain(List.of(1), null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("iterables[1]");
    }

    private static Iterable<Integer> logging(String name, List<String> log, Integer element) {
        return () -> {
            log.add(name);
            return List.of(element).iterator();
        };
    }

    private static Gen<Integer> closing(String name, List<String> log) {
        return Gen.fromStream(List.of(1, 2).stream().onClose(() -> log.add(name)));
    }
}
