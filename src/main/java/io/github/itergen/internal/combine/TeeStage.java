package io.github.itergen.internal.combine;

import io.github.itergen.internal.stage.Check;
import io.github.itergen.internal.stage.Stage;
import io.github.itergen.internal.stage.Upstream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Created by `Gen.tee`: one reader of a shared source. What a leading reader has pulled waits in a linked list, which is
/// garbage behind the slowest reader without anybody's doing. At the end and on errors each reader asks the source itself.
///
/// @param <T> the type of the elements
public final class TeeStage<T extends @Nullable Object> extends Stage<T> {
    private final Shared<T> shared;

    /// The cell to be read next.
    private Cell at;

    private TeeStage(Shared<T> shared, Cell at) {
        this.shared = shared;
        this.at = at;
        shared.readers++;
    }

    /// Makes readers of one stage. A stage that is such a reader itself becomes the first of them, and the others start
    /// where it stands. Nothing is opened where nobody is going to read.
    ///
    /// @param <T> the type of the elements
    /// @param upstream the source
    /// @param n the number of readers, at least 0
    /// @return the readers
    public static <T extends @Nullable Object> List<Stage<T>> split(Upstream<T> upstream, int n) {
        Check.atLeast(n, 0, "n");
        List<Stage<T>> readers = new ArrayList<>();
        if (n > 0) {
            TeeStage<T> first = reader(upstream.open());
            readers.add(first);
            for (int i = 1; i < n; i++) {
                readers.add(first.fork());
            }
        }
        return readers;
    }

    private static <T extends @Nullable Object> TeeStage<T> reader(Stage<T> source) {
        return source instanceof TeeStage<T> reader ? reader : new TeeStage<>(new Shared<>(source), new Cell());
    }

    private TeeStage<T> fork() {
        TeeStage<T> copy = new TeeStage<>(shared, at);
        copy.lookWhere(this);
        return copy;
    }

    @Override
    protected @Nullable Object compute() {
        Cell cell = at;
        Cell next = cell.next;
        if (next == null) {
            Object element = shared.pull();
            if (element == END) {
                return END;
            }
            next = cell.fill(element);
        }
        at = next;
        return cell.element;
    }

    @Override
    public boolean holdsResource() {
        return shared.upstream.holdsResource();
    }

    @Override
    protected void release() {
        at = new Cell();
        shared.readers--;
        if (shared.readers == 0) {
            shared.upstream.close();
        }
    }

    @Override
    public void describe(StringBuilder text) {
        shared.upstream.describe(text);
        text.append(" → tee");
    }

    /// An element, once it has been pulled, and the cell behind it.
    private static final class Cell {
        private @Nullable Object element;
        private @Nullable Cell next;

        Cell fill(@Nullable Object pulled) {
            element = pulled;
            next = new Cell();
            return next;
        }
    }

    private static final class Shared<T extends @Nullable Object> {
        private final Stage<T> upstream;
        private int readers;
        private boolean pulling;

        Shared(Stage<T> upstream) {
            this.upstream = upstream;
        }

        @Nullable Object pull() {
            if (pulling) {
                throw new IllegalStateException("cannot re-enter the tee iterator");
            }
            pulling = true;
            try {
                return upstream.advance();
            } finally {
                pulling = false;
            }
        }
    }
}
