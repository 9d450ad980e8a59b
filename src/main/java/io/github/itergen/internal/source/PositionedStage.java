package io.github.itergen.internal.source;

import io.github.itergen.internal.stage.Sink;
import io.github.itergen.internal.stage.SourceStage;
import org.jspecify.annotations.Nullable;

/// A source that knows its element by a number, and computes or looks up any of them without calling anybody.
///
/// The stages under it repeat [#advance()] and [#compute()]: a source that calls nobody needs no copies, and each has a
/// profile of its own so.
///
/// @param <T> the type of the elements
abstract class PositionedStage<T extends @Nullable Object> extends SourceStage<T> {
    /// Where the next element is.
    protected long position;

    PositionedStage(String label, long position) {
        super(label);
        this.position = position;
    }

    @Override
    public abstract @Nullable Object advance();

    /// Tells whether there is an element at a position.
    abstract boolean isBefore(long at);

    /// Takes the element at a position and goes behind it.
    abstract T take(long at);

    final long position() {
        return position;
    }

    @Override
    protected final boolean push(Sink<? super T> sink) {
        return PositionedLoop.over(this, sink);
    }
}
