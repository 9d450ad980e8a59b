package io.github.itergen.internal.end;

import static java.util.Objects.requireNonNull;

import io.github.itergen.internal.stage.Stage;
import io.github.itergen.internal.stage.Upstream;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Ends that may stop early; the rest stays usable.
public final class Searching {
    private Searching() {}

    /// Reads up to the first element whose test answers `wanted`.
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
        return Search.of(stage, predicate, wanted).of(stage);
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
}
