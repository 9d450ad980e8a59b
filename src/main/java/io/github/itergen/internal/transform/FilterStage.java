package io.github.itergen.internal.transform;

import io.github.itergen.internal.stage.PushStage;
import io.github.itergen.internal.stage.Truth;
import io.github.itergen.internal.stage.Upstream;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Created by `Gen.filter`.
///
/// @param <T> the type of the elements
public final class FilterStage<T extends @Nullable Object> extends PushStage<T, T> {
    private final Predicate<? super T> predicate;

    /// Keeps what the predicate accepts.
    ///
    /// @param upstream where the elements come from
    /// @param predicate says what is kept; null means Python's truth
    public FilterStage(Upstream<T> upstream, @Nullable Predicate<? super T> predicate) {
        this.predicate = predicate == null ? Truth::of : predicate;
        super(upstream, "filter");
    }

    @Override
    protected @Nullable Object compute() {
        Object element = upstream.advance();
        while (element != END && !predicate.test(upstream.typed(element))) {
            element = upstream.advance();
        }
        return element;
    }

    @Override
    public void accept(T element) {
        if (predicate.test(element)) {
            emit(element);
        }
    }
}
