package io.github.itergen.internal.source;

import io.github.itergen.internal.stage.PairSink;
import io.github.itergen.internal.stage.SourceStage;
import io.github.itergen.internal.stage.Stage;
import org.jspecify.annotations.Nullable;

/// A list that is read by index: its iterator would be an object of its own, whose position has to go through memory for
/// each element. It is a [PositionedStage] with ints, as the index of a list that is narrowed from a long makes a turn of the
/// loop half as dear again.
///
/// The stages under it repeat [#advance()] and [#compute()]: a source that calls nobody needs no copies, and each has a
/// profile of its own so. And each has a loop of its own: one for all has to ask this class which of them it is, and squares
/// took 15 µs in place of 10.
///
/// @param <T> the type of the elements
abstract class IndexedStage<T extends @Nullable Object> extends SourceStage<T> {
    /// Tells which element is the next.
    protected int position;

    IndexedStage(String label, int position) {
        super(label);
        this.position = position;
    }

    @Override
    public abstract @Nullable Object advance();

    /// Tells whether there is an element at a position.
    abstract boolean isBefore(int at);

    /// Answers the position behind another one.
    int behind(int at) {
        return at + 1;
    }

    /// Takes the element at a position and goes behind it.
    abstract T take(int at);

    final int position() {
        return position;
    }

    /// Tells whether nobody else has read the list or looked at it.
    ///
    /// @param at the position it was left at
    final boolean standsAt(int at) {
        return position == at && ahead == null;
    }

    /// Two lists are read by index, as long as nobody else reads them and nothing is held that a look has fetched.
    @Override
    public final <B extends @Nullable Object> void drainBeside(Stage<B> other, PairSink<T, B, ?> sink) {
        if (other == this
                || !(other instanceof IndexedStage<B> right)
                || !standsAt(position)
                || !right.standsAt(right.position)
                || !IndexedPairLoop.over(this, right, sink)) {
            super.drainBeside(other, sink);
        }
    }
}
