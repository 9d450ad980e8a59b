package io.github.itergen.internal.end;

import io.github.itergen.internal.stage.Sink;
import io.github.itergen.internal.stage.Stage;
import org.jspecify.annotations.Nullable;

/// A sink that makes one answer of what is pushed into it.
///
/// @param <T> the type of the elements
/// @param <R> the type of the answer
abstract class Ending<T extends @Nullable Object, R extends @Nullable Object> implements Sink<T> {
    /// The answer for the elements so far.
    abstract R answer();

    /// Drains a stage and answers.
    final R of(Stage<? extends T> stage) {
        stage.drain(this);
        return answer();
    }
}
