package io.github.itergen.internal.source;

import io.github.itergen.internal.stage.SourceStage;
import org.jspecify.annotations.Nullable;

/// A source that owns a resource: released at its own end, on its own failure and on close, whichever comes first.
///
/// @param <T> the type of the elements
abstract class OwningStage<T extends @Nullable Object> extends SourceStage<T> {
    private @Nullable AutoCloseable resource;

    OwningStage(AutoCloseable resource, String label) {
        super(label);
        this.resource = resource;
    }

    /// Reads the next element from the open resource.
    ///
    /// @return the element, or END
    protected abstract @Nullable Object read();

    @Override
    protected final @Nullable Object compute() {
        if (resource == null) {
            return END;
        }
        Object element;
        try {
            element = read();
        } catch (Throwable failure) {
            releaseAfter(failure);
            throw failure;
        }
        if (element == END) {
            release();
        }
        return element;
    }

    private void releaseAfter(Throwable failure) {
        try {
            release();
        } catch (RuntimeException | Error second) {
            if (second != failure) {
                failure.addSuppressed(second);
            }
        }
    }

    @Override
    public final boolean holdsResource() {
        return resource != null;
    }

    @Override
    protected final void release() {
        AutoCloseable held = resource;
        if (held != null) {
            resource = null;
            Resource.close(held);
        }
    }
}
