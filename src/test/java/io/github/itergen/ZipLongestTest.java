package io.github.itergen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ZipLongestTest {
    @Test
    void fillsTheShorterSequenceWithNull() {
        // @start region="example"
        List<Pair<String, Integer>> pairs = Gen.zipLongest(List.of("a", "b"), List.of(1)).toList();
        // pairs is [Pair[first=a, second=1], Pair[first=b, second=null]]
        // @end
        assertThat(pairs).hasToString("[Pair[first=a, second=1], Pair[first=b, second=null]]");
    }

    @Test
    void fillsEachSequenceWithItsOwnFill() {
        // @start region="fills"
        List<Pair<String, Integer>> pairs = Gen.zipLongest(List.of("a"), List.of(1, 2), "-", 0).toList();
        // pairs is [Pair[first=a, second=1], Pair[first=-, second=2]]
        // @end
        assertThat(pairs).hasToString("[Pair[first=a, second=1], Pair[first=-, second=2]]");
        assertThat(Gen.zipLongest(List.of("a"), List.of(), "-", 0).toList()).containsExactly(new Pair<>("a", 0));
    }

    @Test
    void zipsFluently() {
        // @start region="fluent"
        List<Pair<Integer, String>> pairs = Gen.of(1).zipLongest(List.of("a", "b")).toList();
        // pairs is [Pair[first=1, second=a], Pair[first=null, second=b]]
        // @end
        assertThat(pairs).hasToString("[Pair[first=1, second=a], Pair[first=null, second=b]]");
    }

    @Test
    void zipsFluentlyWithFills() {
        // @start region="fluentFills"
        List<Integer> sums =
                Gen.of(1, 2, 3)
                        .zipLongest(List.of(10), 0, 0)
                        .map(pair -> pair.first() + pair.second())
                        .toList(); // [11, 2, 3]
        // @end
        assertThat(sums).containsExactly(11, 2, 3);
    }

    @Test
    void pullsOneElementOfEachLiveSequenceARequest() {
        List<String> pulled = new ArrayList<>();
        Gen<String> a = Gen.of("a1", "a2").peek(pulled::add);
        Gen<String> b = Gen.of("b1").peek(pulled::add);
        Gen<Pair<String, String>> pairs = a.zipLongest(b);
        assertThat(pulled).isEmpty();
        assertThat(pairs.next()).isEqualTo(new Pair<>("a1", "b1"));
        assertThat(pulled).containsExactly("a1", "b1");
        assertThat(pairs.next()).isEqualTo(new Pair<>("a2", null));
        assertThat(pulled).containsExactly("a1", "b1", "a2");
    }

    @Test
    void neverAsksASequenceAgainThatHasEnded() {
        ScriptedSource<Integer> ended = new ScriptedSource<>();
        Gen<Pair<Integer, Integer>> pairs = Gen.zipLongest(Gen.range(2), ended.gen(), 7, 8);
        assertThat(pairs.next()).isEqualTo(new Pair<>(0, 8));
        ended.then(9);
        assertThat(pairs.toList()).containsExactly(new Pair<>(1, 8));
        assertThat(ended.requests()).isEqualTo(1);
    }

    @Test
    void latchesAtTheEnd() {
        ScriptedSource<Integer> source = new ScriptedSource<>(1);
        Gen<Pair<Integer, Integer>> pairs = source.gen().zipLongest(List.of());
        assertThat(pairs.toList()).containsExactly(new Pair<>(1, null));
        source.then(2);
        assertThat(pairs.hasNext()).isFalse();
        assertThat(source.requests()).isEqualTo(2);
    }

    @Test
    void latchesOnAnExceptionOfASource() {
        Gen<Integer> left = Gen.range(3);
        Gen<Integer> right = Gen.of(0, 1).map(n -> 6 / n);
        Gen<Pair<Integer, Integer>> pairs = left.zipLongest(right);
        assertThatThrownBy(pairs::next).isInstanceOf(ArithmeticException.class);
        assertThat(pairs.hasNext()).isFalse();
        assertThat(left.toList()).containsExactly(1, 2);
        assertThat(right.toList()).containsExactly(6);
    }

    @Test
    void takesNullForElementsAndFills() {
        assertThat(Gen.zipLongest(Arrays.asList(null, 1), List.of(2), 0, null).toList())
                .containsExactly(new Pair<>(null, 2), new Pair<>(1, null));
    }

    @Test
    void closesAllSources() {
        AtomicInteger closed = new AtomicInteger();
        Gen<Integer> left = Gen.fromStream(Stream.of(1).onClose(closed::incrementAndGet));
        Gen<Integer> right = Gen.fromStream(Stream.of(1).onClose(closed::incrementAndGet));
        left.zipLongest(right).close();
        assertThat(closed).hasValue(2);
    }

    @Test
    void refusesNullAtTheCall() {
        List<Integer> list = List.of();
        assertThatThrownBy(() -> Gen.zipLongest(null, list))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("first");
        assertThatThrownBy(() -> Gen.zipLongest(list, null, 1, 1))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("second");
        assertThatThrownBy(() -> Gen.of(1).zipLongest(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("other");
        assertThatThrownBy(() -> Gen.of(1).zipLongest(null, 1, 1))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("other");
    }
}
