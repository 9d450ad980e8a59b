package io.github.itergen.internal.end;

import io.github.itergen.internal.stage.Copies;
import io.github.itergen.internal.stage.PushStage;
import io.github.itergen.internal.stage.Stage;
import org.jspecify.annotations.Nullable;

/// The first element that is pushed, or [Stage#END].
///
/// @param <T> the type of the elements
final class First<T extends @Nullable Object> extends Ending<T, @Nullable Object> {
    private static final Copies<Making> COPIES = Copies.of(First.class, Making.class, First::new);

    private @Nullable Object element = Stage.END;

    private First() {}

    /// Asks for one element. Where the stage pushes, it goes over what it rejects in one loop, and what it only makes to
    /// reject it need not exist.
    static <T extends @Nullable Object> @Nullable Object pulled(Stage<T> stage) {
        return stage instanceof PushStage<?, T> ? behind(stage).of(stage) : stage.advance();
    }

    private static <T extends @Nullable Object> Ending<T, @Nullable Object> behind(Stage<T> stage) {
        return COPIES.of(stage).make();
    }

    @Override
    public boolean receive(T received) {
        element = received;
        return false;
    }

    @Override
    @Nullable Object answer() {
        return element;
    }

    /// The constructor, of this class or of a copy.
    private interface Making {
        <T extends @Nullable Object> Ending<T, @Nullable Object> make();
    }
}
