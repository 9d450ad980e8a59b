package io.github.itergen.internal.end;

import io.github.itergen.internal.stage.Copies;
import io.github.itergen.internal.stage.Stage;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/// A collector's container.
///
/// @param <T> the type of the elements
/// @param <A> the type of the container
final class Collected<T extends @Nullable Object, A extends @Nullable Object> extends Ending<T, A> {
    private static final Copies<Making> COPIES = Copies.of(Collected.class, Making.class, Collected::new);

    private final A container;
    private final BiConsumer<A, ? super T> accumulator;

    private Collected(A container, BiConsumer<A, ? super T> accumulator) {
        this.container = container;
        this.accumulator = accumulator;
    }

    static <T extends @Nullable Object, A extends @Nullable Object> Ending<T, A> of(
            Stage<T> stage, A container, BiConsumer<A, ? super T> accumulator) {
        return COPIES.of(accumulator, stage).make(container, accumulator);
    }

    @Override
    public boolean receive(T element) {
        accumulator.accept(container, element);
        return true;
    }

    @Override
    A answer() {
        return container;
    }

    private interface Making {
        <T extends @Nullable Object, A extends @Nullable Object> Ending<T, A> make(
                A container, BiConsumer<A, ? super T> accumulator);
    }
}
