package io.github.itergen.internal.combine;

import static java.util.Objects.requireNonNull;

import io.github.itergen.internal.stage.CombineStage;
import io.github.itergen.internal.stage.Copies;
import io.github.itergen.internal.stage.Stage;
import io.github.itergen.internal.stage.Upstream;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/// Created by `Gen.zipStrict` and `Gen.mapStrict` of two sequences.
///
/// @param <A> the type of the left elements
/// @param <B> the type of the right elements
/// @param <R> the type of the results
public final class ZipStrictStage<A extends @Nullable Object, B extends @Nullable Object, R extends @Nullable Object>
        extends CombineStage<R> {
    private static final Copies<Making> COPIES = Copies.of(ZipStrictStage.class, Making.class, ZipStrictStage::new);

    private final Stage<A> left;
    private final Stage<B> right;
    private final BiFunction<? super A, ? super B, ? extends R> function;
    private final Unequal unequal;

    /// Joins two stages element by element and refuses unequal lengths where they show.
    ///
    /// @param function makes the result
    /// @param left the first source
    /// @param right the second source
    /// @param label how the stage is shown
    /// @param pythonName the function whose name the error gives
    public ZipStrictStage(
            BiFunction<? super A, ? super B, ? extends R> function,
            Upstream<A> left,
            Upstream<B> right,
            String label,
            String pythonName) {
        this.function = requireNonNull(function, "function");
        Stage<A> first = left.open();
        Stage<B> second = right.open();
        super(List.of(first, second), label);
        this.left = first;
        this.right = second;
        this.unequal = new Unequal(pythonName);
    }

    /// As the constructor; of a copy of this class where that pays.
    ///
    /// @param <A> the type of the left elements
    /// @param <B> the type of the right elements
    /// @param <R> the type of the results
    /// @param function joins two elements
    /// @param left the first stage
    /// @param right the second stage
    /// @param label how the stage is shown
    /// @param pythonName what errors call the function
    /// @return the stage
    public static <A extends @Nullable Object, B extends @Nullable Object, R extends @Nullable Object> Stage<R> of(
            BiFunction<? super A, ? super B, ? extends R> function,
            Upstream<A> left,
            Upstream<B> right,
            String label,
            String pythonName) {
        requireNonNull(function, "function");
        Stage<A> first = left.open();
        Stage<B> second = right.open();
        return COPIES.of(function, first, second).make(function, first, second, label, pythonName);
    }

    @Override
    protected @Nullable Object compute() {
        Object first = left.advance();
        Object second = right.advance();
        if (first == END) {
            if (second != END) {
                throw unequal.longer(2);
            }
            return END;
        }
        if (second == END) {
            throw unequal.shorter(2);
        }
        return function.apply(left.typed(first), right.typed(second));
    }

    /// The constructor, of this class or of a copy.
    private interface Making {
        <A extends @Nullable Object, B extends @Nullable Object, R extends @Nullable Object> Stage<R> make(
                BiFunction<? super A, ? super B, ? extends R> function,
                Upstream<A> left,
                Upstream<B> right,
                String label,
                String pythonName);
    }
}
