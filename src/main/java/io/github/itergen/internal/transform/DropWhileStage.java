package io.github.itergen.internal.transform;

import static java.util.Objects.requireNonNull;

import io.github.itergen.internal.stage.Copies;
import io.github.itergen.internal.stage.PushStage;
import io.github.itergen.internal.stage.Stage;
import io.github.itergen.internal.stage.Upstream;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Created by `Gen.dropWhile`.
///
/// @param <T> the type of the elements
public final class DropWhileStage<T extends @Nullable Object> extends PushStage<T, T> {
    private static final Copies<Making> COPIES = Copies.of(DropWhileStage.class, Making.class, DropWhileStage::new);

    private final Predicate<? super T> predicate;
    private boolean rejected;

    /// Drops elements up to the first that the predicate rejects.
    ///
    /// @param upstream where the elements come from
    /// @param predicate says how long to drop
    public DropWhileStage(Upstream<T> upstream, Predicate<? super T> predicate) {
        this.predicate = requireNonNull(predicate, "predicate");
        super(upstream, "dropWhile");
    }

    /// As the constructor; of a copy of this class where that pays.
    ///
    /// @param <T> the type of the elements
    /// @param upstream where the elements come from
    /// @param predicate says how long to drop
    /// @return the stage
    public static <T extends @Nullable Object> Stage<T> of(Upstream<T> upstream, Predicate<? super T> predicate) {
        requireNonNull(predicate, "predicate");
        Stage<T> opened = upstream.open();
        return COPIES.of(predicate, opened).make(opened, predicate);
    }

    @Override
    protected @Nullable Object compute() {
        while (true) {
            Object element = upstream.advance();
            if (element == END || isKept(upstream.typed(element))) {
                return element;
            }
        }
    }

    @Override
    public boolean receive(T element) {
        return isKept(element) ? emit(element) : skip();
    }

    private boolean isKept(T element) {
        if (!rejected && predicate.test(element)) {
            return false;
        }
        rejected = true;
        return true;
    }

    /// The constructor, of this class or of a copy.
    private interface Making {
        <T extends @Nullable Object> Stage<T> make(Upstream<T> upstream, Predicate<? super T> predicate);
    }
}
