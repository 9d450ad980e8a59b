package io.github.itergen.async;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/// How a call ended, for [Async#gatherSettled].
///
/// {@snippet class="io.github.itergen.async.AsyncGatherSettledTest" region="example"}
///
/// Python: what `gather(…, return_exceptions=True)` has in its list.
///
/// @param <T> the type of the result
public sealed interface Outcome<T extends @Nullable Object> {
    /// It returned.
    ///
    /// @param <T> the type of the result
    /// @param value the result, may be null
    record Success<T extends @Nullable Object>(T value) implements Outcome<T> {}

    /// It threw.
    ///
    /// @param <T> the type of the result
    /// @param error what it threw, the same instance
    record Failure<T extends @Nullable Object>(Throwable error) implements Outcome<T> {
        /// Holds the error.
        ///
        /// @throws NullPointerException if `error` is null
        public Failure {
            requireNonNull(error, "error");
        }
    }

    /// It was cancelled.
    ///
    /// @param <T> the type of the result
    record Cancelled<T extends @Nullable Object>() implements Outcome<T> {}
}
