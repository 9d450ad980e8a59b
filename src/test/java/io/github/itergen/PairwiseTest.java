package io.github.itergen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class PairwiseTest {
    @Test
    void pairsEachElementWithTheOneBehindIt() {
        // @start region="example"
        List<String> pairs =
                Gen.pairwise(Gen.chars("ABCD")).map(pair -> pair.first() + pair.second()).toList(); // [AB, BC, CD]
        // @end
        assertThat(pairs).containsExactly("AB", "BC", "CD");
    }

    @Test
    void pairsFluently() {
        // @start region="fluent"
        List<Integer> steps =
                Gen.of(1, 4, 9, 16).pairwise().map(pair -> pair.second() - pair.first()).toList(); // [3, 5, 7]
        // @end
        assertThat(steps).containsExactly(3, 5, 7);
    }

    @Test
    void isEmptyForFewerThanTwoElements() {
        assertThat(Gen.empty().pairwise().toList()).isEmpty();
        assertThat(Gen.of(1).pairwise().toList()).isEmpty();
    }

    @Test
    void pullsTwoElementsForTheFirstPairAndOneForEachLaterOne() {
        List<Integer> pulled = new ArrayList<>();
        Gen<Pair<Integer, Integer>> pairs = Gen.count().peek(pulled::add).pairwise();
        assertThat(pulled).isEmpty();
        assertThat(pairs.next()).isEqualTo(new Pair<>(0, 1));
        assertThat(pulled).containsExactly(0, 1);
        assertThat(pairs.next()).isEqualTo(new Pair<>(1, 2));
        assertThat(pulled).containsExactly(0, 1, 2);
    }

    @Test
    void latchesAtTheEnd() {
        ScriptedSource<Integer> source = new ScriptedSource<>(1, 2);
        Gen<Pair<Integer, Integer>> pairs = source.gen().pairwise();
        assertThat(pairs.toList()).containsExactly(new Pair<>(1, 2));
        source.then(3);
        source.then(4);
        int asked = source.requests();
        assertThat(pairs.hasNext()).isFalse();
        assertThat(source.requests()).isEqualTo(asked);
    }

    @Test
    void latchesOnAnExceptionOfTheSource() {
        Gen<Integer> source = Gen.of(1, 2, 0, 3, 6).map(n -> 6 / n);
        Gen<Pair<Integer, Integer>> pairs = source.pairwise();
        assertThat(pairs.next()).isEqualTo(new Pair<>(6, 3));
        assertThatThrownBy(pairs::next).isInstanceOf(ArithmeticException.class);
        assertThat(pairs.hasNext()).isFalse();
        assertThat(source.toList()).containsExactly(2, 1);
    }

    @Test
    void pairsNull() {
        assertThat(Gen.pairwise(Arrays.asList(null, null, 1)).toList())
                .containsExactly(new Pair<>(null, null), new Pair<>(null, 1));
    }

    @Test
    void refusesNullAtTheCall() {
        assertThatThrownBy(() -> Gen.pairwise(null)).isInstanceOf(NullPointerException.class).hasMessage("iterable");
    }
}
