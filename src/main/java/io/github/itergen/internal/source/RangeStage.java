package io.github.itergen.internal.source;

import io.github.itergen.internal.stage.SourceStage;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Created by `Gen.range`. Positions are longs for both widths; only the boxing differs.
///
/// @param <N> `Integer` or `Long`
public abstract sealed class RangeStage<N> extends SourceStage<N> {
    // A range is a promise and no memory: a container for one of a billion numbers is not made in advance.
    private static final long MOST_EXPECTED = 1 << 20;

    private final long stop;
    private final long step;
    private long position;

    private RangeStage(long start, long stop, long step) {
        super("range(" + start + ", " + stop + (step == 1 ? ")" : ", " + step + ")"));
        if (step == 0) {
            throw new IllegalArgumentException("step must not be 0");
        }
        this.position = start;
        this.stop = stop;
        this.step = step;
    }

    /// Boxes a position.
    abstract N box(long value);

    @Override
    protected final @Nullable Object compute() {
        long taken = position;
        if (!isBefore(taken)) {
            return END;
        }
        goBehind(taken);
        return box(taken);
    }

    /// The same code as the inherited one, with a profile of its own: a source that calls nobody needs no copies.
    @Override
    public final @Nullable Object advance() {
        Object held = ahead;
        return held == null ? compute() : handOut(held);
    }

    @Override
    protected final void push(Consumer<? super N> sink) {
        RangeLoop.over(this, sink);
    }

    final long position() {
        return position;
    }

    final boolean isBefore(long at) {
        return step > 0 ? at < stop : at > stop;
    }

    final void goBehind(long taken) {
        long following = taken + step;
        // A step across the largest or smallest long wraps around: the range ends there.
        boolean wrapped = ((taken ^ following) & (step ^ following)) < 0;
        position = wrapped ? stop : following;
    }

    @Override
    public final int expected() {
        if (!isBefore(position)) {
            return 0;
        }
        // As unsigned numbers, since the distance of two longs may be larger than the largest one.
        long distance = step > 0 ? stop - position : position - stop;
        long count = Long.divideUnsigned(distance - 1, Math.abs(step)) + 1;
        return count >= 0 && count <= MOST_EXPECTED ? (int) count : 0;
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
    }
}
