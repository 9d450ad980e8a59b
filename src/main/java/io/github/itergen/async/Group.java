package io.github.itergen.async;

import io.github.itergen.internal.concurrent.Interruption;
import java.io.Serial;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// The tasks of one group. Whatever happens, it ends after all of them.
final class Group implements TaskGroup {
    private final Policy policy;
    private final Scope scope = Scope.nested();
    private final Set<RunningTask<?>> live = ConcurrentHashMap.newKeySet();

    /// The tasks that are not done, and one for the body. At zero the group has ended.
    private final AtomicInteger open = new AtomicInteger(1);

    private final CountDownLatch ended = new CountDownLatch(1);
    private final AtomicBoolean ending = new AtomicBoolean();
    private final Queue<Throwable> failures = new ConcurrentLinkedQueue<>();
    private final AtomicReference<@Nullable RunningTask<?>> winner = new AtomicReference<>();

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
        if (open.getAndUpdate(tasks -> tasks == 0 ? 0 : tasks + 1) == 0) {
            return null;
        }
        live.add(task);
        // First this, then that: cancel() sets the flag first, and looks for tasks then.
        if (ending.get()) {
            task.cancel();
            return null;
        }
        task.start();
        return task;
    }

    private void taskEnded(RunningTask<?> task) {
        live.remove(task);
        if (task.outcome() instanceof Outcome.Failure<?>(Throwable error)) {
            failures.add(error);
            if (policy == Policy.FAIL_FAST) {
                cancel();
            }
        } else if (task.outcome() instanceof Outcome.Success<?>
                && policy == Policy.RACE
                && winner.compareAndSet(null, task)) {
            cancel();
        }
        leave();
    }

    private void leave() {
        if (open.decrementAndGet() == 0) {
            ended.countDown();
        }
    }

    @Override
    public void cancel() {
        if (open.get() > 0 && ending.compareAndSet(false, true)) {
            scope.fire();
            live.forEach(RunningTask::cancel);
        }
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
            failures.add(thrown);
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
        return ending.get()
                && ((cancellation && !scope.outerFired())
                        || (thrown instanceof Refusal refusal && refusal.group == this));
    }

    /// Waits until all tasks are done. An interruption has them cancelled, and does not shorten the wait.
    private @Nullable InterruptedException join() {
        InterruptedException outside = null;
        leave();
        while (open.get() > 0) {
            try {
                ended.await();
            } catch (InterruptedException interrupted) {
                outside = interrupted;
                cancel();
            }
        }
        return outside;
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

    /// Returns what has failed, in the order in which it came, each failure once: a body that awaits its task throws
    /// what the task has thrown.
    List<Throwable> failures() {
        Set<Throwable> known = Collections.newSetFromMap(new IdentityHashMap<>());
        return failures.stream().filter(known::add).toList();
    }

    /// Returns the first task that succeeded in a race, if one did.
    @Nullable RunningTask<?> winner() {
        return winner.get();
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
