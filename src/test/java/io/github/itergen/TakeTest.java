package io.github.itergen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class TakeTest {
    @Test
    void takesTheFirstElementsAndLeavesTheRest() {
        // @start region="example"
        Gen<Integer> numbers = Gen.count(1);
        List<Integer> first = numbers.take(3).toList(); // [1, 2, 3]
        int next = numbers.next(); // 4
        // @end
        assertThat(first).hasToString("[1, 2, 3]");
        assertThat(next).isEqualTo(4);
    }

    @Test
    void yieldsAllWhereThereAreFewer() {
        assertThat(Gen.of("a", null).take(Long.MAX_VALUE).toList()).containsExactly("a", null);
    }

    @Test
    void pullsNothingForNone() {
        Gen<Integer> source = Gen.range(3);

        assertThat(source.take(0).hasNext()).isFalse();
        assertThat(source.toList()).containsExactly(0, 1, 2);
    }

    @Test
    void staysAtItsEndBehindTheLastOfThem() {
        Gen<Integer> source = Gen.range(3);
        Gen<Integer> taken = source.take(1);
        assertThat(taken.toList()).containsExactly(0);

        assertThat(taken.hasNext()).isFalse();
        assertThat(source.toList()).containsExactly(1, 2);
    }

    @Test
    void asksAgainWhereTheSourceEndedEarlier() {
        ScriptedSource<Integer> source = new ScriptedSource<>(1);
        Gen<Integer> taken = Gen.fromIterator(source).take(2);
        assertThat(taken.toList()).containsExactly(1);

        source.then(2).then(3);

        assertThat(taken.toList()).containsExactly(2);
    }

    @Test
    void doesNotCountAnError() {
        Gen<Integer> taken = Gen.count(0).map(Refusal.of(1)).take(3);

        assertThat(taken.next()).isZero();
        assertThatExceptionOfType(Refusal.class).isThrownBy(taken::next);
        assertThat(taken.toList()).containsExactly(2, 3);
    }

    @Test
    void refusesANegativeCountAtTheCall() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Gen.of(1).take(-1))
                .withMessageContaining("count")
                .withMessageContaining("-1");
    }
}
