package io.github.itergen.internal.stage;

import org.jspecify.annotations.Nullable;

/// What stands between the upstream of a stage and the stage's own sink during a drain. A copy of it sees one class of stages
/// and one class of sinks, which a stage that is its own sink ([PushStage]) doesn't where it has no function of the user's that
/// sets it apart.
///
/// @param <R> the type of the stage's elements
public abstract class Emission<R extends @Nullable Object> {
    /// The stage whose elements are handed on. Not private, because of [#emit]'s copies.
    protected final Stage<R> stage;

    /// Receives the stage's elements. Not private, because of [#emit]'s copies.
    protected final Sink<? super R> sink;

    /// Whether the drain ends because the sink has all that it takes, and not because the stage does. Not private, because
    /// of [#emit]'s copies.
    protected boolean satisfied;

    /// Stands in front of a sink.
    ///
    /// @param stage the stage whose elements are handed on
    /// @param sink receives the stage's elements
    protected Emission(Stage<R> stage, Sink<? super R> sink) {
        this.stage = stage;
        this.sink = sink;
    }

    /// Hands an element of the stage on. What stands there doesn't override this; it is not final because each copy of a class
    /// gets its own, see [Copies]. Nor does it call anybody to stop, as [PushStage#emit] says.
    ///
    /// @param element the element
    /// @return whether the stage's sink takes more
    protected boolean emit(R element) {
        if (sink.receive(element) && stage.emitLookedAt(sink)) {
            return true;
        }
        satisfied = true;
        return false;
    }

    /// Hands nothing on, only what was looked at meanwhile.
    ///
    /// @return whether the stage's sink takes more
    protected final boolean skip() {
        if (stage.emitLookedAt(sink)) {
            return true;
        }
        satisfied = true;
        return false;
    }
}
