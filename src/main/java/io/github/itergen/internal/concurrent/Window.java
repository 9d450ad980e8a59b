package io.github.itergen.internal.concurrent;

import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The calls of one concurrent map: those that run, and those whose results wait to be taken. There are never more than
/// the limit of both together.
///
/// The consumer's thread reads the source and takes the results; other threads only run calls. It belongs to one thread
/// at a time, as the sequence does that is made of it.
///
/// @param <A> the type of the arguments
/// @param <R> the type of the results
public final class Window<A extends @Nullable Object, R extends @Nullable Object> {
    private final Iterator<? extends A> source;
    private final Function<? super A, ? extends R> function;
    private final Executor executor;
    private final int limit;
    private final Line<R> line;
    private final Waiting waiting = new Waiting();
    private final Consumer<Call<R>> finished = this::finished;

    /// What the executor threw when it refused a call, until it has been reported.
    private @Nullable Throwable refusal;

    private Deadline deadline = Deadline.never();
    private Function<TimeoutException, ? extends RuntimeException> overdue = IllegalStateException::new;
    private long taken;
    private boolean sourceEnded;

    /// Prepares a map; nothing is read and nothing runs yet.
    ///
    /// @param source where the arguments come from
    /// @param function what to call
    /// @param executor runs the calls
    /// @param limit how many calls there may be that run or whose results wait, at least 1
    /// @param ordered whether the results come in the order of the source, or as they complete
    public Window(
            Iterator<? extends A> source,
            Function<? super A, ? extends R> function,
            Executor executor,
            int limit,
            boolean ordered) {
        this.source = source;
        this.function = function;
        this.executor = executor;
        this.limit = limit;
        this.line = ordered ? new Line.InOrder<>() : new Line.AsCompleted<>();
    }

    /// Starts the clock for all results.
    ///
    /// @param timer tells when the time is over
    /// @param timeout how long, zero for no time at all
    /// @param wrapped makes the exception that [#next()] throws then
    public void limitTime(
            Timer timer, Duration timeout, Function<TimeoutException, ? extends RuntimeException> wrapped) {
        overdue = wrapped;
        deadline = Deadline.in(timer, timeout, waiting::wake);
    }

    /// Reads the source up to the limit and has the calls run. What the source or the executor throws comes out of
    /// here, after all calls were cancelled.
    public void start() {
        try {
            while (room() && source.hasNext()) {
                submit(source.next());
            }
        } catch (Throwable failure) {
            cancel();
            throw failure;
        }
        sourceEnded = room();
    }

    /// Reads on up to the limit. A source that throws does so while results from before it are still to come; so its
    /// exception is kept in line like the failure of a call, and behind it the source is asked again.
    public void refill() {
        while (room() && !sourceEnded) {
            A argument;
            try {
                if (!source.hasNext()) {
                    sourceEnded = true;
                    return;
                }
                argument = source.next();
            } catch (Throwable failure) {
                // Also a checked one, thrown by stealth: left to pass here it would take a result along.
                enterFailed(failure);
                return;
            }
            try {
                submit(argument);
            } catch (RuntimeException | Error refused) {
                cancel();
                refusal = refused;
            }
        }
    }

    private boolean room() {
        return line.size() < limit;
    }

    private void submit(A argument) {
        Call<R> call = new Call<>(() -> function.apply(argument), finished);
        line.enter(call);
        executor.execute(call);
    }

    private void enterFailed(Throwable failure) {
        Call<R> failed =
                new Call<>(
                        () -> {
                            throw new IllegalStateException("this call never runs");
                        },
                        finished);
        line.enter(failed);
        failed.fail(failure);
    }

    private void finished(Call<R> call) {
        if (line.finished(call)) {
            waiting.wake();
        }
    }

    /// Lets a source that has ended be asked again.
    public void askAgain() {
        sourceEnded = false;
    }

    /// Tells whether a result or a failure is to come.
    ///
    /// @return false if there is nothing in line
    public boolean hasNext() {
        return line.size() > 0 || refusal != null;
    }

    /// Takes the next result as soon as it is there, and reads the source on. Only where [#hasNext()].
    ///
    /// @return the result
    /// @throws java.util.concurrent.CancellationException if the thread is interrupted while it waits; nothing is lost
    public R next() {
        Throwable refused = refusal;
        if (refused != null) {
            refusal = null;
            throw Call.unchecked(refused);
        }
        waiting.until(() -> line.ready() != null || deadline.expired());
        Call<R> call = line.ready();
        if (call == null) {
            cancel();
            throw overdue.apply(new TimeoutException("result " + taken + " was not there in time"));
        }
        line.leave(call);
        taken++;
        refill();
        if (!hasNext()) {
            deadline.cancel();
        }
        return call.answer();
    }

    /// Gives all calls up and ends: those that have not started never will, and those that run in virtual threads are
    /// interrupted. Does not wait for them.
    public void cancel() {
        clear();
    }

    /// As [#cancel()], and waits until the calls that ran have ended. An interruption does not shorten the wait; it is
    /// kept in the flag.
    public void cancelAndJoin() {
        boolean interrupted = Thread.interrupted();
        for (Call<R> call : clear()) {
            interrupted |= call.join();
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private List<Call<R>> clear() {
        List<Call<R>> calls = line.clear();
        calls.forEach(Call::drop);
        // What was dropped has told the line that it is done.
        line.clear();
        sourceEnded = true;
        deadline.cancel();
        return calls;
    }
}
