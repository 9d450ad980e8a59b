package io.github.itergen.internal.transform;

import static java.util.Objects.requireNonNull;

import io.github.itergen.internal.stage.Copies;
import io.github.itergen.internal.stage.PushStage;
import io.github.itergen.internal.stage.Stage;
import io.github.itergen.internal.stage.Upstream;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Created by `Gen.takeWhile`. It latches behind a rejected element only; where upstream merely ended it asks again.
///
/// @param <T> the type of the elements
public final class TakeWhileStage<T extends @Nullable Object> extends PushStage<T, T> {
    private static final Copies<Making> COPIES = Copies.of(TakeWhileStage.class, Making.class, TakeWhileStage::new);

    private final Predicate<? super T> predicate;
    private boolean rejected;

    /// Takes elements up to the first that the predicate rejects.
    ///
    /// @param upstream where the elements come from
    /// @param predicate says how long to go on
    public TakeWhileStage(Upstream<T> upstream, Predicate<? super T> predicate) {
        this.predicate = requireNonNull(predicate, "predicate");
        super(upstream, "takeWhile");
    }

    /// As the constructor; of a copy of this class where that pays.
    ///
    /// @param <T> the type of the elements
    /// @param upstream where the elements come from
    /// @param predicate says how long to go on
    /// @return the stage
    public static <T extends @Nullable Object> Stage<T> of(Upstream<T> upstream, Predicate<? super T> predicate) {
        requireNonNull(predicate, "predicate");
        Stage<T> opened = upstream.open();
        return COPIES.of(predicate, opened).make(opened, predicate);
    }

    @Override
    protected @Nullable Object compute() {
        if (rejected) {
            return END;
        }
        Object element = upstream.advance();
        if (element == END || predicate.test(upstream.typed(element))) {
            return element;
        }
        rejected = true;
        return END;
    }

    @Override
    protected boolean pushFirst() {
        return !rejected;
    }

    /// The sink may ask this very stage for more, so it may have come to its end behind the element.
    @Override
    public boolean receive(T element) {
        if (predicate.test(element)) {
            return emit(element) && !rejected;
        }
        rejected = true;
        return false;
    }

    /// The constructor, of this class or of a copy.
    private interface Making {
        <T extends @Nullable Object> Stage<T> make(Upstream<T> upstream, Predicate<? super T> predicate);
    }
}
