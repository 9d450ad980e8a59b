package io.github.itergen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Spliterator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

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
        Spliterator<Integer> spliterator = Gen.range(4).filter(n -> n > 1).spliterator();

        assertThat(spliterator.hasCharacteristics(Spliterator.ORDERED)).isTrue();
        assertThat(spliterator.hasCharacteristics(Spliterator.SIZED)).isFalse();
        assertThat(spliterator.hasCharacteristics(Spliterator.NONNULL)).isFalse();
        assertThat(spliterator.getExactSizeIfKnown()).isEqualTo(-1);
    }

    static List<Gen<?>> sized() {
        List<Integer> list = new ArrayList<>(List.of(1, 2, 3, 4));
        return List.of(
                Gen.range(4),
                Gen.range(9L, 1L, -2L),
                Gen.iter(list),
                Gen.of(1, null, 3, 4),
                Gen.repeat(null, 4),
                Gen.iter(list).map(n -> n * 2),
                Gen.iter(list).peek(n -> {}),
                Gen.iter(list).enumerate(),
                Gen.iter(list).accumulate((a, b) -> a + b),
                Gen.range(100).take(4),
                Gen.range(9).drop(5),
                Gen.range(100).islice(3, 7),
                Gen.range(100).islice(2, 15, 4),
                Gen.range(14).islice(2, Gen.UNBOUNDED, 3),
                Gen.range(10).batched(3),
                Gen.range(5).pairwise());
    }

    @ParameterizedTest
    @MethodSource("sized")
    void knowsItsSizeWhateverHasBeenReadOrLookedAt(Gen<?> gen) {
        Spliterator<?> spliterator = gen.spliterator();

        assertThat(spliterator.hasCharacteristics(Spliterator.SIZED)).isTrue();
        assertThat(spliterator.getExactSizeIfKnown()).isEqualTo(4);
        assertThat(gen.hasNext()).isTrue();
        assertThat(spliterator.getExactSizeIfKnown()).as("with an element looked at").isEqualTo(4);
        gen.next();
        assertThat(spliterator.getExactSizeIfKnown()).as("behind one").isEqualTo(3);
        assertThat(spliterator.tryAdvance(element -> {})).isTrue();
        assertThat(gen.stream().toArray()).hasSize(2);
        assertThat(spliterator.getExactSizeIfKnown()).as("at the end").isZero();
        assertThat(spliterator.tryAdvance(element -> {})).isFalse();
    }

    static List<Gen<?>> unsized() {
        Gen<Integer> shared = Gen.range(4);
        return List.of(
                Gen.count(),
                Gen.repeat(1),
                Gen.iterate(1, n -> n),
                Gen.zip(shared.map(n -> n), shared.map(n -> n)),
                Gen.range(4).takeWhile(n -> true),
                Gen.range(4).flatMap(List::of),
                Gen.generate(y -> y.yield(1)));
    }

    @ParameterizedTest
    @MethodSource("unsized")
    void claimsNoSizeThatItIsNotSureOf(Gen<?> gen) {
        Spliterator<?> spliterator = gen.spliterator();

        assertThat(spliterator.hasCharacteristics(Spliterator.SIZED)).isFalse();
        assertThat(spliterator.estimateSize()).isEqualTo(Long.MAX_VALUE);
    }

    @Test
    void knowsTheSizesOfWhatIsShorterThanWhatIsCutOff() {
        assertThat(Gen.range(2).drop(5).spliterator().getExactSizeIfKnown()).isZero();
        assertThat(Gen.range(2).islice(5, 9).spliterator().getExactSizeIfKnown()).isZero();
        assertThat(Gen.range(9).islice(5, 2).spliterator().getExactSizeIfKnown()).isZero();
        assertThat(Gen.range(2).take(9).spliterator().getExactSizeIfKnown()).isEqualTo(2);
        assertThat(Gen.range(1).pairwise().spliterator().getExactSizeIfKnown()).isZero();
        assertThat(Gen.range(0).batched(4).spliterator().getExactSizeIfKnown()).isZero();
        assertThat(Gen.range(0L, Long.MIN_VALUE, -1L).spliterator().hasCharacteristics(Spliterator.SIZED)).isFalse();
    }

    @Test
    void hasSizeZeroWhenClosed() {
        Gen<Integer> gen = Gen.range(4);
        gen.close();
        assertThat(gen.spliterator().getExactSizeIfKnown()).isZero();
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
