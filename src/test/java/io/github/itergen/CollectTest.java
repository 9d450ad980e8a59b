package io.github.itergen;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.reducing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collector;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CollectTest {
    @Test
    void runsAnyCollector() {
        // @start region="example"
        Gen<String> words = Gen.of("one", "shot", "no", "break");
        Map<Integer, Long> lengths =
                words.collect(groupingBy(String::length, TreeMap::new, counting())); // {2=1, 3=1, 4=1, 5=1}
        // @end
        assertThat(lengths).hasToString("{2=1, 3=1, 4=1, 5=1}");
    }

    @Test
    void callsSupplierAccumulatorAndFinisherInOrder() {
        List<String> log = new ArrayList<>();
        Collector<Integer, ?, String> collector =
                Collector.of(
                        () -> {
                            log.add("supplier");
                            return new ArrayList<Integer>();
                        },
                        (list, n) -> log.add("accumulator " + n),
                        (_, _) -> {
                            throw new AssertionError("a sequence has nothing to combine");
                        },
                        _ -> {
                            log.add("finisher");
                            return "done";
                        });

        assertThat(Gen.range(2).collect(collector)).isEqualTo("done");
        assertThat(log).containsExactly("supplier", "accumulator 0", "accumulator 1", "finisher");
    }

    @Test
    void handsNullToTheCollector() {
        assertThat(Gen.of("a", null).collect(counting())).isEqualTo(2);
        assertThat(Gen.of("a").<@Nullable String>collect(reducing(null, (_, _) -> null))).isNull();
    }

    @Test
    void canBeContinuedBehindAnError() {
        Gen<Integer> gen = Gen.range(4).map(Refusal.of(1));

        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> gen.collect(counting()));
        assertThat(gen.toList()).containsExactly(2, 3);
    }

    @Test
    void refusesNullAtTheCall() {
        Gen<Integer> gen = Gen.of(1);

        assertThatNullPointerException().isThrownBy(() -> gen.collect(null)).withMessage("collector");
        assertThat(gen.toList()).containsExactly(1);
    }
}
