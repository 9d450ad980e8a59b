package io.github.itergen.internal.combine;

import io.github.itergen.internal.stage.Stage;
import org.jspecify.annotations.Nullable;

/// Created by `Gen.chain`, `Gen.chainFromIterable` and `Gen.concat`. It latches at the end and on an error of the outer
/// sequence; an error of an inner one leaves it where it was. A loop and no recursion over empty sequences.
///
/// Closing releases the sequences it has reached. The one that `concat` is called on counts as reached from the start: it
/// is upstream and not an argument.
///
/// @param <T> the type of the elements
public final class ChainStage<T extends @Nullable Object> extends Stage<T> {
    private final Stage<Iterable<? extends T>> outer;
    private final Opener opener;
    private final String label;
    private final @Nullable Stage<T> upstream;
    private final Reached<T> reached = new Reached<>();
    private boolean ended;

    /// Chains sequences.
    ///
    /// @param outer the sequences, each taken when the one before it has ended
    /// @param opener takes a sequence when it is reached
    /// @param label how the stage is shown
    public ChainStage(Stage<Iterable<? extends T>> outer, Opener opener, String label) {
        this.outer = outer;
        this.opener = opener;
        this.label = label;
        this.upstream = null;
    }

    /// Chains sequences behind another.
    ///
    /// @param upstream the first sequence
    /// @param outer the further ones, each taken when the one before it has ended
    /// @param opener takes a sequence when it is reached
    /// @param label how the stage is shown
    public ChainStage(Stage<T> upstream, Stage<Iterable<? extends T>> outer, Opener opener, String label) {
        this.outer = outer;
        this.opener = opener;
        this.label = label;
        this.upstream = reached.enter(upstream);
    }

    @Override
    protected @Nullable Object compute() {
        while (!ended) {
            Stage<T> inner = reached.active();
            if (inner == null) {
                inner = next();
                if (inner == null) {
                    return END;
                }
            }
            Object element = inner.advance();
            if (element != END) {
                return element;
            }
            reached.leave();
        }
        return END;
    }

    private @Nullable Stage<T> next() {
        ended = true;
        Object iterable = outer.advance();
        if (iterable == END) {
            return null;
        }
        Stage<T> inner = reached.enter(opener.open(outer.typed(iterable), "iterable"));
        ended = false;
        return inner;
    }

    @Override
    public boolean holdsResource() {
        return outer.holdsResource() || reached.holdsResource();
    }

    @Override
    protected void release() {
        closeAll(reached.closing(outer));
    }

    @Override
    public void describe(StringBuilder text) {
        if (upstream != null) {
            upstream.describe(text);
            text.append(" → ");
        }
        text.append(label);
    }
}
