package io.github.itergen.internal.source;

import io.github.itergen.internal.coroutine.Abandoned;
import io.github.itergen.internal.coroutine.Phase;
import io.github.itergen.internal.coroutine.Routine;
import io.github.itergen.internal.stage.Stage;
import java.lang.ref.Reference;
import org.jspecify.annotations.Nullable;

/// Created by `Gen.generate` and `Coroutine.gen`: the elements that a body yields. It is always pulled, since an exception
/// of a sink it pushed to would surface in the body's yield.
///
/// @param <T> the type of the elements
public final class GenerateStage<T extends @Nullable Object> extends Stage<T> {
    private final Routine routine;

    /// The owner of the routine, or the run of the body: kept reachable, never read.
    @SuppressWarnings("unused")
    private final Object kept;

    /// Takes elements from a routine that this stage alone stands for.
    ///
    /// @param routine the routine
    public GenerateStage(Routine routine) {
        this.routine = routine;
        this.kept = Abandoned.closeWithout(this, routine);
    }

    /// Takes elements from a routine that belongs to another object.
    ///
    /// @param routine the routine
    /// @param owner the object; it is kept reachable, so that nobody takes the routine for abandoned
    public GenerateStage(Routine routine, Object owner) {
        this.routine = routine;
        this.kept = owner;
    }

    /// Tells where the elements come from.
    ///
    /// @return the routine
    public Routine routine() {
        return routine;
    }

    @Override
    protected @Nullable Object compute() {
        try {
            return routine.next();
        } finally {
            Reference.reachabilityFence(this);
        }
    }

    @Override
    public boolean holdsResource() {
        int phase = routine.phase();
        return phase == Phase.SUSPENDED || phase == Phase.RUNNING;
    }

    @Override
    public void describe(StringBuilder text) {
        text.append("generate(");
        routine.describe(text);
        text.append(')');
    }

    @Override
    protected void release() {
        try {
            routine.close();
        } finally {
            if (routine.isAwaited()) {
                // The caller was interrupted and the body has not ended: closing again waits for it.
                ahead = null;
            }
            Reference.reachabilityFence(this);
        }
    }
}
