package io.github.itergen.internal.transform;

import io.github.itergen.internal.stage.Check;
import io.github.itergen.internal.stage.Copies;
import io.github.itergen.internal.stage.Row;
import io.github.itergen.internal.stage.Stage;
import io.github.itergen.internal.stage.TransformStage;
import io.github.itergen.internal.stage.Upstream;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Created by `Gen.batched`. A short last batch does not latch, an empty one does, and so do a refused short batch and an
/// error of the source, which both lose what the batch held.
///
/// @param <T> the type of the elements
public final class BatchedStage<T extends @Nullable Object> extends TransformStage<T, List<T>> {
    // A batch size is a bound and no promise: memory is taken as elements come.
    private static final int FIRST_CAPACITY = 64;

    private static final Copies<Making> COPIES = Copies.of(BatchedStage.class, Making.class, BatchedStage::new);

    private final int size;
    private final boolean strict;
    private boolean ended;

    /// Collects the elements of a stage into rows.
    ///
    /// @param upstream where the elements come from
    /// @param n the number of elements in a row, at least 1
    /// @param strict whether a short last row is refused
    public BatchedStage(Upstream<T> upstream, int n, boolean strict) {
        this.size = Check.atLeast(n, 1, "n");
        this.strict = strict;
        super(upstream, "batched");
    }

    /// As the constructor; of a copy of this class where that pays.
    ///
    /// @param <T> the type of the elements
    /// @param upstream where the elements come from
    /// @param n the number of elements in a row, at least 1
    /// @param strict whether a short last row is refused
    /// @return the stage
    public static <T extends @Nullable Object> Stage<List<T>> of(Upstream<T> upstream, int n, boolean strict) {
        Check.atLeast(n, 1, "n");
        Stage<T> opened = upstream.open();
        return COPIES.of(opened).make(opened, n, strict);
    }

    @Override
    protected String label() {
        return super.label() + "(" + size + ")";
    }

    @Override
    protected @Nullable Object compute() {
        if (ended) {
            return END;
        }
        ended = true;
        @Nullable Object[] batch = new @Nullable Object[Math.min(size, FIRST_CAPACITY)];
        int count = 0;
        while (count < size) {
            Object element = upstream.advance();
            if (element == END) {
                break;
            }
            if (count == batch.length) {
                batch = Arrays.copyOf(batch, (int) Math.min(size, 2L * count));
            }
            batch[count++] = element;
        }
        if (count == 0) {
            return END;
        }
        if (count < size && strict) {
            throw new IllegalArgumentException("batched(): incomplete batch");
        }
        ended = false;
        return new Row<T>(count == batch.length ? batch : Arrays.copyOf(batch, count));
    }

    @Override
    protected long sizeBehind() {
        if (ended) {
            return 0;
        }
        long elements = upstream.size();
        return elements < 0 ? -1 : Math.ceilDiv(elements, size);
    }

    /// The constructor, of this class or of a copy.
    private interface Making {
        <T extends @Nullable Object> Stage<List<T>> make(Upstream<T> upstream, int n, boolean strict);
    }
}
