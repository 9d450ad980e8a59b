package io.github.itergen.internal.end;

import io.github.itergen.internal.stage.Stage;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// What is left of a pipeline, for a stream. It knows its size where the stage does, and asks the stage each time, since
/// others may read it meanwhile. It is split by batches only, as any sequence of unknown structure.
///
/// @param <T> the type of the elements
public final class Remaining<T extends @Nullable Object> extends Spliterators.AbstractSpliterator<T> {
    private final Stage<T> stage;

    /// Reads a stage.
    ///
    /// @param stage the pipeline
    public Remaining(Stage<T> stage) {
        this.stage = stage;
        super(Long.MAX_VALUE, Spliterator.ORDERED);
    }

    @Override
    public long estimateSize() {
        long size = stage.size();
        return size < 0 ? Long.MAX_VALUE : size;
    }

    @Override
    public int characteristics() {
        return stage.size() < 0 ? Spliterator.ORDERED : Spliterator.ORDERED | Spliterator.SIZED;
    }

    @Override
    public boolean tryAdvance(Consumer<? super T> action) {
        Object element = stage.request();
        if (element == Stage.END) {
            return false;
        }
        action.accept(stage.typed(element));
        return true;
    }

    @Override
    public void forEachRemaining(Consumer<? super T> action) {
        stage.drainInto(action);
    }
}
