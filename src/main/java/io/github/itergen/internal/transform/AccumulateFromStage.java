package io.github.itergen.internal.transform;

import static java.util.Objects.requireNonNull;

import io.github.itergen.internal.stage.Copies;
import io.github.itergen.internal.stage.PushStage;
import io.github.itergen.internal.stage.Stage;
import io.github.itergen.internal.stage.Upstream;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/// Created by `Gen.accumulate` with an initial value, which is the first total and is handed out without a pull. A
/// function that throws costs its element; the total stays.
///
/// @param <T> the type of the upstream's elements
/// @param <A> the type of the totals
public final class AccumulateFromStage<T extends @Nullable Object, A extends @Nullable Object> extends PushStage<T, A> {
    private static final Copies<Making> COPIES =
            Copies.of(AccumulateFromStage.class, Making.class, AccumulateFromStage::new);

    private final BiFunction<? super A, ? super T, ? extends A> function;
    private A total;
    private boolean started;

    /// Accumulates the elements of a stage.
    ///
    /// @param upstream where the elements come from
    /// @param function makes the next total of the total and an element
    /// @param initial the first total
    public AccumulateFromStage(
            Upstream<T> upstream, BiFunction<? super A, ? super T, ? extends A> function, A initial) {
        this.function = requireNonNull(function, "function");
        this.total = initial;
        super(upstream, "accumulate");
    }

    /// As the constructor; of a copy of this class where that pays.
    ///
    /// @param <T> the type of the upstream's elements
    /// @param <A> the type of the totals
    /// @param upstream where the elements come from
    /// @param function makes the next total of the total and an element
    /// @param initial the first total
    /// @return the stage
    public static <T extends @Nullable Object, A extends @Nullable Object> Stage<A> of(
            Upstream<T> upstream, BiFunction<? super A, ? super T, ? extends A> function, A initial) {
        requireNonNull(function, "function");
        Stage<T> opened = upstream.open();
        return COPIES.of(function, opened).make(opened, function, initial);
    }

    @Override
    protected @Nullable Object compute() {
        if (!started) {
            started = true;
            return total;
        }
        Object element = upstream.advance();
        return element == END ? END : totalWith(upstream.typed(element));
    }

    @Override
    protected boolean pushFirst() {
        if (started) {
            return true;
        }
        started = true;
        return emit(total);
    }

    @Override
    public boolean receive(T element) {
        return emit(totalWith(element));
    }

    private A totalWith(T element) {
        A next = function.apply(total, element);
        total = next;
        return next;
    }

    /// The constructor, of this class or of a copy.
    private interface Making {
        <T extends @Nullable Object, A extends @Nullable Object> Stage<A> make(
                Upstream<T> upstream, BiFunction<? super A, ? super T, ? extends A> function, A initial);
    }
}
