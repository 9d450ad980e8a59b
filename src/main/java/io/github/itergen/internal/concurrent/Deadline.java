package io.github.itergen.internal.concurrent;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// The moment until which somebody waits. Zero is over at once, and no moment at all never.
public final class Deadline {
    private volatile boolean expired;
    private @Nullable Registration registration;

    private Deadline() {}

    /// Returns the deadline that never comes.
    ///
    /// @return a deadline
    public static Deadline never() {
        return new Deadline();
    }

    /// Starts the clock.
    ///
    /// @param timer tells when it is over
    /// @param timeout how long, zero for no time at all
    /// @param onExpiry runs after the deadline has expired, unless it was called off
    /// @return a deadline
    public static Deadline in(Timer timer, Duration timeout, Runnable onExpiry) {
        Deadline deadline = new Deadline();
        if (timeout.isZero()) {
            deadline.expire(onExpiry);
        } else {
            deadline.registration = timer.after(timeout, () -> deadline.expire(onExpiry));
        }
        return deadline;
    }

    /// Refuses a negative time.
    ///
    /// @param timeout the argument
    /// @param name its name
    /// @return the argument
    /// @throws IllegalArgumentException if it is negative
    public static Duration checked(Duration timeout, String name) {
        if (timeout.isNegative()) {
            throw new IllegalArgumentException(name + " must not be negative, but is " + timeout);
        }
        return timeout;
    }

    private void expire(Runnable onExpiry) {
        expired = true;
        onExpiry.run();
    }

    /// Tells whether the moment has come.
    ///
    /// @return true from then on
    public boolean expired() {
        return expired;
    }

    /// Stops the clock; what has expired stays so.
    public void cancel() {
        Registration running = registration;
        if (running != null) {
            registration = null;
            running.cancel();
        }
    }
}
