package io.github.itergen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class IndexedTest {
    @Test
    void canBeTakenApart() {
        // @start region="example"
        Gen<Indexed<String>> rows = Gen.of("one", "shot").enumerate(1);
        List<String> texts = rows.map(row -> row.index() + ". " + row.value()).toList(); // [1. one, 2. shot]
        // @end
        assertThat(texts).hasToString("[1. one, 2. shot]");
    }

    @Test
    void holdsNullAndComparesByValue() {
        assertThat(new Indexed<>(1, null))
                .isEqualTo(new Indexed<>(1, null))
                .hasToString("Indexed[index=1, value=null]");
    }
}
