package io.github.itergen.internal.combine;

import io.github.itergen.internal.stage.Upstream;
import org.jspecify.annotations.Nullable;

/// Created by `Gen.combinations`.
///
/// @param <T> the type of the elements
public final class CombinationsStage<T extends @Nullable Object> extends SelectionStage<T> {
    /// Drains the source.
    ///
    /// @param upstream where the elements come from
    /// @param r the length of a row, at least 0
    public CombinationsStage(Upstream<T> upstream, int r) {
        super(upstream, r, "combinations(" + r + ")");
    }

    @Override
    boolean isPossible(int length, int poolSize) {
        return length <= poolSize;
    }

    @Override
    void first(int poolSize) {
        for (int i = 0; i < positions.length; i++) {
            put(i, i);
        }
    }

    @Override
    boolean step(int poolSize) {
        int length = positions.length;
        int i = length - 1;
        while (i >= 0 && positions[i] == i + poolSize - length) {
            i--;
        }
        if (i < 0) {
            return false;
        }
        int position = positions[i];
        for (; i < length; i++) {
            put(i, ++position);
        }
        return true;
    }
}
