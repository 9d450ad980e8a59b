package io.github.itergen.internal.stage;

import org.jspecify.annotations.Nullable;

/// What an upstream is drained into, in front of the stage's own sink. A copy of it sees one class of stages and one class of
/// sinks, which a stage that is its own sink ([PushStage]) doesn't where it has no function of the user's that sets it apart.
///
/// Answering false without [#emit] ends the stage; behind it the upstream goes on where it stands.
///
/// @param <T> the type of the upstream's elements
/// @param <R> the type of the stage's elements
public abstract class UpstreamSink<T extends @Nullable Object, R extends @Nullable Object> implements Sink<T> {
    /// Where the elements come from. Not private, because of the copies of what reads it.
    protected Stage<T> upstream;

    /// The stage whose elements the upstream's become. Not private, because of [#emit]'s copies.
    protected final Stage<R> stage;

    /// Receives the stage's elements. Not private, because of [#emit]'s copies.
    protected final Sink<? super R> sink;

    /// Whether the drain ends because the sink has all that it takes, and not because the stage does. Not private, because
    /// of [#emit]'s copies.
    protected boolean satisfied;

    /// Stands in front of a sink.
    ///
    /// @param stage the stage whose elements the upstream's become
    /// @param upstream where the elements come from
    /// @param sink receives the stage's elements
    protected UpstreamSink(Stage<R> stage, Stage<T> upstream, Sink<? super R> sink) {
        this.stage = stage;
        this.upstream = upstream;
        this.sink = sink;
    }

    /// Lets the upstream push what is left.
    ///
    /// @return whether the stage's sink would have taken more
    public final boolean drain() {
        drainUpstream();
        return !satisfied;
    }

    /// As [#drain()], from another upstream.
    ///
    /// @param next where elements come from now
    /// @return whether the stage's sink would have taken more
    public final boolean drain(Stage<T> next) {
        upstream = next;
        return drain();
    }

    /// Lets the upstream push, in the way that suits the sink.
    protected void drainUpstream() {
        upstream.drain(this);
    }

    /// Hands an element of the stage on. Sinks don't override this; it is not final because each copy of a sink's class gets
    /// its own, see [Copies].
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

    /// Hands nothing on for an element, only what was looked at meanwhile.
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
