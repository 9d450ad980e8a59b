package io.github.itergen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class NextTest {
    @Test
    void handsOutOneElementAfterTheOtherUntilStopIteration() {
        // @start region="example"
        Gen<String> words = Gen.of("one", "shot");
        String first = words.next(); // one
        String second = words.next(); // shot
        String third;
        try {
            third = words.next();
        } catch (StopIteration end) {
            third = end.getMessage(); // the sequence has ended
        }
        // @end
        assertThat(List.of(first, second, third)).hasToString("[one, shot, the sequence has ended]");
    }

    @Test
    void pullsOneElement() {
        List<Integer> pulled = new ArrayList<>();
        Gen<Integer> gen = Gen.range(3).peek(pulled::add);

        assertThat(gen.next()).isZero();
        assertThat(pulled).containsExactly(0);
    }

    @Test
    void asksAgainBehindTheEnd() {
        ScriptedSource<Integer> source = new ScriptedSource<>();
        Gen<Integer> gen = Gen.fromIterator(source);
        assertThatExceptionOfType(StopIteration.class).isThrownBy(gen::next);

        source.then(1);

        assertThat(gen.next()).isEqualTo(1);
    }

    @Test
    void neverTakesANoSuchElementExceptionOfUserCodeForTheEnd() {
        NoSuchElementException thrown = new NoSuchElementException("of the user");
        Gen<Integer> gen =
                Gen.range(3)
                        .map(
                                n -> {
                                    if (n == 1) {
                                        throw thrown;
                                    }
                                    return n;
                                });

        assertThat(gen.next()).isZero();
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(gen::next).isSameAs(thrown);
        assertThat(gen.next()).isEqualTo(2);
        assertThatExceptionOfType(StopIteration.class).isThrownBy(gen::next);
    }

    @Test
    void neverTakesTheStopIterationOfAnotherSequenceForTheEnd() {
        Gen<Integer> other = Gen.of(10);
        Gen<Integer> gen = Gen.range(3).map(_ -> other.next());

        assertThatExceptionOfType(StopIteration.class).isThrownBy(gen::toList);
        assertThatExceptionOfType(StopIteration.class).isThrownBy(gen::hasNext);
        assertThat(gen.hasNext()).isFalse();
    }

    @Test
    void endsBehindClose() {
        Gen<Integer> gen = Gen.range(3);
        gen.close();

        assertThatExceptionOfType(StopIteration.class).isThrownBy(gen::next);
    }
}
