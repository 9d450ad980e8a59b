package io.github.itergen.internal.coroutine;

import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/// The engine for every body: it runs in a virtual thread of its own, and the two threads take turns. Everything that is
/// handed over is a plain field, published by the turn.
///
/// Nothing here refers to what the user holds, since the JVM keeps a parked thread and all it refers to.
final class ThreadExecution extends Execution implements Handover, Runnable {
    private final Host host;
    private final String name;
    private @Nullable Object code;

    private @Nullable Thread body;
    private boolean ended;
    private volatile boolean bodysTurn;
    private volatile @Nullable Thread consumer;

    private @Nullable Object sent;
    private @Nullable Throwable thrown;
    private @Nullable Object answer;
    private int event = NOTHING;
    private @Nullable Throwable failure;

    ThreadExecution(Host host, Object code) {
        this.host = host;
        this.code = code;
        this.name = BodyName.of(code);
    }

    @Override
    public @Nullable Object resume(@Nullable Object value, @Nullable Throwable throwable) throws Throwable {
        // Before the body runs: what comes from now on comes while waiting.
        boolean interrupted = Thread.interrupted();
        sent = value;
        thrown = throwable;
        Thread running = body;
        bodysTurn = true;
        if (running == null) {
            start();
        } else {
            LockSupport.unpark(running);
        }
        return await(interrupted);
    }

    private void start() {
        Thread starting = Thread.ofVirtual().name("itergen-body").unstarted(this);
        body = starting;
        try {
            starting.start();
        } catch (Throwable refused) {
            bodysTurn = false;
            throw refused;
        }
    }

    @Override
    @Nullable Object await() throws Throwable {
        return await(Thread.interrupted());
    }

    /// Waits for the body. An interruption that was there before is put aside, as an engine without threads would not
    /// notice it either; one that comes while waiting ends the wait, and the answer stays to be had.
    private @Nullable Object await(boolean interruptedBefore) throws Throwable {
        boolean interrupted = interruptedBefore;
        consumer = Thread.currentThread();
        try {
            while (bodysTurn) {
                LockSupport.park(this);
                if (Thread.interrupted()) {
                    interrupted = true;
                    if (bodysTurn) {
                        return happened(INTERRUPTED, null);
                    }
                }
            }
        } finally {
            consumer = null;
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
        Throwable left = failure;
        if (left != null) {
            failure = null;
            throw left;
        }
        Object element = answer;
        answer = null;
        int instead = event;
        if (instead != NOTHING) {
            event = NOTHING;
            return happened(instead, element);
        }
        return element;
    }

    @Override
    public void run() {
        try {
            if (code != null) {
                answer = host.run(code, this);
            }
            event = RETURNED;
        } catch (Throwable left) {
            failure = left;
        }
        ended = true;
        endTurn();
    }

    @Override
    public @Nullable Object handOver(@Nullable Object element) {
        mustBeInBody();
        answer = element;
        return pass();
    }

    @Override
    public @Nullable Object delegate(@Nullable Object delegate) {
        mustBeInBody();
        answer = delegate;
        event = DELEGATES;
        return pass();
    }

    private void mustBeInBody() {
        if (Thread.currentThread() != body) {
            throw new IllegalStateException(
                    ended
                            ? "the yielder was used after its body had ended"
                            : "the yielder was used from another thread or another body");
        }
    }

    private @Nullable Object pass() {
        endTurn();
        boolean interrupted = false;
        while (!bodysTurn) {
            LockSupport.park(this);
            interrupted |= Thread.interrupted();
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        Throwable raised = thrown;
        if (raised != null) {
            thrown = null;
            throw Sneaky.rethrow(raised);
        }
        Object value = sent;
        sent = null;
        return value;
    }

    private void endTurn() {
        bodysTurn = false;
        // Read only now: a consumer notes itself before it looks at the turn, so either it sees the turn or is seen
        // here.
        LockSupport.unpark(consumer);
    }

    @Override
    Execution ended() {
        code = null;
        return this;
    }

    @Override
    boolean mustBeClosed() {
        return true;
    }

    @Override
    void describe(StringBuilder text) {
        text.append(name);
    }
}
