package io.github.itergen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class StarMapTest {
    @Test
    void givesTheValuesOfEachPairToTheFunction() {
        // @start region="example"
        List<Pair<Integer, Integer>> pairs = List.of(new Pair<>(2, 5), new Pair<>(3, 2), new Pair<>(10, 3));
        List<Double> powers = Gen.starMap((a, b) -> Math.pow(a, b), pairs).toList(); // [32.0, 9.0, 1000.0]
        // @end
        assertThat(powers).containsExactly(32.0, 9.0, 1000.0);
    }

    @Test
    void givesTheValuesOfEachTripleToTheFunction() {
        // @start region="triple"
        Gen<Triple<Integer, Integer, Integer>> boxes = Gen.zip(Gen.of(1, 2), Gen.of(3, 4), Gen.of(5, 6));
        List<Integer> volumes = Gen.starMap((a, b, c) -> a * b * c, boxes).toList(); // [15, 48]
        // @end
        assertThat(volumes).containsExactly(15, 48);
    }

    @Test
    void takesAnExactMethodReferenceForPairsOfItsOwnTypes() {
        assertThat(Gen.starMap(Math::pow, List.of(new Pair<>(2.0, 3.0))).toList()).containsExactly(8.0);
        assertThat(Gen.starMap(Math::max, List.of(new Pair<>(2, 3))).toList()).containsExactly(3);
    }

    @Test
    void pullsOnePairARequest() {
        List<Pair<Integer, Integer>> pulled = new ArrayList<>();
        Gen<Integer> sums = Gen.starMap(Integer::sum, Gen.count().pairwise().peek(pulled::add));
        assertThat(pulled).isEmpty();
        assertThat(sums.next()).isEqualTo(1);
        assertThat(pulled).hasSize(1);
    }

    @Test
    void losesThePairAFunctionThrowsForAndGoesOn() {
        Gen<Integer> quotients = Gen.starMap((a, b) -> a / b, Gen.of(1, 0, 1, 2).pairwise());
        assertThatThrownBy(quotients::next).isInstanceOf(ArithmeticException.class);
        assertThat(quotients.toList()).containsExactly(0, 0);
    }

    @Test
    void takesNullValuesAndRefusesANullRowAtItsTurn() {
        List<Pair<String, String>> pairs = Arrays.asList(new Pair<>("a", null), null, new Pair<>(null, "b"));
        Gen<String> texts = Gen.starMap((a, b) -> a + b, pairs);
        assertThat(texts.next()).isEqualTo("anull");
        assertThatThrownBy(texts::next).isInstanceOf(NullPointerException.class);
        assertThat(texts.toList()).containsExactly("nullb");

        List<Triple<String, String, String>> triples = Arrays.asList(null, new Triple<>(null, null, null));
        Gen<Boolean> nothing = Gen.starMap((a, b, c) -> Gen.of(a, b, c).all(Objects::isNull), triples);
        assertThatThrownBy(nothing::next).isInstanceOf(NullPointerException.class);
        assertThat(nothing.toList()).containsExactly(true);
    }

    @Test
    void asksAgainAtTheEnd() {
        ScriptedSource<Pair<Integer, Integer>> source = new ScriptedSource<>(new Pair<>(1, 2));
        Gen<Integer> sums = Gen.starMap(Integer::sum, source.gen());
        assertThat(sums.toList()).containsExactly(3);
        source.then(new Pair<>(3, 4));
        assertThat(sums.toList()).containsExactly(7);
    }

    @Test
    void refusesNullAtTheCall() {
        assertThatThrownBy(() -> Gen.starMap((a, b) -> a, null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("iterable");
        assertThatThrownBy(() -> Gen.starMap((TriFunction<Object, Object, Object, Object>) null, List.of()))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("function");
    }
}
