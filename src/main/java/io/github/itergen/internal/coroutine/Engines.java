package io.github.itergen.internal.coroutine;

/// Chooses how a body is run.
public final class Engines {
    private Engines() {}

    /// Prepares the run of a body.
    ///
    /// @param host the way to the public types
    /// @param body one of the public body interfaces
    /// @return the routine, not begun
    public static Routine routine(Host host, Object body) {
        return new Routine(host, new ThreadExecution(host, body));
    }
}
