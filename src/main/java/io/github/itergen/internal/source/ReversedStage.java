package io.github.itergen.internal.source;

import io.github.itergen.internal.stage.Sink;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/// Created by `Gen.reversed` for an [ArrayList]; of other collections the reversed iterator is read. A position is the number of
/// elements that are left, the last of which is the next.
///
/// @param <T> the type of the elements
public final class ReversedStage<T extends @Nullable Object> extends ArrayListStage<T> {
    /// Reads a list from its end.
    ///
    /// @param list the list
    @SuppressWarnings("NonApiType") // what is known of other lists is less
    public ReversedStage(ArrayList<? extends T> list) {
        super(list, "reversed");
        this.position = size;
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
    boolean isBefore(int at) {
        if (at == 0) {
            return false;
        }
        int now = list.size();
        if (now != size) {
            throw changed(now);
        }
        return true;
    }

    @Override
    int behind(int at) {
        return at - 1;
    }

    @Override
    T take(int at) {
        position = behind(at);
        return list.get(at - 1);
    }

    @Override
    protected boolean push(Sink<? super T> sink) {
        return ReversedLoop.over(this, sink);
    }

    @Override
    public int expected() {
        return position;
    }

    @Override
    protected long sizeBehind() {
        return list.size() == size ? position : -1;
    }

    @Override
    protected long passOver(long most) {
        int passed = isBefore(position) ? (int) Math.min(most, position) : 0;
        position -= passed;
        return passed;
    }
}
