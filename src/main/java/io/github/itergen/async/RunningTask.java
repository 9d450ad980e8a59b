package io.github.itergen.async;

import static java.util.Objects.requireNonNull;

import io.github.itergen.internal.concurrent.Deadline;
import io.github.itergen.internal.concurrent.Registration;
import io.github.itergen.internal.concurrent.Watched;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// A task and its virtual thread.
///
/// @param <T> the type of the result
final class RunningTask<T extends @Nullable Object> implements Task<T>, Watched {
    private static final AtomicLong STARTED = new AtomicLong();

    private final Callable<? extends T> body;
    private final Consumer<? super RunningTask<?>> ended;
    private final Thread thread;
    private final Scope scope;
    private final Object lock = new Object();

    /// Guarded by the lock, as is all that follows; null until it is done.
    private volatile @Nullable Outcome<T> outcome;

    private boolean begun;
    private boolean cancelRequested;
    private @Nullable List<Runnable> watchers;

    /// Makes a task that has not been started.
    ///
    /// @param strays where the tasks are registered that the body starts
    /// @param ended is told when the task is done, after everybody else
    RunningTask(Callable<? extends T> body, @Nullable Strays strays, Consumer<? super RunningTask<?>> ended) {
        this.body = requireNonNull(body, "body");
        this.ended = ended;
        this.thread = Thread.ofVirtual().name("task-", STARTED.incrementAndGet()).unstarted(this::run);
        this.scope = Scope.root(thread, strays);
    }

    void start() {
        thread.start();
    }

    private void run() {
        synchronized (lock) {
            if (outcome != null) {
                return;
            }
            begun = true;
        }
        T value;
        try {
            value = scope.call(body);
        } catch (Throwable thrown) {
            failed(thrown);
            return;
        }
        synchronized (lock) {
            // Requested, but not noticed: the flag is still set, or was not set yet.
            boolean undelivered = cancelRequested && (!scope.fired() || Thread.interrupted());
            outcome = undelivered ? new Outcome.Cancelled<>() : new Outcome.Success<>(value);
        }
        done();
    }

    private void failed(Throwable thrown) {
        synchronized (lock) {
            outcome =
                    cancelRequested && Scope.isCancellation(thrown)
                            ? new Outcome.Cancelled<>()
                            : new Outcome.Failure<>(thrown);
        }
        done();
    }

    private void done() {
        scope.close(true);
        List<Runnable> told;
        synchronized (lock) {
            lock.notifyAll();
            told = watchers;
            watchers = null;
        }
        if (told != null) {
            told.forEach(Runnable::run);
        }
        ended.accept(this);
    }

    @Override
    public boolean cancel(boolean mayInterrupt) {
        synchronized (lock) {
            if (outcome != null) {
                return false;
            }
            cancelRequested = true;
            if (!begun) {
                outcome = new Outcome.Cancelled<>();
            }
        }
        if (outcome != null) {
            done();
        } else if (mayInterrupt) {
            scope.fire();
        }
        return true;
    }

    @Override
    public Registration onDone(Runnable action) {
        synchronized (lock) {
            if (outcome == null) {
                if (watchers == null) {
                    watchers = new ArrayList<>(1);
                }
                watchers.add(action);
                return () -> leave(action);
            }
        }
        action.run();
        return () -> {};
    }

    private void leave(Runnable action) {
        synchronized (lock) {
            if (watchers != null) {
                watchers.remove(action);
            }
        }
    }

    @Override
    public T await() throws Exception {
        awaitDone();
        return answer();
    }

    @Override
    public T await(Duration timeout) throws Exception {
        awaitDone(TimeUnit.NANOSECONDS.convert(Deadline.checked(requireNonNull(timeout, "timeout"), "timeout")));
        return answer();
    }

    void awaitDone() throws InterruptedException {
        if (outcome == null) {
            synchronized (lock) {
                while (outcome == null) {
                    lock.wait();
                }
            }
        }
    }

    private void awaitDone(long nanos) throws InterruptedException, TimeoutException {
        if (outcome != null) {
            return;
        }
        long end = System.nanoTime() + nanos;
        synchronized (lock) {
            while (outcome == null) {
                long left = end - System.nanoTime();
                if (left <= 0) {
                    throw new TimeoutException(name() + " was not done in time");
                }
                TimeUnit.NANOSECONDS.timedWait(lock, left);
            }
        }
    }

    /// Waits until the task is done, whatever happens.
    ///
    /// @return whether this thread was interrupted meanwhile; its flag is clear
    boolean join() {
        boolean interrupted = false;
        while (outcome == null) {
            try {
                awaitDone();
            } catch (InterruptedException again) {
                interrupted = true;
            }
        }
        return interrupted;
    }

    /// Returns how the task ended, which it has.
    Outcome<T> outcome() {
        return requireNonNull(outcome, "the task is not done");
    }

    private T answer() throws Exception {
        return switch (outcome()) {
            case Outcome.Success<T>(T value) -> value;
            case Outcome.Failure<T>(Throwable error) -> throw asException(error);
            case Outcome.Cancelled<T>() -> throw new CancellationException(name() + " was cancelled");
        };
    }

    /// A body can't throw anything but exceptions and errors, unless it tricks the compiler.
    static Exception asException(Throwable thrown) {
        if (thrown instanceof Error error) {
            throw error;
        }
        return thrown instanceof Exception exception ? exception : new ExecutionException(thrown);
    }

    @Override
    public T get() throws InterruptedException, ExecutionException {
        awaitDone();
        return got();
    }

    @Override
    public T get(long timeout, TimeUnit unit) throws InterruptedException, ExecutionException, TimeoutException {
        awaitDone(unit.toNanos(timeout));
        return got();
    }

    private T got() throws ExecutionException {
        return switch (outcome()) {
            case Outcome.Success<T>(T value) -> value;
            case Outcome.Failure<T>(Throwable error) -> throw new ExecutionException(error);
            case Outcome.Cancelled<T>() -> throw new CancellationException(name() + " was cancelled");
        };
    }

    @Override
    public boolean isDone() {
        return outcome != null;
    }

    @Override
    public boolean isCancelled() {
        return outcome instanceof Outcome.Cancelled;
    }

    @Override
    public State state() {
        return switch (outcome) {
            case null -> State.RUNNING;
            case Outcome.Success<T> _ -> State.SUCCESS;
            case Outcome.Failure<T> _ -> State.FAILED;
            case Outcome.Cancelled<T> _ -> State.CANCELLED;
        };
    }

    @Override
    public String name() {
        return thread.getName();
    }

    @Override
    public CompletableFuture<T> toCompletableFuture() {
        CompletableFuture<T> future = new CompletableFuture<>();
        onDone(
                () -> {
                    switch (outcome()) {
                        case Outcome.Success<T>(T value) -> future.complete(value);
                        case Outcome.Failure<T>(Throwable error) -> future.completeExceptionally(error);
                        case Outcome.Cancelled<T>() -> future.cancel(false);
                    }
                });
        return future;
    }

    @Override
    public String toString() {
        return "Task[" + name() + ", " + state() + "]";
    }
}
