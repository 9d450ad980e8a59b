package io.github.itergen.internal.source;

import org.jspecify.annotations.Nullable;

/// Created by `Gen.range`. Positions are longs for both widths; only the boxing differs.
///
/// @param <N> `Integer` or `Long`
public abstract sealed class RangeStage<N> extends PositionedStage<N> {
    /// Where it ends.
    final long stop;

    /// From one number to the next.
    final long step;

    private final long start;

    private RangeStage(long start, long stop, long step) {
        super("range", start);
        this.start = start;
        if (step == 0) {
            throw new IllegalArgumentException("step must not be 0");
        }
        this.stop = stop;
        this.step = step;
    }

    @Override
    protected String label() {
        return super.label() + "(" + start + ", " + stop + (step == 1 ? ")" : ", " + step + ")");
    }

    /// Boxes a position.
    abstract N box(long value);

    /// Answers the position behind another one. Of ints it is always a long.
    long behind(long at) {
        return at + step;
    }

    @Override
    protected final @Nullable Object compute() {
        long taken = position;
        return isBefore(taken) ? take(taken) : END;
    }

    @Override
    public final @Nullable Object advance() {
        Object held = ahead;
        return held == null ? compute() : handOut(held);
    }

    @Override
    final boolean isBefore(long at) {
        return step > 0 ? at < stop : at > stop;
    }

    @Override
    final N take(long at) {
        position = behind(at);
        return box(at);
    }

    /// Counts what is left, as an unsigned number: the distance of two longs may be larger than the largest one.
    private long left() {
        if (!isBefore(position)) {
            return 0;
        }
        long distance = step > 0 ? stop - position : position - stop;
        return Long.divideUnsigned(distance - 1, Math.abs(step)) + 1;
    }

    @Override
    protected final long sizeBehind() {
        return Math.max(left(), -1);
    }

    @Override
    protected final long passOver(long most) {
        long left = left();
        if (Long.compareUnsigned(left, most) <= 0) {
            position = stop;
            return left;
        }
        position += most * step;
        return most;
    }

    @Override
    protected final void release() {
        position = stop;
    }

    /// A range of ints.
    public static final class OfInt extends RangeStage<Integer> {
        /// Counts from `start` up or down to `stop`, which is not delivered.
        ///
        /// @param start the first number
        /// @param stop where it ends
        /// @param step the distance, not 0
        public OfInt(int start, int stop, int step) {
            super(start, stop, step);
        }

        @Override
        Integer box(long value) {
            return (int) value;
        }
    }

    /// A range of longs.
    public static final class OfLong extends RangeStage<Long> {
        /// Counts from `start` up or down to `stop`, which is not delivered.
        ///
        /// @param start the first number
        /// @param stop where it ends
        /// @param step the distance, not 0
        public OfLong(long start, long stop, long step) {
            super(start, stop, step);
        }

        @Override
        Long box(long value) {
            return value;
        }

        /// A step across the largest or smallest long wraps around: the range ends there.
        @Override
        long behind(long at) {
            long following = at + step;
            boolean wrapped = ((at ^ following) & (step ^ following)) < 0;
            return wrapped ? stop : following;
        }
    }
}
