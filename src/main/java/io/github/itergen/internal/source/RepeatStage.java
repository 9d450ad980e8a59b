package io.github.itergen.internal.source;

import org.jspecify.annotations.Nullable;

/// Created by `Gen.repeat`.
///
/// @param <T> the type of the element
public final class RepeatStage<T extends @Nullable Object> extends PositionedStage<T> {
    private final T element;
    private final boolean endless;
    private final long count;
    private long times;

    /// Repeats an element for ever.
    ///
    /// @param element the element
    public RepeatStage(T element) {
        super("repeat", 0);
        this.element = element;
        this.endless = true;
        this.count = 1;
        this.times = 1;
    }

    /// Repeats an element a number of times.
    ///
    /// @param element the element
    /// @param times how often; a negative number counts as 0
    public RepeatStage(T element, long times) {
        super("repeat", 0);
        this.element = element;
        this.endless = false;
        this.count = Math.max(0, times);
        this.times = count;
    }

    @Override
    protected String label() {
        return endless ? super.label() : "repeat(" + count + ")";
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
        return at < times;
    }

    /// Where it repeats for ever it stays at its first position.
    @Override
    T take(long at) {
        if (!endless) {
            position = at + 1;
        }
        return element;
    }

    @Override
    protected long sizeBehind() {
        return endless ? -1 : times - position;
    }

    @Override
    protected long passOver(long most) {
        if (endless) {
            return most;
        }
        long passed = Math.min(most, times - position);
        position += passed;
        return passed;
    }

    @Override
    protected void release() {
        times = 0;
        position = 0;
    }
}
