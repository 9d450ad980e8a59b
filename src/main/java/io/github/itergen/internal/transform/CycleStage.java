package io.github.itergen.internal.transform;

import io.github.itergen.internal.stage.TransformStage;
import io.github.itergen.internal.stage.Upstream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Created by `Gen.cycle`. It saves the elements of the first pass and never asks the source again behind its end.
///
/// @param <T> the type of the elements
public final class CycleStage<T extends @Nullable Object> extends TransformStage<T, T> {
    private final List<T> saved = new ArrayList<>();
    private boolean replaying;
    private int index;

    /// Repeats the elements of a stage for ever.
    ///
    /// @param upstream where the elements come from
    public CycleStage(Upstream<T> upstream) {
        super(upstream, "cycle");
    }

    @Override
    protected @Nullable Object compute() {
        if (!replaying) {
            Object element = upstream.advance();
            if (element != END) {
                saved.add(upstream.typed(element));
                return element;
            }
            replaying = true;
        }
        if (saved.isEmpty()) {
            return END;
        }
        T element = saved.get(index);
        index = index + 1 == saved.size() ? 0 : index + 1;
        return element;
    }

    @Override
    protected void release() {
        saved.clear();
        super.release();
    }
}
