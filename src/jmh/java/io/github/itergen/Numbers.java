package io.github.itergen;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/// What the benchmarks read: boxed ints in ArrayLists, the collection people have.
@State(Scope.Benchmark)
public class Numbers {
    /// Ten thousand numbers from 0.
    public final List<Integer> list = upTo(10_000);

    /// A hundred numbers from 0.
    public final List<Integer> hundred = upTo(100);

    /// Three numbers from 0.
    public final List<Integer> three = upTo(3);

    /// The number in the middle of [#list].
    public final int middle = list.size() / 2;

    private static List<Integer> upTo(int stop) {
        return new ArrayList<>(IntStream.range(0, stop).boxed().toList());
    }
}
