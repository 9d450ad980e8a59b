package io.github.itergen.internal.combine;

import io.github.itergen.internal.stage.Copies;
import io.github.itergen.internal.stage.Stage;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The loop that drains one sequence of a chain. A copy of it sees one class of sequences and one class of sinks.
final class ChainLoop {
    private static final Copies<Running> COPIES = Copies.of(ChainLoop.class, "run", Running.class, ChainLoop::run);

    private ChainLoop() {}

    /// Hands to the sink what is left of the sequence that the chain reads, and leaves it.
    ///
    /// @param chain the chain
    /// @param inner the sequence it reads
    /// @param sink receives the elements
    static <T extends @Nullable Object> void over(ChainStage<T> chain, Stage<T> inner, Consumer<? super T> sink) {
        COPIES.of(sink, inner).run(chain, inner, sink);
    }

    private static <T extends @Nullable Object> void run(
            ChainStage<T> chain, Stage<T> inner, Consumer<? super T> sink) {
        while (chain.reads(inner)) {
            Object element = inner.advance();
            if (element == Stage.END) {
                chain.leave();
                return;
            }
            sink.accept(inner.typed(element));
            chain.emitLookedAt(sink);
        }
    }

    private interface Running {
        <T extends @Nullable Object> void run(ChainStage<T> chain, Stage<T> inner, Consumer<? super T> sink);
    }
}
