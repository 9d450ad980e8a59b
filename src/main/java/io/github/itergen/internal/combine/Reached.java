package io.github.itergen.internal.combine;

import io.github.itergen.internal.stage.Stage;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The inner sequences that a flattening stage has reached: the one it reads now, and of the earlier ones those that still
/// hold a resource, for close() to release. All others are let go, so an endless outer sequence costs no memory.
///
/// @param <T> the type of the elements
final class Reached<T extends @Nullable Object> {
    private @Nullable Stage<T> active;
    private @Nullable List<Stage<T>> unreleased;
    private boolean closed;

    @Nullable Stage<T> active() {
        return active;
    }

    /// Enters the next sequence; behind closing(), as when the function that made it has closed the stage, closes it.
    Stage<T> enter(Stage<T> inner) {
        if (closed) {
            inner.close();
        } else {
            active = inner;
        }
        return inner;
    }

    /// Leaves the active sequence behind its end.
    void leave() {
        Stage<T> left = active;
        active = null;
        if (left != null && left.holdsResource()) {
            if (unreleased == null) {
                unreleased = new ArrayList<>();
            }
            unreleased.add(left);
        }
    }

    boolean holdsResource() {
        return (active != null && active.holdsResource()) || unreleased != null;
    }

    /// Lists what close() has to reach, the outer sequence last.
    List<Stage<?>> closing(Stage<?> outer) {
        List<Stage<?>> stages = new ArrayList<>();
        if (unreleased != null) {
            stages.addAll(unreleased);
        }
        if (active != null) {
            stages.add(active);
        }
        stages.add(outer);
        active = null;
        unreleased = null;
        closed = true;
        return stages;
    }
}
