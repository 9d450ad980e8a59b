package io.github.itergen.internal.source;

import static java.util.Objects.requireNonNull;

import io.github.itergen.internal.stage.Copies;
import io.github.itergen.internal.stage.Sink;
import io.github.itergen.internal.stage.SourceStage;
import io.github.itergen.internal.stage.Stage;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Created by `Gen.iterate`, and by `Gen.count` of doubles and `BigInteger`s. The step is taken when the element behind it is asked for, so an
/// overflow costs none of the earlier elements; a step that throws is taken anew at the next request.
///
/// @param <T> the type of the elements
public final class IterateStage<T extends @Nullable Object> extends SourceStage<T> implements IterateLoop.Iteration<T> {
    private static final Copies<Making> COPIES = Copies.of(IterateStage.class, Making.class, IterateStage::new);

    private final UnaryOperator<T> function;
    private T current;
    private boolean started;

    /// Starts at a seed.
    ///
    /// @param seed the first element
    /// @param function makes each further element from the one before it
    /// @param label how the source is shown
    public IterateStage(T seed, UnaryOperator<T> function, String label) {
        super(label);
        this.current = seed;
        this.function = requireNonNull(function, "function");
    }

    /// As the constructor; of a copy of this class where that pays.
    ///
    /// @param <T> the type of the elements
    /// @param seed the first element
    /// @param function makes each further element from the one before it
    /// @param label how the source is shown
    /// @return the stage
    public static <T extends @Nullable Object> Stage<T> of(T seed, UnaryOperator<T> function, String label) {
        return COPIES.of(requireNonNull(function, "function")).make(seed, function, label);
    }

    @Override
    protected @Nullable Object compute() {
        return following();
    }

    @Override
    public T following() {
        T element = started ? function.apply(current) : current;
        current = element;
        started = true;
        return element;
    }

    @Override
    protected boolean push(Sink<? super T> sink) {
        return IterateLoop.over(this, sink);
    }

    /// The constructor, of this class or of a copy.
    private interface Making {
        <T extends @Nullable Object> Stage<T> make(T seed, UnaryOperator<T> function, String label);
    }
}
