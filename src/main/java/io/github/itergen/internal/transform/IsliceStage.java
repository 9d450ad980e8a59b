package io.github.itergen.internal.transform;

import io.github.itergen.internal.stage.Check;
import io.github.itergen.internal.stage.TransformStage;
import io.github.itergen.internal.stage.Upstream;
import org.jspecify.annotations.Nullable;

/// Created by `Gen.islice`. It consumes exactly to `stop`, and latches at its end and on an error of the source.
///
/// @param <T> the type of the elements
public final class IsliceStage<T extends @Nullable Object> extends TransformStage<T, T> {
    private final long stop;
    private final long step;
    private long next;
    private long pulled;
    private boolean ended;

    /// Slices a stage.
    ///
    /// @param upstream where the elements come from
    /// @param start the index of the first element, at least 0
    /// @param stop the index behind the last, at least 0
    /// @param step the distance of the indexes, at least 1
    public IsliceStage(Upstream<T> upstream, long start, long stop, long step) {
        this.next = Check.atLeast(start, 0, "start");
        this.stop = Check.atLeast(stop, 0, "stop");
        this.step = Check.atLeast(step, 1, "step");
        super(upstream, label(start, stop, step));
    }

    private static String label(long start, long stop, long step) {
        String end = stop == Long.MAX_VALUE ? "UNBOUNDED" : Long.toString(stop);
        return "islice(" + start + ", " + end + (step == 1 ? ")" : ", " + step + ")");
    }

    @Override
    protected @Nullable Object compute() {
        if (ended) {
            return END;
        }
        // An error of the source ends the slice, so it counts as ended until an element has come.
        ended = true;
        while (pulled < next) {
            if (upstream.advance() == END) {
                return END;
            }
            pulled++;
        }
        if (pulled >= stop) {
            return END;
        }
        Object element = upstream.advance();
        if (element == END) {
            return END;
        }
        pulled++;
        // Written so that a step beyond the largest long does not overflow.
        next = step < stop - next ? next + step : stop;
        ended = false;
        return element;
    }
}
