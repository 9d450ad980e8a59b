package io.github.itergen.internal.coroutine;

/// Where a routine stands. Numbers and no enum: two of them are written for each element, and a written reference costs a
/// garbage collector's barrier, which is more than all the rest of the hand-over.
public final class Phase {
    /// The body has not begun.
    public static final int CREATED = 0;

    /// The body stands at a yield.
    public static final int SUSPENDED = 1;

    /// The body runs, or one that it delegates to.
    public static final int RUNNING = 2;

    /// The routine is a link of another one's chain; that one's phase counts.
    static final int DELEGATED = 3;

    /// The consumer was interrupted while the body ran; the answer is still to come.
    static final int AWAITED = 4;

    /// The body has ended.
    public static final int CLOSED = 5;

    /// The body stands at a yield of its own and in no thread of its own: a request has only to resume it. Seen from outside
    /// it is [#SUSPENDED].
    static final int READY = 6;

    private Phase() {}
}
