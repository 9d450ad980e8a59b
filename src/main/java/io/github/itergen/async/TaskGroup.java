package io.github.itergen.async;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/// The tasks of a group, see [Async#group]. Any thread may use it while the group is running, its tasks too.
public interface TaskGroup {
    /// Starts a task of the group, at once and in a virtual thread. The group ends after it.
    ///
    /// Python: `TaskGroup.create_task`.
    ///
    /// @param <T> the type of the result
    /// @param body what to run
    /// @return the task
    /// @throws NullPointerException if `body` is null
    /// @throws IllegalStateException if the group has ended, or is ending since a task has failed or the group was
    ///     cancelled
    <T extends @Nullable Object> Task<T> async(Callable<? extends T> body);

    /// Ends the group early: all its tasks are cancelled, and its body is interrupted if it is still running. That is
    /// no failure. The group returns what the body returns; if the interruption has cut the body short there is nothing
    /// to return, and the group throws [CancellationException][java.util.concurrent.CancellationException].
    ///
    /// Python: `TaskGroup.cancel`, from 3.15.
    void cancel();
}
