package io.github.itergen.internal.source;

import static java.util.Objects.requireNonNull;

import java.util.Iterator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Created by `Gen.fromStream`; it owns the stream.
///
/// @param <T> the type of the elements
public final class StreamStage<T extends @Nullable Object> extends OwningStage<T> {
    private final Iterator<? extends T> iterator;

    /// Takes the stream over.
    ///
    /// @param stream where the elements come from
    public StreamStage(Stream<? extends T> stream) {
        super(requireNonNull(stream, "stream"), "fromStream");
        this.iterator = stream.iterator();
    }

    @Override
    protected @Nullable Object read() {
        return iterator.hasNext() ? iterator.next() : END;
    }
}
