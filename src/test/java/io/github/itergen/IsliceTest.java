package io.github.itergen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IsliceTest {
    @Test
    void yieldsEveryStepthElement() {
        // @start region="example"
        Gen<String> letters = Gen.chars("ABCDEFGH");
        List<String> slice = Gen.islice(letters, 1, 6, 2).toList(); // [B, D, F]
        String behind = letters.next(); // G
        // @end
        assertThat(slice).containsExactly("B", "D", "F");
        assertThat(behind).isEqualTo("G");
    }

    @Test
    void yieldsTheFirstElements() {
        // @start region="stop"
        List<String> slice = Gen.islice(Gen.chars("ABCDEFG"), 2).toList(); // [A, B]
        // @end
        assertThat(slice).containsExactly("A", "B");
    }

    @Test
    void yieldsTheElementsBetweenTwoIndexes() {
        // @start region="startStop"
        List<String> slice = Gen.islice(Gen.chars("ABCDEFG"), 2, 4).toList(); // [C, D]
        // @end
        assertThat(slice).containsExactly("C", "D");
    }

    @Test
    void goesOnToTheEndOfTheSourceWhereItIsUnbounded() {
        // @start region="unbounded"
        List<String> slice = Gen.chars("ABCDEFG").islice(2, Gen.UNBOUNDED, 2).toList(); // [C, E, G]
        // @end
        assertThat(slice).containsExactly("C", "E", "G");
    }

    @Test
    void slicesFluently() {
        // @start region="fluent"
        Gen<Integer> numbers = Gen.count(10);
        List<Integer> slice = numbers.islice(3).toList(); // [10, 11, 12]
        int behind = numbers.next(); // 13
        // @end
        assertThat(slice).containsExactly(10, 11, 12);
        assertThat(behind).isEqualTo(13);
    }

    @Test
    void slicesFluentlyFromAStart() {
        // @start region="fluentStart"
        List<Integer> slice = Gen.count(10).islice(2, 5).toList(); // [12, 13, 14]
        // @end
        assertThat(slice).containsExactly(12, 13, 14);
    }

    @Test
    void slicesFluentlyInSteps() {
        // @start region="fluentStep"
        List<Integer> slice = Gen.count(10).islice(0, 9, 4).toList(); // [10, 14, 18]
        // @end
        assertThat(slice).containsExactly(10, 14, 18);
    }

    @Test
    void pullsUpToWhatItYieldsAndExactlyToStopAtItsEnd() {
        List<Integer> pulled = new ArrayList<>();
        Gen<Integer> slice = Gen.count().peek(pulled::add).islice(1, 4, 50);
        assertThat(pulled).isEmpty();
        assertThat(slice.next()).isEqualTo(1);
        assertThat(pulled).containsExactly(0, 1);
        assertThat(slice.hasNext()).isFalse();
        assertThat(pulled).containsExactly(0, 1, 2, 3);
        assertThat(slice.hasNext()).isFalse();
        assertThat(pulled).containsExactly(0, 1, 2, 3);
    }

    @Test
    void consumesStartElementsWhereStartIsAtOrBehindStop() {
        for (int stop : List.of(5, 3, 0)) {
            Gen<Integer> source = Gen.count();
            assertThat(source.islice(5, stop).toList()).isEmpty();
            assertThat(source.next()).isEqualTo(5);
        }
    }

    @Test
    void consumesNothingForAStopOfZero() {
        Gen<Integer> source = Gen.count();
        assertThat(source.islice(0).toList()).isEmpty();
        assertThat(source.next()).isZero();
    }

    @Test
    void doesNotOverflowWithTheLargestStep() {
        assertThat(Gen.range(9).islice(1, Gen.UNBOUNDED, Long.MAX_VALUE).toList()).containsExactly(1);
        assertThat(Gen.range(3).islice(Gen.UNBOUNDED, Gen.UNBOUNDED).toList()).isEmpty();
    }

    @Test
    void latchesAtTheEndOfTheSource() {
        ScriptedSource<Integer> source = new ScriptedSource<>(1);
        Gen<Integer> slice = source.gen().islice(5);
        assertThat(slice.toList()).containsExactly(1);
        source.then(2);
        int asked = source.requests();
        assertThat(slice.hasNext()).isFalse();
        assertThat(source.requests()).isEqualTo(asked);
    }

    @Test
    void latchesOnAnExceptionOfTheSource() {
        Gen<Integer> source = Gen.of(1, 0, 2).map(n -> 6 / n);
        Gen<Integer> slice = source.islice(3);
        assertThat(slice.next()).isEqualTo(6);
        assertThatThrownBy(slice::next).isInstanceOf(ArithmeticException.class);
        assertThat(slice.hasNext()).isFalse();
        assertThat(source.toList()).containsExactly(3);
    }

    @Test
    void yieldsNull() {
        assertThat(Gen.islice(Arrays.asList(null, 1, null), 0, 3, 2).toList()).containsExactly(null, null);
    }

    @Test
    void stillReachesTheSourceByCloseBehindItsEnd() {
        AtomicInteger closed = new AtomicInteger();
        Gen<Integer> slice = Gen.fromStream(Stream.of(1, 2, 3).onClose(closed::incrementAndGet)).islice(1);
        assertThat(slice.toList()).containsExactly(1);
        assertThat(closed).hasValue(0);
        slice.close();
        assertThat(closed).hasValue(1);
    }

    @Test
    void refusesBadBoundsAtTheCall() {
        List<Integer> numbers = List.of(1);
        assertThatThrownBy(() -> Gen.islice(numbers, -1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("stop")
                .hasMessageContaining("-1");
        assertThatThrownBy(() -> Gen.islice(numbers, -2, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("start")
                .hasMessageContaining("-2");
        assertThatThrownBy(() -> Gen.islice(numbers, 0, 1, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("step")
                .hasMessageContaining("0");
        assertThatThrownBy(() -> Gen.islice(null, 1)).isInstanceOf(NullPointerException.class).hasMessage("iterable");
    }
}
