package io.github.itergen;

import org.jspecify.annotations.Nullable;

/// Python's `yield` and `yield from`, as a body sees them.
///
/// A yielder belongs to one run of one body: used after the body has ended, from another thread or from another body it
/// throws [IllegalStateException]. A body that calls its methods, or hands it to a private, static or final method of the
/// same class, runs as a state machine; one that keeps it in a field, captures it in an inner lambda or hands it elsewhere
/// runs in a virtual thread, with the same behaviour.
///
/// @param <Y> the type of what is yielded
/// @param <S> the type of what is sent
public interface Yielder<Y extends @Nullable Object, S extends @Nullable Object> {
    /// Yields a value to the consumer and stands still until it asks again, as Python's `yield value`.
    ///
    /// What a consumer raises is thrown here, and [GeneratorExit] where it closes the sequence; a body that catches that
    /// and yields once more makes `close()` fail.
    ///
    /// @param value the element, null like any other
    /// @return what was sent; null after `next()`
    @SuppressWarnings("NamedLikeContextualKeyword") // Python's name; Java only reserves the unqualified call
    @Nullable S yield(Y value);

    /// Yields all elements of an iterable, as Python's `yield from iterable`.
    ///
    /// Its iterator is taken at the call and pulled one element a request. What is raised meanwhile is thrown here,
    /// unless the iterable is a generator, which gets it first; `close()` closes an iterator that is [AutoCloseable] before
    /// [GeneratorExit] is thrown here. A value sent meanwhile has nobody to receive it: [IllegalStateException], thrown here.
    ///
    /// @param iterable where the elements come from; a [Coroutine] is delegated to with its own operations
    /// @throws NullPointerException if the iterable or its iterator is null
    /// @throws IllegalStateException if the iterable is a generator that is running, this one for instance
    void yieldFrom(Iterable<? extends Y> iterable);

    /// Yields what a coroutine yields and returns what it returns, as Python's `yield from coroutine`.
    ///
    /// What is sent and raised goes to the coroutine, what leaves it is thrown here, and `close()` closes it before
    /// [GeneratorExit] is thrown here. One that has ended before yields nothing and answers null.
    /// Delegation is flat: an element costs the same however deep coroutines delegate to coroutines.
    ///
    /// @param <R> the type of the coroutine's result
    /// @param coroutine who yields for a while
    /// @return what it returned
    /// @throws NullPointerException if the coroutine is null
    /// @throws IllegalStateException if it is running, which the caller itself is
    <R extends @Nullable Object> @Nullable R yieldFrom(Coroutine<? extends Y, ? super S, R> coroutine);
}
