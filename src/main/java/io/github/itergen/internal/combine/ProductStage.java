package io.github.itergen.internal.combine;

import io.github.itergen.internal.stage.Check;
import io.github.itergen.internal.stage.CombineStage;
import io.github.itergen.internal.stage.Row;
import io.github.itergen.internal.stage.Stage;
import io.github.itergen.internal.stage.Upstream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Created by `Gen.product`. It opens and drains its inputs at construction, left to right; the rightmost place moves fastest.
///
/// @param <T> the type of the elements
public final class ProductStage<T extends @Nullable Object> extends CombineStage<List<T>> {
    private @Nullable Object[][] pools;
    private final int[] positions;
    private boolean started;
    private boolean ended;

    /// Opens and drains the sources, one after the other; none of them if nothing is repeated.
    ///
    /// @param upstreams the sources
    /// @param repeat how often the sources stand in a row, at least 0
    public ProductStage(List<? extends Upstream<? extends T>> upstreams, int repeat) {
        Check.atLeast(repeat, 0, "repeat");
        List<Stage<? extends T>> inputs = new ArrayList<>();
        @Nullable Object[][] pools = new @Nullable Object[Math.multiplyExact(upstreams.size(), repeat)][];
        for (int i = 0; i < pools.length; i++) {
            if (i < upstreams.size()) {
                Stage<? extends T> input = upstreams.get(i).open();
                inputs.add(input);
                pools[i] = Pool.drain(input);
            } else {
                pools[i] = pools[i - upstreams.size()];
            }
        }
        super(inputs, repeat == 1 ? "product" : "product " + repeat + " times ");
        this.pools = pools;
        this.positions = new int[pools.length];
        for (Object[] pool : pools) {
            ended |= pool.length == 0;
        }
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
        int[] at = positions;
        return switch (at.length) {
            case 2 -> new RowOfTwo<T>(pools[0][at[0]], pools[1][at[1]]);
            case 3 -> new RowOfThree<T>(pools[0][at[0]], pools[1][at[1]], pools[2][at[2]]);
            default -> longer();
        };
    }

    private Row<T> longer() {
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
