package io.github.itergen.internal.transform;

import static java.util.Objects.requireNonNull;

import io.github.itergen.internal.stage.TransformStage;
import io.github.itergen.internal.stage.Upstream;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Created by `Gen.takeWhile`. It latches behind a rejected element only; where upstream merely ended it asks again.
///
/// @param <T> the type of the elements
public final class TakeWhileStage<T extends @Nullable Object> extends TransformStage<T, T> {
    private final Predicate<? super T> predicate;
    private boolean rejected;

    /// Takes elements up to the first that the predicate rejects.
    ///
    /// @param upstream where the elements come from
    /// @param predicate says how long to go on
    public TakeWhileStage(Upstream<T> upstream, Predicate<? super T> predicate) {
        this.predicate = requireNonNull(predicate, "predicate");
        super(upstream, "takeWhile");
    }

    @Override
    protected @Nullable Object compute() {
        if (rejected) {
            return END;
        }
        Object element = upstream.advance();
        if (element == END || predicate.test(upstream.typed(element))) {
            return element;
        }
        rejected = true;
        return END;
    }
}
