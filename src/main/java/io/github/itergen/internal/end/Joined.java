package io.github.itergen.internal.end;

import static java.util.Objects.requireNonNull;

import io.github.itergen.internal.stage.Copies;
import io.github.itergen.internal.stage.Stage;
import org.jspecify.annotations.Nullable;

/// The texts of the elements, with a delimiter between two of them. Written at once: a [java.util.StringJoiner] would keep them
/// all until the end.
///
/// @param <T> the type of the elements
final class Joined<T extends @Nullable Object> extends Ending<T, String> {
    private static final Copies<Making> COPIES = Copies.of(Joined.class, Making.class, Joined::new);

    private final StringBuilder text = new StringBuilder();
    private final String delimiter;
    private boolean begun;

    private Joined(String delimiter) {
        this.delimiter = delimiter;
    }

    static <T extends @Nullable Object> Ending<T, String> of(Stage<T> stage, CharSequence delimiter) {
        String between = requireNonNull(delimiter, "delimiter").toString();
        return COPIES.of(stage).make(between);
    }

    @Override
    public boolean receive(T element) {
        String added = String.valueOf((@Nullable Object) element);
        if (begun) {
            text.append(delimiter);
        }
        begun = true;
        text.append(added);
        return true;
    }

    @Override
    String answer() {
        return text.toString();
    }

    private interface Making {
        <T extends @Nullable Object> Ending<T, String> make(String delimiter);
    }
}
