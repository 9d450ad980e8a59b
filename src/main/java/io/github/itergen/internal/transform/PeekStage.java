package io.github.itergen.internal.transform;

import static java.util.Objects.requireNonNull;

import io.github.itergen.internal.stage.Copies;
import io.github.itergen.internal.stage.PushStage;
import io.github.itergen.internal.stage.Stage;
import io.github.itergen.internal.stage.Upstream;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Created by `Gen.peek`.
///
/// @param <T> the type of the elements
public final class PeekStage<T extends @Nullable Object> extends PushStage<T, T> {
    private static final Copies<Making> COPIES = Copies.of(PeekStage.class, Making.class, PeekStage::new);

    private final Consumer<? super T> action;

    /// Shows each element to an action as it passes.
    ///
    /// @param upstream where the elements come from
    /// @param action sees each element before it is handed out
    public PeekStage(Upstream<T> upstream, Consumer<? super T> action) {
        this.action = requireNonNull(action, "action");
        super(upstream, "peek");
    }

    /// As the constructor; of a copy of this class where that pays.
    ///
    /// @param <T> the type of the elements
    /// @param upstream where the elements come from
    /// @param action sees each element
    /// @return the stage
    public static <T extends @Nullable Object> Stage<T> of(Upstream<T> upstream, Consumer<? super T> action) {
        requireNonNull(action, "action");
        Stage<T> opened = upstream.open();
        return COPIES.of(action, opened).make(opened, action);
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
    public boolean receive(T element) {
        action.accept(element);
        return emit(element);
    }

    @Override
    protected long sizeBehind() {
        return upstream.size();
    }

    @Override
    public int expected() {
        return upstream.expected();
    }

    /// The constructor, of this class or of a copy.
    private interface Making {
        <T extends @Nullable Object> Stage<T> make(Upstream<T> upstream, Consumer<? super T> action);
    }
}
