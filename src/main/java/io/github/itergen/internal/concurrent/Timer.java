package io.github.itergen.internal.concurrent;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/// Runs something after a while. An interface, so that tests let the time pass by themselves.
@FunctionalInterface
public interface Timer {
    /// Runs an action once, after a delay, in a thread of the timer.
    ///
    /// @param delay how long to wait, positive
    /// @param action what to run; it is short and does not throw
    /// @return calls it off
    Registration after(Duration delay, Runnable action);

    /// Returns the timer of the system.
    ///
    /// @return the timer, the same for all
    static Timer system() {
        return Shared.TIMER;
    }

    /// One daemon thread for all. It is no virtual one: those may all be kept busy by the very bodies whose time is up.
    final class Shared {
        private static final Timer TIMER = start();

        private Shared() {}

        private static Timer start() {
            ScheduledThreadPoolExecutor executor =
                    new ScheduledThreadPoolExecutor(1, Thread.ofPlatform().daemon().name("itergen-timer").factory());
            // What is called off would otherwise be kept until its time has come.
            executor.setRemoveOnCancelPolicy(true);
            return (delay, action) -> {
                Future<?> scheduled =
                        executor.schedule(action, TimeUnit.NANOSECONDS.convert(delay), TimeUnit.NANOSECONDS);
                return () -> scheduled.cancel(false);
            };
        }
    }
}
