package io.github.itergen.internal.combine;

import io.github.itergen.internal.stage.Check;
import io.github.itergen.internal.stage.CombineStage;
import io.github.itergen.internal.stage.Row;
import io.github.itergen.internal.stage.Stage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Created by `Gen.product`. It drains its inputs at construction, left to right; the rightmost place moves fastest.
///
/// @param <T> the type of the elements
public final class ProductStage<T extends @Nullable Object> extends CombineStage<List<T>> {
    private @Nullable Object[][] pools;
    private final int[] positions;
    private boolean started;
    private boolean ended;

    /// Drains the inputs, unless nothing is repeated.
    ///
    /// @param inputs the sources
    /// @param repeat how often the sources stand in a row, at least 0
    public ProductStage(List<? extends Stage<? extends T>> inputs, int repeat) {
        super(inputs, Check.atLeast(repeat, 0, "repeat") == 1 ? "product" : "product " + repeat + " times ");
        this.pools = repeated(inputs, repeat);
        this.positions = new int[pools.length];
        for (Object[] pool : pools) {
            ended |= pool.length == 0;
        }
    }

    private static @Nullable Object[][] repeated(List<? extends Stage<?>> inputs, int repeat) {
        int length = Math.multiplyExact(inputs.size(), repeat);
        @Nullable Object[][] pools = new @Nullable Object[length][];
        for (int i = 0; i < length; i++) {
            pools[i] = i < inputs.size() ? Pool.drain(inputs.get(i)) : pools[i - inputs.size()];
        }
        return pools;
    }

    @Override
    protected @Nullable Object compute() {
        if (ended) {
            return END;
        }
        if (!started) {
            started = true;
        } else if (!step()) {
            letGo();
            return END;
        }
        @Nullable Object[] row = new @Nullable Object[positions.length];
        for (int i = 0; i < row.length; i++) {
            row[i] = pools[i][positions[i]];
        }
        return new Row<T>(row);
    }

    private boolean step() {
        for (int i = positions.length - 1; i >= 0; i--) {
            positions[i]++;
            if (positions[i] < pools[i].length) {
                return true;
            }
            positions[i] = 0;
        }
        return false;
    }

    private void letGo() {
        ended = true;
        pools = new Object[0][];
    }

    @Override
    protected void release() {
        letGo();
        super.release();
    }
}
