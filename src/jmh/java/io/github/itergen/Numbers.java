package io.github.itergen;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/// What the benchmarks read: boxed ints in ArrayLists, the collection people have.
@State(Scope.Benchmark)
public class Numbers extends Profile {
    /// How many most benchmarks read.
    public static final int COUNT = 10_000;

    /// Ten thousand numbers from 0.
    public final List<Integer> list = upTo(COUNT);

    /// As many objects, equal to those of [#list].
    public final List<Integer> copy = upTo(COUNT);

    /// The numbers of [#list], not sorted.
    public final List<Integer> mixed =
            new ArrayList<>(IntStream.range(0, COUNT).map(n -> (int) (n * 7919L % COUNT)).boxed().toList());

    /// Each number of [#list] with the one behind it.
    public final List<Pair<Integer, Integer>> pairs =
            new ArrayList<>(list.stream().map(n -> new Pair<>(n, n + 1)).toList());

    /// Ten thousand numbers in runs of ten that are equal.
    public final List<Integer> runs = new ArrayList<>(list.stream().map(n -> n / 10).toList());

    /// True for every third number of [#list].
    public final List<Boolean> everyThird = new ArrayList<>(list.stream().map(n -> n % 3 == 0).toList());

    /// The numbers of [#list], the other way round.
    public final List<Integer> descending = new ArrayList<>(list.reversed());

    /// A hundred numbers from 0.
    public final List<Integer> hundred = upTo(100);

    /// [#hundred] a hundred times.
    public final List<List<Integer>> lists = new ArrayList<>(Stream.generate(() -> hundred).limit(100).toList());

    /// Forty numbers from 0, of which there are 9,880 combinations of three.
    public final List<Integer> forty = upTo(40);

    /// Thirty-eight numbers from 0, of which there are 9,880 combinations of three with replacement.
    public final List<Integer> thirtyEight = upTo(38);

    /// Seven numbers from 0, of which there are 5,040 permutations.
    public final List<Integer> seven = upTo(7);

    /// Three numbers from 0.
    public final List<Integer> three = upTo(3);

    /// The number in the middle of [#list].
    public final int middle = list.size() / 2;

    /// Where something goes that shall escape.
    public Object escaped;

    /// How often something has ended.
    public int ended;

    private static List<Integer> upTo(int stop) {
        return new ArrayList<>(IntStream.range(0, stop).boxed().toList());
    }
}
