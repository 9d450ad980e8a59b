package io.github.itergen.internal.concurrent;

import static java.util.Objects.requireNonNull;

import io.github.itergen.internal.stage.Check;
import io.github.itergen.internal.stage.Stage;
import io.github.itergen.internal.stage.TransformStage;
import java.lang.ref.Reference;
import java.util.Iterator;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A map whose calls each run in a virtual thread. The first request fills the window, each result that is taken lets
/// one more element in. A stage that nobody holds any more has its calls interrupted.
///
/// @param <T> the type of the upstream's elements
/// @param <R> the type of the results
abstract class ConcurrentStage<T extends @Nullable Object, R extends @Nullable Object> extends TransformStage<T, R> {
    private final Window<T, R> window;
    private final Registration abandonment;

    /// Maps the elements of a stage.
    ///
    /// @param limit how many calls there may be that run or whose results wait, at least 1
    /// @param ordered whether the results come in the order of the elements
    ConcurrentStage(
            Stage<T> upstream, int limit, Function<? super T, ? extends R> function, boolean ordered, String label) {
        super(upstream, label);
        Check.atLeast(limit, 1, "limit");
        requireNonNull(function, "function");
        window = new Window<>(new Elements<>(upstream), function, Thread::startVirtualThread, limit, ordered);
        abandonment = Abandonment.watch(this, window::cancel);
    }

    @Override
    protected final @Nullable Object compute() {
        try {
            if (!window.hasNext()) {
                window.refill();
            }
            if (!window.hasNext()) {
                window.askAgain();
                return END;
            }
            return window.next();
        } finally {
            // The virtual machine may otherwise see this object for the last time before the wait.
            Reference.reachabilityFence(this);
        }
    }

    /// Calls that run are a resource: somebody has to interrupt them.
    @Override
    public final boolean holdsResource() {
        return window.hasNext() || super.holdsResource();
    }

    @Override
    protected final void release() {
        try {
            window.cancelAndJoin();
            abandonment.cancel();
        } finally {
            super.release();
        }
    }

    /// A stage as the iterator a window reads; it knows the upstream only, so that the stage itself can be dropped.
    private record Elements<T extends @Nullable Object>(Stage<T> upstream) implements Iterator<T> {
        @Override
        public boolean hasNext() {
            return upstream.hasNext();
        }

        @Override
        public T next() {
            return upstream.typed(upstream.advance());
        }
    }
}
