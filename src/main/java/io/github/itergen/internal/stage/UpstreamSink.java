package io.github.itergen.internal.stage;

import org.jspecify.annotations.Nullable;

/// What the upstreams of a stage are drained into, one after the other. Answering false without [#emit] ends the drain of an
/// upstream and not that of the stage.
///
/// @param <T> the type of the upstreams' elements
/// @param <R> the type of the stage's elements
public abstract class UpstreamSink<T extends @Nullable Object, R extends @Nullable Object> extends Emission<R>
        implements Sink<T> {
    /// Where the elements come from. Not private, because of the copies of what reads it.
    protected @Nullable Stage<T> upstream;

    /// Stands in front of a sink.
    ///
    /// @param stage the stage whose elements the upstreams' become
    /// @param sink receives the stage's elements
    protected UpstreamSink(Stage<R> stage, Sink<? super R> sink) {
        super(stage, sink);
    }

    /// Lets an upstream push what is left.
    ///
    /// @param next where the elements come from now
    /// @return whether the stage's sink would have taken more
    public final boolean drain(Stage<T> next) {
        upstream = next;
        next.drain(this);
        return !satisfied;
    }
}
