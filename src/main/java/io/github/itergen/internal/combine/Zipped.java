package io.github.itergen.internal.combine;

import io.github.itergen.internal.stage.Copies;
import io.github.itergen.internal.stage.PairSink;
import io.github.itergen.internal.stage.Sink;
import io.github.itergen.internal.stage.Stage;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/// What the sources of a zip are drained into.
///
/// @param <A> the type of the left elements
/// @param <B> the type of the right elements
/// @param <R> the type of the results
final class Zipped<A extends @Nullable Object, B extends @Nullable Object, R extends @Nullable Object>
        extends PairSink<A, B, R> {
    private static final Copies<Making> COPIES = Copies.of(Zipped.class, Making.class, Zipped::new);

    private final BiFunction<? super A, ? super B, ? extends R> function;

    private Zipped(
            Stage<R> zip,
            BiFunction<? super A, ? super B, ? extends R> function,
            Stage<A> left,
            Stage<B> right,
            Sink<? super R> sink) {
        super(zip, left, right, sink);
        this.function = function;
    }

    static <A extends @Nullable Object, B extends @Nullable Object, R extends @Nullable Object> PairSink<A, B, R> of(
            Stage<R> zip,
            BiFunction<? super A, ? super B, ? extends R> function,
            Stage<A> left,
            Stage<B> right,
            Sink<? super R> sink) {
        return COPIES.of(sink, zip).make(zip, function, left, right, sink);
    }

    @Override
    public boolean receive(A first, B second) {
        return emit(function.apply(first, second));
    }

    /// The constructor, of this class or of a copy.
    private interface Making {
        <A extends @Nullable Object, B extends @Nullable Object, R extends @Nullable Object> PairSink<A, B, R> make(
                Stage<R> zip,
                BiFunction<? super A, ? super B, ? extends R> function,
                Stage<A> left,
                Stage<B> right,
                Sink<? super R> sink);
    }
}
