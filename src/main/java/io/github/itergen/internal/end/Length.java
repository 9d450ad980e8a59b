package io.github.itergen.internal.end;

import io.github.itergen.internal.stage.Copies;
import io.github.itergen.internal.stage.Stage;
import org.jspecify.annotations.Nullable;

/// The number of elements. They are pushed here, where nobody reads them, so that a function's result need not be boxed.
///
/// @param <T> the type of the elements
final class Length<T extends @Nullable Object> extends Ending<T, Long> {
    private static final Copies<Making> COPIES = Copies.of(Length.class, Making.class, Length::new);

    private long length;

    private Length() {}

    static <T extends @Nullable Object> Ending<T, Long> behind(Stage<T> stage) {
        return COPIES.of(stage).make();
    }

    @Override
    public boolean receive(T element) {
        length++;
        return true;
    }

    @Override
    Long answer() {
        return length;
    }

    /// The constructor, of this class or of a copy.
    private interface Making {
        <T extends @Nullable Object> Ending<T, Long> make();
    }
}
