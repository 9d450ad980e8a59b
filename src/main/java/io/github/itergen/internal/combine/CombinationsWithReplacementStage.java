package io.github.itergen.internal.combine;

import io.github.itergen.internal.stage.Upstream;
import org.jspecify.annotations.Nullable;

/// Created by `Gen.combinationsWithReplacement`.
///
/// @param <T> the type of the elements
public final class CombinationsWithReplacementStage<T extends @Nullable Object> extends SelectionStage<T> {
    /// Drains the source.
    ///
    /// @param upstream where the elements come from
    /// @param r the length of a row, at least 0
    public CombinationsWithReplacementStage(Upstream<T> upstream, int r) {
        super(upstream, r, "combinationsWithReplacement(" + r + ")");
    }

    @Override
    boolean isPossible(int length, int poolSize) {
        return length == 0 || poolSize > 0;
    }

    @Override
    void first(int poolSize) {
        fillFrom(0, 0);
    }

    @Override
    boolean step(int poolSize) {
        int i = positions.length - 1;
        while (i >= 0 && positions[i] == poolSize - 1) {
            i--;
        }
        if (i < 0) {
            return false;
        }
        int position = positions[i] + 1;
        put(i, position);
        fillFrom(i + 1, position);
        return true;
    }

    private void fillFrom(int place, int position) {
        for (int i = place; i < positions.length; i++) {
            put(i, position);
        }
    }
}
