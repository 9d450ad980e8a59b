package io.github.itergen.internal.source;

import static java.util.Objects.requireNonNull;

import io.github.itergen.internal.stage.Sink;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Created by `Gen.iter` and for every `Iterable` argument that is a list of the JDK with a fixed size, as `List.of` of three
/// and more, `Stream.toList` and `Arrays.asList` make them. These are two classes, and of two C2 inlines what it calls; more of
/// them would need copies of this class.
///
/// @param <T> the type of the elements
public final class FixedListStage<T extends @Nullable Object> extends IndexedStage<T> {
    private List<? extends T> list;
    private int size;

    /// Reads a list.
    ///
    /// @param list the list
    /// @param label how the source is shown
    public FixedListStage(List<? extends T> list, String label) {
        super(label, 0);
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
    boolean isBefore(int at) {
        return at < size;
    }

    @Override
    T take(int at) {
        position = behind(at);
        return list.get(at);
    }

    @Override
    protected boolean push(Sink<? super T> sink) {
        return FixedListLoop.over(this, sink);
    }

    @Override
    public int expected() {
        return size - position;
    }

    @Override
    protected long sizeBehind() {
        return expected();
    }

    @Override
    protected long passOver(long most) {
        int passed = (int) Math.min(most, size - position);
        position += passed;
        return passed;
    }

    @Override
    protected void release() {
        list = List.of();
        size = 0;
        position = 0;
    }
}
