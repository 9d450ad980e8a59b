package io.github.itergen.internal.concurrent;

/// A future that tells when it is done, and can be left again before. The JDK's own can't: nothing tells of the end of
/// a `FutureTask`, and what watches a `CompletableFuture` stays with it until it completes.
public interface Watched {
    /// Runs an action when the future is done, at once where it is.
    ///
    /// @param action what to run, once, in whatever thread; it is short and does not throw
    /// @return takes the action away
    Registration onDone(Runnable action);
}
