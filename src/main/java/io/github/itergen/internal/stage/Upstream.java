package io.github.itergen.internal.stage;

import org.jspecify.annotations.Nullable;

/// What a stage is put behind: a stage that is there, or an iterable that is opened when the new stage has found its other
/// arguments good. So a bad call takes no iterator, as in Python, and leaves nothing open.
///
/// @param <T> the type of the elements
@FunctionalInterface
public interface Upstream<T extends @Nullable Object> {
    /// Opens the upstream.
    ///
    /// @return the stage to pull from
    Stage<T> open();
}
