package io.github.itergen.internal.coroutine;

import static java.util.Objects.requireNonNull;

import io.github.itergen.internal.stage.Stage;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/// A generator or coroutine: one [Execution] and what a consumer may do with it.
///
/// Delegation is flat: the routines that delegate to each other form a chain (see [Link]), and whoever asks the outermost
/// resumes the innermost.
public final class Routine extends Link implements Runnable {
    /// Where the routine stands. Package-private for [Link], which is the other half of this class.
    int phase = Phase.CREATED;

    private final Host host;
    private Execution execution;
    private @Nullable Object result;
    private boolean resultTaken = true;

    /// Whether the answer that is still to come is that to a [#close()]: an exit is then the end it asked for.
    private boolean closing;

    /// Set while a request is under way, where the body runs in a thread: two requests that begin at the same instant would
    /// both wake it, and wait for ever. Null for all others, which have nobody to wake.
    private final @Nullable AtomicBoolean claim;

    /// Makes a routine of an execution that has not begun.
    ///
    /// @param host the way to the public types
    /// @param execution the run of the body
    public Routine(Host host, Execution execution) {
        this.host = host;
        this.execution = execution;
        this.claim = execution instanceof ThreadExecution ? new AtomicBoolean() : null;
    }

    /// Resumes the body; its yield has the value null.
    ///
    /// @return the next element, or [Stage#END]
    /// @throws IllegalStateException if the body is running
    public @Nullable Object next() {
        return isSuspended() && claim == null ? drive(null, null) : send(null);
    }

    /// Resumes the body with a value.
    ///
    /// @param value what its yield answers
    /// @return the next element, or [Stage#END]
    /// @throws IllegalStateException if the body is running, or has not begun and the value is not null
    public @Nullable Object send(@Nullable Object value) {
        claim();
        try {
            return sendClaimed(value);
        } finally {
            release();
        }
    }

    private @Nullable Object sendClaimed(@Nullable Object value) {
        if (phase == Phase.DELEGATED) {
            standAlone();
        }
        if (phase == Phase.CLOSED) {
            return Stage.END;
        }
        if (phase == Phase.AWAITED && value == null) {
            return await();
        }
        mustStand();
        if (value == null) {
            execution = execution.begun();
            return drive(null, null);
        }
        if (phase == Phase.CREATED) {
            throw new IllegalStateException(
                    "can't send a value to a coroutine that has not begun, nobody would get it");
        }
        Routine deaf = deafLink();
        if (deaf == null) {
            return drive(value, null);
        }
        cut(deaf);
        return drive(
                null,
                new IllegalStateException("a value was sent, but the body delegates to an iterable, which takes none"));
    }

    /// Resumes the body by throwing at its yield.
    ///
    /// @param thrown what to throw; one that does not begin or has ended throws it to the caller
    /// @return the next element, or [Stage#END]
    /// @throws IllegalStateException if the body is running
    public @Nullable Object raise(Throwable thrown) {
        requireNonNull(thrown, "thrown");
        claim();
        try {
            return raiseClaimed(thrown);
        } finally {
            release();
        }
    }

    private @Nullable Object raiseClaimed(Throwable thrown) {
        if (phase == Phase.DELEGATED) {
            standAlone();
        }
        mustStand();
        if (phase == Phase.CREATED) {
            end(null);
        }
        if (phase == Phase.CLOSED) {
            throw Sneaky.rethrow(thrown);
        }
        return drive(null, host.isExit(thrown) ? closeDelegates(thrown) : thrown);
    }

    /// Ends the body: raises a GeneratorExit at its yield, in its delegates first. One that has not begun never does.
    ///
    /// @throws IllegalStateException if the body is running, or yields once more
    public void close() {
        claim();
        try {
            closeClaimed();
        } finally {
            release();
        }
    }

    private void closeClaimed() {
        if (phase == Phase.DELEGATED) {
            standAlone();
        }
        if (phase == Phase.AWAITED) {
            await();
        }
        mustStand();
        if (phase == Phase.CREATED) {
            end(null);
        }
        if (isSuspended()) {
            Throwable exit = host.newExit();
            Throwable left = closeOne(closeDelegates(exit), exit);
            if (left != exit) {
                throw Sneaky.rethrow(left);
            }
        }
    }

    /// Refers weakly to the body's run until it begins.
    ///
    /// @return the run
    Object leaveUnbegun() {
        Execution run = execution;
        execution = new Unbegun(run);
        return run;
    }

