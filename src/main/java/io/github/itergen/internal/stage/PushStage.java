package io.github.itergen.internal.stage;

import org.jspecify.annotations.Nullable;

/// A stage with one upstream whose drain is its upstream's: it is its own sink there. So a number that one function boxes
/// and the next one unboxes need not exist, which a loop over [#advance()] can't reach: there it may be the end, too.
///
/// @param <T> the type of the upstream's elements
/// @param <R> the type of this stage's elements
public abstract class PushStage<T extends @Nullable Object, R extends @Nullable Object> extends TransformStage<T, R>
        implements Sink<T> {
    /// Receives the elements during a drain. Not private, because of [#emit]'s copies.
    protected Sink<? super R> downstream = PushStage::refuse;

    /// Whether the drain ends because the sink has all that it takes, and not because this stage does. Not private, because
    /// of [#emit]'s copies.
    protected boolean satisfied;

    /// Puts the stage behind another.
    ///
    /// @param upstream where the elements come from
    /// @param label how [#describe] shows the stage
    protected PushStage(Upstream<T> upstream, String label) {
        super(upstream, label);
    }

    private static boolean refuse(@Nullable Object element) {
        throw new IllegalStateException("an element was pushed into a stage that is not being drained");
    }

    @Override
    protected final boolean push(Sink<? super R> sink) {
        // A sink may drain this very stage again, so the outer sink has to come back behind the inner drain.
        Sink<? super R> outer = downstream;
        boolean outerSatisfied = satisfied;
        downstream = sink;
        satisfied = false;
        try {
            if (pushFirst()) {
                pushRest();
            }
            return !satisfied;
        } finally {
            downstream = outer;
            satisfied = outerSatisfied;
        }
    }

    /// Pushes what the stage has before it asks upstream.
    ///
    /// @return whether upstream is to be asked
    protected boolean pushFirst() {
        return true;
    }

    /// Lets upstream push into this stage.
    protected void pushRest() {
        upstream.drain(this);
    }

    /// Hands one element on while upstream pushes. Stages don't override this; it is not final because each copy of a
    /// stage's class gets its own, see [Copies].
    ///
    /// It has at most 35 bytes, as has every method on the way of an element where that can be: C2 leaves a larger one out
    /// where fewer than a quarter of the elements come by, as behind a filter. Nor does it call anybody to stop: that would
    /// be a call in the loop that hardly ever happens, so that C2 leaves it one, behind which each field is read again.
    ///
    /// @param element the element
    /// @return whether the sink takes more
    protected boolean emit(R element) {
        Sink<? super R> sink = downstream;
        if (sink.receive(element) && emitLookedAt(sink)) {
            return true;
        }
        satisfied = true;
        return false;
    }

    /// Hands nothing on for an element, only what the function has looked at that rejected it.
    ///
    /// @return whether the sink takes more
    protected final boolean skip() {
        if (emitLookedAt(downstream)) {
            return true;
        }
        satisfied = true;
        return false;
    }
}
