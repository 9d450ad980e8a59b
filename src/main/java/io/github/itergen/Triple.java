package io.github.itergen;

import org.jspecify.annotations.Nullable;

/// Three values in a row, as `zip` of three sequences yields them: Python's tuple of three. Each may be null.
///
/// {@snippet class="io.github.itergen.TripleTest" region="example"}
///
/// @param <A> the type of the first value
/// @param <B> the type of the second value
/// @param <C> the type of the third value
/// @param first the first value
/// @param second the second value
/// @param third the third value
public record Triple<A extends @Nullable Object, B extends @Nullable Object, C extends @Nullable Object>(
        A first, B second, C third) {}
