package io.github.itergen.internal.source;

import io.github.itergen.internal.coroutine.Abandoned;
import io.github.itergen.internal.coroutine.Execution;
import io.github.itergen.internal.coroutine.Phase;
import io.github.itergen.internal.coroutine.Routed;
import io.github.itergen.internal.coroutine.Routine;
import io.github.itergen.internal.stage.Copies;
import io.github.itergen.internal.stage.Stage;
import java.lang.ref.Reference;
import org.jspecify.annotations.Nullable;

/// Created by `Gen.generate` and `Coroutine.gen`: the elements that a body yields. It is always pulled, since an exception
/// of a sink it pushed to would surface in the body's yield.
///
/// @param <T> the type of the elements
public final class GenerateStage<T extends @Nullable Object> extends Stage<T> implements Routed {
    private static final Copies<Making> COPIES = Copies.of(GenerateStage.class, Making.class, GenerateStage::new);

    private final Routine routine;

    /// The owner of the routine, or the run of the body: kept reachable, never read.
    @SuppressWarnings("unused")
    private final Object kept;

    /// Takes elements from a routine.
    ///
    /// @param routine the routine
    /// @param owner the object that the routine belongs to; it is kept reachable, so that nobody takes the routine for
    ///     abandoned. Null if this stage alone stands for it
    public GenerateStage(Routine routine, @Nullable Object owner) {
        this.routine = routine;
        this.kept = owner == null ? Abandoned.closeWithout(this, routine) : owner;
    }

    /// As the constructor; of a copy of this class where that pays.
    ///
    /// @param <T> the type of the elements
    /// @param routine the routine
    /// @param owner the object that the routine belongs to, or null
    /// @return the stage
    public static <T extends @Nullable Object> Stage<T> of(Routine routine, @Nullable Object owner) {
        return COPIES.of(routine.execution()).make(routine, owner);
    }

    @Override
    public Routine routine() {
        return routine;
    }

    /// Resumes the body here and not in the routine, so that a copy of this class sees one body.
    @Override
    protected @Nullable Object compute() {
        try {
            Execution run = routine.enter();
            if (run == null) {
                return routine.next();
            }
            Object answer;
            try {
                answer = run.resume(null, null);
            } catch (Throwable failure) {
                return routine.fail(failure);
            }
            return routine.leave(answer);
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

    /// The constructor, of this class or of a copy.
    private interface Making {
        <T extends @Nullable Object> Stage<T> make(Routine routine, @Nullable Object owner);
    }
}
