package io.github.itergen.internal.source;

import io.github.itergen.internal.stage.SourceStage;
import org.jspecify.annotations.Nullable;

/// Created by `Gen.repeat`.
///
/// @param <T> the type of the element
public final class RepeatStage<T extends @Nullable Object> extends SourceStage<T> {
    private final T element;
    private final boolean endless;
    private long left;

    /// Repeats an element for ever.
    ///
    /// @param element the element
    public RepeatStage(T element) {
        super("repeat");
        this.element = element;
        this.endless = true;
    }

    /// Repeats an element a number of times.
    ///
    /// @param element the element
    /// @param times how often; a negative number counts as 0
    public RepeatStage(T element, long times) {
        super("repeat(" + Math.max(0, times) + ")");
        this.element = element;
        this.endless = false;
        this.left = times;
    }

    /// The same code as the inherited one, with a profile of its own: a source that calls nobody needs no copies.
    @Override
    public @Nullable Object advance() {
        Object held = ahead;
        return held == null ? compute() : handOut(held);
    }

    @Override
    protected @Nullable Object compute() {
        if (endless) {
            return element;
        }
        if (left <= 0) {
            return END;
        }
        left--;
        return element;
    }
}
