package io.github.itergen.internal.source;

import static java.util.Objects.requireNonNull;

import io.github.itergen.internal.stage.Copies;
import io.github.itergen.internal.stage.SourceStage;
import io.github.itergen.internal.stage.Stage;
import java.util.Collections;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/// Created by `Gen.iter`, `Gen.fromIterator` and for every foreign `Iterable` argument.
///
/// A `NoSuchElementException` of the iterator passes through: it is never taken for the end. The drain stays the loop
/// over `next`, since a foreign `forEachRemaining` need not have advanced when its action throws.
///
/// @param <T> the type of the elements
public final class IteratorStage<T extends @Nullable Object> extends SourceStage<T> {
    private static final Copies<Making> COPIES = Copies.of(IteratorStage.class, Making.class, IteratorStage::new);

    private final int size;
    private Iterator<? extends T> iterator;

    /// Reads from an iterator.
    ///
    /// @param iterator where the elements come from
    /// @param label how the source is shown
    /// @param size how many elements it has, if that is known; else 0
    public IteratorStage(Iterator<? extends T> iterator, String label, int size) {
        super(label);
        this.size = size;
        this.iterator = requireNonNull(iterator, "iterator");
    }

    /// As the constructor; of a copy of this class where that pays.
    ///
    /// @param <T> the type of the elements
    /// @param iterator where the elements come from
    /// @param label how the source is shown
    /// @return the stage
    public static <T extends @Nullable Object> Stage<T> of(Iterator<? extends T> iterator, String label) {
        return of(iterator, label, 0);
    }

    /// As the constructor; of a copy of this class where that pays.
    ///
    /// @param <T> the type of the elements
    /// @param iterator where the elements come from
    /// @param label how the source is shown
    /// @param size how many elements it has, if that is known; else 0
    /// @return the stage
    public static <T extends @Nullable Object> Stage<T> of(Iterator<? extends T> iterator, String label, int size) {
        return COPIES.of(requireNonNull(iterator, "iterator")).make(iterator, label, size);
    }

    @Override
    protected @Nullable Object compute() {
        return iterator.hasNext() ? iterator.next() : END;
    }

    @Override
    public int expected() {
        return size;
    }

    @Override
    public boolean holdsResource() {
        return iterator instanceof AutoCloseable;
    }

    @Override
    protected void release() {
        Iterator<? extends T> released = iterator;
        iterator = Collections.emptyIterator();
        if (released instanceof AutoCloseable resource) {
            Resource.close(resource);
        }
    }

    /// The constructor, of this class or of a copy.
    private interface Making {
        <T extends @Nullable Object> Stage<T> make(Iterator<? extends T> iterator, String label, int size);
    }
}
