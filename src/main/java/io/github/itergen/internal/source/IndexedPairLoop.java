package io.github.itergen.internal.source;

import io.github.itergen.internal.stage.Copies;
import io.github.itergen.internal.stage.PairSink;
import org.jspecify.annotations.Nullable;

/// The loop that drains two lists side by side. A copy of it sees one class of lists on each side and one class of sinks.
final class IndexedPairLoop {
    private static final Copies<Running> COPIES =
            Copies.of(IndexedPairLoop.class, "run", Running.class, IndexedPairLoop::run);

    private IndexedPairLoop() {}

    /// Hands pairs to the sink, as long as that takes more and nobody else reads the lists.
    ///
    /// @param left the list that is read first
    /// @param right the list that is read second, another stage
    /// @param sink receives their elements
    /// @return whether the drain is over; else somebody else has read a list or looked at it, and it is to go on
    static <A extends @Nullable Object, B extends @Nullable Object> boolean over(
            IndexedStage<A> left, IndexedStage<B> right, PairSink<A, B, ?> sink) {
        return COPIES.of(sink, left, right).run(left, right, sink);
    }

    /// What the next positions are is known here, and compared with the fields only to notice who else reads. Read from the
    /// fields they would go through memory in each turn, as C2 can't tell the left list's from the right one's.
    private static <A extends @Nullable Object, B extends @Nullable Object> boolean run(
            IndexedStage<A> left, IndexedStage<B> right, PairSink<A, B, ?> sink) {
        int first = left.position();
        int second = right.position();
        while (left.isBefore(first)) {
            int behindFirst = left.behind(first);
            A element = left.take(first);
            if (!right.isBefore(second)) {
                return true;
            }
            int behindSecond = right.behind(second);
            if (!sink.receive(element, right.take(second))) {
                return true;
            }
            if (!left.standsAt(behindFirst) || !right.standsAt(behindSecond)) {
                return false;
            }
            first = behindFirst;
            second = behindSecond;
        }
        return true;
    }

    private interface Running {
        <A extends @Nullable Object, B extends @Nullable Object> boolean run(
                IndexedStage<A> left, IndexedStage<B> right, PairSink<A, B, ?> sink);
    }
}
