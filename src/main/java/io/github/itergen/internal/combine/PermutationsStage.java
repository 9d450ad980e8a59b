package io.github.itergen.internal.combine;

import io.github.itergen.internal.stage.Upstream;
import org.jspecify.annotations.Nullable;

/// Created by `Gen.permutations`.
///
/// @param <T> the type of the elements
public final class PermutationsStage<T extends @Nullable Object> extends SelectionStage<T> {
    /// Which positions a row holds at the place being filled or before it.
    private boolean[] taken = new boolean[0];

    /// Drains the source.
    ///
    /// @param upstream where the elements come from
    /// @param r the length of a row, at least 0
    public PermutationsStage(Upstream<T> upstream, int r) {
        super(upstream, r, "permutations(" + r + ")");
    }

    /// Drains the source; rows are as long as it.
    ///
    /// @param upstream where the elements come from
    public PermutationsStage(Upstream<T> upstream) {
        super(upstream, "permutations");
    }

    @Override
    boolean isPossible(int length, int poolSize) {
        return length <= poolSize;
    }

    @Override
    void first(int poolSize) {
        taken = new boolean[poolSize];
        fillFrom(0);
    }

    /// Takes back places from the right until one has a larger free position, and fills the rest with the smallest.
    @Override
    boolean step(int poolSize) {
        for (int place = positions.length - 1; place >= 0; place--) {
            int position = positions[place];
            taken[position] = false;
            int larger = free(position + 1);
            if (larger < poolSize) {
                take(place, larger);
                fillFrom(place + 1);
                return true;
            }
        }
        return false;
    }

    private void fillFrom(int place) {
        for (int i = place; i < positions.length; i++) {
            take(i, free(0));
        }
    }

    private void take(int place, int position) {
        put(place, position);
        taken[position] = true;
    }

    private int free(int from) {
        int position = from;
        while (position < taken.length && taken[position]) {
            position++;
        }
        return position;
    }
}
