package io.github.itergen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ForEachRemainingTest {
    @Test
    void handsTheRestToTheAction() {
        // @start region="example"
        List<String> received = new ArrayList<>();
        Gen<String> words = Gen.of("one", "shot", "no", "break");
        String first = words.next(); // one
        words.forEachRemaining(received::add); // received is [shot, no, break]
        // @end
        assertThat(first).isEqualTo("one");
        assertThat(received).hasToString("[shot, no, break]");
    }

    @Test
    void findsNothingASecondTime() {
        List<Integer> received = new ArrayList<>();
        Gen<Integer> gen = Gen.range(3);

        gen.forEachRemaining(received::add);
        gen.forEachRemaining(received::add);

        assertThat(received).containsExactly(0, 1, 2);
    }

    @Test
    void handsNullToTheAction() {
        List<String> received = new ArrayList<>();

        Gen.of("a", null).forEachRemaining(received::add);

        assertThat(received).containsExactly("a", null);
    }

    @Test
    void canBeContinuedBehindAnActionThatThrew() {
        Gen<Integer> gen = Gen.range(5).map(n -> n + 1);

        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> gen.forEachRemaining(Refusal.at(2)));
        assertThat(gen.toList()).containsExactly(3, 4, 5);
    }

    @Test
    void letsTheActionAskForMore() {
        List<Integer> received = new ArrayList<>();
        Gen<Integer> gen = Gen.range(6).filter(n -> n != 2);

        gen.forEachRemaining(n -> received.add(n * 10 + gen.nextOr(9)));

        assertThat(received).containsExactly(1, 34, 59);
    }

    @Test
    void keepsTheOrderWhenTheActionLooksAhead() {
        List<Integer> received = new ArrayList<>();
        Gen<Integer> gen = Gen.range(4);

        gen.forEachRemaining(
                n -> {
                    received.add(n);
                    assertThat(gen.hasNext()).isEqualTo(n < 3);
                });

        assertThat(received).containsExactly(0, 1, 2, 3);
    }

    @Test
    void canBeContinuedBehindAnError() {
        Gen<Integer> gen = Gen.range(4).map(Refusal.of(1));

        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> gen.forEachRemaining(_ -> {}));
        assertThat(gen.toList()).containsExactly(2, 3);
    }

    @Test
    void refusesNullAtTheCall() {
        Gen<Integer> gen = Gen.of(1);

        assertThatNullPointerException().isThrownBy(() -> gen.forEachRemaining(null)).withMessage("action");
        assertThat(gen.toList()).containsExactly(1);
    }
}
