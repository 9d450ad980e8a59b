package io.github.itergen.concurrent;

import io.github.itergen.internal.concurrent.Deadline;
import io.github.itergen.internal.concurrent.Registration;
import io.github.itergen.internal.concurrent.Timer;
import io.github.itergen.internal.concurrent.Waiting;
import java.time.Duration;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Future;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/// Futures in the order in which they complete: those that are done already in their own order, then each as it comes.
/// One queue for all; what has been handed out is forgotten.
///
/// @param <F> the type of the futures
@SuppressWarnings("UndefinedEquals") // futures are told apart by identity
final class Completions<F extends Future<?>> implements Work<F> {
    private final IdentityHashMap<F, Registration> watched = new IdentityHashMap<>();
    private final Queue<F> completed = new ConcurrentLinkedQueue<>();
    private final Waiting waiting = new Waiting();
    private final int total;
    private final Deadline deadline;
    private int pending;

    /// Watches the futures, of which no two are the same.
    Completions(Timer timer, List<? extends F> futures, @Nullable Duration timeout) {
        deadline = timeout == null ? Deadline.never() : Deadline.in(timer, timeout, waiting::wake);
        List<F> unfinished = new ArrayList<>();
        for (F future : futures) {
            (future.isDone() ? completed : unfinished).add(future);
        }
        total = futures.size();
        pending = total;
        for (F future : unfinished) {
            watched.put(future, Watching.watch(future, () -> complete(future)));
        }
    }

    private void complete(F future) {
        completed.add(future);
        waiting.wake();
    }

    @Override
    public boolean hasNext() {
        return pending > 0;
    }

    @Override
    public F next() {
        F future = await();
        if (future == null) {
            String unfinished = pending + " (of " + total + ") futures unfinished";
            cancel();
            throw new UncheckedTimeoutException(new TimeoutException(unfinished));
        }
        return future;
    }

    /// Waits for the next future.
    ///
    /// @return the future, or null when the time is over
    @Nullable F await() {
        waiting.until(() -> !completed.isEmpty() || deadline.expired());
        F future = completed.poll();
        if (future != null) {
            watched.remove(future);
            pending--;
            if (pending == 0) {
                deadline.cancel();
            }
        }
        return future;
    }

    /// Leaves the futures that are still watched. They are not cancelled.
    @Override
    public void cancel() {
        pending = 0;
        deadline.cancel();
        watched.values().forEach(Registration::cancel);
        watched.clear();
        completed.clear();
    }
}
