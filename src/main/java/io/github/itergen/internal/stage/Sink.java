package io.github.itergen.internal.stage;

import org.jspecify.annotations.Nullable;

/// Where a stage pushes its elements. It says after each one whether it takes more, so that what may stop early can be
/// pushed as well; the one who pushes then stands exactly behind that element, and the rest stays usable.
///
/// @param <T> the type of the elements
@FunctionalInterface
public interface Sink<T extends @Nullable Object> {
    /// Takes one element.
    ///
    /// @param element the element
    /// @return false if it was the last one that this sink takes
    boolean receive(T element);
}
