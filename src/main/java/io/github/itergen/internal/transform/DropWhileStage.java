package io.github.itergen.internal.transform;

import static java.util.Objects.requireNonNull;

import io.github.itergen.internal.stage.TransformStage;
import io.github.itergen.internal.stage.Upstream;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Created by `Gen.dropWhile`.
///
/// @param <T> the type of the elements
public final class DropWhileStage<T extends @Nullable Object> extends TransformStage<T, T> {
    private final Predicate<? super T> predicate;
    private boolean rejected;

    /// Drops elements up to the first that the predicate rejects.
    ///
    /// @param upstream where the elements come from
    /// @param predicate says how long to drop
    public DropWhileStage(Upstream<T> upstream, Predicate<? super T> predicate) {
        this.predicate = requireNonNull(predicate, "predicate");
        super(upstream, "dropWhile");
    }

    @Override
    protected @Nullable Object compute() {
        Object element = upstream.advance();
        while (!rejected && element != END) {
            if (predicate.test(upstream.typed(element))) {
                element = upstream.advance();
            } else {
                rejected = true;
            }
        }
        return element;
    }
}
