package io.github.itergen.internal.source;

import io.github.itergen.internal.stage.Copies;
import io.github.itergen.internal.stage.Sink;
import org.jspecify.annotations.Nullable;

/// The loop that drains a source with positions. A copy of it sees one class of sources and one class of sinks. The end is
/// asked for before a number is boxed, so a box that the sink only opens again need not exist.
final class PositionedLoop {
    private static final Copies<Running> COPIES =
            Copies.of(PositionedLoop.class, "run", Running.class, PositionedLoop::run);

    private PositionedLoop() {}

    /// Hands what is left to the sink, as long as that takes more.
    ///
    /// @param source where the elements come from
    /// @param sink receives them
    /// @return whether the sink would have taken more
    static <T extends @Nullable Object> boolean over(PositionedStage<T> source, Sink<? super T> sink) {
        return COPIES.of(sink, source).run(source, sink);
    }

    /// The position is read again in the turn that wrote it, so that C2 keeps it in a register: read in the next turn, it
    /// would go through memory. A sink that closes the source ends it, as there is no element at any position then.
    private static <T extends @Nullable Object> boolean run(PositionedStage<T> source, Sink<? super T> sink) {
        long position = source.position();
        while (source.isBefore(position)) {
            if (!sink.receive(source.take(position)) || !source.emitLookedAt(sink)) {
                return false;
            }
            position = source.position();
        }
        return true;
    }

    private interface Running {
        <T extends @Nullable Object> boolean run(PositionedStage<T> source, Sink<? super T> sink);
    }
}
