package io.github.itergen.internal.concurrent;

import io.github.itergen.internal.stage.Check;
import io.github.itergen.internal.stage.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/// Created by `Gen.teeConcurrent`: one reader of a source that others read in other threads. What a leading reader has
/// pulled waits in a linked list, which is garbage behind the slowest reader without anybody's doing.
///
/// @param <T> the type of the elements
public final class TeeConcurrentStage<T extends @Nullable Object> extends Stage<T> {
    private final Guarded<T> upstream;
    private final AtomicInteger readers;

    /// The cell to be read next.
    private Cell at;

    private TeeConcurrentStage(Guarded<T> upstream, AtomicInteger readers, Cell at) {
        this.upstream = upstream;
        this.readers = readers;
        this.at = at;
    }

    /// Makes readers of one stage.
    ///
    /// @param <T> the type of the elements
    /// @param upstream the source
    /// @param n the number of readers, at least 0
    /// @return the readers
    public static <T extends @Nullable Object> List<Stage<T>> split(Stage<T> upstream, int n) {
        AtomicInteger readers = new AtomicInteger(Check.atLeast(n, 0, "n"));
        Guarded<T> guarded = new Guarded<>(upstream);
        Cell start = new Cell();
        List<Stage<T>> stages = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            stages.add(new TeeConcurrentStage<>(guarded, readers, start));
        }
        return stages;
    }

    @Override
    protected @Nullable Object compute() {
        Cell cell = at;
        if (cell.next == null && upstream.alone(() -> fill(cell)) == END) {
            return END;
        }
        Cell next = cell.next;
        at = next == null ? cell : next;
        return cell.element;
    }

    /// Pulls an element into a cell, unless another reader has done so while this one waited.
    private @Nullable Object fill(Cell cell) {
        if (cell.next == null) {
            Object element = upstream.stage.advance();
            if (element == END) {
                return END;
            }
            cell.element = element;
            cell.next = new Cell();
        }
        return cell.next;
    }

    @Override
    public boolean holdsResource() {
        return upstream.stage.holdsResource();
    }

    @Override
    protected void release() {
        at = new Cell();
        if (readers.decrementAndGet() == 0) {
            upstream.close();
        }
    }

    @Override
    public void describe(StringBuilder text) {
        upstream.stage.describe(text);
        text.append(" → teeConcurrent");
    }

    /// An element, once it has been pulled, and the cell behind it.
    private static final class Cell {
        private @Nullable Object element;

        /// Written behind the element, so whoever sees this sees the element too.
        private volatile @Nullable Cell next;
    }
}
