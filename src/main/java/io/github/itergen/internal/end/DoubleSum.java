package io.github.itergen.internal.end;

import io.github.itergen.internal.stage.Copies;
import io.github.itergen.internal.stage.Stage;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/// The sum of what a function makes of the elements, with Neumaier's compensation.
///
/// @param <T> the type of the elements
final class DoubleSum<T extends @Nullable Object> extends Ending<T, Double> {
    private static final Copies<Making> COPIES = Copies.of(DoubleSum.class, Making.class, DoubleSum::new);

    private final ToDoubleFunction<? super T> function;
    private double sum;
    private double compensation;

    private DoubleSum(ToDoubleFunction<? super T> function) {
        this.function = function;
    }

    static <T extends @Nullable Object> Ending<T, Double> of(Stage<T> stage, ToDoubleFunction<? super T> function) {
        return COPIES.of(function, stage).make(function);
    }

    @Override
    public boolean receive(T element) {
        double summand = function.applyAsDouble(element);
        double next = sum + summand;
        compensation += Math.abs(sum) >= Math.abs(summand) ? (sum - next) + summand : (summand - next) + sum;
        sum = next;
        return true;
    }

    @Override
    Double answer() {
        // Once an infinity or a NaN came in, the compensation is NaN and would spoil the answer.
        return Double.isFinite(compensation) ? sum + compensation : sum;
    }

    private interface Making {
        <T extends @Nullable Object> Ending<T, Double> make(ToDoubleFunction<? super T> function);
    }
}
