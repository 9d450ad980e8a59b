package io.github.itergen.internal.concurrent;

import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// A call that runs elsewhere. A `FutureTask`, so that whoever empties an executor's queue can cancel it.
///
/// @param <R> the type of the result
final class Call<R extends @Nullable Object> extends FutureTask<R> {
    private final Consumer<? super Call<R>> finished;
    private boolean dropped;
    private @Nullable Thread runner;

    /// Makes a call that has not started.
    ///
    /// @param body what to run
    /// @param finished is told once, when the call has a result, has failed or is cancelled
    Call(Callable<R> body, Consumer<? super Call<R>> finished) {
        super(body);
        this.finished = finished;
    }

    @Override
    public void run() {
        if (begin()) {
            super.run();
        }
    }

    private synchronized boolean begin() {
        if (dropped) {
            return false;
        }
        runner = Thread.currentThread();
        return true;
    }

    @Override
    protected void done() {
        finished.accept(this);
    }

    /// Lets the call fail without having run.
    void fail(Throwable failure) {
        setException(failure);
    }

    /// Gives the call up: one that has not started never will. One that runs is interrupted if its thread is a virtual
    /// one, and left alone if it belongs to a pool.
    void drop() {
        Thread running;
        synchronized (this) {
            dropped = true;
            running = runner;
        }
        cancel(running != null && running.isVirtual());
    }

    /// Waits until the thread of a call that runs has ended, unless it is this very thread.
    ///
    /// @return whether this thread was interrupted meanwhile; its flag is clear
    boolean join() {
        Thread running;
        synchronized (this) {
            running = runner;
        }
        boolean interrupted = false;
        while (running != null && running != Thread.currentThread() && running.isAlive()) {
            try {
                running.join();
            } catch (InterruptedException again) {
                interrupted = true;
            }
        }
        return interrupted;
    }

    /// Hands out what the call, which is done, came to.
    ///
    /// @return the result
    /// @throws CompletionException around a checked exception; everything unchecked comes as it is
    /// @throws CancellationException if somebody cancelled the call
    R answer() {
        return switch (state()) {
            case SUCCESS -> resultNow();
            case CANCELLED -> throw new CancellationException("the call was cancelled");
            case FAILED -> throw unchecked(exceptionNow());
            case RUNNING -> throw new IllegalStateException("the call is not done");
        };
    }

    /// Makes what can be thrown of a failure: itself, where it is unchecked.
    ///
    /// @return what to throw; an error is thrown here
    static RuntimeException unchecked(Throwable failure) {
        if (failure instanceof Error error) {
            throw error;
        }
        return failure instanceof RuntimeException unchecked ? unchecked : new CompletionException(failure);
    }
}
