package io.github.itergen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class MaxTest {
    @Test
    void isTheLargestElement() {
        // @start region="example"
        List<String> words = List.of("shot", "one", "break", "no");
        String longest = Gen.iter(words).max(Comparator.comparingInt(String::length)); // break
        // @end
        assertThat(longest).isEqualTo("break");
    }

    @Test
    void isTheFirstOfEqualElements() {
        assertThat(Gen.of("bb", "aa", "cc").max(Comparator.comparingInt(String::length))).isEqualTo("bb");
    }

    @Test
    void throwsWithoutElements() {
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> Gen.<Integer>empty().max(Comparator.naturalOrder()))
                .withMessageContaining("max()");
    }

    @Test
    void letsTheComparatorPlaceNullAndRefusesItAsTheAnswer() {
        assertThat(Gen.of(null, 2, 1).max(Comparator.nullsFirst(Comparator.<Integer>naturalOrder()))).isEqualTo(2);
        assertThatNullPointerException()
                .isThrownBy(() -> Gen.of(2, null, 1).max(Comparator.nullsLast(Comparator.<Integer>naturalOrder())))
                .withMessageContaining("max()");
    }

    @Test
    void canBeContinuedBehindAComparatorThatThrew() {
        Gen<Integer> gen = Gen.range(5);
        Comparator<Integer> comparator = Comparator.comparing(Refusal.of(2));

        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> gen.max(comparator));
        assertThat(gen.toList()).containsExactly(3, 4);
    }

    @Test
    void canBeContinuedBehindAnError() {
        Gen<Integer> gen = Gen.range(4).map(Refusal.of(1));

        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> gen.max(Comparator.naturalOrder()));
        assertThat(gen.toList()).containsExactly(2, 3);
    }

    @Test
    void refusesNullAtTheCall() {
        Gen<Integer> gen = Gen.of(1);

        assertThatNullPointerException().isThrownBy(() -> gen.max(null)).withMessage("comparator");
        assertThat(gen.toList()).containsExactly(1);
    }
}
