package io.github.itergen;

import org.jspecify.annotations.Nullable;

/// A function of three arguments, for `starMap` over triples. It may answer null where `R` allows it.
///
/// {@snippet class="io.github.itergen.TriFunctionTest" region="example"}
///
/// @param <A> the type of the first argument
/// @param <B> the type of the second argument
/// @param <C> the type of the third argument
/// @param <R> the type of the result
@FunctionalInterface
public interface TriFunction<
        A extends @Nullable Object,
        B extends @Nullable Object,
        C extends @Nullable Object,
        R extends @Nullable Object> {
    /// Returns what the function makes of three arguments. An exception it throws passes through the sequence that
    /// called it, as the same instance.
    ///
    /// @param a the first argument
    /// @param b the second argument
    /// @param c the third argument
    /// @return the result
    R apply(A a, B b, C c);
}
