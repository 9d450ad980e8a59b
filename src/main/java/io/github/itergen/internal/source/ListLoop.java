package io.github.itergen.internal.source;

import io.github.itergen.internal.stage.Copies;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The loop that drains a list. A copy of it sees one class of sinks.
final class ListLoop {
    private static final Copies<Running> COPIES = Copies.of(ListLoop.class, "run", Running.class, ListLoop::run);

    private ListLoop() {}

    /// Hands all that is left to the sink.
    ///
    /// @param list where the elements come from
    /// @param sink receives them
    static <T extends @Nullable Object> void over(ListStage<T> list, Consumer<? super T> sink) {
        COPIES.of(sink, list).run(list, sink);
    }

    /// The position is read again in the turn that wrote it, so that C2 keeps it in a register.
    private static <T extends @Nullable Object> void run(ListStage<T> list, Consumer<? super T> sink) {
        int position = list.position();
        while (list.isBefore(position)) {
            sink.accept(list.take(position));
            list.emitLookedAt(sink);
            position = list.position();
        }
    }

    private interface Running {
        <T extends @Nullable Object> void run(ListStage<T> list, Consumer<? super T> sink);
    }
}
