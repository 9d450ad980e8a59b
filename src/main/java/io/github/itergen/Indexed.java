package io.github.itergen;

import org.jspecify.annotations.Nullable;

/// An element and its number, as `enumerate` yields them: Python's tuple of both.
///
/// {@snippet class="io.github.itergen.IndexedTest" region="example"}
///
/// @param <T> the type of the element
/// @param index the element's number, counted from the `start` of `enumerate`
/// @param value the element, which may be null
public record Indexed<T extends @Nullable Object>(long index, T value) {}
