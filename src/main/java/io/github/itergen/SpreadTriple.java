package io.github.itergen;

import static java.util.Objects.requireNonNull;

import io.github.itergen.internal.stage.Copies;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A function of the elements of a triple, as one of the triple. It is a class, and not a lambda, so that it has copies.
final class SpreadTriple<
                A extends @Nullable Object,
                B extends @Nullable Object,
                C extends @Nullable Object,
                R extends @Nullable Object>
        implements Function<Triple<? extends A, ? extends B, ? extends C>, R> {
    private static final Copies<Making> COPIES = Copies.of(SpreadTriple.class, Making.class, SpreadTriple::new);

    private final TriFunction<? super A, ? super B, ? super C, ? extends R> function;

    private SpreadTriple(TriFunction<? super A, ? super B, ? super C, ? extends R> function) {
        this.function = function;
    }

    static <
                    A extends @Nullable Object,
                    B extends @Nullable Object,
                    C extends @Nullable Object,
                    R extends @Nullable Object>
            Function<Triple<? extends A, ? extends B, ? extends C>, R> of(
                    TriFunction<? super A, ? super B, ? super C, ? extends R> function) {
        return COPIES.of(requireNonNull(function, "function")).make(function);
    }

    @Override
    public R apply(Triple<? extends A, ? extends B, ? extends C> triple) {
        return function.apply(triple.first(), triple.second(), triple.third());
    }

    private interface Making {
        <A extends @Nullable Object, B extends @Nullable Object, C extends @Nullable Object, R extends @Nullable Object>
                Function<Triple<? extends A, ? extends B, ? extends C>, R> make(
                        TriFunction<? super A, ? super B, ? super C, ? extends R> function);
    }
}
