package io.github.itergen.internal.source;

import io.github.itergen.internal.stage.Copies;
import java.util.function.Consumer;

/// The loop that drains a range. A copy of it sees one class of sinks. The end is asked for before a number is boxed, so
/// a box that the sink only opens again need not exist.
final class RangeLoop {
    private static final Copies<Running> COPIES = Copies.of(RangeLoop.class, "run", Running.class, RangeLoop::run);

    private RangeLoop() {}

    /// Hands all that is left to the sink.
    ///
    /// @param range where the numbers come from
    /// @param sink receives them
    static <N> void over(RangeStage<N> range, Consumer<? super N> sink) {
        COPIES.of(sink, range).run(range, sink);
    }

    /// The position is read again in the turn that wrote it, so that C2 keeps it in a register: read in the next turn, it
    /// would go through memory.
    private static <N> void run(RangeStage<N> range, Consumer<? super N> sink) {
        long position = range.position();
        while (range.isBefore(position)) {
            range.goBehind(position);
            sink.accept(range.box(position));
            range.emitLookedAt(sink);
            position = range.position();
        }
    }

    private interface Running {
        <N> void run(RangeStage<N> range, Consumer<? super N> sink);
    }
}
