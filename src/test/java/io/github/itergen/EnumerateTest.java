package io.github.itergen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class EnumerateTest {
    @Test
    void numbersFromZero() {
        // @start region="example"
        List<String> lines = new ArrayList<>();
        for (Indexed<String> entry : Gen.enumerate(List.of("spring", "summer"))) {
            lines.add(entry.index() + " " + entry.value());
        }
        // lines is [0 spring, 1 summer]
        // @end
        assertThat(lines).containsExactly("0 spring", "1 summer");
    }

    @Test
    void numbersFromAStart() {
        // @start region="start"
        Indexed<String> first = Gen.enumerate(List.of("spring", "summer"), 1).next();
        // first is Indexed[index=1, value=spring]
        // @end
        assertThat(first).hasToString("Indexed[index=1, value=spring]");
        assertThat(Gen.enumerate(List.of("a", "b"), -1).toList())
                .containsExactly(new Indexed<>(-1, "a"), new Indexed<>(0, "b"));
    }

    @Test
    void numbersFluently() {
        // @start region="fluent"
        List<Long> places =
                Gen.chars("banana")
                        .enumerate()
                        .filter(entry -> entry.value().equals("a"))
                        .map(Indexed::index)
                        .toList(); // [1, 3, 5]
        // @end
        assertThat(places).containsExactly(1L, 3L, 5L);
    }

    @Test
    void numbersFluentlyFromAStart() {
        // @start region="fluentStart"
        String text =
                Gen.of("one", "two")
                        .enumerate(1)
                        .map(entry -> entry.index() + ") " + entry.value())
                        .joining(", "); // 1) one, 2) two
        // @end
        assertThat(text).isEqualTo("1) one, 2) two");
    }

    @Test
    void pullsOneElementARequest() {
        List<Integer> pulled = new ArrayList<>();
        Gen<Indexed<Integer>> numbered = Gen.count(5).peek(pulled::add).enumerate();
        assertThat(pulled).isEmpty();
        assertThat(numbered.next()).isEqualTo(new Indexed<>(0, 5));
        assertThat(pulled).containsExactly(5);
    }

    @Test
    void doesNotUseUpANumberWhereTheSourceThrows() {
        Gen<Indexed<Integer>> numbered = Gen.of(1, 0, 3).map(n -> 6 / n).enumerate();
        assertThat(numbered.next()).isEqualTo(new Indexed<>(0, 6));
        assertThatThrownBy(numbered::next).isInstanceOf(ArithmeticException.class);
        assertThat(numbered.toList()).containsExactly(new Indexed<>(1, 2));
    }

    @Test
    void asksAgainAtTheEndAndCountsOn() {
        ScriptedSource<String> source = new ScriptedSource<>("a");
        Gen<Indexed<String>> numbered = source.gen().enumerate();
        assertThat(numbered.toList()).containsExactly(new Indexed<>(0, "a"));
        source.then("b");
        assertThat(numbered.toList()).containsExactly(new Indexed<>(1, "b"));
    }

    @Test
    void throwsBehindTheLargestNumberWherePythonCountsOn() {
        Gen<String> source = Gen.of("a", "b", "c", "d");
        Gen<Indexed<String>> numbered = source.enumerate(Long.MAX_VALUE);
        assertThat(numbered.next()).isEqualTo(new Indexed<>(Long.MAX_VALUE, "a"));
        assertThatThrownBy(numbered::next).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(numbered::next).isInstanceOf(ArithmeticException.class);
        assertThat(source.next()).isEqualTo("d");
    }

    @Test
    void numbersNull() {
        assertThat(Gen.enumerate(Arrays.asList(null, 1)).toList())
                .containsExactly(new Indexed<>(0, null), new Indexed<>(1, 1));
    }

    @Test
    void refusesNullAtTheCall() {
        assertThatThrownBy(() -> Gen.enumerate(null)).isInstanceOf(NullPointerException.class).hasMessage("iterable");
    }
}
