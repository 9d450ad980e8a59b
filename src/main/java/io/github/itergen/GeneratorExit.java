package io.github.itergen;

import java.io.Serial;

/// Raised at the yield of a body that is closed, as in Python.
///
/// It is an [Error], so that a body's `catch (Exception e)` does not stop it, as Python's is no `Exception`; `finally` blocks
/// and resources see it like anything else that is thrown. It may be raised by hand.
public final class GeneratorExit extends Error {
    @Serial private static final long serialVersionUID = 1;

    /// Makes one.
    public GeneratorExit() {
        super("the generator is closed");
    }
}
