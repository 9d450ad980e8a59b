package io.github.itergen.internal.concurrent;

import io.github.itergen.internal.stage.Stage;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A stage that several threads pull, one after the other.
///
/// Closing waits for nobody: while a thread pulls, it is that thread that closes when it is through.
///
/// @param <T> the type of the elements
final class Guarded<T extends @Nullable Object> {
    /// The stage itself.
    final Stage<T> stage;

    private final ReentrantLock lock = new ReentrantLock();
    private volatile boolean closed;

    Guarded(Stage<T> stage) {
        this.stage = stage;
    }

    /// Runs something while no other thread is in here.
    ///
    /// @throws java.util.concurrent.CancellationException if the thread is interrupted and would have to wait for
    ///     another
    /// @throws IllegalStateException if this thread is in here already
    @Nullable Object alone(Supplier<? extends @Nullable Object> action) {
        if (lock.isHeldByCurrentThread()) {
            throw new IllegalStateException("a source must not pull the sequence that is made of it");
        }
        enter();
        try {
            return closed ? Stage.END : action.get();
        } finally {
            lock.unlock();
            if (closed) {
                closeIfIdle();
            }
        }
    }

    private void enter() {
        if (!lock.tryLock()) {
            try {
                lock.lockInterruptibly();
            } catch (InterruptedException interrupted) {
                throw Interruption.unchecked();
            }
        }
    }

    /// Closes the stage, as soon as nobody pulls it.
    void close() {
        closed = true;
        closeIfIdle();
    }

    private void closeIfIdle() {
        if (lock.tryLock()) {
            try {
                stage.close();
            } finally {
                lock.unlock();
            }
        }
    }

    /// Tells whether it has been closed, also while that is still to be done.
    boolean closed() {
        return closed;
    }
}
