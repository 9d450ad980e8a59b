package io.github.itergen.internal.combine;

import io.github.itergen.internal.stage.CombineStage;
import io.github.itergen.internal.stage.Row;
import io.github.itergen.internal.stage.Stage;
import io.github.itergen.internal.stage.Upstream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Created by `Gen.zipLongestAll`. A source that has ended is never asked again; the stage latches when the last one ends and on
/// an error of a source.
///
/// @param <T> the type of the elements
public final class ZipLongestAllStage<T extends @Nullable Object> extends CombineStage<List<T>> {
    private final @Nullable Stage<?>[] live;
    private final @Nullable Object fill;
    private int active;

    /// Joins any number of stages up to the end of the longest.
    ///
    /// @param inputs the sources
    /// @param fill stands for the elements that a source lacks
    public ZipLongestAllStage(List<? extends Upstream<?>> inputs, @Nullable Object fill) {
        super(inputs, "zipLongestAll");
        this.live = upstreams.toArray(Stage<?>[]::new);
        this.fill = fill;
        this.active = live.length;
    }

    @Override
    protected @Nullable Object compute() {
        int before = active;
        if (before == 0) {
            return END;
        }
        // An error of a source ends the stage, so it counts as ended until a whole row has come.
        active = 0;
        @Nullable Object[] elements = new @Nullable Object[live.length];
        for (int i = 0; i < live.length; i++) {
            Stage<?> input = live[i];
            Object element = input == null ? END : input.advance();
            if (element == END) {
                if (input != null) {
                    live[i] = null;
                    before--;
                    if (before == 0) {
                        return END;
                    }
                }
                element = fill;
            }
            elements[i] = element;
        }
        active = before;
        return new Row<T>(elements);
    }
}
