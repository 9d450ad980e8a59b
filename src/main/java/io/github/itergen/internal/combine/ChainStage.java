package io.github.itergen.internal.combine;

import io.github.itergen.internal.stage.Sink;
import io.github.itergen.internal.stage.Stage;
import io.github.itergen.internal.stage.UpstreamSink;
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
        UpstreamSink<T, T> chained = null;
        Class<?> chainedFor = null;
        boolean wanted = true;
        while (!ended && wanted) {
            Stage<T> inner = reached.active();
            if (inner == null) {
                inner = next();
                if (inner == null) {
                    return true;
                }
            }
            // Sequences of one class share what they are drained into, as to find it takes a look-up.
            if (chained == null || chainedFor != inner.getClass()) {
                chained = Chained.of(this, inner, sink);
                chainedFor = inner.getClass();
            }
            wanted = chained.drain(inner);
            if (wanted && reads(inner)) {
                reached.leave();
            }
        }
        return wanted;
    }

    /// Tells whether a sequence is the one being read: the sink may have moved this stage on.
    boolean reads(@Nullable Stage<T> inner) {
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
