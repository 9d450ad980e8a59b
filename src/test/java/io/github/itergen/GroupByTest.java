package io.github.itergen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GroupByTest {
    @Test
    void yieldsConsecutiveRunsOfEqualElements() {
        // @start region="example"
        List<String> runs = new ArrayList<>();
        for (Group<String, String> run : Gen.groupBy(Gen.chars("AAABBA"))) {
            runs.add(run.key() + run.group().length());
        }
        // runs is [A3, B2, A1]
        // @end
        assertThat(runs).containsExactly("A3", "B2", "A1");
    }

    @Test
    void groupsByAKey() {
        // @start region="key"
        List<String> words = List.of("ant", "bee", "crow", "emu");
        List<String> runs = new ArrayList<>();
        for (Group<Integer, String> run : Gen.groupBy(words, String::length)) {
            runs.add(run.key() + ": " + run.group().joining(" "));
        }
        // runs is [3: ant bee, 4: crow, 3: emu]
        // @end
        assertThat(runs).containsExactly("3: ant bee", "4: crow", "3: emu");
    }

    @Test
    void groupsFluently() {
        // @start region="fluent"
        List<String> squeezed = Gen.chars("aabcca").groupBy().map(Group::key).toList(); // [a, b, c, a]
        // @end
        assertThat(squeezed).containsExactly("a", "b", "c", "a");
    }

    @Test
    void groupsFluentlyByAKey() {
        // @start region="fluentKey"
        List<List<Integer>> decades =
                Gen.of(3, 8, 11, 15, 19, 20)
                        .groupBy(n -> n / 10)
                        .map(decade -> decade.group().toList())
                        .toList(); // [[3, 8], [11, 15, 19], [20]]
        // @end
        assertThat(decades).containsExactly(List.of(3, 8), List.of(11, 15, 19), List.of(20));
    }

    @Test
    void endsAGroupWhenTheNextOneIsAskedFor() {
        Gen<Group<Integer, Integer>> runs = Gen.of(1, 1, 1, 2).groupBy();
        Gen<Integer> ones = runs.next().group();
        assertThat(ones.next()).isEqualTo(1);
        assertThat(runs.next().key()).isEqualTo(2);
        assertThat(ones.hasNext()).isFalse();
    }

    @Test
    void keepsAGroupEndedWhenItsKeyComesBack() {
        Gen<Group<Integer, Integer>> runs = Gen.of(1, 2, 1).groupBy();
        Gen<Integer> first = runs.next().group();
        assertThat(runs.next().key()).isEqualTo(2);
        Gen<Integer> third = runs.next().group();
        assertThat(first.toList()).isEmpty();
        assertThat(third.toList()).containsExactly(1);
    }

    @Test
    void endsAGroupWhenTheOuterSequenceIsAskedWhetherThereIsMore() {
        Gen<Group<Integer, Integer>> runs = Gen.of(1, 1, 2).groupBy();
        Gen<Integer> ones = runs.next().group();
        assertThat(runs.hasNext()).isTrue();
        assertThat(ones.toList()).isEmpty();
        assertThat(runs.next().group().toList()).containsExactly(2);
    }

    @Test
    void leavesAListOfGroupsEmpty() {
        List<Group<Integer, Integer>> runs = Gen.of(1, 1, 2).groupBy().toList();
        assertThat(runs).extracting(Group::key).containsExactly(1, 2);
        assertThat(runs).allSatisfy(run -> assertThat(run.group().toList()).isEmpty());
    }

    @Test
    void leavesTheElementALookHasFetchedToItsGroup() {
        Gen<Group<Integer, Integer>> runs = Gen.of(1, 1, 1, 2).groupBy();
        Gen<Integer> ones = runs.next().group();
        assertThat(ones.hasNext()).isTrue();
        assertThat(runs.next().key()).isEqualTo(2);
        assertThat(ones.toList()).containsExactly(1);
    }

    @Test
    void pullsTheFirstElementOfTheNextGroupToEndOneAndKeepsIt() {
        List<Integer> pulled = new ArrayList<>();
        Gen<Group<Integer, Integer>> runs = Gen.of(10, 11, 20, 30).peek(pulled::add).groupBy(n -> n / 10);
        assertThat(pulled).isEmpty();
        Gen<Integer> tens = runs.next().group();
        assertThat(pulled).containsExactly(10);
        assertThat(tens.next()).isEqualTo(10);
        assertThat(pulled).containsExactly(10);
        assertThat(tens.next()).isEqualTo(11);
        assertThat(tens.hasNext()).isFalse();
        assertThat(pulled).containsExactly(10, 11, 20);
        assertThat(runs.next().group().next()).isEqualTo(20);
        assertThat(pulled).containsExactly(10, 11, 20);
    }

    @Test
    void skipsWhatIsLeftOfTheCurrentGroup() {
        List<Integer> pulled = new ArrayList<>();
        Gen<Group<Integer, Integer>> runs = Gen.of(1, 1, 1, 2, 3).peek(pulled::add).groupBy();
        assertThat(runs.next().key()).isEqualTo(1);
        assertThat(runs.next().key()).isEqualTo(2);
        assertThat(pulled).containsExactly(1, 1, 1, 2);
    }

    @Test
    void asksForTheKeyOnceAnElement() {
        List<Integer> keyed = new ArrayList<>();
        Gen<List<Integer>> runs =
                Gen.of(1, 1, 2)
                        .groupBy(
                                n -> {
                                    keyed.add(n);
                                    return n;
                                })
                        .map(run -> run.group().toList());
        assertThat(runs.toList()).containsExactly(List.of(1, 1), List.of(2));
        assertThat(keyed).containsExactly(1, 1, 2);
    }

    @Test
    void comparesKeysAsJavaDoesAndNotAsPython() {
        assertThat(lengths(Gen.<Object>of(1, 1L, 1.0, true))).containsExactly(1L, 1L, 1L, 1L);
        assertThat(lengths(Gen.<Object>of(Double.NaN, 0.0 / 0.0))).containsExactly(2L);
        assertThat(lengths(Gen.<Object>of(0.0, -0.0))).containsExactly(1L, 1L);
        assertThat(lengths(Gen.<Object>of(new int[] {1}, new int[] {1}))).containsExactly(1L, 1L);
    }

    private static List<Long> lengths(Gen<?> source) {
        return source.groupBy().map(run -> run.group().length()).toList();
    }

    @Test
    void takesNullForAKeyAndAnElement() {
        Gen<String> runs =
                Gen.groupBy(Arrays.asList(null, null, "a")).map(run -> run.key() + "=" + run.group().toList());
        assertThat(runs.toList()).containsExactly("null=[null, null]", "a=[a]");
    }

    @Test
    void losesTheElementAKeyFunctionThrowsForAndNothingElse() {
        Gen<Group<Integer, Integer>> runs = Gen.of(1, 0, 1, 9, 0, 8).groupBy(n -> 6 / n);
        Gen<Integer> first = runs.next().group();
        assertThat(first.next()).isEqualTo(1);
        assertThatThrownBy(first::next).isInstanceOf(ArithmeticException.class);
        assertThat(first.toList()).containsExactly(1);
        Group<Integer, Integer> second = runs.next();
        assertThat(second.key()).isZero();
        assertThat(second.group().next()).isEqualTo(9);
        assertThatThrownBy(runs::hasNext).isInstanceOf(ArithmeticException.class);
        assertThat(runs.toList()).isEmpty();
    }

    @Test
    void asksAgainAtTheEndOfASequenceAndOfAGroup() {
        ScriptedSource<Integer> source = new ScriptedSource<>(1);
        Gen<Group<Integer, Integer>> runs = source.gen().groupBy();
        Gen<Integer> ones = runs.next().group();
        assertThat(ones.toList()).containsExactly(1);
        source.then(1);
        assertThat(ones.toList()).containsExactly(1);
        assertThat(runs.hasNext()).isFalse();
        source.then(2);
        assertThat(runs.next().group().toList()).containsExactly(2);
    }

    @Test
    void missesWhatIsTakenFromTheSourceDirectly() {
        Gen<Integer> source = Gen.of(1, 1, 1, 2);
        Gen<Group<Integer, Integer>> runs = source.groupBy();
        Gen<Integer> ones = runs.next().group();
        assertThat(source.next()).isEqualTo(1);
        assertThat(ones.toList()).containsExactly(1, 1);
        assertThat(runs.next().key()).isEqualTo(2);
    }

    @Test
    void closesTheSourceWithTheSequenceAndNotWithAGroup() {
        AtomicInteger closed = new AtomicInteger();
        Gen<Group<Integer, Integer>> runs =
                Gen.fromStream(Stream.of(1, 1, 2, 2).onClose(closed::incrementAndGet)).groupBy();
        Gen<Integer> ones = runs.next().group();
        ones.close();
        assertThat(ones.hasNext()).isFalse();
        assertThat(closed).hasValue(0);
        Gen<Integer> twos = runs.next().group();
        assertThat(twos.next()).isEqualTo(2);
        runs.close();
        assertThat(closed).hasValue(1);
        assertThat(twos.hasNext()).isFalse();
    }

    @Test
    void refusesNullAtTheCall() {
        List<Integer> numbers = List.of(1);
        assertThatThrownBy(() -> Gen.groupBy(numbers, null)).isInstanceOf(NullPointerException.class).hasMessage("key");
        assertThatThrownBy(() -> Gen.groupBy((Iterable<?>) null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("iterable");
    }
}
