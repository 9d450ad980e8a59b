package io.github.itergen.laws;

import io.github.itergen.Gen;
import io.github.itergen.StopIteration;
import java.io.IOException;
import java.util.List;
import java.util.NoSuchElementException;

/// A throwable that came out of a pipeline, in the place of the element that it cost. Equal means: the same instance.
record Thrown(Throwable instance) {
    @Override
    @SuppressWarnings("ReferenceEquality") // the same instance is what the laws ask for
    public boolean equals(Object other) {
        return other instanceof Thrown(Throwable thrown) && thrown == instance;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(instance);
    }

    /// One of each kind that a pipeline might treat in its own way: those that could be taken for the end before all.
    static List<Throwable> kinds() {
        return List.of(
                new IllegalStateException("unchecked"),
                new NoSuchElementException("not the end"),
                stopIteration(),
                new IOException("checked, thrown by stealth"),
                new LinkageError("an error"));
    }

    /// Those of them that come through as they are, also where a checked one is wrapped since it comes out of another thread.
    static List<Throwable> kinds(Registry.Case made) {
        return kinds().stream().filter(kind -> !made.is(Trait.CONCURRENT) || !(kind instanceof IOException)).toList();
    }

    private static StopIteration stopIteration() {
        try {
            Gen.empty().next();
        } catch (StopIteration stop) {
            return stop;
        }
        throw new AssertionError("next() of an empty sequence did not throw");
    }

    /// Throws anything, checked or not, as a source or a function in another language might.
    static RuntimeException unchecked(Throwable failure) {
        Thrown.<RuntimeException>raise(failure);
        throw new AssertionError("unreachable");
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private static <E extends Throwable> void raise(Throwable failure) throws E {
        throw (E) failure;
    }
}
