package io.github.itergen.async;

import io.github.itergen.internal.concurrent.Interruption;
import java.io.Serial;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/// The tasks of one group. Whatever happens, it ends after all of them.
final class Group implements TaskGroup {
    private final Policy policy;
    private final Scope scope = Scope.nested();
    private final Object lock = new Object();

    // Guarded by the lock.
    private final Set<RunningTask<?>> live = new LinkedHashSet<>();
    private final List<Throwable> failures = new ArrayList<>();
    private @Nullable RunningTask<?> winner;
    private boolean ending;
    private boolean ended;

    /// What the end of a task means to the others.
    enum Policy {
        /// The first failure ends the group.
        FAIL_FAST,
        /// Nothing; each is asked how it ended.
        SETTLE,
        /// The first success ends the group.
        RACE
    }

    Group(Policy policy) {
        this.policy = policy;
    }

    @Override
    public <T extends @Nullable Object> Task<T> async(Callable<? extends T> body) {
        RunningTask<T> task = fork(body);
        if (task == null) {
            throw new Refusal(this, "the group has ended, or is ending");
        }
        return task;
    }

    /// Starts a task.
    ///
    /// @return the task, or null if the group takes none any more
    <T extends @Nullable Object> @Nullable RunningTask<T> fork(Callable<? extends T> body) {
        RunningTask<T> task = new RunningTask<>(body, scope.strays(), this::taskEnded);
        synchronized (lock) {
            if (ending || ended) {
                return null;
            }
            live.add(task);
        }
        task.start();
        return task;
    }

    private void taskEnded(RunningTask<?> task) {
        boolean decisive = false;
        synchronized (lock) {
            live.remove(task);
            if (task.outcome() instanceof Outcome.Failure<?>(Throwable error)) {
                note(error);
                decisive = policy == Policy.FAIL_FAST;
            } else if (task.outcome() instanceof Outcome.Success<?> && policy == Policy.RACE && winner == null) {
                winner = task;
                decisive = true;
            }
            lock.notifyAll();
        }
        if (decisive) {
            cancel();
        }
    }

    /// Notes a failure, unless it is known: a body that awaits its task throws what the task has thrown.
    private void note(Throwable failure) {
        synchronized (lock) {
            if (failures.stream().noneMatch(known -> known == failure)) {
                failures.add(failure);
            }
        }
    }

    @Override
    public void cancel() {
        List<RunningTask<?>> tasks;
        synchronized (lock) {
            if (ending || ended) {
                return;
            }
            ending = true;
            tasks = new ArrayList<>(live);
        }
        scope.fire();
        tasks.forEach(RunningTask::cancel);
    }

    /// Runs the body, waits for all tasks, and says what came of it.
    ///
    /// @throws TaskGroupException if something has failed and the policy is to fail fast
    <T extends @Nullable Object> T run(GroupBody<? extends T> body) throws Exception {
        T value;
        try {
            value = scope.call(() -> body.run(this));
        } catch (Throwable thrown) {
            throw endAfter(thrown);
        }
        scope.close(false);
        InterruptedException outside = join();
        throwFailures(outside != null);
        if (outside != null) {
            throw outside;
        }
        return value;
    }

    private Exception endAfter(Throwable thrown) {
        boolean cancellation = Scope.isCancellation(thrown);
        boolean own = isOwn(thrown, cancellation);
        boolean interruption = !own && Interruption.is(thrown);
        scope.close(interruption && thrown instanceof InterruptedException);
        if (!own && !cancellation) {
            note(thrown);
        }
        cancel();
        InterruptedException outside = join();
        throwFailures(interruption || outside != null);
        if (own) {
            return outside != null ? outside : new CancellationException("the group was cancelled");
        }
        if (outside != null && !(thrown instanceof InterruptedException)) {
            Thread.currentThread().interrupt();
        }
        return RunningTask.asException(thrown);
    }

    /// Tells whether the body has ended only because the group is ending.
    private boolean isOwn(Throwable thrown, boolean cancellation) {
        synchronized (lock) {
            return ending
                    && ((cancellation && !scope.outerFired())
                            || (thrown instanceof Refusal refusal && refusal.group == this));
        }
    }

    /// Waits until all tasks are done. An interruption has them cancelled, and does not shorten the wait.
    private @Nullable InterruptedException join() {
        InterruptedException outside = null;
        while (true) {
            try {
                synchronized (lock) {
                    while (!live.isEmpty()) {
                        lock.wait();
                    }
                    ended = true;
                    return outside;
                }
            } catch (InterruptedException interrupted) {
                outside = interrupted;
                cancel();
            }
        }
    }

    /// Failures win over an interruption, which is left in the flag.
    private void throwFailures(boolean interrupted) {
        List<Throwable> failed = failures();
        if (policy == Policy.FAIL_FAST && !failed.isEmpty()) {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
            throw new TaskGroupException(failed);
        }
    }

    /// Returns what has failed, in the order in which it came.
    List<Throwable> failures() {
        synchronized (lock) {
            return List.copyOf(failures);
        }
    }

    /// Returns the first task that succeeded in a race, if one did.
    @Nullable RunningTask<?> winner() {
        synchronized (lock) {
            return winner;
        }
    }

    /// Known to its group, which does not report it as a failure of the body.
    private static final class Refusal extends IllegalStateException {
        @Serial private static final long serialVersionUID = 1;

        private final transient Group group;

        Refusal(Group group, String message) {
            super(message);
            this.group = group;
        }
    }
}