    /// Closes the routine because it has been abandoned. The cleaner keeps this object and needs no other.
    @Override
    public void run() {
        Abandoned.close(this);
    }

    /// Tells where the routine stands, as its users see it.
    ///
    /// @return CREATED, SUSPENDED, RUNNING or CLOSED
    public int phase() {
        int seen = phaseOfChain();
        return switch (seen) {
            case Phase.AWAITED -> Phase.RUNNING;
            case Phase.READY -> Phase.SUSPENDED;
            default -> seen;
        };
    }

    /// Tells whether a request was interrupted and its answer is still to come.
    ///
    /// @return true if the next request waits for it
    public boolean isAwaited() {
        return phase == Phase.AWAITED;
    }

    /// Tells what the body returned, the first time; as CPython's StopIteration carries it once.
    ///
    /// @return the value, or null
    public @Nullable Object takeResult() {
        if (resultTaken) {
            return null;
        }
        resultTaken = true;
        return result;
    }

    /// Tells what the body returned.
    ///
    /// @return the value, or null if it returned none or has not returned
    public @Nullable Object result() {
        return result;
    }

    /// Tells whether dropping the routine without a word would lose something.
    ///
    /// @return true if an abandoned one must be closed
    public boolean mustBeClosed() {
        return execution.mustBeClosed();
    }

    /// Appends which body this is.
    ///
    /// @param text receives the description
    public void describe(StringBuilder text) {
        execution.describe(text);
    }

    private void claim() {
        if (claim != null && !claim.compareAndSet(false, true)) {
            throw alreadyExecuting();
        }
    }

    private void release() {
        if (claim != null) {
            claim.set(false);
        }
    }

    /// Refuses while somebody is in the middle of a request.
    void mustStand() {
        if (phase == Phase.RUNNING || phase == Phase.AWAITED) {
            throw alreadyExecuting();
        }
    }

    /// Makes the routine that stands for this one in a chain it has been taken out of.
    Routine standIn(Object via) {
        Execution inPlace = via instanceof Stage<?> stage ? new StageExecution(stage) : new SharedExecution(this);
        return new Routine(host, inPlace);
    }

    private static IllegalStateException alreadyExecuting() {
        return new IllegalStateException("the body is already executing");
    }

    /// Begins a request that only has to resume the body at its yield. Who asks then calls [Execution#resume] itself, so
    /// that a copy of its class resumes one body and the call can be inlined; and [#leave(Object)] or [#fail] behind it.
    ///
    /// @return the run, or null if [#next()] has to be asked
    public @Nullable Execution enter() {
        if (phase != Phase.READY) {
            return null;
        }
        phase = Phase.RUNNING;
        return execution;
    }

    /// Ends a request that [#enter()] has begun.
    ///
    /// @param answer what the run has answered
    /// @return the next element, or [Stage#END]
    public @Nullable Object leave(@Nullable Object answer) {
        if (answer == Execution.EVENT) {
            return settle();
        }
        phase = Phase.READY;
        return answer;
    }

    /// Ends a request that [#enter()] has begun.
    ///
    /// @param failure what has left the run
    /// @return the next element, or [Stage#END]
    public @Nullable Object fail(Throwable failure) {
        return leave(execution.happened(Execution.FAILED, failure));
    }

    /// The run of the body: its class tells one body from another.
    ///
    /// @return the run
    public Execution execution() {
        return execution;
    }

    private @Nullable Object drive(@Nullable Object sent, @Nullable Throwable thrown) {
        phase = Phase.RUNNING;
        Object answer = innermost.step(sent, thrown);
        if (answer == Execution.EVENT) {
            return settle();
        }
        suspended();
        return answer;
    }

    /// Notes that an element has been answered.
    private void suspended() {
        phase = innermost == this && claim == null ? Phase.READY : Phase.SUSPENDED;
    }

    private boolean isSuspended() {
        return phase == Phase.READY || phase == Phase.SUSPENDED;
    }

    private @Nullable Object await() {
        phase = Phase.RUNNING;
        Execution waitedFor = innermost.execution;
        Object answer;
        try {
            answer = waitedFor.await();
        } catch (Throwable failure) {
            answer = waitedFor.happened(Execution.FAILED, failure);
        }
        if (answer == Execution.EVENT) {
            try {
                answer = settle();
            } catch (Throwable failure) {
                if (!closing || !host.isExit(failure)) {
                    throw failure;
                }
                answer = Stage.END;
            }
        } else {
            suspended();
        }
        closing = false;
        return answer;
    }

