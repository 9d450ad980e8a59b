package io.github.itergen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StreamTest {
    @Test
    void streamsTheRest() {
        // @start region="example"
        Gen<Integer> numbers = Gen.count(1);
        Optional<Integer> square = numbers.stream().map(n -> n * n).filter(n -> n > 10).findFirst(); // 16
        int next = numbers.next(); // 5
        // @end
        assertThat(square).hasValue(16);
        assertThat(next).isEqualTo(5);
    }

    @Test
    void pullsNothingBeforeTheTerminalOperationAndNoMoreThanItNeeds() {
        List<Integer> pulled = new ArrayList<>();
        Gen<Integer> gen = Gen.range(9).peek(pulled::add);
        Stream<Integer> stream = gen.stream().limit(2);
        assertThat(pulled).isEmpty();

        assertThat(stream.toList()).containsExactly(0, 1);
        assertThat(pulled).containsExactly(0, 1);
        assertThat(gen.next()).isEqualTo(2);
    }

    @Test
    void passesNullAndKeepsTheOrder() {
        assertThat(Gen.of("b", null, "a").stream().toList()).containsExactly("b", null, "a");
    }

    @Test
    void mayBeMadeParallel() {
        assertThat(Gen.range(5_000).stream().parallel().mapToInt(n -> n).sum()).isEqualTo(12_497_500);
    }

    @Test
    void closesTheSequenceWhenItIsClosedAndNotBefore() {
        List<String> closed = new ArrayList<>();
        Gen<Integer> gen = Gen.fromStream(Stream.of(1, 2, 3).onClose(() -> closed.add("source")));

        try (Stream<Integer> stream = gen.stream()) {
            assertThat(stream.findFirst()).hasValue(1);
            assertThat(closed).isEmpty();
        }
        assertThat(closed).containsExactly("source");
        assertThat(gen.hasNext()).isFalse();
    }

    @Test
    void canBeContinuedBehindAnError() {
        Gen<Integer> gen = Gen.range(4).map(Refusal.of(1));

        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> gen.stream().toList());
        assertThat(gen.stream().toList()).containsExactly(2, 3);
    }
}
