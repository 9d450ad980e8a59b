package io.github.itergen.internal.combine;

import io.github.itergen.internal.stage.Copies;
import io.github.itergen.internal.stage.Sink;
import io.github.itergen.internal.stage.Stage;
import org.jspecify.annotations.Nullable;

/// The loop that drains one sequence of a chain. A copy of it sees one class of sequences and one class of sinks.
final class ChainLoop {
    private static final Copies<Running> COPIES = Copies.of(ChainLoop.class, "run", Running.class, ChainLoop::run);

    private ChainLoop() {}

    /// Hands to the sink what is left of the sequence that the chain reads, and leaves it; or as much as the sink takes.
    ///
    /// @param chain the chain
    /// @param inner the sequence it reads
    /// @param sink receives the elements
    /// @return whether the sink takes more
    static <T extends @Nullable Object> boolean over(ChainStage<T> chain, Stage<T> inner, Sink<? super T> sink) {
        return COPIES.of(sink, inner).run(chain, inner, sink);
    }

    private static <T extends @Nullable Object> boolean run(ChainStage<T> chain, Stage<T> inner, Sink<? super T> sink) {
        while (chain.reads(inner)) {
            Object element = inner.advance();
            if (element == Stage.END) {
                chain.leave();
                return true;
            }
            if (!sink.receive(inner.typed(element)) || !chain.emitLookedAt(sink)) {
                return false;
            }
        }
        return true;
    }

    private interface Running {
        <T extends @Nullable Object> boolean run(ChainStage<T> chain, Stage<T> inner, Sink<? super T> sink);
    }
}
