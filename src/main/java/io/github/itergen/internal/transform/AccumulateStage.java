package io.github.itergen.internal.transform;

import static java.util.Objects.requireNonNull;

import io.github.itergen.internal.stage.Copies;
import io.github.itergen.internal.stage.PushStage;
import io.github.itergen.internal.stage.Stage;
import io.github.itergen.internal.stage.Upstream;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/// Created by `Gen.accumulate` without an initial value: the first element is the first total. A function that throws
/// costs its element; the total stays.
///
/// @param <T> the type of the elements
public final class AccumulateStage<T extends @Nullable Object> extends PushStage<T, T> {
    private static final Copies<Making> COPIES = Copies.of(AccumulateStage.class, Making.class, AccumulateStage::new);

    private final BinaryOperator<T> function;
    private @Nullable Object total = END;

    /// Accumulates the elements of a stage.
    ///
    /// @param upstream where the elements come from
    /// @param function makes the next total of the total and an element
    public AccumulateStage(Upstream<T> upstream, BinaryOperator<T> function) {
        this.function = requireNonNull(function, "function");
        super(upstream, "accumulate");
    }

    /// As the constructor; of a copy of this class where that pays.
    ///
    /// @param <T> the type of the elements
    /// @param upstream where the elements come from
    /// @param function makes the next total of the total and an element
    /// @return the stage
    public static <T extends @Nullable Object> Stage<T> of(Upstream<T> upstream, BinaryOperator<T> function) {
        requireNonNull(function, "function");
        Stage<T> opened = upstream.open();
        return COPIES.of(function, opened).make(opened, function);
    }

    @Override
    protected @Nullable Object compute() {
        Object element = upstream.advance();
        return element == END ? END : totalWith(upstream.typed(element));
    }

    @Override
    public boolean receive(T element) {
        return emit(totalWith(element));
    }

    private T totalWith(T element) {
        T next = total == END ? element : function.apply(typed(total), element);
        total = next;
        return next;
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
        <T extends @Nullable Object> Stage<T> make(Upstream<T> upstream, BinaryOperator<T> function);
    }
}
