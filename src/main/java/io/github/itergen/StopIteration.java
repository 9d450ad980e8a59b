package io.github.itergen;

import java.io.Serial;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/// Thrown by [Gen#next()] past the end of a sequence, as in Python. Java code may catch it as the
/// [NoSuchElementException] that it is; no other method of a sequence signals its end by it.
///
/// {@snippet class="io.github.itergen.StopIterationTest" region="example"}
public final class StopIteration extends NoSuchElementException {
    @Serial private static final long serialVersionUID = 1;

    private final transient @Nullable Object value;

    /// Says that a sequence has ended.
    ///
    /// @param value what the body returned, null if nothing
    StopIteration(@Nullable Object value) {
        super("the sequence has ended");
        this.value = value;
    }

    /// Returns what the body of a generator returned, Python's `StopIteration.value`.
    ///
    /// The value is not part of the exception's serial form.
    ///
    /// @return the value, null where there is no body or it returned nothing
    public @Nullable Object value() {
        return value;
    }
}
