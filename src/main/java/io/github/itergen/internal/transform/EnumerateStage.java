package io.github.itergen.internal.transform;

import io.github.itergen.internal.stage.PushStage;
import io.github.itergen.internal.stage.Upstream;
import org.jspecify.annotations.Nullable;

/// Created by `Gen.enumerate`. An error of the source does not advance the index.
///
/// @param <T> the type of the upstream's elements
/// @param <R> the type of the numbered elements
public final class EnumerateStage<T extends @Nullable Object, R> extends PushStage<T, R> {
    private final Numbering<? super T, ? extends R> numbering;
    private long index;
    private boolean exhausted;

    /// Makes a numbered element.
    ///
    /// @param <T> the type of the elements
    /// @param <R> the type of the numbered elements
    @FunctionalInterface
    public interface Numbering<T extends @Nullable Object, R> {
        /// Joins an index and its element.
        ///
        /// @param index the element's number
        /// @param element the element
        /// @return both together
        R number(long index, T element);
    }

    /// Numbers the elements of a stage.
    ///
    /// @param upstream where the elements come from
    /// @param start the first element's number
    /// @param numbering makes the numbered element
    public EnumerateStage(Upstream<T> upstream, long start, Numbering<? super T, ? extends R> numbering) {
        this.index = start;
        this.numbering = numbering;
        super(upstream, "enumerate(" + start + ")");
    }

    @Override
    protected @Nullable Object compute() {
        Object element = upstream.advance();
        return element == END ? END : numbered(upstream.typed(element));
    }

    @Override
    public void accept(T element) {
        emit(numbered(element));
    }

    private R numbered(T element) {
        if (exhausted) {
            throw new ArithmeticException("long overflow: no index follows " + Long.MAX_VALUE);
        }
        R numbered = numbering.number(index, element);
        exhausted = index == Long.MAX_VALUE;
        index++;
        return numbered;
    }
}
