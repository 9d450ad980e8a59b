package io.github.itergen.internal.coroutine;

import org.jspecify.annotations.Nullable;

/// Where the yields of a body go that runs as it was compiled.
public interface Handover {
    /// Hands one element over and waits to be resumed.
    ///
    /// @param element the element
    /// @return what the consumer sent
    @Nullable Object handOver(@Nullable Object element);

    /// Lets a delegate yield its elements and waits until it has ended.
    ///
    /// @param delegate an iterable or a coroutine
    /// @return what the delegate returned
    @Nullable Object delegate(@Nullable Object delegate);
}
