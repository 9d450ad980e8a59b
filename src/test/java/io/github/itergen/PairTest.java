package io.github.itergen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PairTest {
    @Test
    void canBeTakenApart() {
        // @start region="example"
        Gen<Pair<String, Integer>> pairs = Gen.zip(List.of("one", "two"), Gen.count(1));
        List<String> texts = pairs.map(pair -> pair.first() + " is " + pair.second()).toList(); // [one is 1, two is 2]
        // @end
        assertThat(texts).hasToString("[one is 1, two is 2]");
    }

    @Test
    void matchesAPattern() {
        Object row = Gen.of("a", "b").pairwise().next();

        assertThat(row instanceof Pair<?, ?>(String first, String second) ? first + second : "").isEqualTo("ab");
    }

    @Test
    void holdsNullAndComparesByValue() {
        assertThat(new Pair<>(null, 1)).isEqualTo(new Pair<>(null, 1)).hasToString("Pair[first=null, second=1]");
    }
}
