package io.github.itergen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FromStreamTest {
    private final List<String> log = new ArrayList<>();

    @Test
    void yieldsTheElementsOfAStream() {
        // @start region="example"
        Gen<Integer> squares = Gen.fromStream(IntStream.iterate(1, n -> n + 1).mapToObj(n -> n * n));
        assertThat(squares.takeWhile(n -> n < 20).toList()).containsExactly(1, 4, 9, 16);
        // @end
    }

    @Test
    void computesNothingAtTheCallAndOneElementForEachRequest() {
        List<Integer> computed = new ArrayList<>();
        Gen<Integer> numbers = Gen.fromStream(Stream.of(1, 2, 3).peek(computed::add));
        assertThat(computed).isEmpty();
        assertThat(numbers.next()).isEqualTo(1);
        assertThat(computed).containsExactly(1);
    }

    @Test
    void leavesItToTheStreamHowFarItRunsAhead() {
        List<Integer> computed = new ArrayList<>();
        Gen<Integer> numbers = Gen.fromStream(Stream.of(3, 1, 2).peek(computed::add).sorted());
        assertThat(computed).isEmpty();
        assertThat(numbers.next()).isEqualTo(1);
        assertThat(computed).containsExactly(3, 1, 2);
    }

    @Test
    void closesTheStreamAtItsEndOnce() {
        Gen<Integer> numbers = Gen.fromStream(watched(Stream.of(1, 2)));
        assertThat(numbers.next()).isEqualTo(1);
        assertThat(numbers.next()).isEqualTo(2);
        assertThat(log).isEmpty();
        assertThat(numbers.hasNext()).isFalse();
        assertThat(log).containsExactly("closed");
        numbers.close();
        assertThat(log).hasSize(1);
        assertThat(numbers.hasNext()).isFalse();
    }

    @Test
    void closesTheStreamWithItself() {
        Gen<Integer> numbers = Gen.fromStream(watched(Stream.of(1, 2)));
        assertThat(numbers.next()).isEqualTo(1);
        numbers.close();
        assertThat(log).containsExactly("closed");
        assertThat(numbers.hasNext()).isFalse();
    }

    @Test
    void closesTheStreamFromTheEndOfAChain() {
        Gen<Integer> numbers = Gen.fromStream(watched(Stream.of(1, 2)));
        numbers.map(n -> n + 1).filter(n -> n > 1).close();
        assertThat(log).containsExactly("closed");
    }

    @Test
    void closesTheStreamWhenItFailsAndHasThenEnded() {
        IllegalStateException failure = new IllegalStateException("two");
        Gen<Integer> numbers = Gen.fromStream(watched(Stream.of(1, 2, 3).map(n -> failAtTwo(n, failure))));
        assertThat(numbers.next()).isEqualTo(1);
        assertThatThrownBy(numbers::next).isSameAs(failure);
        assertThat(log).containsExactly("closed");
        assertThat(numbers.hasNext()).isFalse();
    }

    @Test
    void suppressesTheFailureOfACloseBehindTheFailureOfTheStream() {
        IllegalStateException failure = new IllegalStateException("two");
        IllegalStateException second = new IllegalStateException("close");
        Gen<Integer> numbers =
                Gen.fromStream(
                        Stream.of(2)
                                .map(n -> failAtTwo(n, failure))
                                .onClose(
                                        () -> {
                                            throw second;
                                        }));
        assertThatThrownBy(numbers::next).isSameAs(failure).hasSuppressedException(second);
    }

    @Test
    void passesTheFailureOfACloseHandlerOnAndHasThenEnded() {
        IllegalStateException failure = new IllegalStateException("close");
        Gen<Integer> numbers =
                Gen.fromStream(
                        Stream.<Integer>empty()
                                .onClose(
                                        () -> {
                                            throw failure;
                                        }));
        assertThatThrownBy(numbers::hasNext).isSameAs(failure);
        assertThat(numbers.hasNext()).isFalse();
    }

    @Test
    void refusesAConsumedStreamAtTheCall() {
        Stream<Integer> stream = Stream.of(1);
        assertThat(stream.toList()).containsExactly(1);
        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> Gen.fromStream(stream));
    }

    @Test
    void takesTheStreamAtTheCall() {
        Stream<Integer> stream = Stream.of(1);
        Gen<Integer> numbers = Gen.fromStream(stream);
        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(stream::toList);
        assertThat(numbers.toList()).containsExactly(1);
    }

    @Test
    void deliversNull() {
        assertThat(Gen.fromStream(Stream.of(null, 1)).toList()).containsExactly(null, 1);
    }

    @Test
    void refusesNullAtTheCall() {
        assertThatThrownBy(() -> Gen.fromStream(null)).isInstanceOf(NullPointerException.class).hasMessage("stream");
    }

    private Stream<Integer> watched(Stream<Integer> stream) {
        return stream.onClose(() -> log.add("closed"));
    }

    private static int failAtTwo(int number, RuntimeException failure) {
        if (number == 2) {
            throw failure;
        }
        return number;
    }
}
