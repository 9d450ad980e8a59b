package io.github.itergen.vectors;

import io.github.itergen.Gen;
import io.github.itergen.StopIteration;
import java.util.function.Function;

/// How a request of Python's is put to a `Gen`.
enum CallStyle {
    /// `next()`, where StopIteration is the end.
    NEXT {
        @Override
        <T> Outcome ask(Gen<T> gen, EventLog log, Function<? super T, Outcome> seen) {
            T element;
            try {
                element = gen.next();
            } catch (StopIteration end) {
                return new Outcome.Stop();
            }
            return seen.apply(element);
        }
    },

    /// `hasNext()`, then `next()`: a `hasNext()` that says no is Python's StopIteration. All that happens, happens in
    /// the first `hasNext()`; a second one and the `next()` only tell what it found.
    LOOK_THEN_NEXT {
        @Override
        <T> Outcome ask(Gen<T> gen, EventLog log, Function<? super T, Outcome> seen) {
            if (!gen.hasNext()) {
                return new Outcome.Stop();
            }
            int events = log.size();
            if (!gen.hasNext()) {
                throw new AssertionError("the second hasNext() denies what the first one said");
            }
            if (log.size() != events) {
                throw new AssertionError("the second hasNext() did more: " + log.take());
            }
            T element = gen.next();
            if (log.size() != events) {
                throw new AssertionError("next() did more than hasNext() had done: " + log.take());
            }
            return seen.apply(element);
        }
    };

    abstract <T> Outcome ask(Gen<T> gen, EventLog log, Function<? super T, Outcome> seen);
}
