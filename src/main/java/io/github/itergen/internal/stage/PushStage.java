package io.github.itergen.internal.stage;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// A stage with one upstream whose drain is its upstream's: it is its own sink there. A lambda made inside the drain
/// would be one more call site that the whole program shares.
///
/// @param <T> the type of the upstream's elements
/// @param <R> the type of this stage's elements
public abstract class PushStage<T extends @Nullable Object, R extends @Nullable Object> extends TransformStage<T, R>
        implements Consumer<T> {
    private @Nullable Consumer<? super R> downstream;

    /// Puts the stage behind another.
    ///
    /// @param upstream where the elements come from
    /// @param label how [#describe] shows the stage
    protected PushStage(Upstream<T> upstream, String label) {
        super(upstream, label);
    }

    @Override
    protected final void push(Consumer<? super R> sink) {
        // A sink may drain this very stage again, so the outer sink has to come back behind the inner drain.
        Consumer<? super R> outer = downstream;
        downstream = sink;
        try {
            upstream.drain(this);
        } finally {
            downstream = outer;
        }
    }

    /// Hands one element on while upstream pushes.
    ///
    /// @param element the element
    protected final void emit(R element) {
        Consumer<? super R> sink = downstream;
        if (sink == null) {
            throw new IllegalStateException("an element was pushed into a stage that is not being drained");
        }
        emit(sink, element);
    }
}
