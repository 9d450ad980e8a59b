package io.github.itergen.internal.end;

import static java.util.Objects.requireNonNull;

import io.github.itergen.internal.stage.Stage;
import io.github.itergen.internal.stage.Upstream;
import java.util.Comparator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/// Ends that make one value of all that is left.
public final class Folding {
    private Folding() {}

    /// Folds the rest from an initial value.
    ///
    /// @param <T> the type of the elements
    /// @param <A> the type of the value
    /// @param upstream the pipeline
    /// @param initial the first value, null among them
    /// @param function makes the next value of the value and an element
    /// @return the last value
    public static <T extends @Nullable Object, A extends @Nullable Object> A fold(
            Upstream<T> upstream, A initial, BiFunction<? super A, ? super T, ? extends A> function) {
        requireNonNull(function, "function");
        Stage<T> stage = upstream.open();
        return Fold.of(stage, initial, function).of(stage);
    }

    /// Folds the rest from its first element.
    ///
    /// @param <T> the type of the elements
    /// @param stage the pipeline
    /// @param function makes the next value of the value and an element
    /// @return the last value, or empty if there was no element
    public static <T> Optional<T> reduce(Stage<T> stage, BinaryOperator<T> function) {
        requireNonNull(function, "function");
        Object first = stage.advance();
        return first == Stage.END
                ? Optional.empty()
                : Answer.present(fold(stage, stage.typed(first), function), "reduce");
    }

    /// Folds the rest from its first element, which has to be there.
    ///
    /// @param <T> the type of the elements
    /// @param upstream the pipeline
    /// @param function makes the next value of the value and an element
    /// @return the last value
    public static <T extends @Nullable Object> T reduceOrThrow(Upstream<T> upstream, BinaryOperator<T> function) {
        requireNonNull(function, "function");
        Stage<T> stage = upstream.open();
        Object first = stage.advance();
        if (first == Stage.END) {
            throw new NoSuchElementException("reduce() of empty iterable with no initial value");
        }
        return fold(stage, stage.typed(first), function);
    }

    /// Finds the smallest element, of equal ones the first.
    ///
    /// @param <T> the type of the elements
    /// @param stage the pipeline
    /// @param comparator the order
    /// @return the element
    public static <T> T min(Stage<T> stage, Comparator<? super T> comparator) {
        requireNonNull(comparator, "comparator");
        return extreme(stage, "min", comparator, false);
    }

    /// Finds the largest element, of equal ones the first.
    ///
    /// @param <T> the type of the elements
    /// @param stage the pipeline
    /// @param comparator the order
    /// @return the element
    public static <T> T max(Stage<T> stage, Comparator<? super T> comparator) {
        requireNonNull(comparator, "comparator");
        return extreme(stage, "max", comparator, true);
    }

    private static <T> T extreme(Stage<T> stage, String end, Comparator<? super T> comparator, boolean largest) {
        Object first = stage.advance();
        if (first == Stage.END) {
            throw new NoSuchElementException(end + "() of an empty sequence");
        }
        T answer = Extreme.of(stage, stage.typed(first), comparator, largest).of(stage);
        return Answer.notNull(answer, end);
    }

    /// Finds the last element.
    ///
    /// @param <T> the type of the elements
    /// @param stage the pipeline
    /// @return the element, or empty if there was none
    public static <T> Optional<T> last(Stage<T> stage) {
        Object first = stage.advance();
        return first == Stage.END
                ? Optional.empty()
                : Answer.present(fold(stage, stage.typed(first), (_, element) -> element), "last");
    }

    /// Counts the rest.
    ///
    /// @param <T> the type of the elements
    /// @param stage the pipeline
    /// @return the number of elements
    public static <T extends @Nullable Object> long length(Stage<T> stage) {
        return Length.behind(stage).of(stage);
    }

    /// Sums the rest exactly.
    ///
    /// @param <T> the type of the elements
    /// @param stage the pipeline
    /// @param function makes a summand of an element
    /// @return the sum
    public static <T extends @Nullable Object> long sum(Stage<T> stage, ToLongFunction<? super T> function) {
        return LongSum.of(stage, requireNonNull(function, "function")).of(stage);
    }

    /// Sums the rest with Neumaier's compensation, as CPython does since 3.12.
    ///
    /// @param <T> the type of the elements
    /// @param stage the pipeline
    /// @param function makes a summand of an element
    /// @return the sum
    public static <T extends @Nullable Object> double sumDouble(Stage<T> stage, ToDoubleFunction<? super T> function) {
        return DoubleSum.of(stage, requireNonNull(function, "function")).of(stage);
    }
}
