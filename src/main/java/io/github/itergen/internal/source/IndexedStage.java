package io.github.itergen.internal.source;

import static java.util.Objects.requireNonNull;

import io.github.itergen.internal.stage.Sink;
import io.github.itergen.internal.stage.SourceStage;
import java.util.ArrayList;
import java.util.ConcurrentModificationException;
import org.jspecify.annotations.Nullable;

/// An [ArrayList] that is read by index: its iterator would be an object of its own, whose position has to go through memory
/// for each element.
///
/// A change of the list's size is noticed as the iterator notices it. One that leaves the size the same is not, the list
/// keeps its count of changes to itself; then the elements are those that are there when they are asked for.
///
/// The stages under it repeat [#advance()] and [#compute()], so that each has a profile of its own.
///
/// @param <T> the type of the elements
abstract class IndexedStage<T extends @Nullable Object> extends SourceStage<T> {
    /// What is read.
    protected ArrayList<? extends T> list;

    /// How many elements the list had.
    protected int size;

    /// Tells which element is the next.
    protected int position;

    /// Reads a list.
    ///
    /// @param list the list
    /// @param label how the source is shown
    @SuppressWarnings("NonApiType") // what is known of other lists is less
    IndexedStage(ArrayList<? extends T> list, String label) {
        super(label);
        this.list = requireNonNull(list, "list");
        this.size = list.size();
    }

    @Override
    public abstract @Nullable Object advance();

    /// Tells whether there is an element at a position.
    abstract boolean isBefore(int at);

    /// Takes the element at a position and goes behind it.
    abstract T take(int at);

    final int position() {
        return position;
    }

    final ConcurrentModificationException changed(int now) {
        return new ConcurrentModificationException(
                "the list had " + size + " elements when the sequence was made, and now has " + now);
    }

    @Override
    protected final boolean push(Sink<? super T> sink) {
        return IndexedLoop.over(this, sink);
    }

    @Override
    protected final void release() {
        list = new ArrayList<>(0);
        size = 0;
        position = 0;
    }
}
