package io.github.itergen;

import java.util.List;
import java.util.function.Consumer;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/// Where rows go that must be made and are then needed no more. Unlike a Blackhole it can also show what it got, so that a
/// test sees whether all sides of a benchmark do the same work.
@State(Scope.Thread)
public class Sink implements Consumer<Object> {
    private Blackhole blackhole;
    private List<Object> seen;

    /// Takes what JMH has for the purpose.
    @Setup
    public void measure(Blackhole blackhole) {
        this.blackhole = blackhole;
    }

    /// Lets all that comes be seen from here on.
    void show(List<Object> seen) {
        this.seen = seen;
    }

    @Override
    public void accept(Object element) {
        if (seen == null) {
            blackhole.consume(element);
        } else {
            seen.add(element);
        }
    }
}
