package io.github.itergen.internal.stage;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The loop that drains a stage by pulling. A copy of it sees one class of stages and one class of sinks.
final class Loop {
    private static final Copies<Running> COPIES = Copies.of(Loop.class, "run", Running.class, Loop::run);

    private Loop() {}

    /// Hands all that is left to the sink.
    ///
    /// @param stage where the elements come from
    /// @param sink receives the elements
    static <T extends @Nullable Object> void over(Stage<T> stage, Consumer<? super T> sink) {
        COPIES.of(sink, stage).run(stage, sink);
    }

    private static <T extends @Nullable Object> void run(Stage<T> stage, Consumer<? super T> sink) {
        while (true) {
            Object element = stage.advance();
            if (element == Stage.END) {
                return;
            }
            sink.accept(stage.typed(element));
        }
    }

    private interface Running {
        <T extends @Nullable Object> void run(Stage<T> stage, Consumer<? super T> sink);
    }
}
