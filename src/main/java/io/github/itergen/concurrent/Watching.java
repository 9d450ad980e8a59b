package io.github.itergen.concurrent;

import io.github.itergen.internal.concurrent.Registration;
import io.github.itergen.internal.concurrent.Watched;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/// Hears of the end of any future, and leaves nothing behind with it when it is no longer interested.
final class Watching {
    private Watching() {}

    /// Runs an action when a future is done. After a cancellation it may run all the same, or not.
    static Registration watch(Future<?> future, Runnable action) {
        return switch (future) {
            case Watched watched -> watched.onDone(action);
            case CompletableFuture<?> completable -> watchCompletable(completable, action);
            default -> watchBlocking(future, action);
        };
    }

    /// What depends on a `CompletableFuture` stays there until it completes, cancelled or not; only `anyOf` takes
    /// itself away from the others when one completes. So each subscription brings a second future, by which it is
    /// called off. One for all would collect them all in turn.
    private static Registration watchCompletable(CompletableFuture<?> future, Runnable action) {
        CompletableFuture<Object> off = new CompletableFuture<>();
        CompletableFuture<?> told = CompletableFuture.anyOf(future, off).whenComplete((_, _) -> action.run());
        return () -> {
            if (!told.isDone()) {
                off.complete(true);
            }
        };
    }

    private static Registration watchBlocking(Future<?> future, Runnable action) {
        Thread waiter =
                Thread.ofVirtual()
                        .name("itergen-waiter")
                        .start(
                                () -> {
                                    try {
                                        future.get();
                                    } catch (ExecutionException | CancellationException ended) {
                                        // However it ended.
                                    } catch (InterruptedException calledOff) {
                                        return;
                                    }
                                    action.run();
                                });
        return waiter::interrupt;
    }
}
