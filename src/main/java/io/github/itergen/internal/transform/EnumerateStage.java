package io.github.itergen.internal.transform;

import io.github.itergen.internal.stage.Copies;
import io.github.itergen.internal.stage.Stage;
import io.github.itergen.internal.stage.TransformStage;
import io.github.itergen.internal.stage.Upstream;
import org.jspecify.annotations.Nullable;

/// Created by `Gen.enumerate`. An error of the source does not advance the index.
///
/// @param <T> the type of the upstream's elements
/// @param <R> the type of the numbered elements
public final class EnumerateStage<T extends @Nullable Object, R> extends TransformStage<T, R> {
    private static final Copies<Making> COPIES = Copies.of(EnumerateStage.class, Making.class, EnumerateStage::new);

    private final Numbering<? super T, ? extends R> numbering;
    private final long start;
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
        this.start = start;
        this.index = start;
        this.numbering = numbering;
        super(upstream, "enumerate");
    }

    /// As the constructor; of a copy of this class where that pays.
    ///
    /// @param <T> the type of the upstream's elements
    /// @param <R> the type of the results
    /// @param upstream where the elements come from
    /// @param start the first element's number
    /// @param numbering makes the numbered element
    /// @return the stage
    public static <T extends @Nullable Object, R> Stage<R> of(
            Upstream<T> upstream, long start, Numbering<? super T, ? extends R> numbering) {
        Stage<T> opened = upstream.open();
        return COPIES.of(opened).make(opened, start, numbering);
    }

    @Override
    protected String label() {
        return super.label() + "(" + start + ")";
    }

    @Override
    protected @Nullable Object compute() {
        Object element = upstream.advance();
        return element == END ? END : numbered(upstream.typed(element));
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
        <T extends @Nullable Object, R> Stage<R> make(
                Upstream<T> upstream, long start, Numbering<? super T, ? extends R> numbering);
    }
}
