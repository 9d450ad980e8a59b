package io.github.itergen.internal.coroutine;

import java.lang.ref.WeakReference;
import org.jspecify.annotations.Nullable;

/// Stands for a run that has not begun in a routine that the cleaner holds: such a run has nothing to lose, so the cleaner must
/// not keep it, nor what it captures.
final class Unbegun extends Execution {
    private final WeakReference<Execution> run;

    Unbegun(Execution run) {
        this.run = new WeakReference<>(run);
    }

    @Override
    Execution begun() {
        Execution begun = run.get();
        if (begun == null) {
            throw new IllegalStateException("the body is gone");
        }
        return begun;
    }

    @Override
    public @Nullable Object resume(@Nullable Object sent, @Nullable Throwable thrown) throws Throwable {
        return begun().resume(sent, thrown);
    }

    @Override
    Execution ended() {
        return begun().ended();
    }

    @Override
    boolean mustBeClosed() {
        return true;
    }

    @Override
    void describe(StringBuilder text) {
        begun().describe(text);
    }
}
