package io.github.itergen.internal.transform;

import static java.util.Objects.requireNonNull;

import io.github.itergen.internal.stage.TransformStage;
import io.github.itergen.internal.stage.Upstream;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/// Created by `Gen.accumulate` with an initial value, which is the first total and is handed out without a pull. A
/// function that throws costs its element; the total stays.
///
/// @param <T> the type of the upstream's elements
/// @param <A> the type of the totals
public final class AccumulateFromStage<T extends @Nullable Object, A extends @Nullable Object>
        extends TransformStage<T, A> {
    private final BiFunction<? super A, ? super T, ? extends A> function;
    private A total;
    private boolean started;

    /// Accumulates the elements of a stage.
    ///
    /// @param upstream where the elements come from
    /// @param function makes the next total of the total and an element
    /// @param initial the first total
    public AccumulateFromStage(
            Upstream<T> upstream, BiFunction<? super A, ? super T, ? extends A> function, A initial) {
        this.function = requireNonNull(function, "function");
        this.total = initial;
        super(upstream, "accumulate");
    }

    @Override
    protected @Nullable Object compute() {
        if (!started) {
            started = true;
            return total;
        }
        Object element = upstream.advance();
        if (element == END) {
            return END;
        }
        total = function.apply(total, upstream.typed(element));
        return total;
    }
}
