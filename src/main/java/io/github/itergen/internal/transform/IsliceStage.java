package io.github.itergen.internal.transform;

import io.github.itergen.internal.stage.Check;
import io.github.itergen.internal.stage.Copies;
import io.github.itergen.internal.stage.PushStage;
import io.github.itergen.internal.stage.Stage;
import io.github.itergen.internal.stage.Upstream;
import org.jspecify.annotations.Nullable;

/// Created by `Gen.islice`. It consumes exactly to `stop`, and latches at its end and on an error of the source.
///
/// @param <T> the type of the elements
public final class IsliceStage<T extends @Nullable Object> extends PushStage<T, T> {
    private static final Copies<Making> COPIES = Copies.of(IsliceStage.class, Making.class, IsliceStage::new);

    private final long start;
    private final long stop;
    private final long step;

    /// How many elements may still be pulled; below 0 where the first index lies behind the stop.
    private long left;

    /// How many of them come before the next one that is handed out.
    private long gap;

    private boolean ended;

    /// Slices a stage.
    ///
    /// @param upstream where the elements come from
    /// @param start the index of the first element, at least 0
    /// @param stop the index behind the last, at least 0
    /// @param step the distance of the indexes, at least 1
    public IsliceStage(Upstream<T> upstream, long start, long stop, long step) {
        this.start = Check.atLeast(start, 0, "start");
        this.stop = Check.atLeast(stop, 0, "stop");
        this.step = Check.atLeast(step, 1, "step");
        this.gap = start;
        this.left = stop;
        super(upstream, "islice");
    }

    @Override
    protected String label() {
        String end = stop == Long.MAX_VALUE ? "UNBOUNDED" : Long.toString(stop);
        return super.label() + "(" + start + ", " + end + (step == 1 ? ")" : ", " + step + ")");
    }

    /// As the constructor; of a copy of this class where that pays.
    ///
    /// @param <T> the type of the elements
    /// @param upstream where the elements come from
    /// @param start the first position, at least 0
    /// @param stop the position to end before, at least 0
    /// @param step the distance between two positions, at least 1
    /// @return the stage
    public static <T extends @Nullable Object> Stage<T> of(Upstream<T> upstream, long start, long stop, long step) {
        Check.atLeast(start, 0, "start");
        Check.atLeast(stop, 0, "stop");
        Check.atLeast(step, 1, "step");
        Stage<T> opened = upstream.open();
        return COPIES.of(opened).make(opened, start, stop, step);
    }

    @Override
    protected @Nullable Object compute() {
        if (ended) {
            return END;
        }
        // An error of the source ends the slice, so it counts as ended until an element has come.
        ended = true;
        leap();
        while (gap > 0) {
            if (upstream.advance() == END) {
                return END;
            }
            goOver(1);
        }
        if (left <= 0) {
            return END;
        }
        Object element = upstream.advance();
        if (element == END) {
            return END;
        }
        goBehind();
        ended = false;
        return element;
    }

    private void leap() {
        if (gap > 0) {
            goOver(upstream.leap(gap));
        }
    }

    private void goOver(long count) {
        gap -= count;
        left -= count;
    }

    private void goBehind() {
        long rest = left - 1;
        left = rest;
        if (step > 1) {
            gap = Math.min(step - 1, rest);
        }
    }

    private boolean pullsMore() {
        return gap > 0 || left > 0;
    }

    @Override
    protected boolean pushFirst() {
        if (ended) {
            return false;
        }
        ended = true;
        leap();
        return pullsMore();
    }

    /// While it waits for an element it counts as ended, as in [#compute()]; while it hands one out it does not, since an
    /// error is the sink's then.
    @Override
    public boolean receive(T element) {
        if (gap > 0) {
            goOver(1);
            return pullsMore();
        }
        goBehind();
        ended = false;
        if (!emit(element) || ended) {
            return false;
        }
        ended = true;
        return pullsMore();
    }

    @Override
    protected long sizeBehind() {
        long pulled = Math.min(upstream.size(), left);
        if (ended || left <= 0) {
            return 0;
        }
        return pulled < 0 ? -1 : Math.ceilDiv(Math.max(0, pulled - gap), step);
    }

    /// The constructor, of this class or of a copy.
    private interface Making {
        <T extends @Nullable Object> Stage<T> make(Upstream<T> upstream, long start, long stop, long step);
    }
}
