package io.github.itergen.internal.coroutine;

/// A stage whose elements a routine yields, whichever copy of its class it is of.
public interface Routed {
    /// Tells where the elements come from.
    ///
    /// @return the routine
    Routine routine();
}
