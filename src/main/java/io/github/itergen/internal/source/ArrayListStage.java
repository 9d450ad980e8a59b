package io.github.itergen.internal.source;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.ConcurrentModificationException;
import org.jspecify.annotations.Nullable;

/// An [ArrayList] that is read by index.
///
/// A change of the list's size is noticed as the iterator notices it. One that leaves the size the same is not, the list
/// keeps its count of changes to itself; then the elements are those that are there when they are asked for.
///
/// @param <T> the type of the elements
abstract class ArrayListStage<T extends @Nullable Object> extends IndexedStage<T> {
    /// What is read.
    protected ArrayList<? extends T> list;

    /// How many elements the list had.
    protected int size;

    /// Reads a list.
    ///
    /// @param list the list
    /// @param label how the source is shown
    @SuppressWarnings("NonApiType") // what is known of other lists is less
    ArrayListStage(ArrayList<? extends T> list, String label) {
        super(label, 0);
        this.list = requireNonNull(list, "list");
        this.size = list.size();
    }

    final ConcurrentModificationException changed(int now) {
        return new ConcurrentModificationException(
                "the list had " + size + " elements when the sequence was made, and now has " + now);
    }

    @Override
    protected final void release() {
        list = new ArrayList<>(0);
        size = 0;
        position = 0;
    }
}
