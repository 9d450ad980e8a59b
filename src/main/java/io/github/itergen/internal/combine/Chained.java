package io.github.itergen.internal.combine;

import io.github.itergen.internal.stage.Copies;
import io.github.itergen.internal.stage.Sink;
import io.github.itergen.internal.stage.Stage;
import io.github.itergen.internal.stage.UpstreamSink;
import org.jspecify.annotations.Nullable;

/// The sink of a chain's sequences that are of one class, one after the other, in front of the chain's own. It takes no more of a
/// sequence when that one doesn't, or when that one has moved the chain on by asking it for elements: the sequence is behind its
/// end then, and not asked once more.
///
/// A copy of it sees one class of sequences and one class of sinks.
///
/// @param <T> the type of the elements
final class Chained<T extends @Nullable Object> extends UpstreamSink<T, T> {
    private static final Copies<Making> COPIES = Copies.of(Chained.class, Making.class, Chained::new);

    private final ChainStage<T> chain;

    private Chained(ChainStage<T> chain, Sink<? super T> sink) {
        this.chain = chain;
        super(chain, sink);
    }

    static <T extends @Nullable Object> UpstreamSink<T, T> of(
            ChainStage<T> chain, Stage<T> inner, Sink<? super T> sink) {
        return COPIES.of(sink, inner).make(chain, sink);
    }

    @Override
    public boolean receive(T element) {
        return emit(element) && chain.reads(upstream);
    }

    /// The constructor, of this class or of a copy.
    private interface Making {
        <T extends @Nullable Object> UpstreamSink<T, T> make(ChainStage<T> chain, Sink<? super T> sink);
    }
}
