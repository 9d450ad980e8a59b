package io.github.itergen.internal.stage;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The sink that a function is, of the user or of the library, as the one behind `toList`. Copies are made of this class,
/// one for each class of functions and stages; for a function of the library, one for each class of stages.
///
/// @param <T> the type of the elements
final class Relay<T extends @Nullable Object> implements Sink<T> {
    private static final Copies<Making> COPIES = Copies.of(Relay.class, Making.class, Relay::new);

    private final Consumer<? super T> action;

    private Relay(Consumer<? super T> action) {
        this.action = action;
    }

    static <T extends @Nullable Object> Sink<T> of(Stage<T> stage, Consumer<? super T> action) {
        return COPIES.of(action, stage).make(action);
    }

    static <T extends @Nullable Object> Sink<T> ofShared(Stage<T> stage, Consumer<? super T> action) {
        return COPIES.of(stage).make(action);
    }

    @Override
    public boolean receive(T element) {
        action.accept(element);
        return true;
    }

    private interface Making {
        <T extends @Nullable Object> Sink<T> make(Consumer<? super T> action);
    }
}
