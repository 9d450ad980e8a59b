package io.github.itergen.internal.stage;

import org.jspecify.annotations.Nullable;

/// What two upstreams are drained into side by side: an element of the left one comes before one of the right one. Both ends
/// are asked for before the stage's element is made, so one that its sink only looks into need not be an object.
///
/// @param <A> the type of the left elements
/// @param <B> the type of the right elements
/// @param <R> the type of the stage's elements
public abstract class PairSink<A extends @Nullable Object, B extends @Nullable Object, R extends @Nullable Object>
        extends Emission<R> {
    private final Stage<A> left;
    private final Stage<B> right;

    /// Stands in front of a sink.
    ///
    /// @param stage the stage whose elements the upstreams' become
    /// @param left the upstream that is asked first
    /// @param right the upstream that is asked second
    /// @param sink receives the stage's elements
    protected PairSink(Stage<R> stage, Stage<A> left, Stage<B> right, Sink<? super R> sink) {
        super(stage, sink);
        this.left = left;
        this.right = right;
    }

    /// Drains the upstreams up to the end of the shorter.
    ///
    /// @return whether the stage's sink would have taken more
    public final boolean drain() {
        left.drainBeside(right, this);
        return !satisfied;
    }

    /// Takes one element of each upstream.
    ///
    /// @param first the left one's
    /// @param second the right one's
    /// @return false if they were the last ones that this sink takes
    public abstract boolean receive(A first, B second);
}
