package io.github.itergen;

import org.jspecify.annotations.Nullable;

/// A run of consecutive elements with one key, as `groupBy` yields them: Python's tuple of key and group.
///
/// The group reads the same source as the sequence that yielded it, so it can be read once, and only until that
/// sequence is asked for its next group; `hasNext()` asks, too. From then on it is empty, also where it was not read to
/// its end. To keep the elements, collect them before. Closing the group ends the group alone; it does not own the
/// source.
///
/// {@snippet class="io.github.itergen.GroupTest" region="example"}
///
/// @param <K> the type of the key
/// @param <T> the type of the elements
/// @param key the key of all its elements, which may be null
/// @param group the elements, pulled from the source as they are asked for
public record Group<K extends @Nullable Object, T extends @Nullable Object>(K key, Gen<T> group) {}
