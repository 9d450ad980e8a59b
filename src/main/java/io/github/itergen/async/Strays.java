package io.github.itergen.async;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// The tasks that were started outside of groups while a `run` was going on, by its body or by each other, and are not
/// done.
final class Strays {
    private final Set<RunningTask<?>> live = ConcurrentHashMap.newKeySet();
    private volatile boolean closing;

    /// Takes a task that has not been started. At the end of the run it never will be.
    void add(RunningTask<?> task) {
        live.add(task);
        if (closing) {
            task.cancel();
        }
    }

    void remove(RunningTask<?> task) {
        live.remove(task);
    }

    /// Cancels all tasks and waits until they are done.
    ///
    /// @return whether this thread was interrupted meanwhile; its flag is clear
    boolean cancelAndJoin() {
        closing = true;
        boolean interrupted = false;
        while (!live.isEmpty()) {
            live.forEach(RunningTask::cancel);
            for (RunningTask<?> task : live) {
                interrupted |= task.join();
            }
        }
        return interrupted;
    }
}
