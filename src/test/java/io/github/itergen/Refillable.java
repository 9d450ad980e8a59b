package io.github.itergen;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;

/// A source that ends when it has run out and goes on when it is fed again: it tells stages that latch their end from
/// those that ask again.
final class Refillable<T> implements Iterator<T> {
    private final Deque<T> waiting = new ArrayDeque<>();
    private int asked;

    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    Refillable(T... elements) {
        waiting.addAll(List.of(elements));
    }

    void feed(T element) {
        waiting.add(element);
    }

    /// Tells how often it was asked for an element, those times included when it had none.
    int asked() {
        return asked;
    }

    Gen<T> gen() {
        return Gen.fromIterator(this);
    }

    @Override
    public boolean hasNext() {
        asked++;
        return !waiting.isEmpty();
    }

    @Override
    public T next() {
        return waiting.remove();
    }
}
