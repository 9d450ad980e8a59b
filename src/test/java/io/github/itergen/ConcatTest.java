package io.github.itergen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ConcatTest {
    @Test
    void yieldsOneSequenceBehindTheOther() {
        // @start region="example"
        List<String> letters = Gen.of("a", "b").concat(List.of("c"), List.of(), List.of("d")).toList(); // [a, b, c, d]
        // @end
        assertThat(letters).hasToString("[a, b, c, d]");
    }

    @Test
    void isThisSequenceWithoutArguments() {
        assertThat(Gen.range(3).concat().toList()).containsExactly(0, 1, 2);
    }

    @Test
    void opensAnArgumentWhenItIsReached() {
        List<String> opened = new ArrayList<>();
        Iterable<Integer> other =
                () -> {
                    opened.add("other");
                    return List.of(2).iterator();
                };
        Gen<Integer> gen = Gen.of(1).concat(other);

        assertThat(gen.next()).isEqualTo(1);
        assertThat(opened).isEmpty();
        assertThat(gen.next()).isEqualTo(2);
        assertThat(opened).containsExactly("other");
    }

    @Test
    void pullsOneElementARequest() {
        Gen<Integer> first = Gen.range(3);
        Gen<Integer> second = Gen.range(10, 13);
        Gen<Integer> gen = first.concat(second);

        assertThat(gen.take(4).toList()).containsExactly(0, 1, 2, 10);
        assertThat(second.toList()).containsExactly(11, 12);
    }

    @Test
    void passesNull() {
        assertThat(Gen.of(1, null).concat(Arrays.asList(null, 2)).toList()).containsExactly(1, null, null, 2);
    }

    @Test
    void latchesAtItsEnd() {
        ScriptedSource<Integer> source = new ScriptedSource<>();
        Gen<Integer> gen = Gen.of(1).concat(Gen.fromIterator(source));
        assertThat(gen.toList()).containsExactly(1);

        source.then(2);

        assertThat(gen.hasNext()).isFalse();
    }

    @Test
    void asksTheSameSequenceAgainAfterAnError() {
        Gen<Integer> gen = Gen.range(3).map(Refusal.of(1)).concat(List.of(7));

        assertThat(gen.next()).isZero();
        assertThatExceptionOfType(Refusal.class).isThrownBy(gen::next);
        assertThat(gen.toList()).containsExactly(2, 7);
    }

    @Test
    void endsBehindAnArgumentThatCannotBeOpened() {
        Iterable<Integer> bad =
                () -> {
                    throw new UnsupportedOperationException("no iterator");
                };
        Gen<Integer> gen = Gen.of(1).concat(bad, List.of(2));

        assertThat(gen.next()).isEqualTo(1);
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(gen::next);
        assertThat(gen.hasNext()).isFalse();
    }

    @Test
    void endsBehindAnArgumentWithoutIterator() {
        Iterable<Integer> bad = () -> (Iterator<Integer>) null;
        Gen<Integer> gen = Gen.of(1).concat(bad, List.of(2));

        assertThat(gen.next()).isEqualTo(1);
        assertThatNullPointerException().isThrownBy(gen::next);
        assertThat(gen.hasNext()).isFalse();
    }

    @Test
    void closesThisSequenceAlsoWhereNothingWasPulled() {
        List<String> closed = new ArrayList<>();
        Gen<Integer> first = Gen.fromStream(Stream.of(1).onClose(() -> closed.add("first")));

        first.concat(List.of(2)).close();

        assertThat(closed).containsExactly("first");
        assertThat(first.hasNext()).isFalse();
    }

    @Test
    void closesThisSequenceOnceAndWhatItReachedOnly() {
        List<String> closed = new ArrayList<>();
        Gen<Integer> gen =
                Gen.fromStream(Stream.of(1).onClose(() -> closed.add("first")))
                        .concat(
                                Gen.fromStream(Stream.of(2, 3).onClose(() -> closed.add("second"))),
                                Gen.fromStream(Stream.of(4).onClose(() -> closed.add("third"))));

        assertThat(gen.take(2).toList()).containsExactly(1, 2);
        assertThat(closed).containsExactly("first");
        gen.close();
        assertThat(closed).containsExactly("first", "second");
    }

    @Test
    void closesAnEarlierSequenceThatStillHoldsAResource() {
        List<String> closed = new ArrayList<>();
        Gen<Integer> gen =
                Gen.of(0)
                        .concat(
                                Gen.fromStream(Stream.of(1, 2).onClose(() -> closed.add("second"))).take(1),
                                List.of(3));

        assertThat(gen.take(3).toList()).containsExactly(0, 1, 3);
        assertThat(closed).isEmpty();
        gen.close();
        assertThat(closed).containsExactly("second");
    }

    @Test
    void showsThisSequenceInFront() {
        assertThat(Gen.range(3).concat(List.of(1)).toString()).isEqualTo("Gen[range(0, 3) → concat]");
    }

    @Test
    void refusesNullAtTheCall() {
        Gen<Integer> gen = Gen.of(1);

        assertThatNullPointerException().isThrownBy(() -> gen.concat((Iterable<Integer>[]) null)).withMessage("others");
        assertThatNullPointerException().isThrownBy(() -> gen.concat(List.of(2), null)).withMessage("others[1]");
        assertThat(gen.toList()).containsExactly(1);
    }
}