    private @Nullable Object step(@Nullable Object sent, @Nullable Throwable thrown) {
        try {
            return execution.resume(sent, thrown);
        } catch (Throwable failure) {
            return execution.happened(Execution.FAILED, failure);
        }
    }

    /// Goes on where the innermost body did something else than yield, up to the next element of the chain.
    private @Nullable Object settle() {
        Object answer = Execution.EVENT;
        while (answer == Execution.EVENT) {
            Routine at = innermost;
            int event = at.execution.takeEvent();
            Object payload = at.execution.takePayload();
            if (event == Execution.INNER && payload instanceof Execution inner) {
                at.execution = inner;
                event = inner.takeEvent();
                payload = inner.takePayload();
            }
            if (event == Execution.INTERRUPTED) {
                phase = Phase.AWAITED;
                throw new CancellationException("interrupted while waiting for a generator's body");
            }
            Object sent = null;
            Throwable thrown = null;
            if (event == Execution.YIELDED) {
                answer = payload;
            } else if (event == Execution.DELEGATES) {
                try {
                    answer = delegate(payload);
                } catch (Throwable failure) {
                    thrown = failure;
                }
            } else if (event == Execution.CALLS && payload instanceof Woven callee) {
                at.execution = callee;
            } else if (at.execution.caller() != null) {
                at.execution = requireNonNull(at.execution.caller());
                sent = event == Execution.FAILED ? null : payload;
                thrown = event == Execution.FAILED ? (Throwable) payload : null;
            } else {
                if (event == Execution.FAILED && payload instanceof Throwable failure) {
                    thrown = at.execution.isBody() ? host.leaving(failure) : failure;
                    at.leave(this, null);
                } else {
                    at.leave(this, payload);
                }
                if (at == this) {
                    return ended(thrown);
                }
                sent = at.takeResult();
            }
            if (answer == Execution.EVENT) {
                answer = innermost.step(sent, thrown);
            }
        }
        suspended();
        return answer;
    }

    private static Object ended(@Nullable Throwable thrown) {
        if (thrown != null) {
            throw Sneaky.rethrow(thrown);
        }
        return Stage.END;
    }

    /// Leaves the chain because the body has ended.
    private void leave(Routine start, @Nullable Object value) {
        if (this != start) {
            start.cut(this);
        }
        end(value);
    }

    private void end(@Nullable Object value) {
        phase = Phase.CLOSED;
        execution = execution.ended();
        result = value;
        resultTaken = false;
    }

    /// Appends a delegate to the chain.
    ///
    /// @return an element that had been looked at, or [Execution#EVENT]
    private @Nullable Object delegate(@Nullable Object to) {
        Delegation delegation = host.open(to);
        Object via = delegation.via();
        Routine inner = delegation.routine();
        if (inner == null) {
            inner = new Routine(host, new StageExecution((Stage<?>) via));
        } else if (inner.phaseOfChain() == Phase.RUNNING || inner.phaseOfChain() == Phase.AWAITED) {
            throw alreadyExecuting();
        } else if (inner.phase == Phase.DELEGATED || inner.phase == Phase.CLOSED) {
            inner = inner.standIn(via);
        }
        inner.execution = inner.execution.begun();
        append(inner, via);
        return delegation.ahead();
    }

    /// Closes all that this one delegates to, the innermost first, and cuts it off.
    ///
    /// @param exit what to raise in them
    /// @return what is to be raised in this one
    private Throwable closeDelegates(Throwable exit) {
        Throwable raising = exit;
        while (innermost != this) {
            Routine inner = innermost;
            cut(inner);
            phase = Phase.RUNNING;
            raising = inner.closeOne(raising, exit);
        }
        return raising;
    }

    /// Raises in this one, which has no delegates any more.
    ///
    /// @return what is to be raised in the one that delegates to it: `exit`, or what went wrong
    private Throwable closeOne(Throwable raising, Throwable exit) {
        try {
            if (!execution.isBody()) {
                Execution delegate = execution;
                end(null);
                delegate.close();
                return raising;
            }
            if (drive(null, raising) != Stage.END) {
                return new IllegalStateException("the body ignored GeneratorExit: it has yielded once more");
            }
            resultTaken = true;
            return exit;
        } catch (Throwable failure) {
            closing = phase == Phase.AWAITED;
            return host.isExit(failure) ? exit : failure;
        }
    }
}
