package io.github.itergen.internal.combine;

import java.util.AbstractList;
import java.util.Objects;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/// An unmodifiable row of two elements, null among them. Rows of two are the most frequent ones, and an array for them
/// would double what a row costs.
///
/// @param <E> the type of the elements
final class RowOfTwo<E extends @Nullable Object> extends AbstractList<E> implements RandomAccess {
    private final @Nullable Object first;
    private final @Nullable Object second;

    RowOfTwo(@Nullable Object first, @Nullable Object second) {
        this.first = first;
        this.second = second;
    }

    @Override
    @SuppressWarnings({"unchecked", "NullAway"})
    public E get(int index) {
        return (E) (Objects.checkIndex(index, 2) == 0 ? first : second);
    }

    @Override
    public int size() {
        return 2;
    }
}
