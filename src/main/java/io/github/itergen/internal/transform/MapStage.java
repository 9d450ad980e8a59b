package io.github.itergen.internal.transform;

import static java.util.Objects.requireNonNull;

import io.github.itergen.internal.stage.Copies;
import io.github.itergen.internal.stage.PushStage;
import io.github.itergen.internal.stage.Stage;
import io.github.itergen.internal.stage.Upstream;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Created by `Gen.map` and `Gen.starMap`.
///
/// @param <T> the type of the upstream's elements
/// @param <R> the type of the results
public final class MapStage<T extends @Nullable Object, R extends @Nullable Object> extends PushStage<T, R> {
    private static final Copies<Making> COPIES = Copies.of(MapStage.class, Making.class, MapStage::new);

    private final Function<? super T, ? extends R> function;

    /// Maps the elements of a stage.
    ///
    /// @param upstream where the elements come from
    /// @param function makes the result
    /// @param label how the stage is shown
    public MapStage(Upstream<T> upstream, Function<? super T, ? extends R> function, String label) {
        this.function = requireNonNull(function, "function");
        super(upstream, label);
    }

    /// As the constructor; of a copy of this class where that pays.
    ///
    /// @param <T> the type of the upstream's elements
    /// @param <R> the type of the results
    /// @param upstream where the elements come from
    /// @param function makes the result
    /// @param label how the stage is shown
    /// @return the stage
    public static <T extends @Nullable Object, R extends @Nullable Object> Stage<R> of(
            Upstream<T> upstream, Function<? super T, ? extends R> function, String label) {
        requireNonNull(function, "function");
        Stage<T> opened = upstream.open();
        return COPIES.of(function, opened).make(opened, function, label);
    }

    @Override
    protected @Nullable Object compute() {
        Object element = upstream.advance();
        return element == END ? END : function.apply(upstream.typed(element));
    }

    @Override
    public boolean receive(T element) {
        return emit(function.apply(element));
    }

    @Override
    protected long sizeBehind() {
        return upstream.size();
    }

    @Override
    public int expected() {
        return upstream.expected();
    }

    /// The constructor, of this class or of a copy.
    private interface Making {
        <T extends @Nullable Object, R extends @Nullable Object> Stage<R> make(
                Upstream<T> upstream, Function<? super T, ? extends R> function, String label);
    }
}
