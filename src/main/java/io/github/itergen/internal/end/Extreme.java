package io.github.itergen.internal.end;

import io.github.itergen.internal.stage.Copies;
import io.github.itergen.internal.stage.Stage;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/// The smallest or the largest element, of equal ones the first.
///
/// @param <T> the type of the elements
final class Extreme<T extends @Nullable Object> extends Ending<T, T> {
    private static final Copies<Making> COPIES = Copies.of(Extreme.class, Making.class, Extreme::new);

    private final Comparator<? super T> comparator;
    private final boolean largest;
    private T best;

    private Extreme(T first, Comparator<? super T> comparator, boolean largest) {
        this.best = first;
        this.comparator = comparator;
        this.largest = largest;
    }

    static <T extends @Nullable Object> Ending<T, T> of(
            Stage<T> stage, T first, Comparator<? super T> comparator, boolean largest) {
        return COPIES.of(comparator, stage).make(first, comparator, largest);
    }

    @Override
    public boolean receive(T element) {
        int order = comparator.compare(element, best);
        if (largest ? order > 0 : order < 0) {
            best = element;
        }
        return true;
    }

    @Override
    T answer() {
        return best;
    }

    private interface Making {
        <T extends @Nullable Object> Ending<T, T> make(T first, Comparator<? super T> comparator, boolean largest);
    }
}
