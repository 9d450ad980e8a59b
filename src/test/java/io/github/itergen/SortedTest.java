package io.github.itergen;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class SortedTest {
    @Test
    void sortsInTheNaturalOrder() {
        // @start region="natural"
        List<String> words = Gen.of("shot", "one", "no", "break").sorted(); // [break, no, one, shot]
        // @end
        assertThat(words).hasToString("[break, no, one, shot]");
    }

    @Test
    void sortsByAComparator() {
        // @start region="comparator"
        Gen<String> words = Gen.of("shot", "one", "no", "break");
        List<String> sorted = words.sorted(comparingInt(String::length)); // [no, one, shot, break]
        // @end
        assertThat(sorted).hasToString("[no, one, shot, break]");
    }

    @Test
    void keepsTheOrderOfEqualElementsAlsoInReverse() {
        List<String> words = List.of("bb", "a", "aa", "b");
        Comparator<String> byLength = comparingInt(String::length);

        assertThat(Gen.iter(words).sorted(byLength)).containsExactly("a", "b", "bb", "aa");
        assertThat(Gen.iter(words).sorted(byLength.reversed())).containsExactly("bb", "aa", "a", "b");
    }

    @Test
    void cannotBeModified() {
        List<Integer> natural = Gen.range(3).sorted();
        List<Integer> compared = Gen.range(3).sorted(naturalOrder());

        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> natural.set(0, 3));
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> compared.set(0, 3));
    }

    @Test
    void letsTheComparatorPlaceNull() {
        assertThat(Gen.of(2, null, 1).sorted(nullsFirst(naturalOrder()))).containsExactly(null, 1, 2);
    }

    @Test
    void refusesNullInTheNaturalOrder() {
        assertThatNullPointerException().isThrownBy(() -> Gen.of(2, null, 1).sorted());
    }

    @Test
    void refusesElementsWithoutACommonOrder() {
        Gen<Object> gen = Gen.of(1, "a", 2);

        assertThatExceptionOfType(ClassCastException.class).isThrownBy(gen::sorted);
        assertThat(gen.hasNext()).isFalse();
    }

    @Test
    void hasPulledAllWhenTheComparatorThrows() {
        Gen<Integer> gen = Gen.range(5);
        Comparator<Integer> comparator = comparing(Refusal.of(2));

        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> gen.sorted(comparator));
        assertThat(gen.hasNext()).isFalse();
    }

    @Test
    void canBeContinuedBehindAnError() {
        Gen<Integer> gen = Gen.range(4).map(Refusal.of(1));

        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> gen.sorted());
        assertThat(gen.toList()).containsExactly(2, 3);
    }

    @Test
    void refusesNullAtTheCall() {
        Gen<Integer> gen = Gen.of(1);

        assertThatNullPointerException().isThrownBy(() -> gen.sorted(null)).withMessage("comparator");
        assertThat(gen.toList()).containsExactly(1);
    }
}
