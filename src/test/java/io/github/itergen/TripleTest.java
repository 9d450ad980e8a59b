package io.github.itergen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TripleTest {
    @Test
    void canBeTakenApart() {
        // @start region="example"
        Gen<Triple<Integer, String, Boolean>> rows = Gen.zip(Gen.count(1), List.of("one", "two"), Gen.repeat(true));
        List<String> texts = rows.map(row -> row.first() + row.second() + row.third()).toList(); // [1onetrue, 2twotrue]
        // @end
        assertThat(texts).hasToString("[1onetrue, 2twotrue]");
    }

    @Test
    void holdsNullAndComparesByValue() {
        assertThat(new Triple<>(null, 1, "a"))
                .isEqualTo(new Triple<>(null, 1, "a"))
                .hasToString("Triple[first=null, second=1, third=a]");
    }
}
