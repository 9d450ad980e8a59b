package io.github.itergen.internal.end;

import io.github.itergen.internal.stage.Copies;
import io.github.itergen.internal.stage.Stage;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/// A value that a function renews with each element.
///
/// @param <T> the type of the elements
/// @param <A> the type of the value
final class Fold<T extends @Nullable Object, A extends @Nullable Object> extends Ending<T, A> {
    private static final Copies<Making> COPIES = Copies.of(Fold.class, Making.class, Fold::new);

    private final BiFunction<? super A, ? super T, ? extends A> function;
    private A value;

    private Fold(A initial, BiFunction<? super A, ? super T, ? extends A> function) {
        this.value = initial;
        this.function = function;
    }

    static <T extends @Nullable Object, A extends @Nullable Object> Ending<T, A> of(
            Stage<T> stage, A initial, BiFunction<? super A, ? super T, ? extends A> function) {
        return COPIES.of(function, stage).make(initial, function);
    }

    @Override
    public boolean receive(T element) {
        value = function.apply(value, element);
        return true;
    }

    @Override
    A answer() {
        return value;
    }

    private interface Making {
        <T extends @Nullable Object, A extends @Nullable Object> Ending<T, A> make(
                A initial, BiFunction<? super A, ? super T, ? extends A> function);
    }
}
