package io.github.itergen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ZipStrictTest {
    @Test
    void pairsSequencesOfEqualLength() {
        // @start region="example"
        List<Pair<String, Integer>> pairs = Gen.zipStrict(List.of("a", "b"), List.of(1, 2)).toList();
        // pairs is [Pair[first=a, second=1], Pair[first=b, second=2]]
        // @end
        assertThat(pairs).hasToString("[Pair[first=a, second=1], Pair[first=b, second=2]]");
    }

    @Test
    void yieldsRowsOfManySequencesOfEqualLength() {
        // @start region="rows"
        Gen<List<Integer>> rows = Gen.zipStrict(List.of(1, 2), List.of(3, 4), List.of(5));
        List<Integer> row = rows.next(); // [1, 3, 5]
        // rows.next() throws IllegalArgumentException: zip() argument 3 is shorter than arguments 1-2
        // @end
        assertThat(row).containsExactly(1, 3, 5);
        assertThatThrownBy(rows::next)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("zip() argument 3 is shorter than arguments 1-2");
    }

    @Test
    void zipsFluently() {
        // @start region="fluent"
        Gen<Pair<Integer, String>> pairs = Gen.of(1, 2).zipStrict(List.of("a"));
        Pair<Integer, String> pair = pairs.next(); // Pair[first=1, second=a]
        // pairs.next() throws IllegalArgumentException: zip() argument 2 is shorter than argument 1
        // @end
        assertThat(pair).hasToString("Pair[first=1, second=a]");
        assertThatThrownBy(pairs::next)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("zip() argument 2 is shorter than argument 1");
    }

    @Test
    void saysThatALaterSequenceIsLonger() {
        assertThatThrownBy(Gen.zipStrict(List.of(), List.of(1))::next)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("zip() argument 2 is longer than argument 1");
        assertThatThrownBy(Gen.<Integer>zipStrict(List.of(), List.of(), List.of(1))::next)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("zip() argument 3 is longer than arguments 1-2");
    }

    @Test
    void isEmptyOfNoSequencesAndOfEmptyOnes() {
        assertThat(Gen.zipStrict().toList()).isEmpty();
        assertThat(Gen.zipStrict(List.of(), List.of()).toList()).isEmpty();
        assertThat(Gen.zipStrict(List.of(), List.of(), List.of()).toList()).isEmpty();
    }

    @Test
    void losesWhatTheFailedRequestPulledAndAsksAgain() {
        ScriptedSource<Integer> left = new ScriptedSource<>(1);
        ScriptedSource<Integer> right = new ScriptedSource<>(2, 4);
        Gen<Pair<Integer, Integer>> pairs = Gen.zipStrict(left.gen(), right.gen());
        assertThat(pairs.next()).isEqualTo(new Pair<>(1, 2));
        assertThatThrownBy(pairs::next).isInstanceOf(IllegalArgumentException.class);
        assertThat(pairs.hasNext()).isFalse();
        left.then(5);
        right.then(6);
        assertThat(pairs.toList()).containsExactly(new Pair<>(5, 6));
    }

    @Test
    void asksTheOthersWhereTheFirstEndsAndNobodyBehindAnotherThatDoes() {
        List<String> pulled = new ArrayList<>();
        Gen<String> b = Gen.of("b").peek(pulled::add);
        Gen<String> c = Gen.of("c").peek(pulled::add);
        Gen<List<String>> shorter = Gen.zipStrict(Gen.<String>empty(), b, c);
        assertThat(pulled).isEmpty();
        assertThatThrownBy(shorter::next).isInstanceOf(IllegalArgumentException.class);
        assertThat(pulled).containsExactly("b");

        Gen<String> a = Gen.of("a").peek(pulled::add);
        Gen<List<String>> longer = Gen.zipStrict(a, Gen.<String>empty(), c);
        assertThatThrownBy(longer::next).isInstanceOf(IllegalArgumentException.class);
        assertThat(pulled).containsExactly("b", "a");
    }

    @Test
    void pairsNull() {
        List<Integer> nulls = Arrays.asList(null, 1);
        assertThat(Gen.zipStrict(nulls, nulls).toList()).containsExactly(new Pair<>(null, null), new Pair<>(1, 1));
    }

    @Test
    void losesWhatARequestHadPulledWhereASourceThrows() {
        Gen<Integer> right = Gen.of(0, 1).map(n -> 6 / n);
        Gen<Pair<Integer, Integer>> pairs = Gen.count().zipStrict(right);
        assertThatThrownBy(pairs::next).isInstanceOf(ArithmeticException.class);
        assertThat(pairs.next()).isEqualTo(new Pair<>(1, 6));
    }

    @Test
    void closesAllSources() {
        AtomicInteger closed = new AtomicInteger();
        Gen<Integer> left = Gen.fromStream(Stream.of(1).onClose(closed::incrementAndGet));
        Gen<Integer> right = Gen.fromStream(Stream.of(1).onClose(closed::incrementAndGet));
        left.zipStrict(right).close();
        assertThat(closed).hasValue(2);
    }

    @Test
    void refusesNullAtTheCall() {
        List<Integer> list = List.of();
        assertThatThrownBy(() -> Gen.zipStrict(list, null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("second");
        assertThatThrownBy(() -> Gen.zipStrict(list, list, null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("iterables[2]");
        assertThatThrownBy(() -> Gen.of(1).zipStrict((Iterable<?>) null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("other");
    }
}
