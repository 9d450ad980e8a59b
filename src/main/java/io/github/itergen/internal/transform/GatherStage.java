package io.github.itergen.internal.transform;

import static java.util.Objects.requireNonNull;

import io.github.itergen.internal.stage.Copies;
import io.github.itergen.internal.stage.Stage;
import io.github.itergen.internal.stage.TransformStage;
import io.github.itergen.internal.stage.Upstream;
import java.util.stream.Gatherer;
import org.jspecify.annotations.Nullable;

/// Created by `Gen.gather`. It gives the gatherer one element at a time and keeps what the gatherer pushes beyond the one
/// that was asked for.
///
/// The gatherer starts at the first request. Its finisher runs once, at the end of the source, behind an integrator that
/// asked to stop, or on close: there with a downstream that rejects, so that it can release what it holds.
///
/// @param <T> the type of the upstream's elements
/// @param <A> the type of the gatherer's state
/// @param <R> the type of the results
public final class GatherStage<T extends @Nullable Object, A extends @Nullable Object, R extends @Nullable Object>
        extends TransformStage<T, R> {
    private static final Copies<Making> COPIES = Copies.of(GatherStage.class, Making.class, GatherStage::new);

    private final Gatherer<? super T, A, R> gatherer;
    private final Gathered<R> gathered = new Gathered<>();
    private Phase phase = Phase.CREATED;
    private @Nullable A state;
    private Gatherer.@Nullable Integrator<A, ? super T, R> integrator;

    private enum Phase {
        /// The initializer has not run.
        CREATED,
        /// The integrator takes elements.
        INTEGRATING,
        /// The finisher has run or is running.
        FINISHED
    }

    /// Sends the elements of a stage through a gatherer.
    ///
    /// @param upstream where the elements come from
    /// @param gatherer makes the results
    public GatherStage(Upstream<T> upstream, Gatherer<? super T, A, R> gatherer) {
        this.gatherer = requireNonNull(gatherer, "gatherer");
        super(upstream, "gather");
    }

    /// As the constructor; of a copy of this class where that pays.
    ///
    /// @param <T> the type of the upstream's elements
    /// @param <A> the type of the gatherer's state
    /// @param <R> the type of the results
    /// @param upstream where the elements come from
    /// @param gatherer makes the results
    /// @return the stage
    public static <T extends @Nullable Object, A extends @Nullable Object, R extends @Nullable Object> Stage<R> of(
            Upstream<T> upstream, Gatherer<? super T, A, R> gatherer) {
        requireNonNull(gatherer, "gatherer");
        Stage<T> opened = upstream.open();
        return COPIES.of(gatherer, opened).make(opened, gatherer);
    }

    @Override
    protected @Nullable Object compute() {
        while (gathered.isEmpty() && phase != Phase.FINISHED) {
            if (phase == Phase.CREATED) {
                integrator = gatherer.integrator();
                state = gatherer.initializer().get();
                phase = Phase.INTEGRATING;
            }
            Object element = upstream.advance();
            // What runs upstream or in the integrator may have closed this stage, and so have finished the gatherer.
            if (phase == Phase.INTEGRATING && (element == END || !integrate(upstream.typed(element)))) {
                finish();
            }
        }
        return gathered.poll();
    }

    @SuppressWarnings("NullAway") // the state is whatever the gatherer's own initializer made, null included
    private boolean integrate(T element) {
        return integrator.integrate(state, element, gathered);
    }

    @SuppressWarnings("NullAway") // as above
    private void finish() {
        if (phase == Phase.FINISHED) {
            return;
        }
        phase = Phase.FINISHED;
        A last = state;
        state = null;
        gatherer.finisher().accept(last, gathered);
    }

    /// What the gatherer's state holds is released by its finisher.
    @Override
    public boolean holdsResource() {
        return phase == Phase.INTEGRATING || super.holdsResource();
    }

    @Override
    protected void release() {
        gathered.reject();
        try {
            if (phase == Phase.INTEGRATING) {
                finish();
            }
        } catch (Throwable failure) {
            releaseAfter(failure);
            throw failure;
        }
        super.release();
    }

    private void releaseAfter(Throwable failure) {
        try {
            super.release();
        } catch (RuntimeException | Error second) {
            if (second != failure) {
                failure.addSuppressed(second);
            }
        }
    }

    /// The constructor, of this class or of a copy.
    private interface Making {
        <T extends @Nullable Object, A extends @Nullable Object, R extends @Nullable Object> Stage<R> make(
                Upstream<T> upstream, Gatherer<? super T, A, R> gatherer);
    }
}
