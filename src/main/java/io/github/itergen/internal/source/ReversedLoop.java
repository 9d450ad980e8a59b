package io.github.itergen.internal.source;

import io.github.itergen.internal.stage.Copies;
import io.github.itergen.internal.stage.Sink;
import org.jspecify.annotations.Nullable;

/// [ListLoop] from the end of a list.
final class ReversedLoop {
    private static final Copies<Running> COPIES =
            Copies.of(ReversedLoop.class, "run", Running.class, ReversedLoop::run);

    private ReversedLoop() {}

    /// Hands what is left to the sink, as long as that takes more.
    ///
    /// @param list where the elements come from
    /// @param sink receives them
    /// @return whether the sink would have taken more
    static <T extends @Nullable Object> boolean over(ReversedStage<T> list, Sink<? super T> sink) {
        return COPIES.of(sink, list).run(list, sink);
    }

    /// The position is read again in the turn that wrote it, so that C2 keeps it in a register.
    private static <T extends @Nullable Object> boolean run(ReversedStage<T> list, Sink<? super T> sink) {
        int position = list.position();
        while (list.isBefore(position)) {
            if (!sink.receive(list.take(position)) || !list.emitLookedAt(sink)) {
                return false;
            }
            position = list.position();
        }
        return true;
    }

    private interface Running {
        <T extends @Nullable Object> boolean run(ReversedStage<T> list, Sink<? super T> sink);
    }
}
