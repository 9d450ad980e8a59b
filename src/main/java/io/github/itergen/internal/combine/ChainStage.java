package io.github.itergen.internal.combine;

import io.github.itergen.internal.stage.Stage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Created by `Gen.chain`, `Gen.chainFromIterable` and `Gen.concat`. It latches at the end and on an error of the outer
/// sequence; an error of an inner one leaves it where it was. A loop and no recursion over empty sequences.
///
/// @param <T> the type of the elements
public final class ChainStage<T extends @Nullable Object> extends Stage<T> {
    private final Stage<Iterable<? extends T>> outer;
    private final Opener opener;
    private final @Nullable Stage<?> upstream;
    private final String label;
    private final Reached<T> reached = new Reached<>();
    private boolean ended;

    /// Chains sequences.
    ///
    /// @param outer the sequences, each taken when the one before it has ended
    /// @param opener takes a sequence when it is reached
    /// @param upstream what the stage is shown behind and closes also where it was not reached; null if it has no such one
    /// @param label how the stage is shown
    public ChainStage(
            Stage<Iterable<? extends T>> outer, Opener opener, @Nullable Stage<?> upstream, String label) {
        this.outer = outer;
        this.opener = opener;
        this.upstream = upstream;
        this.label = label;
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
        return outer.holdsResource()
                || reached.holdsResource()
                || (upstream != null && upstream.holdsResource());
    }

    @Override
    protected void release() {
        List<Stage<?>> stages = reached.closing(outer);
        if (upstream != null) {
            stages.add(upstream);
        }
        closeAll(stages);
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
