package io.github.itergen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TriFunctionTest {
    @Test
    void takesTheThreeValuesOfATriple() {
        // @start region="example"
        TriFunction<Integer, Integer, Integer, Integer> volume = (width, height, depth) -> width * height * depth;
        Gen<Triple<Integer, Integer, Integer>> boxes = Gen.of(new Triple<>(1, 2, 3), new Triple<>(2, 2, 2));
        List<Integer> volumes = Gen.starMap(volume, boxes).toList(); // [6, 8]
        // @end
        assertThat(volumes).hasToString("[6, 8]");
    }
}
