package io.github.itergen.internal.source;

import org.jspecify.annotations.Nullable;

/// Created by `Gen.count` of ints and longs: it ends with an error behind the largest or smallest number, at each request
/// anew. The other kinds of numbers have no such end and are made by [IterateStage].
///
/// @param <N> `Integer` or `Long`
public abstract sealed class CountStage<N> extends PositionedStage<N> {
    private final long start;
    private final long step;
    private final long smallest;
    private final long largest;
    private final String type;
    private boolean beyond;
    private boolean closed;

    private CountStage(long start, long step, long smallest, long largest, String type) {
        super("count", start);
        this.start = start;
        this.step = step;
        this.smallest = smallest;
        this.largest = largest;
        this.type = type;
    }

    @Override
    protected String label() {
        return super.label() + "(" + start + ", " + step + ")";
    }

    /// Boxes a number.
    abstract N box(long value);

    @Override
    public final @Nullable Object advance() {
        Object held = ahead;
        return held == null ? compute() : handOut(held);
    }

    @Override
    protected final @Nullable Object compute() {
        long taken = position;
        return isBefore(taken) ? take(taken) : END;
    }

    @Override
    final boolean isBefore(long at) {
        if (beyond) {
            throw new ArithmeticException(type + " overflow: no number follows " + at + " in steps of " + step);
        }
        return !closed;
    }

    @Override
    final N take(long at) {
        if (step > 0 ? at > largest - step : at < smallest - step) {
            beyond = true;
        } else {
            position = at + step;
        }
        return box(at);
    }

    @Override
    protected final void release() {
        closed = true;
        beyond = false;
    }

    /// Ints.
    public static final class OfInt extends CountStage<Integer> {
        /// Counts from a number.
        ///
        /// @param start the first number
        /// @param step the distance of two numbers
        public OfInt(int start, int step) {
            super(start, step, Integer.MIN_VALUE, Integer.MAX_VALUE, "integer");
        }

        @Override
        Integer box(long value) {
            return (int) value;
        }
    }

    /// Longs.
    public static final class OfLong extends CountStage<Long> {
        /// Counts from a number.
        ///
        /// @param start the first number
        /// @param step the distance of two numbers
        public OfLong(long start, long step) {
            super(start, step, Long.MIN_VALUE, Long.MAX_VALUE, "long");
        }

        @Override
        Long box(long value) {
            return value;
        }
    }
}
