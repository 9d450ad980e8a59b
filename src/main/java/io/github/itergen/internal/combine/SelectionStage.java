package io.github.itergen.internal.combine;

import io.github.itergen.internal.stage.Check;
import io.github.itergen.internal.stage.Row;
import io.github.itergen.internal.stage.Stage;
import io.github.itergen.internal.stage.TransformStage;
import io.github.itergen.internal.stage.Upstream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A stage that selects r elements of its drained source at a time, by position, in lexicographic order of the positions.
///
/// @param <T> the type of the elements
abstract class SelectionStage<T extends @Nullable Object> extends TransformStage<T, List<T>> {
    private static final int AS_LONG_AS_THE_SOURCE = -1;

    /// The selected positions, r of them; they change in place, by [#put] alone.
    protected final int[] positions;

    /// The elements at the positions, empty where a row is made without an array. A row is a copy of them: to set the places of
    /// a new array one by one costs a barrier of the garbage collector each, and most places are the same in the next row.
    private @Nullable Object[] selected;

    private @Nullable Object[] pool;
    private boolean started;
    private boolean ended;

    /// Drains the source.
    ///
    /// @param upstream where the elements come from
    /// @param r the length of a row, at least 0
    /// @param label how the stage is shown
    SelectionStage(Upstream<T> upstream, int r, String label) {
        Check.atLeast(r, 0, "r");
        this(upstream.open(), label, r);
    }

    /// As the other, with rows as long as the source.
    SelectionStage(Upstream<T> upstream, String label) {
        this(upstream.open(), label, AS_LONG_AS_THE_SOURCE);
    }

    private SelectionStage(Stage<T> upstream, String label, int r) {
        super(upstream, label);
        this.pool = Pool.drain(upstream);
        int length = r == AS_LONG_AS_THE_SOURCE ? pool.length : r;
        this.ended = !isPossible(length, pool.length);
        this.positions = ended ? new int[0] : new int[length];
        this.selected = new @Nullable Object[length == 2 || length == 3 ? 0 : positions.length];
    }

    /// Tells whether there is a row at all.
    abstract boolean isPossible(int length, int poolSize);

    /// Sets the first positions.
    abstract void first(int poolSize);

    /// Moves to the next positions.
    ///
    /// @return false if there are none
    abstract boolean step(int poolSize);

    @Override
    protected final @Nullable Object compute() {
        if (ended) {
            return END;
        }
        if (!started) {
            started = true;
            first(pool.length);
        } else if (!step(pool.length)) {
            letGo();
            return END;
        }
        int[] at = positions;
        return switch (at.length) {
            case 2 -> new RowOfTwo<T>(pool[at[0]], pool[at[1]]);
            case 3 -> new RowOfThree<T>(pool[at[0]], pool[at[1]], pool[at[2]]);
            default -> new Row<T>(selected.clone());
        };
    }

    /// Selects an element.
    ///
    /// @param place where in the row
    /// @param position where in the pool
    final void put(int place, int position) {
        positions[place] = position;
        if (selected.length > 0) {
            selected[place] = pool[position];
        }
    }

    private void letGo() {
        ended = true;
        pool = new Object[0];
        selected = pool;
    }

    @Override
    protected final void release() {
        letGo();
        super.release();
    }
}
