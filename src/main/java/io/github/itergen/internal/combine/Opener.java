package io.github.itergen.internal.combine;

import io.github.itergen.internal.stage.Stage;
import org.jspecify.annotations.Nullable;

/// Makes a stage of an iterable when it is reached. The façade gives it, because only the façade knows which iterables
/// carry a stage already.
@FunctionalInterface
public interface Opener {
    /// Takes the iterable's iterator.
    ///
    /// @param <T> the type of the elements
    /// @param iterable the iterable
    /// @param name how errors call it
    /// @return a stage over it
    <T extends @Nullable Object> Stage<T> open(Iterable<? extends T> iterable, String name);
}
