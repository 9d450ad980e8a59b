package io.github.itergen.internal.stage;

import org.jspecify.annotations.Nullable;

/// The loop that drains two stages side by side by pulling. A copy of it sees one class of stages on each side and one class
/// of sinks.
final class PairLoop {
    private static final Copies<Running> COPIES = Copies.of(PairLoop.class, "run", Running.class, PairLoop::run);

    private PairLoop() {}

    /// Hands pairs to the sink, as long as that takes more, up to the end of the shorter.
    ///
    /// @param left the stage that is asked first
    /// @param right the stage that is asked second
    /// @param sink receives their elements
    static <A extends @Nullable Object, B extends @Nullable Object> void over(
            Stage<A> left, Stage<B> right, PairSink<A, B, ?> sink) {
        COPIES.of(sink, left, right).run(left, right, sink);
    }

    private static <A extends @Nullable Object, B extends @Nullable Object> void run(
            Stage<A> left, Stage<B> right, PairSink<A, B, ?> sink) {
        while (true) {
            Object first = left.advance();
            if (first == Stage.END) {
                return;
            }
            Object second = right.advance();
            if (second == Stage.END || !sink.receive(left.typed(first), right.typed(second))) {
                return;
            }
        }
    }

    private interface Running {
        <A extends @Nullable Object, B extends @Nullable Object> void run(
                Stage<A> left, Stage<B> right, PairSink<A, B, ?> sink);
    }
}
