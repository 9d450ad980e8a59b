package io.github.itergen;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.function.Supplier;

/// An iterator over a queue that may be filled again behind its end, and that may hold failures. It counts what it is
/// asked, so that a test sees who pulls, and who asks again behind the end.
///
/// @param <T> the type of the elements
final class ScriptedSource<T> implements Iterator<T> {
    private final Deque<Supplier<? extends T>> answers = new ArrayDeque<>();
    private int requests;

    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    ScriptedSource(T... elements) {
        for (T element : elements) {
            then(element);
        }
    }

    ScriptedSource<T> then(T element) {
        answers.add(() -> element);
        return this;
    }

    ScriptedSource<T> thenThrow(RuntimeException failure) {
        answers.add(
                () -> {
                    throw failure;
                });
        return this;
    }

    Gen<T> gen() {
        return Gen.fromIterator(this);
    }

    /// Tells how often an element or the end was asked for.
    int requests() {
        return requests;
    }

    @Override
    public boolean hasNext() {
        requests++;
        return !answers.isEmpty();
    }

    @Override
    public T next() {
        return answers.remove().get();
    }
}
