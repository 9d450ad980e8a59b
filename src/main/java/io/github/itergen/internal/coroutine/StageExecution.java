package io.github.itergen.internal.coroutine;

import io.github.itergen.internal.stage.Stage;
import org.jspecify.annotations.Nullable;

/// A plain sequence in the place of a delegate: what is thrown at it is thrown in the body that delegates. Values never get
/// here, the chain refuses them.
final class StageExecution extends Execution {
    private final Stage<?> stage;

    StageExecution(Stage<?> stage) {
        this.stage = stage;
    }

    @Override
    public @Nullable Object resume(@Nullable Object sent, @Nullable Throwable thrown) throws Throwable {
        if (thrown != null) {
            throw thrown;
        }
        Object element = stage.advance();
        return element == Stage.END ? returned(null) : element;
    }

    @Override
    boolean isBody() {
        return false;
    }

    @Override
    void close() {
        stage.close();
    }

    @Override
    void describe(StringBuilder text) {
        stage.describe(text);
    }
}
