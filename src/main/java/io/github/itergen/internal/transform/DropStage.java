package io.github.itergen.internal.transform;

import io.github.itergen.internal.stage.Check;
import io.github.itergen.internal.stage.TransformStage;
import io.github.itergen.internal.stage.Upstream;
import org.jspecify.annotations.Nullable;

/// Created by `Gen.drop`. The elements are dropped at the first request.
///
/// @param <T> the type of the elements
public final class DropStage<T extends @Nullable Object> extends TransformStage<T, T> {
    private long left;

    /// Drops the first elements of a stage.
    ///
    /// @param upstream where the elements come from
    /// @param count how many, at least 0
    public DropStage(Upstream<T> upstream, long count) {
        this.left = Check.atLeast(count, 0, "count");
        super(upstream, "drop(" + count + ")");
    }

    @Override
    protected @Nullable Object compute() {
        while (left > 0) {
            if (upstream.advance() == END) {
                return END;
            }
            left--;
        }
        return upstream.advance();
    }
}
