package io.github.itergen.concurrent;

import org.jspecify.annotations.Nullable;

/// What runs for a sequence. It does not know the sequence, so that this can be seen to be abandoned.
///
/// @param <T> the type of the elements
interface Work<T extends @Nullable Object> {
    /// Tells whether there is an element, without waiting for it.
    boolean hasNext();

    /// Waits for the next element; only where there is one.
    T next();

    /// Ends the work, in whatever thread; does not wait.
    void cancel();
}
