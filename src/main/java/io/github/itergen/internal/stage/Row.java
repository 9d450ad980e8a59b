package io.github.itergen.internal.stage;

import java.util.AbstractList;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/// An unmodifiable row of elements, null among them, over an array that nobody else holds. `List.of` refuses null, and
/// `Collections.unmodifiableList(Arrays.asList(…))` would cost two objects a row.
///
/// @param <E> the type of the elements
public final class Row<E extends @Nullable Object> extends AbstractList<E> implements RandomAccess {
    private final @Nullable Object[] elements;

    /// Takes the array over; the caller lets go of it.
    ///
    /// @param elements the elements, in order
    public Row(@Nullable Object[] elements) {
        this.elements = elements;
    }

    @Override
    @SuppressWarnings({"unchecked", "NullAway"})
    public E get(int index) {
        return (E) elements[index];
    }

    @Override
    public int size() {
        return elements.length;
    }

    @Override
    @SuppressWarnings("NullAway") // the JDK's own annotations don't know that a list may hold null
    public @Nullable Object[] toArray() {
        return elements.clone();
    }
}
