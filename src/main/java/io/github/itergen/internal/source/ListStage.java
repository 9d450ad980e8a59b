package io.github.itergen.internal.source;

import io.github.itergen.internal.stage.Sink;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/// Created by `Gen.iter` and for every `Iterable` argument that is an [ArrayList].
///
/// @param <T> the type of the elements
public final class ListStage<T extends @Nullable Object> extends ArrayListStage<T> {
    /// Reads a list.
    ///
    /// @param list the list
    /// @param label how the source is shown
    @SuppressWarnings("NonApiType") // what is known of other lists is less
    public ListStage(ArrayList<? extends T> list, String label) {
        super(list, label);
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

    /// Tells whether there is an element at a position, which as for the list's own iterator is any that is not its size.
    @Override
    boolean isBefore(int at) {
        int now = list.size();
        if (at == now) {
            return false;
        }
        if (now != size) {
            throw changed(now);
        }
        return true;
    }

    @Override
    T take(int at) {
        position = behind(at);
        return list.get(at);
    }

    @Override
    protected boolean push(Sink<? super T> sink) {
        return ListLoop.over(this, sink);
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
}
