package io.github.itergen.async;

import static java.util.Objects.requireNonNull;

import io.github.itergen.internal.concurrent.Deadline;
import io.github.itergen.internal.concurrent.Timer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/// Python's asyncio for ordinary blocking code in virtual threads.
///
/// {@snippet class="io.github.itergen.async.AsyncGatherTest" region="example"}
///
/// What asyncio calls a coroutine is a `Callable` here, and to await something is to call what blocks. Each verb may be
/// used in any thread and throws what the body throws, the same instance. Only [#async] lets something run on;
/// [#group], [#gather], [#gatherSettled], [#race] and [#timeout] return when all that they have started has ended,
/// whatever happens.
///
/// Cancelling is interrupting. The interrupt of a timeout, a group or a task reaches the code that it is meant for and
/// is gone when that has ended: no verb leaves its caller with a flag set that was not set by somebody else. If a body
/// swallows the interruption its verb waits for it, and nobody else does.
///
/// Values of `ThreadLocal` and `ScopedValue` are not handed to tasks; bind them again in the body.
public final class Async {
    private Async() {}

    /// Runs a program in a virtual thread and returns its result.
    ///
    /// Tasks that were started with [#async] while it ran, by it or by each other, and are not done when it ends, are
    /// cancelled and waited for; what they throw stays in them. It may be used within itself. If the calling thread is
    /// interrupted the program is cancelled; if it returns a result all the same that is returned, with the flag set
    /// again.
    ///
    /// {@snippet class="io.github.itergen.async.AsyncRunTest" region="example"}
    ///
    /// Python: `asyncio.run(main())`.
    ///
    /// @param <T> the type of the result
    /// @param main the program
    /// @return what it returned
    /// @throws Exception what it threw, the same instance
    /// @throws InterruptedException if the calling thread was interrupted and the program has ended by that
    /// @throws NullPointerException if `main` is null
    public static <T extends @Nullable Object> T run(Callable<? extends T> main) throws Exception {
        Strays strays = new Strays();
        RunningTask<T> task = new RunningTask<>(requireNonNull(main, "main"), strays, _ -> {});
        task.start();
        boolean interrupted = awaitOrCancel(task);
        interrupted |= strays.cancelAndJoin();
        if (interrupted && task.isCancelled()) {
            throw new InterruptedException();
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        return task.await();
    }

    private static boolean awaitOrCancel(RunningTask<?> task) {
        boolean interrupted = false;
        while (!task.isDone()) {
            try {
                task.awaitDone();
            } catch (InterruptedException outside) {
                interrupted = true;
                task.cancel();
            }
        }
        return interrupted;
    }

    /// Starts a task, at once and in a virtual thread.
    ///
    /// The task belongs to nobody but the [#run] it was started in, if there is one. A [#group] is the better place for
    /// most tasks.
    ///
    /// {@snippet class="io.github.itergen.async.TaskTest" region="example"}
    ///
    /// Python: `asyncio.create_task(body())`; there the task starts at the next await, and is lost if nobody keeps it.
    ///
    /// @param <T> the type of the result
    /// @param body what to run
    /// @return the task
    /// @throws NullPointerException if `body` is null
    public static <T extends @Nullable Object> Task<T> async(Callable<? extends T> body) {
        Strays strays = Scope.currentStrays();
        if (strays == null) {
            RunningTask<T> task = new RunningTask<>(body, null, _ -> {});
            task.start();
            return task;
        }
        RunningTask<T> task = new RunningTask<>(body, strays, strays::remove);
        strays.add(task);
        task.start();
        return task;
    }

    /// Runs a body that starts tasks, and returns its result when all of them have ended.
    ///
    /// The body runs in the calling thread. If a task fails, or the body, all other tasks are cancelled, and the body
    /// is interrupted if it is still running; when all have ended a [TaskGroupException] tells of all failures, those
    /// that came while the group was ending among them. A task that was cancelled is no failure. Tasks may start more
    /// tasks, until the last one has ended. If the calling thread is interrupted, all tasks are cancelled, and the
    /// group throws `InterruptedException` when they have ended; a failure wins over that, with the flag set again.
    ///
    /// {@snippet class="io.github.itergen.async.AsyncGroupTest" region="example"}
    ///
    /// Python: `async with asyncio.TaskGroup() as g`.
    ///
    /// @param <T> the type of the result
    /// @param body gets the group and starts its tasks
    /// @return what the body returned
    /// @throws TaskGroupException if a task or the body has failed
    /// @throws CancellationException if [TaskGroup#cancel()] has cut the body short; or the body's own, as when it
    ///     awaits a task that was cancelled
    /// @throws InterruptedException if the calling thread was interrupted
    /// @throws Exception nothing else, unless the body is cancelled in another of the JDK's ways
    /// @throws NullPointerException if `body` is null
    public static <T extends @Nullable Object> T group(GroupBody<? extends T> body) throws Exception {
        return new Group(Group.Policy.FAIL_FAST).run(requireNonNull(body, "body"));
    }

    /// Returns the results of several calls that run at the same time, in the order of the argument.
    ///
    /// If one fails the others are cancelled, and when all have ended the first failure is thrown itself, with the
    /// others suppressed. Of nothing the list is empty.
    ///
    /// {@snippet class="io.github.itergen.async.AsyncGatherTest" region="example"}
    ///
    /// Python: `asyncio.gather(*bodies)`, where the others run on after a failure; this is what a `TaskGroup` does.
    ///
    /// @param <T> the type of the results
    /// @param bodies what to call, each in a virtual thread; it is read before the first is started
    /// @return the results, unmodifiable, may contain null
    /// @throws Exception what the first call that failed threw, the same instance
    /// @throws InterruptedException if the calling thread was interrupted; all calls have been cancelled and have ended
    /// @throws NullPointerException if `bodies` or one of them is null
    public static <T extends @Nullable Object> List<T> gather(Iterable<? extends Callable<? extends T>> bodies)
            throws Exception {
        List<Callable<? extends T>> calls = list(bodies);
        List<RunningTask<T>> tasks;
        try {
            tasks = startAll(new Group(Group.Policy.FAIL_FAST), calls);
        } catch (TaskGroupException failed) {
            throw withSuppressed(failed.exceptions().getFirst(), failed.exceptions());
        }
        @Nullable Object[] results = new Object[tasks.size()];
        for (int i = 0; i < results.length; i++) {
            results[i] = tasks.get(i).await();
        }
        return unmodifiable(results);
    }

    /// Returns how several calls ended that run at the same time, in the order of the argument. None of them is
    /// cancelled because another fails.
    ///
    /// A call that throws a `CancellationException` was cancelled.
    ///
    /// {@snippet class="io.github.itergen.async.AsyncGatherSettledTest" region="example"}
    ///
    /// Python: `asyncio.gather(*bodies, return_exceptions=True)`.
    ///
    /// @param <T> the type of the results
    /// @param bodies what to call, each in a virtual thread; it is read before the first is started
    /// @return how they ended, unmodifiable
    /// @throws InterruptedException if the calling thread was interrupted; all calls have been cancelled and have ended
    /// @throws Exception nothing else
    /// @throws NullPointerException if `bodies` or one of them is null
    public static <T extends @Nullable Object> List<Outcome<T>> gatherSettled(
            Iterable<? extends Callable<? extends T>> bodies) throws Exception {
        List<Callable<? extends T>> calls = list(bodies);
        List<Outcome<T>> outcomes = new ArrayList<>();
        for (RunningTask<T> task : startAll(new Group(Group.Policy.SETTLE), calls)) {
            Outcome<T> outcome = task.outcome();
            boolean cancelled = outcome instanceof Outcome.Failure<T>(CancellationException _);
            outcomes.add(cancelled ? new Outcome.Cancelled<>() : outcome);
        }
        return List.copyOf(outcomes);
    }

    /// Runs a body for a while.
    ///
    /// The body runs in the calling thread, which is interrupted when the time is over; zero interrupts it at its first
    /// blocking call. The TimeoutException comes when the body has ended by that, so after its `finally` blocks. A body
    /// that returns all the same, or does not block, has its result returned; another exception that it throws then is
    /// thrown.
    ///
    /// {@snippet class="io.github.itergen.async.AsyncTimeoutTest" region="example"}
    ///
    /// Python: `async with asyncio.timeout(seconds)`. To wait for a task and leave it running see
    /// [Task#await(Duration)].
    ///
    /// @param <T> the type of the result
    /// @param limit how long
    /// @param body what to run
    /// @return what it returned
    /// @throws TimeoutException if the time was over; its cause is the exception by which the body ended
    /// @throws InterruptedException if the calling thread was interrupted by somebody else, or if the time of a timeout
    ///     around this one is over as well
    /// @throws Exception what the body threw, the same instance
    /// @throws NullPointerException if an argument is null
    /// @throws IllegalArgumentException if `limit` is negative
    public static <T extends @Nullable Object> T timeout(Duration limit, Callable<? extends T> body) throws Exception {
        return timeout(Timer.system(), limit, body);
    }

    static <T extends @Nullable Object> T timeout(Timer timer, Duration limit, Callable<? extends T> body)
            throws Exception {
        Deadline.checked(requireNonNull(limit, "limit"), "limit");
        requireNonNull(body, "body");
        Scope scope = Scope.nested();
        Deadline deadline = Deadline.in(timer, limit, scope::fire);
        boolean delivered = false;
        try {
            return scope.call(body);
        } catch (Throwable thrown) {
            if (scope.causes(thrown)) {
                TimeoutException timeout = new TimeoutException("not done within " + limit);
                timeout.initCause(thrown);
                throw timeout;
            }
            delivered = thrown instanceof InterruptedException;
            throw thrown;
        } finally {
            deadline.cancel();
            scope.close(delivered);
        }
    }

    /// Returns the first result of several calls that run at the same time.
    ///
    /// The others are cancelled and have ended when this returns. A failure is waited out as long as another call may
    /// succeed. If all fail the last failure is thrown, with the others suppressed.
    ///
    /// {@snippet class="io.github.itergen.async.AsyncRaceTest" region="example"}
    ///
    /// Python: `asyncio.wait(…, return_when=FIRST_COMPLETED)` and the cancelling by hand.
    ///
    /// @param <T> the type of the results
    /// @param bodies what to call, each in a virtual thread; it is read before the first is started
    /// @return the first result, may be null
    /// @throws Exception what the call that failed last threw, the same instance
    /// @throws CancellationException if no call succeeded and none failed
    /// @throws InterruptedException if the calling thread was interrupted; all calls have been cancelled and have ended
    /// @throws NullPointerException if `bodies` or one of them is null
    /// @throws IllegalArgumentException if there is no call
    @SuppressWarnings("unchecked") // the winner is one of the tasks
    public static <T extends @Nullable Object> T race(Iterable<? extends Callable<? extends T>> bodies)
            throws Exception {
        List<Callable<? extends T>> calls = list(bodies);
        if (calls.isEmpty()) {
            throw new IllegalArgumentException("a race needs at least one body");
        }
        Group group = new Group(Group.Policy.RACE);
        startAll(group, calls);
        RunningTask<T> winner = (RunningTask<T>) group.winner();
        if (winner != null) {
            return winner.await();
        }
        List<Throwable> failures = group.failures();
        if (failures.isEmpty()) {
            throw new CancellationException("all were cancelled");
        }
        throw withSuppressed(failures.getLast(), failures);
    }

    /// Has the calls run as tasks of a group, as long as it takes them.
    private static <T extends @Nullable Object> List<RunningTask<T>> startAll(
            Group group, List<Callable<? extends T>> calls) throws Exception {
        List<RunningTask<T>> tasks = new ArrayList<>();
        return group.run(
                _ -> {
                    for (Callable<? extends T> call : calls) {
                        RunningTask<T> task = group.fork(call);
                        if (task == null) {
                            break;
                        }
                        tasks.add(task);
                    }
                    return tasks;
                });
    }

    private static Exception withSuppressed(Throwable thrown, List<Throwable> all) {
        for (Throwable other : all) {
            if (other != thrown) {
                thrown.addSuppressed(other);
            }
        }
        return RunningTask.asException(thrown);
    }

    private static <C> List<C> list(Iterable<? extends C> bodies) {
        List<C> all = new ArrayList<>();
        for (C body : requireNonNull(bodies, "bodies")) {
            if (body == null) {
                throw new NullPointerException("bodies[" + all.size() + "]");
            }
            all.add(body);
        }
        return all;
    }

    @SuppressWarnings("unchecked") // the results are of this type
    private static <T extends @Nullable Object> List<T> unmodifiable(@Nullable Object[] results) {
        return (List<T>) Collections.unmodifiableList(Arrays.asList(results));
    }
}
