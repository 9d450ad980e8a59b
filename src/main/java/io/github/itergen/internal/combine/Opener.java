package io.github.itergen.internal.combine;

import io.github.itergen.internal.stage.Stage;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/// Makes a stage of an iterable when it is reached. The façade gives it, because only the façade knows which iterables
/// carry a stage already.
public interface Opener {
    /// Takes the iterable's iterator.
    ///
    /// @param <T> the type of the elements
    /// @param iterable the iterable
    /// @param name how errors call it
    /// @return a stage over it
    <T extends @Nullable Object> Stage<T> open(Iterable<? extends T> iterable, String name);

    /// Makes a stage of an iterator that needs one: a sequence of this library has one, which others may ask too, and what
    /// holds a resource has to be closed.
    ///
    /// @param <T> the type of the elements
    /// @param iterator the iterator
    /// @return its stage, or null where it may be read as it is
    <T extends @Nullable Object> @Nullable Stage<T> staged(Iterator<? extends T> iterator);

    /// Tells whether an iterable is a list of the JDK that is as well read by index.
    ///
    /// @param iterable the iterable
    /// @return true for an array's list, one that is not modifiable, and an [java.util.ArrayList]
    boolean isReadByIndex(Iterable<?> iterable);
}
