package io.github.itergen.internal.concurrent;

import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/// One thread that waits for what others bring about. They make it true first and wake then; the thread says that it
/// waits first and looks then; so one of the two sees the other.
public final class Waiting {
    private final AtomicReference<@Nullable Thread> waiter = new AtomicReference<>();

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
        try {
            while (true) {
                waiter.set(Thread.currentThread());
                if (condition.getAsBoolean()) {
                    return;
                }
                if (Thread.currentThread().isInterrupted()) {
                    throw Interruption.unchecked();
                }
                LockSupport.park(this);
            }
        } finally {
            waiter.set(null);
        }
    }

    /// Lets the waiting thread, if there is one, look again. Only the first of many that bring something about pays for
    /// waking it.
    public void wake() {
        Thread waiting = waiter.get();
        if (waiting != null && waiter.compareAndSet(waiting, null)) {
            LockSupport.unpark(waiting);
        }
    }
}
