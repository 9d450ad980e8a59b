package io.github.itergen.async;

import java.io.Serial;
import java.util.List;

/// Thrown by [Async#group] when something in it has failed. Its cause is the first failure; the others, which came
/// while the group was ending, are suppressed.
///
/// Python: the `ExceptionGroup` of a `TaskGroup`.
public final class TaskGroupException extends RuntimeException {
    @Serial private static final long serialVersionUID = 1;

    private final transient List<Throwable> exceptions;

    /// Says what has failed.
    ///
    /// @param exceptions the failures in the order in which they came, at least one
    TaskGroupException(List<Throwable> exceptions) {
        super(exceptions.size() + " failed in the group, first: " + exceptions.getFirst(), exceptions.getFirst());
        this.exceptions = List.copyOf(exceptions);
        exceptions.stream().skip(1).forEach(this::addSuppressed);
    }

    /// Returns all failures: of the tasks, and of the body.
    ///
    /// @return the failures in the order in which they came, unmodifiable, at least one; the same instances that were
    ///     thrown
    public List<Throwable> exceptions() {
        return exceptions;
    }
}
