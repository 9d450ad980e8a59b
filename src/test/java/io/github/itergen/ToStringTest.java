package io.github.itergen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ToStringTest {
    @Test
    void showsThePipeline() {
        // @start region="example"
        Gen<Integer> numbers = Gen.range(10).filter(n -> n % 2 == 0).takeWhile(n -> n < 5);
        String text = numbers.toString(); // Gen[range(0, 10) → filter → takeWhile]
        // @end
        assertThat(text).isEqualTo("Gen[range(0, 10) → filter → takeWhile]");
    }

    @Test
    void pullsNothing() {
        Gen<Integer> gen = Gen.range(3).map(n -> n * 10);

        assertThat(gen.toString()).isEqualTo("Gen[range(0, 3) → map]");
        assertThat(gen.toList()).containsExactly(0, 10, 20);
    }

    @Test
    void showsSeveralSourcesInParentheses() {
        assertThat(Gen.zip(Gen.range(3), Gen.count()).take(2).toString())
                .isEqualTo("Gen[zip(range(0, 3), count(0, 1)) → take(2)]");
    }
}
