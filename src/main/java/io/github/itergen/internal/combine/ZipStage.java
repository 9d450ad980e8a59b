package io.github.itergen.internal.combine;

import static java.util.Objects.requireNonNull;

import io.github.itergen.internal.stage.CombineStage;
import io.github.itergen.internal.stage.Stage;
import io.github.itergen.internal.stage.Upstream;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/// Created by `Gen.zip` and `Gen.map` of two sequences. It pulls left, then right, and never ahead, so both may be the
/// same sequence.
///
/// @param <A> the type of the left elements
/// @param <B> the type of the right elements
/// @param <R> the type of the results
public final class ZipStage<A extends @Nullable Object, B extends @Nullable Object, R extends @Nullable Object>
        extends CombineStage<R> {
    private final Stage<A> left;
    private final Stage<B> right;
    private final BiFunction<? super A, ? super B, ? extends R> function;

    /// Joins two stages element by element up to the end of the shorter.
    ///
    /// @param function makes the result
    /// @param left the first source
    /// @param right the second source
    /// @param label how the stage is shown
    public ZipStage(
            BiFunction<? super A, ? super B, ? extends R> function, Upstream<A> left, Upstream<B> right, String label) {
        this.function = requireNonNull(function, "function");
        Stage<A> first = left.open();
        Stage<B> second = right.open();
        super(List.of(first, second), label);
        this.left = first;
        this.right = second;
    }

    @Override
    protected @Nullable Object compute() {
        Object first = left.advance();
        if (first == END) {
            return END;
        }
        Object second = right.advance();
        return second == END ? END : function.apply(left.typed(first), right.typed(second));
    }
}
