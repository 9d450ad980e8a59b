package io.github.itergen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class HasNextTest {
    @Test
    void looksAtMostOneElementAheadAndLosesNone() {
        // @start region="example"
        List<Integer> pulled = new ArrayList<>();
        Gen<Integer> numbers = Gen.range(5).peek(pulled::add);
        boolean more = numbers.hasNext(); // true
        List<Integer> soFar = List.copyOf(pulled); // [0]
        List<Integer> doubled = numbers.map(n -> n * 2).toList(); // [0, 2, 4, 6, 8]
        // @end
        assertThat(more).isTrue();
        assertThat(soFar).hasToString("[0]");
        assertThat(doubled).hasToString("[0, 2, 4, 6, 8]");
    }

    @Test
    void pullsOnce() {
        List<Integer> pulled = new ArrayList<>();
        Gen<Integer> gen = Gen.range(5).peek(pulled::add);
        assertThat(pulled).isEmpty();

        assertThat(gen.hasNext()).isTrue();
        assertThat(gen.hasNext()).isTrue();
        assertThat(pulled).containsExactly(0);
        assertThat(gen.next()).isZero();
        assertThat(pulled).containsExactly(0);
    }

    @Test
    void keepsTheElementForAReaderBuiltBeforeTheLook() {
        Gen<Integer> source = Gen.range(3);
        Gen<Integer> doubled = source.map(n -> n * 2);
        assertThat(source.hasNext()).isTrue();

        assertThat(doubled.toList()).containsExactly(0, 2, 4);
    }

    @Test
    void keepsTheElementForAReaderBuiltBehindTheLook() {
        Gen<Integer> source = Gen.range(3);
        assertThat(source.hasNext()).isTrue();

        assertThat(source.take(2).toList()).containsExactly(0, 1);
        assertThat(source.next()).isEqualTo(2);
    }

    @Test
    void tellsOfANullElement() {
        Gen<String> gen = Gen.of((String) null);

        assertThat(gen.hasNext()).isTrue();
        assertThat(gen.next()).isNull();
        assertThat(gen.hasNext()).isFalse();
    }

    @Test
    void keepsNothingWhenItAnswersFalse() {
        ScriptedSource<Integer> source = new ScriptedSource<>();
        Gen<Integer> gen = Gen.fromIterator(source);
        assertThat(gen.hasNext()).isFalse();

        source.then(1);

        assertThat(gen.hasNext()).isTrue();
        assertThat(gen.next()).isEqualTo(1);
    }

    @Test
    void throwsWhatTheLookMetAndGoesOnBehindIt() {
        Gen<Integer> gen = Gen.range(3).map(Refusal.of(1));
        assertThat(gen.next()).isZero();

        assertThatExceptionOfType(Refusal.class).isThrownBy(gen::hasNext);
        assertThat(gen.hasNext()).isTrue();
        assertThat(gen.next()).isEqualTo(2);
    }

    @Test
    void isFalseBehindClose() {
        Gen<Integer> gen = Gen.range(3);
        assertThat(gen.hasNext()).isTrue();

        gen.close();

        assertThat(gen.hasNext()).isFalse();
    }

    @Test
    void losesNothingWhenAFunctionLooksAtItsOwnSequence() {
        List<Gen<Integer>> self = new ArrayList<>();
        Gen<Integer> gen =
                Gen.range(5)
                        .map(
                                n -> {
                                    if (n < 3) {
                                        assertThat(self.getFirst().hasNext()).isTrue();
                                    }
                                    return n;
                                });
        self.add(gen);

        assertThat(gen.hasNext()).isTrue();
        assertThat(gen.toList()).containsExactly(0, 1, 2, 3, 4);
    }

    @Test
    void keepsWhatAFunctionHasLookedAtAlthoughTheFunctionsOwnElementIsTheEnd() {
        List<Gen<Integer>> self = new ArrayList<>();
        List<Boolean> looks = new ArrayList<>();
        ScriptedSource<Integer> source = new ScriptedSource<>();
        Gen<Integer> gen =
                Gen.fromIterator(source)
                        .takeWhile(
                                n -> {
                                    looks.add(n > 0 && self.getFirst().hasNext());
                                    return n == 0;
                                });
        self.add(gen);
        source.then(1).then(0);

        assertThat(gen.hasNext()).isTrue();
        assertThat(gen.next()).isZero();
        assertThat(looks).containsExactly(false, true);
        assertThat(gen.hasNext()).isFalse();
    }

    @Test
    void keepsTheOrderWhenAPredicateLooksAheadAndRejects() {
        List<Gen<Integer>> self = new ArrayList<>();
        Gen<Integer> gen =
                Gen.range(6)
                        .filter(
                                n -> {
                                    assertThat(n > 0 || self.getFirst().hasNext()).isTrue();
                                    return n > 0;
                                });
        self.add(gen);
        List<Integer> drained = new ArrayList<>();

        gen.forEachRemaining(drained::add);

        assertThat(drained).containsExactly(1, 2, 3, 4, 5);
    }
}
