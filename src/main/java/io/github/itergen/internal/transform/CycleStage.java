package io.github.itergen.internal.transform;

import io.github.itergen.internal.stage.Copies;
import io.github.itergen.internal.stage.PushStage;
import io.github.itergen.internal.stage.Stage;
import io.github.itergen.internal.stage.Upstream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Created by `Gen.cycle`. It saves the elements of the first pass and never asks the source again behind its end.
///
/// @param <T> the type of the elements
public final class CycleStage<T extends @Nullable Object> extends PushStage<T, T> {
    private static final Copies<Making> COPIES = Copies.of(CycleStage.class, Making.class, CycleStage::new);

    private final List<T> saved = new ArrayList<>();
    private boolean replaying;
    private int index;

    /// Repeats the elements of a stage for ever.
    ///
    /// @param upstream where the elements come from
    public CycleStage(Upstream<T> upstream) {
        super(upstream, "cycle");
    }

    /// As the constructor; of a copy of this class where that pays.
    ///
    /// @param <T> the type of the elements
    /// @param upstream where the elements come from
    /// @return the stage
    public static <T extends @Nullable Object> Stage<T> of(Stage<T> upstream) {
        return COPIES.of(upstream).make(upstream);
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
        return saved.isEmpty() ? END : repeated();
    }

    private T repeated() {
        int taken = index;
        index = behind(taken);
        return saved.get(taken);
    }

    @Override
    protected void pushRest() {
        if (!replaying && upstream.drain(this)) {
            replaying = true;
        }
        if (replaying && !satisfied) {
            pushSaved();
        }
    }

    /// The index is read in the turn that wrote it, so that C2 keeps it in a register.
    private void pushSaved() {
        int taken = index;
        while (!saved.isEmpty()) {
            index = behind(taken);
            if (!emit(saved.get(taken))) {
                return;
            }
            taken = index;
        }
    }

    private int behind(int taken) {
        return taken + 1 == saved.size() ? 0 : taken + 1;
    }

    /// The sink may have reached the source's end by asking this stage; then the source is not asked again.
    @Override
    public boolean receive(T element) {
        saved.add(element);
        return emit(element) && !replaying;
    }

    @Override
    protected void release() {
        saved.clear();
        super.release();
    }

    /// The constructor, of this class or of a copy.
    private interface Making {
        <T extends @Nullable Object> Stage<T> make(Upstream<T> upstream);
    }
}
