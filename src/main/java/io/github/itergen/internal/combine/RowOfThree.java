package io.github.itergen.internal.combine;

import java.util.AbstractList;
import java.util.Objects;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/// An unmodifiable row of three elements, null among them, in half the bytes of one with an array.
///
/// @param <E> the type of the elements
final class RowOfThree<E extends @Nullable Object> extends AbstractList<E> implements RandomAccess {
    private final @Nullable Object first;
    private final @Nullable Object second;
    private final @Nullable Object third;

    RowOfThree(@Nullable Object first, @Nullable Object second, @Nullable Object third) {
        this.first = first;
        this.second = second;
        this.third = third;
    }

    @Override
    @SuppressWarnings({"unchecked", "NullAway"})
    public E get(int index) {
        return (E)
                switch (Objects.checkIndex(index, 3)) {
                    case 0 -> first;
                    case 1 -> second;
                    default -> third;
                };
    }

    @Override
    public int size() {
        return 3;
    }
}
