package io.github.itergen.internal.source;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/// Created by `Gen.of` and `Gen.empty`; it reads the array as it goes.
///
/// @param <T> the type of the elements
public final class ArrayStage<T extends @Nullable Object> extends PositionedStage<T> {
    private final @Nullable Object[] elements;

    /// Reads from an array.
    ///
    /// @param elements the elements
    /// @param label how the source is shown
    public ArrayStage(@Nullable Object[] elements, String label) {
        super(label, 0);
        this.elements = requireNonNull(elements, "elements");
    }

    @Override
    public @Nullable Object advance() {
        Object held = ahead;
        return held == null ? compute() : handOut(held);
    }

    @Override
    protected @Nullable Object compute() {
        long taken = position;
        return isBefore(taken) ? take(taken) : END;
    }

    @Override
    boolean isBefore(long at) {
        return at < elements.length;
    }

    @Override
    T take(long at) {
        position = at + 1;
        return typed(elements[(int) at]);
    }

    @Override
    public int expected() {
        return elements.length - (int) position;
    }

    @Override
    protected long sizeBehind() {
        return elements.length - position;
    }

    @Override
    protected long passOver(long most) {
        long passed = Math.min(most, elements.length - position);
        position += passed;
        return passed;
    }

    @Override
    protected void release() {
        position = elements.length;
    }
}
