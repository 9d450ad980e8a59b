package io.github.itergen.concurrent;

import static java.util.Objects.requireNonNull;

import java.io.Serial;
import java.util.concurrent.TimeoutException;

/// Thrown by `next()` of a sequence whose time is over; an iterator can't throw the [TimeoutException] itself.
public final class UncheckedTimeoutException extends RuntimeException {
    @Serial private static final long serialVersionUID = 1;

    /// Wraps a timeout; the message is its message.
    ///
    /// @param cause what was not there in time
    /// @throws NullPointerException if `cause` is null
    public UncheckedTimeoutException(TimeoutException cause) {
        super(requireNonNull(cause, "cause").getMessage(), cause);
    }

    /// Returns the timeout.
    ///
    /// @return the cause, never null
    @Override
    public synchronized TimeoutException getCause() {
        return (TimeoutException) requireNonNull(super.getCause(), "cause");
    }
}
