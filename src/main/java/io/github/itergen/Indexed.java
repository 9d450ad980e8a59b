package io.github.itergen;

import org.jspecify.annotations.Nullable;

/// An element and its number, as `enumerate` yields them.
///
/// @param <T> the type of the element
/// @param index the element's number
/// @param value the element, which may be null
public record Indexed<T extends @Nullable Object>(long index, T value) {}
