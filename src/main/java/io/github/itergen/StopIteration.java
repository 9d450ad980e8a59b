package io.github.itergen;

import java.io.Serial;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/// Thrown by `next()` past the end of a sequence, as in Python. Java code may catch it as the [NoSuchElementException] that
/// it is.
public final class StopIteration extends NoSuchElementException {
    @Serial
    private static final long serialVersionUID = 1;

    private final transient @Nullable Object value;

    /// Says that a sequence has ended.
    ///
    /// @param value what the body returned, null if nothing
    StopIteration(@Nullable Object value) {
        super("the sequence has ended");
        this.value = value;
    }

    /// Tells what the body of a generator returned.
    ///
    /// @return the value, null where there is no body or it returned nothing
    public @Nullable Object value() {
        return value;
    }
}
