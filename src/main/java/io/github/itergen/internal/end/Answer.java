package io.github.itergen.internal.end;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The one rule for ends whose answer is an element: null is refused, as Stream refuses it.
final class Answer {
    private Answer() {}

    static <T> Optional<T> present(@Nullable T element, String end) {
        return Optional.of(notNull(element, end));
    }

    static <T> T notNull(@Nullable T element, String end) {
        return requireNonNull(element, end + "(): the answer is a null element");
    }
}
