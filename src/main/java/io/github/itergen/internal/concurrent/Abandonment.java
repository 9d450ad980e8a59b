package io.github.itergen.internal.concurrent;

import java.lang.ref.Cleaner;

/// Cleans up behind sequences that nobody holds any more. What runs then must not hold the sequence.
public final class Abandonment {
    private static final Cleaner CLEANER =
            Cleaner.create(Thread.ofPlatform().daemon().name("itergen-cleaner").factory());

    private Abandonment() {}

    /// Runs an action once: when it is asked for, or when a handle has become unreachable.
    ///
    /// @param handle what the user holds
    /// @param action what to do; it must not refer to the handle, and must not wait
    /// @return runs the action now, if it has not run
    public static Registration watch(Object handle, Runnable action) {
        return CLEANER.register(handle, action)::clean;
    }
}
