package io.github.itergen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ViaTest {
    @Test
    void appliesOnesOwnCombinatorInTheChain() {
        // @start region="example"
        List<Integer> everyThird = Gen.range(10).via(ViaTest::everyThird).map(n -> n * 10).toList(); // [0, 30, 60, 90]
        // @end
        assertThat(everyThird).hasToString("[0, 30, 60, 90]");
    }

    private static <T extends @Nullable Object> Gen<T> everyThird(Gen<T> gen) {
        return gen.islice(0, Gen.UNBOUNDED, 3);
    }

    @Test
    void handsOverThisVerySequenceAndPullsNothing() {
        Gen<Integer> source = Gen.range(3);

        assertThat((Object) source.<Gen<Integer>>via(gen -> gen)).isSameAs(source);
        assertThat(source.toList()).containsExactly(0, 1, 2);
    }

    @Test
    void answersWhatTheFunctionAnswers() {
        assertThat(Gen.range(3).<@Nullable String>via(_ -> null)).isNull();
        assertThat(Gen.range(3).<Long>via(Gen::length)).isEqualTo(3);
    }

    @Test
    void passesAnExceptionOn() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Gen.of(1).via(gen -> Refusal.of(1).apply(gen.next())));
    }

    @Test
    void refusesANullFunctionAtTheCall() {
        assertThatNullPointerException().isThrownBy(() -> Gen.of(1).via(null)).withMessage("function");
    }
}
