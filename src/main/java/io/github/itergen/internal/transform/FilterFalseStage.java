package io.github.itergen.internal.transform;

import io.github.itergen.internal.stage.PushStage;
import io.github.itergen.internal.stage.Truth;
import io.github.itergen.internal.stage.Upstream;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Created by `Gen.filterFalse`.
///
/// @param <T> the type of the elements
public final class FilterFalseStage<T extends @Nullable Object> extends PushStage<T, T> {
    private final Predicate<? super T> predicate;

    /// Keeps what the predicate rejects.
    ///
    /// @param upstream where the elements come from
    /// @param predicate says what is dropped; null means Python's truth
    public FilterFalseStage(Upstream<T> upstream, @Nullable Predicate<? super T> predicate) {
        this.predicate = predicate == null ? Truth::of : predicate;
        super(upstream, "filterFalse");
    }

    @Override
    protected @Nullable Object compute() {
        Object element = upstream.advance();
        while (element != END && predicate.test(upstream.typed(element))) {
            element = upstream.advance();
        }
        return element;
    }

    @Override
    public void accept(T element) {
        if (!predicate.test(element)) {
            emit(element);
        }
    }
}
