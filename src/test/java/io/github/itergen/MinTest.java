package io.github.itergen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class MinTest {
    @Test
    void isTheSmallestElement() {
        // @start region="example"
        List<String> words = List.of("shot", "one", "no", "break");
        String shortest = Gen.iter(words).min(Comparator.comparingInt(String::length)); // no
        // @end
        assertThat(shortest).isEqualTo("no");
    }

    @Test
    void isTheFirstOfEqualElements() {
        assertThat(Gen.of("bb", "aa", "cc").min(Comparator.comparingInt(String::length))).isEqualTo("bb");
    }

    @Test
    void throwsWithoutElements() {
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> Gen.<Integer>empty().min(Comparator.naturalOrder()))
                .withMessageContaining("min()");
    }

    @Test
    void letsTheComparatorPlaceNullAndRefusesItAsTheAnswer() {
        assertThat(Gen.of(null, 2, 1).min(Comparator.nullsLast(Comparator.<Integer>naturalOrder()))).isEqualTo(1);
        assertThatNullPointerException()
                .isThrownBy(() -> Gen.of(2, null, 1).min(Comparator.nullsFirst(Comparator.<Integer>naturalOrder())))
                .withMessageContaining("min()");
    }

    @Test
    void canBeContinuedBehindAComparatorThatThrew() {
        Gen<Integer> gen = Gen.range(5);
        Comparator<Integer> comparator = Comparator.comparing(Refusal.of(2));

        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> gen.min(comparator));
        assertThat(gen.toList()).containsExactly(3, 4);
    }

    @Test
    void canBeContinuedBehindAnError() {
        Gen<Integer> gen = Gen.range(4).map(Refusal.of(1));

        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> gen.min(Comparator.naturalOrder()));
        assertThat(gen.toList()).containsExactly(2, 3);
    }

    @Test
    void refusesNullAtTheCall() {
        Gen<Integer> gen = Gen.of(1);

        assertThatNullPointerException().isThrownBy(() -> gen.min(null)).withMessage("comparator");
        assertThat(gen.toList()).containsExactly(1);
    }
}
