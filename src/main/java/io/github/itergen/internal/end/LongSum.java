package io.github.itergen.internal.end;

import io.github.itergen.internal.stage.Copies;
import io.github.itergen.internal.stage.Stage;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/// The exact sum of what a function makes of the elements.
///
/// @param <T> the type of the elements
final class LongSum<T extends @Nullable Object> extends Ending<T, Long> {
    private static final Copies<Making> COPIES = Copies.of(LongSum.class, Making.class, LongSum::new);

    private final ToLongFunction<? super T> function;
    private long sum;

    private LongSum(ToLongFunction<? super T> function) {
        this.function = function;
    }

    static <T extends @Nullable Object> Ending<T, Long> of(Stage<T> stage, ToLongFunction<? super T> function) {
        return COPIES.of(function, stage).make(function);
    }

    @Override
    public boolean receive(T element) {
        sum = Math.addExact(sum, function.applyAsLong(element));
        return true;
    }

    @Override
    Long answer() {
        return sum;
    }

    private interface Making {
        <T extends @Nullable Object> Ending<T, Long> make(ToLongFunction<? super T> function);
    }
}
