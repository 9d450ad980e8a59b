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

    /// The same code as the inherited one, with a profile of its own: a source that calls nobody needs no copies.
    @Override
    public final @Nullable Object advance() {
        Object held = ahead;
        return held == NOTHING ? compute() : handOut(held);
    }

    @Override
    protected final void push(Consumer<? super N> sink) {
        RangeLoop.over(this, sink);
    }

    /// Hands out what the sink has looked at.
    final void emitLookedAt(Consumer<? super N> sink) {
        if (ahead != NOTHING) {
            emitHeld(sink);
        }
    }

    final boolean isAtEnd() {
        return step > 0 ? position >= stop : position <= stop;
    }

    final long take() {
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
