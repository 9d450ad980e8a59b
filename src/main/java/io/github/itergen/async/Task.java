package io.github.itergen.async;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/// Something that runs in a virtual thread of its own, and its result.
///
/// A task is done when its body has ended, not earlier. Cancelling is a request: the body is interrupted, and what it
/// does then decides. If it ends by the interruption, or never notices it, the task is `CANCELLED`. If it catches it
/// and returns, the task is a `SUCCESS` all the same; if it catches it and throws something else, it has `FAILED`. A
/// body that has not begun when the request comes never runs.
///
/// By interruption ends what leaves with an `InterruptedException`, with the exception by which a channel or a socket
/// of the JDK reports one, or with a `CancellationException`. A `catch (Exception e)` swallows the request, which
/// Python's `except Exception` does not.
///
/// {@snippet class="io.github.itergen.async.TaskTest" region="example"}
///
/// A task is a [Future], for [Futures][io.github.itergen.concurrent.Futures] too. Whoever waits for a task and is
/// interrupted leaves it running; only a group cancels what is in it.
///
/// Python: `asyncio.Task`.
///
/// @param <T> the type of the result
public interface Task<T extends @Nullable Object> extends Future<T> {
    /// Waits until the task is done and returns its result. What is done is returned to an interrupted thread too.
    ///
    /// Python: `await task`, which also cancels the task when the waiting one is cancelled.
    ///
    /// @return the result
    /// @throws Exception what the body threw, the same instance
    /// @throws java.util.concurrent.CancellationException if the task was cancelled
    /// @throws InterruptedException if this thread is interrupted while it waits; the task goes on
    T await() throws Exception;

    /// Waits for a while until the task is done and returns its result. The task goes on when the time is over; see
    /// [Async#timeout] for the other way.
    ///
    /// Python: `wait_for(shield(task), timeout)`.
    ///
    /// @param timeout how long, zero to look only
    /// @return the result
    /// @throws Exception what the body threw, the same instance
    /// @throws java.util.concurrent.TimeoutException if the time is over
    /// @throws java.util.concurrent.CancellationException if the task was cancelled
    /// @throws InterruptedException if this thread is interrupted while it waits; the task goes on
    /// @throws NullPointerException if `timeout` is null
    /// @throws IllegalArgumentException if `timeout` is negative
    T await(Duration timeout) throws Exception;

    /// Asks the task to end.
    ///
    /// Python: `Task.cancel`.
    ///
    /// @return true unless the task is done
    default boolean cancel() {
        return cancel(true);
    }

    /// Asks the task to end.
    ///
    /// @param mayInterrupt whether to interrupt the body. If not, a body that is running ends by itself, and the task
    ///     is `CANCELLED` then if it returns
    /// @return true unless the task is done
    @Override
    boolean cancel(boolean mayInterrupt);

    /// Returns the name of the task, which is that of its thread.
    ///
    /// @return a name such as `task-7`
    String name();

    /// Returns a future that completes as this task does, for code that wants one.
    ///
    /// Cancelling it does not cancel the task.
    ///
    /// @return a new future
    CompletableFuture<T> toCompletableFuture();
}
