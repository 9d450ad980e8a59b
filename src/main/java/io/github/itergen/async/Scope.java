package io.github.itergen.async;

import io.github.itergen.internal.concurrent.Interruption;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/// A stretch of code that may be interrupted for a reason of its own: a timeout, a group, a task. Scopes are nested,
/// and all share the one flag of their thread. So a scope that has set the flag clears it when the code has ended, and
/// sets it again where an outer scope has fired as well. No interrupt leaks out of the scope that it was meant for.
/// This is what `cancelling()` and `uncancel()` count in asyncio.
///
/// There is one flag only: an interrupt from elsewhere that comes between the firing of a scope and its end is cleared
/// with it.
final class Scope {
    private static final ScopedValue<Scope> CURRENT = ScopedValue.newInstance();

    private final Thread owner;
    private final @Nullable Scope outer;
    private final @Nullable Strays strays;
    private boolean fired;
    private boolean closed;

    private Scope(Thread owner, @Nullable Scope outer, @Nullable Strays strays) {
        this.owner = owner;
        this.outer = outer;
        this.strays = strays;
    }

    /// Makes the outermost scope of a thread.
    static Scope root(Thread owner, @Nullable Strays strays) {
        return new Scope(owner, null, strays);
    }

    /// Makes a scope of this thread, within the one that it is in.
    static Scope nested() {
        Scope current = CURRENT.isBound() ? CURRENT.get() : null;
        Thread self = Thread.currentThread();
        // A thread that the JDK's structured concurrency has forked is bound to the scope of another thread.
        return new Scope(self, current != null && current.owner == self ? current : null, currentStrays());
    }

    /// Finds where the tasks of this thread are to be registered.
    static @Nullable Strays currentStrays() {
        return CURRENT.isBound() ? CURRENT.get().strays : null;
    }

    @Nullable Strays strays() {
        return strays;
    }

    /// Runs the code of the scope.
    <T extends @Nullable Object> T call(Callable<? extends T> body) throws Exception {
        return ScopedValue.where(CURRENT, this).<T, Exception>call(body::call);
    }

    /// Interrupts the code, once, if it has not ended.
    synchronized void fire() {
        // Within the lock, so that no interrupt is under way any more when close() clears the flag.
        if (!fired && !closed) {
            fired = true;
            owner.interrupt();
        }
    }

    synchronized boolean fired() {
        return fired;
    }

    /// Tells whether the code also has to end for a scope further out.
    boolean outerFired() {
        for (Scope scope = outer; scope != null; scope = scope.outer) {
            if (scope.fired()) {
                return true;
            }
        }
        return false;
    }

    /// Tells whether an exception comes from this scope alone: then it is this scope that turns it into something else.
    boolean causes(Throwable thrown) {
        return Interruption.is(thrown) && fired() && !outerFired();
    }

    /// Ends the scope, in its own thread.
    ///
    /// @param delivered whether an `InterruptedException` is on its way to the outer scopes, which tells them by itself
    void close(boolean delivered) {
        synchronized (this) {
            closed = true;
            if (!fired) {
                return;
            }
        }
        Thread.interrupted();
        if (!delivered && outerFired()) {
            owner.interrupt();
        }
    }

    /// Tells whether a body that was asked to end has ended for that.
    static boolean isCancellation(@Nullable Throwable thrown) {
        return thrown instanceof CancellationException || Interruption.is(thrown);
    }
}
