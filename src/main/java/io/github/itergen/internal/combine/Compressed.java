package io.github.itergen.internal.combine;

import io.github.itergen.internal.stage.Copies;
import io.github.itergen.internal.stage.PairSink;
import io.github.itergen.internal.stage.Sink;
import io.github.itergen.internal.stage.Stage;
import io.github.itergen.internal.stage.Truth;
import org.jspecify.annotations.Nullable;

/// What the data and the selectors of a compress are drained into.
///
/// @param <T> the type of the elements
/// @param <S> the type of the selectors
final class Compressed<T extends @Nullable Object, S extends @Nullable Object> extends PairSink<T, S, T> {
    private static final Copies<Making> COPIES = Copies.of(Compressed.class, Making.class, Compressed::new);

    private Compressed(Stage<T> compress, Stage<T> data, Stage<S> selectors, Sink<? super T> sink) {
        super(compress, data, selectors, sink);
    }

    static <T extends @Nullable Object, S extends @Nullable Object> PairSink<T, S, T> of(
            Stage<T> compress, Stage<T> data, Stage<S> selectors, Sink<? super T> sink) {
        return COPIES.of(sink, compress).make(compress, data, selectors, sink);
    }

    @Override
    public boolean receive(T datum, S selector) {
        return Truth.of(selector) ? emit(datum) : skip();
    }

    /// The constructor, of this class or of a copy.
    private interface Making {
        <T extends @Nullable Object, S extends @Nullable Object> PairSink<T, S, T> make(
                Stage<T> compress, Stage<T> data, Stage<S> selectors, Sink<? super T> sink);
    }
}
