package io.github.itergen.internal.combine;

import io.github.itergen.internal.stage.CombineStage;
import io.github.itergen.internal.stage.Stage;
import io.github.itergen.internal.stage.Upstream;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Created by `Gen.zipLongest` and `Gen.zipLongestAll`. An input that has ended is never asked again; the stage latches
/// when the last one ends and on an error of a source.
///
/// @param <R> the type of the rows
public final class ZipLongestStage<R> extends CombineStage<R> {
    private final @Nullable Stage<?>[] live;
    private final @Nullable Object[] fills;
    private final Function<@Nullable Object[], ? extends R> row;
    private int active;

    /// Joins stages element by element up to the end of the longest.
    ///
    /// @param inputs the sources
    /// @param fills what stands for an input that has ended, for each input
    /// @param row makes a row of its elements; the array is the row's own
    /// @param label how the stage is shown
    public ZipLongestStage(
            List<? extends Upstream<?>> inputs,
            @Nullable Object[] fills,
            Function<@Nullable Object[], ? extends R> row,
            String label) {
        super(inputs, label);
        this.live = upstreams.toArray(Stage<?>[]::new);
        this.fills = fills;
        this.row = row;
        this.active = live.length;
    }

    /// As the other, with one fill for all inputs.
    ///
    /// @param inputs the sources
    /// @param fill what stands for an input that has ended
    /// @param row makes a row of its elements; the array is the row's own
    /// @param label how the stage is shown
    public ZipLongestStage(
            List<? extends Upstream<?>> inputs,
            @Nullable Object fill,
            Function<@Nullable Object[], ? extends R> row,
            String label) {
        this(inputs, filled(inputs.size(), fill), row, label);
    }

    private static @Nullable Object[] filled(int length, @Nullable Object fill) {
        @Nullable Object[] fills = new @Nullable Object[length];
        Arrays.fill(fills, fill);
        return fills;
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
                element = fills[i];
            }
            elements[i] = element;
        }
        active = before;
        return row.apply(elements);
    }
}
