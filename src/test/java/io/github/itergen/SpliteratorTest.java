package io.github.itergen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Spliterator;
import org.junit.jupiter.api.Test;

class SpliteratorTest {
    @Test
    void readsThisSequence() {
        // @start region="example"
        Gen<Integer> numbers = Gen.range(4);
        List<Integer> received = new ArrayList<>();
        boolean advanced = numbers.spliterator().tryAdvance(received::add); // true, and received is [0]
        List<Integer> rest = numbers.toList(); // [1, 2, 3]
        // @end
        assertThat(advanced).isTrue();
        assertThat(received).hasToString("[0]");
        assertThat(rest).hasToString("[1, 2, 3]");
    }

    @Test
    void isOrderedOfUnknownSizeAndMayHoldNull() {
        Spliterator<Integer> spliterator = Gen.range(4).spliterator();

        assertThat(spliterator.hasCharacteristics(Spliterator.ORDERED)).isTrue();
        assertThat(spliterator.hasCharacteristics(Spliterator.SIZED)).isFalse();
        assertThat(spliterator.hasCharacteristics(Spliterator.NONNULL)).isFalse();
        assertThat(spliterator.getExactSizeIfKnown()).isEqualTo(-1);
    }

    @Test
    void splitsABatchOff() {
        Spliterator<Integer> rest = Gen.range(3_000).spliterator();
        Spliterator<Integer> batch = rest.trySplit();
        List<Integer> received = new ArrayList<>();

        batch.forEachRemaining(received::add);
        assertThat(received).isNotEmpty().hasSizeLessThan(3_000);
        rest.forEachRemaining(received::add);
        assertThat(received).isEqualTo(Gen.range(3_000).toList());
    }
}
