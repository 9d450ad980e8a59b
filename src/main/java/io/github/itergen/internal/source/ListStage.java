package io.github.itergen.internal.source;

import static java.util.Objects.requireNonNull;

import io.github.itergen.internal.stage.Sink;
import io.github.itergen.internal.stage.SourceStage;
import java.util.ArrayList;
import java.util.ConcurrentModificationException;
import org.jspecify.annotations.Nullable;

/// Created by `Gen.iter` and for every `Iterable` argument that is an [ArrayList], which is read by index: its iterator would
/// be an object of its own, whose position has to go through memory for each element.
///
/// A change of the list's size is noticed as the iterator notices it. One that leaves the size the same is not, the list
/// keeps its count of changes to itself; then the elements are those that are there when they are asked for.
///
/// @param <T> the type of the elements
public final class ListStage<T extends @Nullable Object> extends SourceStage<T> {
    private ArrayList<? extends T> list;
    private int size;
    private int position;

    /// Reads a list.
    ///
    /// @param list the list
    /// @param label how the source is shown
    @SuppressWarnings("NonApiType") // what is known of other lists is less
    public ListStage(ArrayList<? extends T> list, String label) {
        super(label);
        this.list = requireNonNull(list, "list");
        this.size = list.size();
    }

    @Override
    public @Nullable Object advance() {
        Object held = ahead;
        return held == null ? compute() : handOut(held);
    }

    @Override
    protected @Nullable Object compute() {
        int taken = position;
        return isBefore(taken) ? take(taken) : END;
    }

    @Override
    protected boolean push(Sink<? super T> sink) {
        return ListLoop.over(this, sink);
    }

    /// Tells whether there is an element at a position, which as for the list's own iterator is any that is not its size.
    boolean isBefore(int at) {
        int now = list.size();
        if (at == now) {
            return false;
        }
        if (now != size) {
            throw new ConcurrentModificationException(
                    "the list had " + size + " elements when the sequence was made, and now has " + now);
        }
        return true;
    }

    /// Takes the element at a position and goes behind it.
    T take(int at) {
        position = at + 1;
        return list.get(at);
    }

    int position() {
        return position;
    }

    @Override
    public int expected() {
        return size - position;
    }

    @Override
    protected long sizeBehind() {
        return list.size() == size ? size - position : -1;
    }

    @Override
    protected long passOver(long most) {
        int passed = isBefore(position) ? (int) Math.min(most, size - position) : 0;
        position += passed;
        return passed;
    }

    @Override
    protected void release() {
        list = new ArrayList<>(0);
        size = 0;
        position = 0;
    }
}
