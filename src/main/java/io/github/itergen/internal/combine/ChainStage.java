package io.github.itergen.internal.combine;

import io.github.itergen.internal.stage.Sink;
import io.github.itergen.internal.stage.Stage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Created by `Gen.chain`, `Gen.chainFromIterable` and `Gen.concat`. It latches at the end and on an error of the outer
/// sequence; an error of an inner one leaves it where it was. A loop and no recursion over empty sequences.
///
/// `concat` has its first sequence from the start, and `chainFromIterable` its outer one: it is upstream as any operator's,
/// shown and closed also where nothing was pulled.
///
/// @param <T> the type of the elements
public final class ChainStage<T extends @Nullable Object> extends Stage<T> {
    private final @Nullable Stage<?> upstream;
    private final Stage<Iterable<? extends T>> outer;
    private final Opener opener;
    private final String label;
    private final Reached<T> reached = new Reached<>();
    private boolean ended;

    /// Whether the drain ends because the sink has all that it takes.
    private boolean satisfied;

    /// Chains sequences.
    ///
    /// @param outer the sequences, each taken when the one before it has ended
    /// @param opener takes a sequence when it is reached
    /// @param label how the stage is shown
    public ChainStage(Stage<Iterable<? extends T>> outer, Opener opener, String label) {
        this(outer, opener, label, null);
    }

    private ChainStage(Stage<Iterable<? extends T>> outer, Opener opener, String label, @Nullable Stage<?> upstream) {
        this.upstream = upstream;
        this.outer = outer;
        this.opener = opener;
        this.label = label;
    }

    /// Chains sequences behind one that is there already.
    ///
    /// @param first the first sequence
    /// @param others those behind it, each taken when the one before it has ended
    /// @param opener takes a sequence when it is reached
    /// @param label how the stage is shown
    public ChainStage(Stage<T> first, Stage<Iterable<? extends T>> others, Opener opener, String label) {
        this(others, opener, label, first);
        reached.enter(first);
    }

    /// Chains the sequences that another one yields.
    ///
    /// @param <T> the type of the elements
    /// @param outer the sequences, each taken when the one before it has ended
    /// @param opener takes a sequence when it is reached
    /// @param label how the stage is shown
    /// @return the stage
    public static <T extends @Nullable Object> ChainStage<T> behind(
            Stage<Iterable<? extends T>> outer, Opener opener, String label) {
        return new ChainStage<>(outer, opener, label, outer);
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

    @Override
    protected boolean push(Sink<? super T> sink) {
        // A sink may drain this very stage again.
        boolean outerSatisfied = satisfied;
        satisfied = false;
        try {
            while (!ended && !satisfied) {
                Stage<T> inner = reached.active();
                if (inner == null) {
                    inner = next();
                    if (inner == null) {
                        return true;
                    }
                }
                if (inner.drain(Chained.of(this, inner, sink)) && reads(inner)) {
                    reached.leave();
                }
            }
            return !satisfied;
        } finally {
            satisfied = outerSatisfied;
        }
    }

    /// Notes that the sink takes no more.
    void satisfy() {
        satisfied = true;
    }

    /// Tells whether a sequence is the one being read: the sink may have moved this stage on.
    boolean reads(Stage<T> inner) {
        return reached.active() == inner;
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
        List<Stage<?>> stages = reached.closing(outer);
        if (upstream != null && upstream != outer) {
            stages.addFirst(upstream);
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
