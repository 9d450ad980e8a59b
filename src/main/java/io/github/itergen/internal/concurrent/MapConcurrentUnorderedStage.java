package io.github.itergen.internal.concurrent;

import io.github.itergen.internal.stage.Stage;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Created by `Gen.mapConcurrentUnordered`.
///
/// @param <T> the type of the upstream's elements
/// @param <R> the type of the results
public final class MapConcurrentUnorderedStage<T extends @Nullable Object, R extends @Nullable Object>
        extends ConcurrentStage<T, R> {
    /// Maps the elements of a stage, with the results as they come.
    ///
    /// @param upstream where the elements come from
    /// @param limit how many calls there may be that run or whose results wait, at least 1
    /// @param function makes the result
    public MapConcurrentUnorderedStage(Stage<T> upstream, int limit, Function<? super T, ? extends R> function) {
        super(upstream, limit, function, false, "mapConcurrentUnordered");
    }
}
