package io.github.itergen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class DropTest {
    @Test
    void leavesTheFirstElementsOut() {
        // @start region="example"
        List<Integer> rest = Gen.range(6).drop(4).toList(); // [4, 5]
        // @end
        assertThat(rest).hasToString("[4, 5]");
    }

    @Test
    void dropsAtTheFirstRequestAndNotBefore() {
        Gen<Integer> source = Gen.count();
        Gen<Integer> dropped = source.drop(2);

        assertThat(source.next()).isZero();
        assertThat(dropped.next()).isEqualTo(3);
        assertThat(source.next()).isEqualTo(4);
        assertThat(dropped.next()).isEqualTo(5);
    }

    @Test
    void isEmptyWhereThereAreNoMore() {
        assertThat(Gen.range(3).drop(Long.MAX_VALUE).hasNext()).isFalse();
    }

    @Test
    void passesNull() {
        assertThat(Gen.of(null, null, "a", null).drop(1).toList()).containsExactly(null, "a", null);
    }

    @Test
    void goesOnDroppingBehindAnEarlyEnd() {
        ScriptedSource<Integer> source = new ScriptedSource<>(1);
        Gen<Integer> dropped = Gen.fromIterator(source).drop(2);
        assertThat(dropped.hasNext()).isFalse();

        source.then(2).then(3);
        assertThat(dropped.toList()).containsExactly(3);

        source.then(4);
        assertThat(dropped.toList()).containsExactly(4);
    }

    @Test
    void doesNotCountAnError() {
        Gen<Integer> dropped = Gen.range(5).map(Refusal.of(1)).drop(2);

        assertThatExceptionOfType(Refusal.class).isThrownBy(dropped::next);
        assertThat(dropped.toList()).containsExactly(3, 4);
    }

    @Test
    void refusesANegativeCountAtTheCall() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Gen.of(1).drop(-1))
                .withMessageContaining("count")
                .withMessageContaining("-1");
    }
}
