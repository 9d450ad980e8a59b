package io.github.itergen;

import static java.util.Objects.requireNonNull;

import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// How rows of elements become records, and records the arguments of functions.
final class Rows {
    private Rows() {}

    @SuppressWarnings({"unchecked", "NullAway"}) // the stage fills the row in the order of its typed inputs
    static <A extends @Nullable Object, B extends @Nullable Object, C extends @Nullable Object> Triple<A, B, C> triple(
            @Nullable Object[] row) {
        return new Triple<>((A) row[0], (B) row[1], (C) row[2]);
    }

    static <A extends @Nullable Object, B extends @Nullable Object, R extends @Nullable Object>
            Function<Pair<? extends A, ? extends B>, R> spread(BiFunction<? super A, ? super B, ? extends R> function) {
        requireNonNull(function, "function");
        return SpreadPair.of(function);
    }

    static <
                    A extends @Nullable Object,
                    B extends @Nullable Object,
                    C extends @Nullable Object,
                    R extends @Nullable Object>
            Function<Triple<? extends A, ? extends B, ? extends C>, R> spread(
                    TriFunction<? super A, ? super B, ? super C, ? extends R> function) {
        requireNonNull(function, "function");
        return SpreadTriple.of(function);
    }
}
