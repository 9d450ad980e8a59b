package io.github.itergen.internal.combine;

import io.github.itergen.internal.stage.Copies;
import io.github.itergen.internal.stage.Sink;
import org.jspecify.annotations.Nullable;

/// The sink of a flatMap's inner sequences; the stage itself is that of the outer one.
///
/// @param <R> the type of the elements
final class Flattened<R extends @Nullable Object> implements Sink<R> {
    private static final Copies<Making> COPIES = Copies.of(Flattened.class, Making.class, Flattened::new);

    private final Flattening<R> stage;

    private Flattened(Flattening<R> stage) {
        this.stage = stage;
    }

    static <R extends @Nullable Object> Sink<R> behind(Flattening<R> stage) {
        return COPIES.of(stage).make(stage);
    }

    @Override
    public boolean receive(R element) {
        return stage.receiveFlattened(element);
    }

    /// What the sink asks the stage for. A copy of its class is none of its subclasses, so the sink can't name it.
    interface Flattening<R extends @Nullable Object> {
        /// Hands on what a sequence pushes.
        ///
        /// @return whether the stage's own sink takes more
        boolean receiveFlattened(R element);
    }

    /// The constructor, of this class or of a copy.
    private interface Making {
        <R extends @Nullable Object> Sink<R> make(Flattening<R> stage);
    }
}
