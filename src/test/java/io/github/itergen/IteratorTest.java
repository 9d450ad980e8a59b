package io.github.itergen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class IteratorTest {
    @Test
    void goesOnWhereTheLoopBeforeStopped() {
        // @start region="example"
        Gen<Integer> numbers = Gen.range(5);
        List<Integer> first = new ArrayList<>();
        for (int n : numbers) {
            first.add(n);
            if (n == 1) {
                break;
            }
        }
        List<Integer> second = new ArrayList<>();
        for (int n : numbers) {
            second.add(n);
        }
        // first is [0, 1], second is [2, 3, 4]
        // @end
        assertThat(first).hasToString("[0, 1]");
        assertThat(second).hasToString("[2, 3, 4]");
    }

    @Test
    void isTheSequenceItself() {
        Gen<Integer> gen = Gen.range(3);

        assertThat((Object) gen.iterator()).isSameAs(gen);
        assertThat((Object) Gen.iter(gen)).isSameAs(gen);
    }
}
