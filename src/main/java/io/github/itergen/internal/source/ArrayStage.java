package io.github.itergen.internal.source;

import static java.util.Objects.requireNonNull;

import io.github.itergen.internal.stage.SourceStage;
import java.util.function.Consumer;
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

    @Override
    protected @Nullable Object compute() {
        return index < elements.length ? elements[index++] : END;
    }

    @Override
    protected void push(Consumer<? super T> sink) {
        while (index < elements.length) {
            emit(sink, typed(elements[index++]));
        }
    }

    @Override
    protected void release() {
        index = elements.length;
    }
}
