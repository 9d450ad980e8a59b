package io.github.itergen.internal.coroutine;

import org.jspecify.annotations.Nullable;

/// What the engines need of the public types, which they may not know.
public interface Host {
    /// Makes what `close()` raises in a body.
    ///
    /// @return a new GeneratorExit
    Throwable newExit();

    /// Tells whether a throwable is what `close()` raises.
    ///
    /// @param thrown any throwable
    /// @return true for a GeneratorExit
    boolean isExit(Throwable thrown);

    /// Translates what leaves a body into what its consumer sees.
    ///
    /// @param failure what left the body
    /// @return itself, if it is unchecked and no end of a sequence
    Throwable leaving(Throwable failure);

    /// Opens what a body delegates to.
    ///
    /// @param delegate an iterable or a coroutine
    /// @return how its elements are reached
    Delegation open(@Nullable Object delegate);

    /// Runs a body from its start to its end.
    ///
    /// @param body one of the public body interfaces
    /// @param handover where its yields go
    /// @return what it returned
    /// @throws Exception what leaves it
    @Nullable Object run(Object body, Handover handover) throws Exception;
}
