package io.github.itergen;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/// Yields the elements of a generator: the body of a Python generator function, for [Gen#generate].
///
/// It is [Serializable] because that lets a lambda's code be found at run time. Nobody serializes it, and what it captures
/// need not be serializable.
///
/// @param <T> the type of the elements
@FunctionalInterface
public interface GeneratorBody<T extends @Nullable Object> extends Serializable {
    /// Runs from the first request for an element to the end of the sequence, and stands still at each yield until
    /// somebody asks for the next element.
    ///
    /// @param y hands elements over; it belongs to this run and is dead after it
    /// @throws Exception anything; [Coroutine] says what the consumer sees of it
    void run(Yielder<T, Void> y) throws Exception;
}
