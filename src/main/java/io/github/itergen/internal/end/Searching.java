package io.github.itergen.internal.end;

import static java.util.Objects.requireNonNull;

import io.github.itergen.internal.stage.Copies;
import io.github.itergen.internal.stage.Stage;
import io.github.itergen.internal.stage.Upstream;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Ends that may stop early; they pull, so that the rest stays usable.
public final class Searching {
    private static final Copies<Search> SEARCH = Copies.of(Searching.class, "search", Search.class, Searching::search);

    private Searching() {}

    /// Pulls up to the first element whose test answers `wanted`.
    ///
    /// @param <T> the type of the elements
    /// @param upstream the pipeline
    /// @param predicate the test
    /// @param wanted the answer that is looked for
    /// @return whether there was such an element
    public static <T extends @Nullable Object> boolean contains(
            Upstream<T> upstream, Predicate<? super T> predicate, boolean wanted) {
        requireNonNull(predicate, "predicate");
        Stage<T> stage = upstream.open();
        return SEARCH.of(predicate, stage).in(stage, predicate, wanted);
    }

    private static <T extends @Nullable Object> boolean search(
            Stage<T> stage, Predicate<? super T> predicate, boolean wanted) {
        while (true) {
            Object element = stage.advance();
            if (element == Stage.END) {
                return false;
            }
            if (predicate.test(stage.typed(element)) == wanted) {
                return true;
            }
        }
    }

    /// Pulls one element.
    ///
    /// @param <T> the type of the elements
    /// @param stage the pipeline
    /// @return the element, or empty at the end
    public static <T> Optional<T> first(Stage<T> stage) {
        Object element = stage.advance();
        return element == Stage.END ? Optional.empty() : Answer.present(stage.typed(element), "first");
    }

    /// Pulls one element.
    ///
    /// @param <T> the type of the elements
    /// @param stage the pipeline
    /// @param fallback the answer at the end
    /// @return the element, or the fallback
    public static <T extends @Nullable Object> T nextOr(Stage<T> stage, T fallback) {
        Object element = stage.advance();
        return element == Stage.END ? fallback : stage.typed(element);
    }

    private interface Search {
        <T extends @Nullable Object> boolean in(Stage<T> stage, Predicate<? super T> predicate, boolean wanted);
    }
}
