package io.github.itergen.internal.transform;

import io.github.itergen.internal.stage.Stage;
import org.jspecify.annotations.Nullable;

/// What a group reads. It can't name the class of its sequence, since a copy of that class is none of its subclasses.
///
/// @param <T> the type of the elements
interface Grouping<T extends @Nullable Object> {
    /// Takes the next element of a group.
    ///
    /// @param group the group
    /// @param groupKey its key
    /// @return the element, or END behind the group's last or when another group is being read
    @Nullable Object next(Stage<T> group, @Nullable Object groupKey);

    /// Appends the pipeline up to the groups.
    ///
    /// @param text receives the description
    void describe(StringBuilder text);
}
