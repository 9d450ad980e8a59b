package io.github.itergen.internal.concurrent;

/// Something that was arranged for later and may be called off.
@FunctionalInterface
public interface Registration {
    /// Calls it off and frees what it holds. Does nothing where it has happened, or has been called off.
    void cancel();
}
