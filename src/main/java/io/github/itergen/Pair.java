package io.github.itergen;

import org.jspecify.annotations.Nullable;

/// Two values in a row, as `zip` and `pairwise` yield them: Python's tuple of two. Each may be null.
///
/// {@snippet class="io.github.itergen.PairTest" region="example"}
///
/// @param <A> the type of the first value
/// @param <B> the type of the second value
/// @param first the first value
/// @param second the second value
public record Pair<A extends @Nullable Object, B extends @Nullable Object>(A first, B second) {}
