package io.github.itergen.internal.stage;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// A stage with one upstream whose drain is its upstream's: it is its own sink there. So a number that one function boxes
/// and the next one unboxes need not exist, which a loop over [#advance()] can't reach: there it may be the end, too.
///
/// @param <T> the type of the upstream's elements
/// @param <R> the type of this stage's elements
public abstract class PushStage<T extends @Nullable Object, R extends @Nullable Object> extends TransformStage<T, R>
        implements Consumer<T> {
    /// Receives the elements during a drain.
    protected Consumer<? super R> downstream = PushStage::refuse;

    /// Puts the stage behind another.
    ///
    /// @param upstream where the elements come from
    /// @param label how [#describe] shows the stage
    protected PushStage(Upstream<T> upstream, String label) {
        super(upstream, label);
    }

    private static void refuse(@Nullable Object element) {
        throw new IllegalStateException("an element was pushed into a stage that is not being drained");
    }

    @Override
    protected final void push(Consumer<? super R> sink) {
        // A sink may drain this very stage again, so the outer sink has to come back behind the inner drain.
        Consumer<? super R> outer = downstream;
        downstream = sink;
        try {
            pushFirst();
            upstream.drain(this);
        } finally {
            downstream = outer;
        }
    }

    /// Pushes what the stage has before it asks upstream.
    protected void pushFirst() {}

    /// Hands one element on while upstream pushes. Stages don't override this; it is not final because each copy of a
    /// stage's class gets its own, see [Copies].
    ///
    /// @param element the element
    protected void emit(R element) {
        Consumer<? super R> sink = downstream;
        sink.accept(element);
        emitLookedAt(sink);
    }

    /// Hands nothing on for an element, only what the function has looked at that rejected it.
    protected final void skip() {
        emitLookedAt(downstream);
    }
}
