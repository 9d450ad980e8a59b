package io.github.itergen.internal.combine;

import io.github.itergen.internal.stage.CombineStage;
import io.github.itergen.internal.stage.Stage;
import io.github.itergen.internal.stage.Upstream;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Created by `Gen.zip` and `Gen.zipStrict` of any number of sequences. It pulls left to right, one at a time; of no
/// sequences it is empty.
///
/// @param <R> the type of the rows
public final class ZipAllStage<R> extends CombineStage<R> {
    private final Stage<?>[] inputs;
    private final Function<@Nullable Object[], ? extends R> row;
    private final boolean strict;

    /// Joins stages element by element.
    ///
    /// @param inputs the sources
    /// @param row makes a row of its elements; the array is the row's own
    /// @param strict whether unequal lengths are refused where they show
    /// @param label how the stage is shown
    public ZipAllStage(
            List<? extends Upstream<?>> inputs,
            Function<@Nullable Object[], ? extends R> row,
            boolean strict,
            String label) {
        super(inputs, label);
        this.inputs = upstreams.toArray(Stage<?>[]::new);
        this.row = row;
        this.strict = strict;
    }

    @Override
    protected @Nullable Object compute() {
        if (inputs.length == 0) {
            return END;
        }
        @Nullable Object[] elements = new @Nullable Object[inputs.length];
        for (int i = 0; i < inputs.length; i++) {
            Object element = inputs[i].advance();
            if (element == END) {
                if (strict) {
                    checkAllEnd(i);
                }
                return END;
            }
            elements[i] = element;
        }
        return row.apply(elements);
    }

    private void checkAllEnd(int ended) {
        Unequal unequal = new Unequal("zip");
        if (ended > 0) {
            throw unequal.shorter(ended + 1);
        }
        for (int i = 1; i < inputs.length; i++) {
            if (inputs[i].advance() != END) {
                throw unequal.longer(i + 1);
            }
        }
    }
}
