package io.github.itergen.internal.concurrent;

import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileLockInterruptionException;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/// How an interruption looks when it leaves code that can't throw `InterruptedException`, and how it is known again.
public final class Interruption {
    private Interruption() {}

    /// Makes the exception for an `Iterator.next` that was interrupted while it waited, and sets the thread's flag, so
    /// that nobody who only looks at the flag misses it.
    ///
    /// @return the exception to throw; its cause is an `InterruptedException`
    public static CancellationException unchecked() {
        Thread.currentThread().interrupt();
        CancellationException cancelled = new CancellationException("interrupted while waiting");
        cancelled.initCause(new InterruptedException());
        return cancelled;
    }

    /// Tells whether an exception says that its thread was interrupted. The JDK has several, since its channels and
    /// sockets have to throw an `IOException`.
    ///
    /// @param failure what was thrown in this thread just now
    /// @return whether it is one of them
    public static boolean is(@Nullable Throwable failure) {
        return switch (failure) {
            case null -> false;
            case InterruptedException _, ClosedByInterruptException _, FileLockInterruptionException _ -> true;
            case SocketTimeoutException _ -> false;
            case InterruptedIOException _ -> true;
            // A socket that a virtual thread waits for has no exception of its own for it, but leaves the flag set.
            case SocketException _ -> Thread.currentThread().isInterrupted();
            case CancellationException _, UncheckedIOException _ -> is(failure.getCause());
            default -> false;
        };
    }
}
