package io.github.itergen;

import static java.util.Objects.requireNonNull;

import io.github.itergen.internal.stage.Copies;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A function of the elements of a pair, as one of the pair. It is a class, and not a lambda, so that it has copies.
final class SpreadPair<A extends @Nullable Object, B extends @Nullable Object, R extends @Nullable Object>
        implements Function<Pair<? extends A, ? extends B>, R> {
    private static final Copies<Making> COPIES = Copies.of(SpreadPair.class, Making.class, SpreadPair::new);

    private final BiFunction<? super A, ? super B, ? extends R> function;

    private SpreadPair(BiFunction<? super A, ? super B, ? extends R> function) {
        this.function = function;
    }

    static <A extends @Nullable Object, B extends @Nullable Object, R extends @Nullable Object>
            Function<Pair<? extends A, ? extends B>, R> of(BiFunction<? super A, ? super B, ? extends R> function) {
        return COPIES.of(requireNonNull(function, "function")).make(function);
    }

    @Override
    public R apply(Pair<? extends A, ? extends B> pair) {
        return function.apply(pair.first(), pair.second());
    }

    private interface Making {
        <A extends @Nullable Object, B extends @Nullable Object, R extends @Nullable Object>
                Function<Pair<? extends A, ? extends B>, R> make(
                        BiFunction<? super A, ? super B, ? extends R> function);
    }
}
