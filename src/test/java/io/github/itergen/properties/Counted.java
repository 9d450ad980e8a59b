package io.github.itergen.properties;

import io.github.itergen.Gen;
import java.util.Iterator;
import java.util.List;

/// A source that counts what is taken from it, and how often it is closed.
///
/// @param <T> the type of the elements
final class Counted<T> implements Iterator<T>, AutoCloseable {
    private final Iterator<T> elements;
    private int pulls;
    private int closings;

    Counted(List<T> elements) {
        this.elements = elements.iterator();
    }

    Gen<T> gen() {
        return Gen.fromIterator(this);
    }

    int pulls() {
        return pulls;
    }

    int closings() {
        return closings;
    }

    @Override
    public boolean hasNext() {
        return elements.hasNext();
    }

    @Override
    public T next() {
        pulls++;
        return elements.next();
    }

    @Override
    public void close() {
        closings++;
    }
}
