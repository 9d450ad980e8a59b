package io.github.itergen.internal.coroutine;

import io.github.itergen.internal.stage.Stage;
import org.jspecify.annotations.Nullable;

/// A coroutine in the place of a delegate that others use too, so that it can't be made a link of one chain: each request
/// goes through its own operations.
final class SharedExecution extends Execution {
    private final Routine shared;

    SharedExecution(Routine shared) {
        this.shared = shared;
    }

    @Override
    public @Nullable Object resume(@Nullable Object sent, @Nullable Throwable thrown) {
        Object element = thrown == null ? shared.send(sent) : shared.raise(thrown);
        return element == Stage.END ? returned(shared.takeResult()) : element;
    }

    @Override
    boolean isBody() {
        return false;
    }

    @Override
    void close() {
        shared.close();
    }

    @Override
    void describe(StringBuilder text) {
        shared.describe(text);
    }
}
