package io.github.itergen;

import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.BenchmarkParams;

/// What the JVM has done before the part that is measured.
@State(Scope.Benchmark)
public class Profile {
    /// `fresh`: nothing ran before, and the JIT sees one function in every combinator. `polluted`: other pipelines ran
    /// before, as in a program.
    @Param({"polluted", "fresh"})
    public String profile;

    /// Runs other pipelines where the profile shall be a program's.
    ///
    /// @param benchmark its name ends with the side that is measured
    @Setup
    public void pollute(BenchmarkParams benchmark) {
        if (profile.equals("polluted")) {
            String name = benchmark.getBenchmark();
            Pollution.run(name.substring(name.lastIndexOf('.') + 1));
        }
    }
}
