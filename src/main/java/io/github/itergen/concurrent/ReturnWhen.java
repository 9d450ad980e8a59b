package io.github.itergen.concurrent;

/// What [Futures#waitFor] waits for. Python: the constants of the same names in `concurrent.futures`.
public enum ReturnWhen {
    /// Until one future is done, however it ended.
    FIRST_COMPLETED,
    /// Until one future has failed; a cancelled one has not. Where none fails, until all are done.
    FIRST_EXCEPTION,
    /// Until all futures are done.
    ALL_COMPLETED
}
