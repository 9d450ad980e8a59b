package io.github.itergen.internal.concurrent;

import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/// One thread that waits for what others bring about. They make it true first and wake then; the thread says that it
/// waits first and looks then; so one of the two sees the other.
public final class Waiting {
    private volatile @Nullable Thread waiter;

    /// Makes a place to wait at.
    public Waiting() {}

    /// Waits until a condition holds. Where it holds already an interruption is not looked at, so that what is ready is
    /// handed out.
    ///
    /// @param condition reads what other threads write, with volatile semantics
    /// @throws java.util.concurrent.CancellationException if the thread is interrupted and would have to wait; its flag
    ///     stays set
    public void until(BooleanSupplier condition) {
        if (condition.getAsBoolean()) {
            return;
        }
        waiter = Thread.currentThread();
        try {
            while (!condition.getAsBoolean()) {
                if (Thread.currentThread().isInterrupted()) {
                    throw Interruption.unchecked();
                }
                LockSupport.park(this);
            }
        } finally {
            waiter = null;
        }
    }

    /// Lets the waiting thread, if there is one, look again.
    public void wake() {
        LockSupport.unpark(waiter);
    }
}
