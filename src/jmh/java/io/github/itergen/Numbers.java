package io.github.itergen;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/// What the benchmarks read: boxed ints in ArrayLists, the collection people have.
@State(Scope.Benchmark)
public class Numbers {
    /// `fresh`: nothing ran before, and the JIT sees one function in every combinator. `polluted`: other pipelines ran
    /// before, as in a program.
    @Param({"polluted", "fresh"})
    public String profile;

    /// Ten thousand numbers from 0.
    public final List<Integer> list = upTo(10_000);

    /// A hundred numbers from 0.
    public final List<Integer> hundred = upTo(100);

    /// Three numbers from 0.
    public final List<Integer> three = upTo(3);

    /// The number in the middle of [#list].
    public final int middle = list.size() / 2;

    /// Runs other pipelines where the profile shall be a program's.
    @Setup
    public void pollute() {
        if (profile.equals("polluted")) {
            Pollution.run();
        }
    }

    private static List<Integer> upTo(int stop) {
        return new ArrayList<>(IntStream.range(0, stop).boxed().toList());
    }
}
