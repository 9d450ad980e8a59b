package io.github.itergen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;

class NextOrTest {
    @Test
    void pullsOneElementOrAnswersTheFallback() {
        // @start region="example"
        Gen<String> words = Gen.of("one");
        String first = words.nextOr("nothing"); // one
        String second = words.nextOr("nothing"); // nothing
        // @end
        assertThat(List.of(first, second)).hasToString("[one, nothing]");
    }

    @Test
    void leavesTheRest() {
        Gen<Integer> gen = Gen.range(3);

        assertThat(gen.nextOr(9)).isZero();
        assertThat(gen.toList()).containsExactly(1, 2);
    }

    @Test
    void answersANullElementAndANullFallback() {
        Gen<String> gen = Gen.of((String) null);

        assertThat(gen.nextOr("nothing")).isNull();
        assertThat(gen.nextOr("nothing")).isEqualTo("nothing");
        assertThat(gen.nextOr(null)).isNull();
    }

    @Test
    void doesNotReplaceAnError() {
        Gen<Integer> gen = Gen.range(3).map(Refusal.of(0));

        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> gen.nextOr(9));
        assertThat(gen.nextOr(9)).isEqualTo(1);
    }
}
