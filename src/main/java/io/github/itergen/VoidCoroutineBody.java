package io.github.itergen;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/// Yields values and receives values, but returns none: a [CoroutineBody] without a result, for [Coroutine#ofVoid].
///
/// It is [Serializable] for the same reason as [GeneratorBody].
///
/// @param <Y> the type of what it yields
/// @param <S> the type of what it is sent
@FunctionalInterface
public interface VoidCoroutineBody<Y extends @Nullable Object, S extends @Nullable Object> extends Serializable {
    /// Runs from the first request to the return, and stands still at each yield.
    ///
    /// @param y hands values over and receives them; it belongs to this run and is dead after it
    /// @throws Exception anything; [Coroutine] says what the consumer sees of it
    void run(Yielder<Y, S> y) throws Exception;
}
