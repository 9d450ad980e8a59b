package io.github.itergen;

import java.util.Iterator;
import java.util.Queue;

/// An iterator that has an element whenever its queue has one, so that it may have more behind its end.
record Polling<T>(Queue<T> queue) implements Iterator<T> {
    @Override
    public boolean hasNext() {
        return !queue.isEmpty();
    }

    @Override
    public T next() {
        return queue.remove();
    }
}
