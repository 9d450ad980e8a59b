package io.github.itergen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// It is `forEachRemaining` by the name that `Iterable` gives it; what is particular to the drain is tested there.
class ForEachTest {
    @Test
    void handsTheRestToTheAction() {
        // @start region="example"
        List<String> received = new ArrayList<>();
        Gen<String> words = Gen.of("one", "shot", "no", "break");
        String first = words.next(); // one
        words.forEach(received::add); // received is [shot, no, break]
        // @end
        assertThat(first).isEqualTo("one");
        assertThat(received).hasToString("[shot, no, break]");
    }

    @Test
    void findsNothingASecondTime() {
        List<Integer> received = new ArrayList<>();
        Gen<Integer> gen = Gen.range(3);

        gen.forEach(received::add);
        gen.forEach(received::add);

        assertThat(received).containsExactly(0, 1, 2);
    }

    @Test
    void canBeContinuedBehindAnActionThatThrew() {
        Gen<Integer> gen = Gen.range(5).map(n -> n + 1);

        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> gen.forEach(Refusal.at(2)));
        assertThat(gen.toList()).containsExactly(3, 4, 5);
    }

    @Test
    void refusesNullAtTheCall() {
        Gen<Integer> gen = Gen.of(1);

        assertThatNullPointerException().isThrownBy(() -> gen.forEach(null)).withMessage("action");
        assertThat(gen.toList()).containsExactly(1);
    }
}
