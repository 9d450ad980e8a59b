package io.github.itergen.internal.stage;

import org.jspecify.annotations.Nullable;

/// The loop that drains a stage by pulling. A copy of it sees one class of stages and one class of sinks.
final class Loop {
    private static final Copies<Running> COPIES = Copies.of(Loop.class, "run", Running.class, Loop::run);

    private Loop() {}

    /// Hands what is left to the sink, as long as that takes more.
    ///
    /// @param stage where the elements come from
    /// @param sink receives the elements
    /// @return whether the sink would have taken more
    static <T extends @Nullable Object> boolean over(Stage<T> stage, Sink<? super T> sink) {
        return COPIES.of(sink, stage).run(stage, sink);
    }

    private static <T extends @Nullable Object> boolean run(Stage<T> stage, Sink<? super T> sink) {
        while (true) {
            Object element = stage.advance();
            if (element == Stage.END) {
                return true;
            }
            if (!sink.receive(stage.typed(element))) {
                return false;
            }
        }
    }

    private interface Running {
        <T extends @Nullable Object> boolean run(Stage<T> stage, Sink<? super T> sink);
    }
}
