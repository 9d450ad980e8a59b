package io.github.itergen;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/// Yields values, receives values and returns one: the body of a Python coroutine of PEP 342, for [Coroutine#of].
///
/// It is [Serializable] for the same reason as [GeneratorBody].
///
/// @param <Y> the type of what it yields
/// @param <S> the type of what it is sent
/// @param <R> the type of what it returns
@FunctionalInterface
public interface CoroutineBody<Y extends @Nullable Object, S extends @Nullable Object, R extends @Nullable Object>
        extends Serializable {
    /// Runs from the first request to the return, and stands still at each yield.
    ///
    /// @param y hands values over and receives them; it belongs to this run and is dead after it
    /// @return the result, which `StopIteration.value()` and `Coroutine.result()` tell, and `yieldFrom` answers
    /// @throws Exception anything; [Coroutine] says what the consumer sees of it
    R run(Yielder<Y, S> y) throws Exception;
}
