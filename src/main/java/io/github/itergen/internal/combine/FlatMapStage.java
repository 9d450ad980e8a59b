package io.github.itergen.internal.combine;

import static java.util.Objects.requireNonNull;

import io.github.itergen.internal.stage.Stage;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Created by `Gen.flatMap`. A function that throws costs its element and nothing else; behind its end the stage asks
/// upstream again. A loop and no recursion over empty sequences.
///
/// @param <T> the type of the upstream's elements
/// @param <R> the type of the results
public final class FlatMapStage<T extends @Nullable Object, R extends @Nullable Object> extends Stage<R> {
    private final Stage<T> upstream;
    private final Function<? super T, ? extends Iterable<? extends R>> function;
    private final Opener opener;
    private final Reached<R> reached = new Reached<>();

    /// Flattens what a function makes of each element.
    ///
    /// @param upstream where the elements come from
    /// @param function makes a sequence of an element
    /// @param opener takes a sequence when it is reached
    public FlatMapStage(
            Stage<T> upstream, Function<? super T, ? extends Iterable<? extends R>> function, Opener opener) {
        this.upstream = upstream;
        this.function = requireNonNull(function, "function");
        this.opener = opener;
    }

    @Override
    protected @Nullable Object compute() {
        while (true) {
            Stage<R> inner = reached.active();
            if (inner == null) {
                Object element = upstream.advance();
                if (element == END) {
                    return END;
                }
                inner = reached.enter(opener.open(function.apply(upstream.typed(element)), "the function's result"));
            }
            Object result = inner.advance();
            if (result != END) {
                return result;
            }
            reached.leave();
        }
    }

    @Override
    public boolean holdsResource() {
        return upstream.holdsResource() || reached.holdsResource();
    }

    @Override
    protected void release() {
        closeAll(reached.closing(upstream));
    }

    @Override
    public void describe(StringBuilder text) {
        upstream.describe(text);
        text.append(" → flatMap");
    }
}
