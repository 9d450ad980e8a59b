package io.github.itergen.internal.combine;

import static java.util.Objects.requireNonNull;

import io.github.itergen.internal.stage.CombineStage;
import io.github.itergen.internal.stage.Copies;
import io.github.itergen.internal.stage.Sink;
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
    private static final Copies<Making> COPIES = Copies.of(ZipStage.class, Making.class, ZipStage::new);

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

    /// As the constructor; of a copy of this class where that pays.
    ///
    /// @param <A> the type of the left elements
    /// @param <B> the type of the right elements
    /// @param <R> the type of the results
    /// @param function joins two elements
    /// @param left the first stage
    /// @param right the second stage
    /// @param label how the stage is shown
    /// @return the stage
    public static <A extends @Nullable Object, B extends @Nullable Object, R extends @Nullable Object> Stage<R> of(
            BiFunction<? super A, ? super B, ? extends R> function, Upstream<A> left, Upstream<B> right, String label) {
        requireNonNull(function, "function");
        Stage<A> first = left.open();
        Stage<B> second = right.open();
        return COPIES.of(function, first, second).make(function, first, second, label);
    }

    /// As [#of], with a function of the library, which many pipelines share.
    ///
    /// @param <A> the type of the left elements
    /// @param <B> the type of the right elements
    /// @param <R> the type of the results
    /// @param function joins two elements
    /// @param left the first stage
    /// @param right the second stage
    /// @param label how the stage is shown
    /// @return the stage
    public static <A extends @Nullable Object, B extends @Nullable Object, R extends @Nullable Object>
            Stage<R> ofShared(
                    BiFunction<? super A, ? super B, ? extends R> function,
                    Upstream<A> left,
                    Upstream<B> right,
                    String label) {
        Stage<A> first = left.open();
        Stage<B> second = right.open();
        return COPIES.of(first, second).make(function, first, second, label);
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

    /// A guess, as both may read the same source; so there is no known size.
    @Override
    public int expected() {
        return Math.min(left.expected(), right.expected());
    }

    @Override
    protected boolean push(Sink<? super R> sink) {
        return Zipped.of(this, function, left, right, sink).drain();
    }

    /// The constructor, of this class or of a copy.
    private interface Making {
        <A extends @Nullable Object, B extends @Nullable Object, R extends @Nullable Object> Stage<R> make(
                BiFunction<? super A, ? super B, ? extends R> function,
                Upstream<A> left,
                Upstream<B> right,
                String label);
    }
}
