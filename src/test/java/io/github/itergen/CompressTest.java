package io.github.itergen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CompressTest {
    @Test
    void keepsTheElementsWhoseSelectorIsTrue() {
        // @start region="example"
        assertThat(Gen.compress(Gen.chars("ABCDEF"), List.of(1, 0, 1, 0, 1, 1)).toList())
                .containsExactly("A", "C", "E", "F");
        // @end
    }

    @Test
    void compressesFluently() {
        // @start region="fluent"
        List<Boolean> selectors = List.of(true, false, true);
        assertThat(Gen.of("red", "green", "blue").compress(selectors).toList()).containsExactly("red", "blue");
        // @end
    }

    @Test
    void takesSelectorsByTheirTruth() {
        List<?> selectors =
                Arrays.asList(
                        null,
                        false,
                        0,
                        0.0,
                        "",
                        List.of(),
                        Map.of(),
                        new int[0],
                        Optional.empty(),
                        true,
                        -1,
                        "0",
                        List.of(0));
        assertThat(Gen.range(100).compress(selectors).toList()).containsExactly(9, 10, 11, 12);
    }

    @Test
    void takesBothIteratorsAtTheCallAndPullsTheElementBeforeItsSelector() {
        List<String> log = new ArrayList<>();
        Gen<Integer> data = Gen.range(3).peek(n -> log.add("element " + n));
        Gen<Object> selectors = Gen.<Object>of(0, 1, 1).peek(n -> log.add("selector " + n));
        Gen<Integer> selected =
                Gen.compress(
                        () -> {
                            log.add("data");
                            return data;
                        },
                        () -> {
                            log.add("selectors");
                            return selectors;
                        });
        assertThat(log).containsExactly("data", "selectors");
        log.clear();
        assertThat(selected.next()).isEqualTo(1);
        assertThat(log).containsExactly("element 0", "selector 0", "element 1", "selector 1");
    }

    @Test
    void losesAnElementWhereTheSelectorsEndFirst() {
        Gen<Integer> data = Gen.range(5);
        assertThat(data.compress(List.of(1, 1)).toList()).containsExactly(0, 1);
        assertThat(data.next()).isEqualTo(3);
    }

    @Test
    void pullsNoSelectorWhereTheElementsEndFirst() {
        Gen<Integer> selectors = Gen.of(1, 1, 7);
        assertThat(Gen.range(2).compress(selectors).toList()).containsExactly(0, 1);
        assertThat(selectors.next()).isEqualTo(7);
    }

    @Test
    void asksAgainBehindTheEnd() {
        ScriptedSource<Integer> data = new ScriptedSource<>(1);
        ScriptedSource<Boolean> selectors = new ScriptedSource<>(true, true);
        Gen<Integer> selected = Gen.fromIterator(data).compress(Gen.fromIterator(selectors));
        assertThat(selected.toList()).containsExactly(1);
        data.then(2).then(3);
        assertThat(selected.toList()).containsExactly(2);
        data.then(4);
        selectors.then(true);
        assertThat(selected.toList()).containsExactly(4);
    }

    @Test
    void losesTheElementWhoseSelectorFails() {
        RuntimeException failure = new IllegalStateException("selector");
        ScriptedSource<Boolean> selectors = new ScriptedSource<Boolean>().thenThrow(failure).then(true);
        Gen<Integer> selected = Gen.range(2).compress(Gen.fromIterator(selectors));
        assertThatThrownBy(selected::next).isSameAs(failure);
        assertThat(selected.toList()).containsExactly(1);
    }

    @Test
    void pullsNoSelectorForAnElementThatFails() {
        RuntimeException failure = new IllegalStateException("element");
        ScriptedSource<Integer> data = new ScriptedSource<Integer>().thenThrow(failure).then(1);
        Gen<Integer> selected = Gen.fromIterator(data).compress(List.of(true, false));
        assertThatThrownBy(selected::next).isSameAs(failure);
        assertThat(selected.toList()).containsExactly(1);
    }

    @Test
    void closesBothSources() {
        Gen<Integer> data = Gen.range(3);
        Gen<Integer> selectors = Gen.count(1);
        data.compress(selectors).close();
        assertThat(data.hasNext()).isFalse();
        assertThat(selectors.hasNext()).isFalse();
    }

    @Test
    void deliversNull() {
        assertThat(Gen.compress(Arrays.asList(1, null), List.of(0, 1)).toList()).containsExactly((Integer) null);
    }

    @Test
    void refusesNullAtTheCall() {
        assertThatThrownBy(() -> Gen.compress(null, List.of()))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("data");
        assertThatThrownBy(() -> Gen.compress(List.of(), null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("selectors");
        assertThatThrownBy(() -> Gen.of(1).compress(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("selectors");
    }
}
