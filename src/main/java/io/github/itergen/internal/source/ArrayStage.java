package io.github.itergen.internal.source;

import static java.util.Objects.requireNonNull;

import io.github.itergen.internal.stage.SourceStage;
import org.jspecify.annotations.Nullable;

/// Created by `Gen.of` and `Gen.empty`; it reads the array as it goes.
///
/// @param <T> the type of the elements
public final class ArrayStage<T extends @Nullable Object> extends SourceStage<T> {
    private final @Nullable Object[] elements;
    private int index;

    /// Reads from an array.
    ///
    /// @param elements the elements
    /// @param label how the source is shown
    public ArrayStage(@Nullable Object[] elements, String label) {
        super(label);
        this.elements = requireNonNull(elements, "elements");
    }

    /// The same code as the inherited one, with a profile of its own: a source that calls nobody needs no copies.
    @Override
    public @Nullable Object advance() {
        Object held = ahead;
        return held == null ? compute() : handOut(held);
    }

    @Override
    protected @Nullable Object compute() {
        return index < elements.length ? elements[index++] : END;
    }

    @Override
    public int expected() {
        return elements.length - index;
    }

    @Override
    protected void release() {
        index = elements.length;
    }
}
