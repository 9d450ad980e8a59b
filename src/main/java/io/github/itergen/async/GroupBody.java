package io.github.itergen.async;

import org.jspecify.annotations.Nullable;

/// The code of a group: it starts the tasks.
///
/// @param <T> the type of the result
@FunctionalInterface
public interface GroupBody<T extends @Nullable Object> {
    /// Starts tasks in the group, and whatever else there is to do.
    ///
    /// @param group takes the tasks
    /// @return the result of the group
    /// @throws Exception anything; it makes the group fail
    T run(TaskGroup group) throws Exception;
}
