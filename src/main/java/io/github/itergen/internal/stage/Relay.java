package io.github.itergen.internal.stage;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// A sink in front of one that many pipelines share, as the one behind `toList`. Copies are made of this class, one for
/// each class of stages.
///
/// @param <T> the type of the elements
final class Relay<T extends @Nullable Object> implements Consumer<T> {
    private static final Copies<Making> COPIES = Copies.of(Relay.class, Making.class, Relay::new);

    private final Consumer<? super T> sink;

    private Relay(Consumer<? super T> sink) {
        this.sink = sink;
    }

    static <T extends @Nullable Object> Consumer<T> of(Stage<T> stage, Consumer<? super T> sink) {
        return COPIES.of(stage).make(sink);
    }

    @Override
    public void accept(T element) {
        sink.accept(element);
    }

    private interface Making {
        <T extends @Nullable Object> Consumer<T> make(Consumer<? super T> sink);
    }
}
