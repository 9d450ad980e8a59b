package io.github.itergen.internal.source;

import io.github.itergen.internal.stage.SourceStage;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Created by `Gen.range`. Positions are longs for both widths; only the boxing differs.
///
/// @param <N> `Integer` or `Long`
public abstract sealed class RangeStage<N> extends SourceStage<N> {
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
        return isAtEnd() ? END : box(take());
    }

    @Override
    protected final void push(Consumer<? super N> sink) {
        while (!isAtEnd()) {
            emit(sink, box(take()));
        }
    }

    private boolean isAtEnd() {
        return step > 0 ? position >= stop : position <= stop;
    }

    private long take() {
        long taken = position;
        long following = taken + step;
        // A step across the largest or smallest long wraps around: the range ends there.
        boolean wrapped = ((taken ^ following) & (step ^ following)) < 0;
        position = wrapped ? stop : following;
        return taken;
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
