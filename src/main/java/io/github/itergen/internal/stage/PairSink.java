package io.github.itergen.internal.stage;

import org.jspecify.annotations.Nullable;

/// What the left one of two upstreams is drained into, where an element of the left comes before one of the right and both
/// are asked in turn. Two lists are read by one loop, see [Stage#drainBeside].
///
/// @param <A> the type of the left elements
/// @param <B> the type of the right elements
/// @param <R> the type of the stage's elements
public abstract class PairSink<A extends @Nullable Object, B extends @Nullable Object, R extends @Nullable Object>
        extends UpstreamSink<A, R> {
    private final Stage<B> right;

    /// Stands in front of a sink.
    ///
    /// @param stage the stage whose elements the upstreams' become
    /// @param left the upstream that is asked first
    /// @param right the upstream that is asked second
    /// @param sink receives the stage's elements
    protected PairSink(Stage<R> stage, Stage<A> left, Stage<B> right, Sink<? super R> sink) {
        super(stage, left, sink);
        this.right = right;
    }

    @Override
    protected final void drainUpstream() {
        upstream.drainBeside(right, this);
    }

    @Override
    public boolean receive(A first) {
        Object second = right.advance();
        return second != Stage.END && receive(first, right.typed(second));
    }

    /// Takes one element of each upstream.
    ///
    /// @param first the left one's
    /// @param second the right one's
    /// @return false if they were the last ones that this sink takes
    public abstract boolean receive(A first, B second);
}
