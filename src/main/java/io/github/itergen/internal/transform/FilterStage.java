package io.github.itergen.internal.transform;

import io.github.itergen.internal.stage.Copies;
import io.github.itergen.internal.stage.PushStage;
import io.github.itergen.internal.stage.Stage;
import io.github.itergen.internal.stage.Truth;
import io.github.itergen.internal.stage.Upstream;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Created by `Gen.filter`.
///
/// @param <T> the type of the elements
public final class FilterStage<T extends @Nullable Object> extends PushStage<T, T> {
    private static final Copies<Making> COPIES = Copies.of(FilterStage.class, Making.class, FilterStage::new);

    private final Predicate<? super T> predicate;

    /// Keeps what the predicate accepts.
    ///
    /// @param upstream where the elements come from
    /// @param predicate says what is kept; null means Python's truth
    public FilterStage(Upstream<T> upstream, @Nullable Predicate<? super T> predicate) {
        this.predicate = predicate == null ? Truth::of : predicate;
        super(upstream, "filter");
    }

    /// As the constructor; of a copy of this class where that pays.
    ///
    /// @param <T> the type of the elements
    /// @param upstream where the elements come from
    /// @param predicate says what is kept; null means Python's truth
    /// @return the stage
    public static <T extends @Nullable Object> Stage<T> of(
            Upstream<T> upstream, @Nullable Predicate<? super T> predicate) {
        Predicate<? super T> test = predicate == null ? Truth::of : predicate;
        Stage<T> opened = upstream.open();
        return COPIES.of(test, opened).make(opened, test);
    }

    @Override
    protected @Nullable Object compute() {
        while (true) {
            Object element = upstream.advance();
            if (element == END || predicate.test(upstream.typed(element))) {
                return element;
            }
        }
    }

    @Override
    public boolean receive(T element) {
        return predicate.test(element) ? emit(element) : skip();
    }

    /// The constructor, of this class or of a copy.
    private interface Making {
        <T extends @Nullable Object> Stage<T> make(Upstream<T> upstream, @Nullable Predicate<? super T> predicate);
    }
}
