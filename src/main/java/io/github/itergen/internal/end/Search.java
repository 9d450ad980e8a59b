package io.github.itergen.internal.end;

import io.github.itergen.internal.stage.Copies;
import io.github.itergen.internal.stage.Stage;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Whether there is an element whose test answers `wanted`; it takes none behind that one.
///
/// @param <T> the type of the elements
final class Search<T extends @Nullable Object> extends Ending<T, Boolean> {
    private static final Copies<Making> COPIES = Copies.of(Search.class, Making.class, Search::new);

    private final Predicate<? super T> predicate;
    private final boolean wanted;
    private boolean found;

    private Search(Predicate<? super T> predicate, boolean wanted) {
        this.predicate = predicate;
        this.wanted = wanted;
    }

    static <T extends @Nullable Object> Ending<T, Boolean> of(
            Stage<T> stage, Predicate<? super T> predicate, boolean wanted) {
        return COPIES.of(predicate, stage).make(predicate, wanted);
    }

    @Override
    public boolean receive(T element) {
        if (predicate.test(element) == wanted) {
            found = true;
            return false;
        }
        return true;
    }

    @Override
    Boolean answer() {
        return found;
    }

    /// The constructor, of this class or of a copy.
    private interface Making {
        <T extends @Nullable Object> Ending<T, Boolean> make(Predicate<? super T> predicate, boolean wanted);
    }
}
