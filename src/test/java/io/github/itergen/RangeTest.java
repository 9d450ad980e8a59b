package io.github.itergen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class RangeTest {
    @Test
    void yieldsNumbersAStepApart() {
        // @start region="example"
        assertThat(Gen.range(1, 10, 3).toList()).containsExactly(1, 4, 7);
        assertThat(Gen.range(5, 0, -2).toList()).containsExactly(5, 3, 1);
        // @end
    }

    @Test
    void startsAtZero() {
        // @start region="stop"
        assertThat(Gen.range(3).toList()).containsExactly(0, 1, 2);
        // @end
        assertThat(Gen.range(0).toList()).isEmpty();
        assertThat(Gen.range(-3).toList()).isEmpty();
    }

    @Test
    void startsWhereToldTo() {
        // @start region="start"
        assertThat(Gen.range(-1, 2).toList()).containsExactly(-1, 0, 1);
        // @end
        assertThat(Gen.range(2, 2).toList()).isEmpty();
        assertThat(Gen.range(3, 2).toList()).isEmpty();
    }

    @Test
    void yieldsLongs() {
        // @start region="longs"
        assertThat(Gen.range(3L).toList()).containsExactly(0L, 1L, 2L);
        assertThat(Gen.range(3_000_000_000L, 3_000_000_002L).toList()).containsExactly(3_000_000_000L, 3_000_000_001L);
        assertThat(Gen.range(0, 10L, 4).toList()).containsExactly(0L, 4L, 8L);
        // @end
        assertThat(Gen.range(5L, 0L, -2L).toList()).containsExactly(5L, 3L, 1L);
    }

    @Test
    void isEmptyWhereTheStepLeadsAway() {
        assertThat(Gen.range(0, 3, -1).toList()).isEmpty();
        assertThat(Gen.range(3, 0, 1).toList()).isEmpty();
        assertThat(Gen.range(3, 3, -1).toList()).isEmpty();
        assertThat(Gen.range(3L, 0L, 1L).toList()).isEmpty();
    }

    @Test
    void isOnePassOnly() {
        Gen<Integer> numbers = Gen.range(2);
        assertThat(numbers.toList()).containsExactly(0, 1);
        assertThat(numbers.toList()).isEmpty();
    }

    @Test
    void reachesTheLastInts() {
        assertThat(Gen.range(Integer.MAX_VALUE - 2, Integer.MAX_VALUE).toList())
                .containsExactly(Integer.MAX_VALUE - 2, Integer.MAX_VALUE - 1);
        assertThat(Gen.range(Integer.MIN_VALUE + 2, Integer.MIN_VALUE, -1).toList())
                .containsExactly(Integer.MIN_VALUE + 2, Integer.MIN_VALUE + 1);
    }

    @Test
    void endsWhereTheNextNumberWouldNotBeAnInt() {
        assertThat(Gen.range(Integer.MIN_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE).toList())
                .containsExactly(Integer.MIN_VALUE, -1, Integer.MAX_VALUE - 1);
        assertThat(Gen.range(Integer.MAX_VALUE, Integer.MIN_VALUE, Integer.MIN_VALUE).toList())
                .containsExactly(Integer.MAX_VALUE, -1);
        assertThat(Gen.range(Integer.MAX_VALUE - 1, Integer.MAX_VALUE, 10).toList())
                .containsExactly(Integer.MAX_VALUE - 1);
    }

    @Test
    void endsWhereTheNextNumberWouldNotBeALong() {
        assertThat(Gen.range(Long.MIN_VALUE, Long.MAX_VALUE, Long.MAX_VALUE).toList())
                .containsExactly(Long.MIN_VALUE, -1L, Long.MAX_VALUE - 1);
        assertThat(Gen.range(Long.MAX_VALUE, Long.MIN_VALUE, Long.MIN_VALUE).toList())
                .containsExactly(Long.MAX_VALUE, -1L);
        assertThat(Gen.range(Long.MAX_VALUE - 1, Long.MAX_VALUE, 10).toList()).containsExactly(Long.MAX_VALUE - 1);
        assertThat(Gen.range(Long.MIN_VALUE + 1, Long.MIN_VALUE, -10).toList()).containsExactly(Long.MIN_VALUE + 1);
    }

    @Test
    void staysAtItsEndOnceClosed() {
        Gen<Integer> numbers = Gen.range(3);
        assertThat(numbers.next()).isZero();
        numbers.close();
        assertThat(numbers.toList()).isEmpty();
    }

    @Test
    void refusesAStepOfZeroAtTheCall() {
        assertThatIllegalArgumentException().isThrownBy(() -> Gen.range(0, 3, 0)).withMessage("step must not be 0");
        assertThatIllegalArgumentException().isThrownBy(() -> Gen.range(0L, 3L, 0L)).withMessage("step must not be 0");
    }
}
