package io.github.itergen.concurrent;

import io.github.itergen.internal.concurrent.Abandonment;
import io.github.itergen.internal.concurrent.Registration;
import java.lang.ref.Reference;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/// The end of some work that a sequence holds: when it is closed or dropped the work is cancelled.
///
/// @param <T> the type of the elements
final class Handle<T extends @Nullable Object> implements Iterator<T>, AutoCloseable {
    private final Work<T> work;
    private final Runnable closeSource;
    private final Registration cancellation;

    /// Holds the work.
    ///
    /// @param closeSource runs behind the work at [#close()], but not when the handle is dropped: others may still read
    ///     the source
    Handle(Work<T> work, Runnable closeSource) {
        this.work = work;
        this.closeSource = closeSource;
        this.cancellation = Abandonment.watch(this, work::cancel);
    }

    @Override
    public boolean hasNext() {
        return work.hasNext();
    }

    @Override
    public T next() {
        if (!work.hasNext()) {
            throw new NoSuchElementException();
        }
        try {
            return work.next();
        } finally {
            // The virtual machine may otherwise see this object for the last time before the wait.
            Reference.reachabilityFence(this);
        }
    }

    @Override
    public void close() {
        cancellation.cancel();
        closeSource.run();
    }
}
