package io.github.itergen.internal.source;

import io.github.itergen.internal.stage.Copies;
import io.github.itergen.internal.stage.Sink;
import io.github.itergen.internal.stage.Stage;
import org.jspecify.annotations.Nullable;

/// The loop that drains an iteration, which has no end of its own, until the sink has enough or closes it. A copy of it
/// sees one class of sources and one class of sinks.
final class IterateLoop {
    private static final Copies<Running> COPIES = Copies.of(IterateLoop.class, "run", Running.class, IterateLoop::run);

    private IterateLoop() {}

    /// Hands elements to the sink, as long as that takes more.
    ///
    /// @param source where the elements come from
    /// @param sink receives them
    /// @return whether the sink would have taken more
    static <T extends @Nullable Object, S extends Stage<T> & Iteration<T>> boolean over(
            S source, Sink<? super T> sink) {
        return COPIES.of(sink, source).run(source, sink);
    }

    private static <T extends @Nullable Object, S extends Stage<T> & Iteration<T>> boolean run(
            S source, Sink<? super T> sink) {
        while (!source.isClosed()) {
            if (!sink.receive(source.following()) || !source.emitLookedAt(sink)) {
                return false;
            }
        }
        return true;
    }

    private interface Running {
        <T extends @Nullable Object, S extends Stage<T> & Iteration<T>> boolean run(S source, Sink<? super T> sink);
    }

    /// What the loop asks the stage for. A copy of its class is none of its subclasses, so the loop can't name it.
    interface Iteration<T extends @Nullable Object> {
        /// Takes the next element, which is always there.
        T following();
    }
}
