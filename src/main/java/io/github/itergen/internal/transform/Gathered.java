package io.github.itergen.internal.transform;

import io.github.itergen.internal.stage.Stage;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.stream.Gatherer;
import org.jspecify.annotations.Nullable;

/// What a gatherer has pushed and nobody has asked for yet.
///
/// @param <R> the type of the results
final class Gathered<R extends @Nullable Object> implements Gatherer.Downstream<R> {
    /// END stands for null here, which a queue refuses and which is an ordinary element.
    private final Queue<Object> further = new ArrayDeque<>();

    /// The one to be handed out next, mostly the only one; null where there is none.
    private @Nullable Object first;

    private boolean rejecting;

    boolean isEmpty() {
        return first == null;
    }

    /// Hands out what was pushed first, or END.
    @Nullable Object poll() {
        Object next = first;
        first = further.isEmpty() ? null : further.poll();
        if (next == null) {
            return Stage.END;
        }
        return next == Stage.END ? null : next;
    }

    /// Takes nothing any more, and keeps nothing.
    void reject() {
        rejecting = true;
        first = null;
        further.clear();
    }

    @Override
    public boolean push(R element) {
        if (rejecting) {
            return false;
        }
        Object pushed = element == null ? Stage.END : element;
        if (first == null) {
            first = pushed;
        } else {
            further.add(pushed);
        }
        return true;
    }

    @Override
    public boolean isRejecting() {
        return rejecting;
    }
}
