package io.github.itergen;

import java.io.Serial;

/// Tells the consumer that a checked exception left a body; the exception is the cause.
public final class GeneratorException extends RuntimeException {
    @Serial private static final long serialVersionUID = 1;

    /// Wraps what left the body.
    ///
    /// @param cause the checked exception
    GeneratorException(Exception cause) {
        super("a generator's body threw " + cause, cause);
    }
}
