package io.github.itergen.internal.transform;

import static java.util.Objects.requireNonNull;

import io.github.itergen.internal.stage.PushStage;
import io.github.itergen.internal.stage.Upstream;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Created by `Gen.peek`.
///
/// @param <T> the type of the elements
public final class PeekStage<T extends @Nullable Object> extends PushStage<T, T> {
    private final Consumer<? super T> action;

    /// Shows each element to an action as it passes.
    ///
    /// @param upstream where the elements come from
    /// @param action sees each element before it is handed out
    public PeekStage(Upstream<T> upstream, Consumer<? super T> action) {
        this.action = requireNonNull(action, "action");
        super(upstream, "peek");
    }

    @Override
    protected @Nullable Object compute() {
        Object element = upstream.advance();
        if (element != END) {
            action.accept(upstream.typed(element));
        }
        return element;
    }

    @Override
    public void accept(T element) {
        action.accept(element);
        emit(element);
    }
}
