package io.github.itergen;

import java.io.Serial;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What user code throws in the tests, so that no check of the library can be mistaken for it.
final class Refusal extends RuntimeException {
    @Serial private static final long serialVersionUID = 1;

    private Refusal(@Nullable Object element) {
        super("refused: " + element);
    }

    /// Makes a function that answers its argument, but throws at one of them.
    static <T extends @Nullable Object> Function<T, T> of(T refused) {
        return element -> {
            if (Objects.equals(element, refused)) {
                throw new Refusal(element);
            }
            return element;
        };
    }

    /// Makes an action that throws at one element.
    static <T extends @Nullable Object> Consumer<T> at(T refused) {
        return element -> {
            if (Objects.equals(element, refused)) {
                throw new Refusal(element);
            }
        };
    }
}
