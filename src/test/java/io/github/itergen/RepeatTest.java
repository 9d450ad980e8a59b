package io.github.itergen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RepeatTest {
    @Test
    void repeatsAnElementWithoutEnd() {
        // @start region="example"
        List<Integer> squares =
                Gen.map((n, exponent) -> (int) Math.pow(n, exponent), Gen.range(5), Gen.repeat(2)).toList();
        assertThat(squares).containsExactly(0, 1, 4, 9, 16);
        // @end
    }

    @Test
    void repeatsAnElementANumberOfTimes() {
        // @start region="times"
        assertThat(Gen.repeat("ha", 3).joining(" ")).isEqualTo("ha ha ha");
        // @end
    }

    @Test
    void takesANegativeNumberOfTimesForNone() {
        assertThat(Gen.repeat("x", 0).toList()).isEmpty();
        assertThat(Gen.repeat("x", -1).toList()).isEmpty();
        assertThat(Gen.repeat("x", Long.MIN_VALUE).toList()).isEmpty();
    }

    @Test
    void handsOutTheSameObject() {
        Object element = new Object();
        assertThat(Gen.repeat(element, 2).toList()).allSatisfy(each -> assertThat(each).isSameAs(element));
        assertThat(Gen.repeat(element).next()).isSameAs(element);
    }

    @Test
    void repeatsNull() {
        assertThat(Gen.<String>repeat(null).take(2).toList()).containsExactly(null, null);
        assertThat(Gen.<String>repeat(null, 2).toList()).containsExactly(null, null);
    }

    @Test
    void takesMoreTimesThanAnIntCanSay() {
        Gen<String> elements = Gen.repeat("x", Long.MAX_VALUE);
        assertThat(elements.next()).isEqualTo("x");
        assertThat(elements.hasNext()).isTrue();
    }
}
