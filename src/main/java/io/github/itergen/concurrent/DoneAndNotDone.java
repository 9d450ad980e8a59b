package io.github.itergen.concurrent;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/// What [Futures#waitFor] has found: each future is in one of the two sets. The sets are unmodifiable copies and keep
/// their order, which `waitFor` makes that of its argument; Python's have none.
///
/// @param <F> the type of the futures
/// @param done those that had completed: with a result, with a failure, or cancelled
/// @param notDone the others
public record DoneAndNotDone<F>(Set<F> done, Set<F> notDone) {
    /// Copies the sets.
    ///
    /// @throws NullPointerException if one of them is null
    public DoneAndNotDone {
        done = Collections.unmodifiableSet(new LinkedHashSet<>(done));
        notDone = Collections.unmodifiableSet(new LinkedHashSet<>(notDone));
    }
}
