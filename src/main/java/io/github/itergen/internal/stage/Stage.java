package io.github.itergen.internal.stage;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// One link of a pipeline. It knows one verb, [#advance()]: the next element, or [#END].
///
/// The look-ahead of one element lives here and not in the façade, because stages are shared: whoever asks next,
/// through whichever object, gets the element that a look has fetched.
///
/// What a stage does on an error: an exception out of [#compute()] leaves it ready for the next request, unless its
/// class says that it latches.
///
/// @param <T> the type of the elements; it may be a nullable one
public abstract class Stage<T extends @Nullable Object> implements Upstream<T> {
    /// What [#advance()] answers instead of an element at the end. It never reaches user code.
    public static final Object END = new Marker("END");

    /// A null element that a look has fetched. Not private, because of [#look()]'s copies.
    protected static final Object NULL = new Marker("NULL");

    private static final Object CLOSED = new Marker("CLOSED");

    // A size is a promise and no memory: a container for one of a billion numbers is not made in advance.
    private static final int MOST_EXPECTED = 1 << 20;

    /// null if nothing is held, an element that a look has fetched, or closed: one field, so that a request tests one
    /// reference. "Nothing" is null because it is written for each element, and a garbage collector has work to do where
    /// another reference is written.
    protected @Nullable Object ahead;

    /// Hands out the next element, or [#END]. After the end, asking again is a new request. Stages don't override this;
    /// it is not final because each copy of a stage's class gets its own, see [Copies].
    ///
    /// @return the element, or END
    public @Nullable Object advance() {
        Object held = ahead;
        return held == null ? compute() : handOut(held);
    }

    /// As [#advance()], for those outside of a pipeline. They mostly ask for what a look has fetched, which costs no
    /// virtual call here.
    ///
    /// @return the element, or END
    public final @Nullable Object request() {
        Object held = ahead;
        return held == null ? advance() : handOut(held);
    }

    /// Hands out what the slot holds; END if that is the mark of a closed stage.
    ///
    /// @param held what the slot holds, not null
    /// @return the element, or END
    protected final @Nullable Object handOut(Object held) {
        if (held instanceof Marker) {
            return handOutMarked(held);
        }
        ahead = null;
        return held;
    }

    private @Nullable Object handOutMarked(Object held) {
        if (held == CLOSED) {
            return END;
        }
        ahead = held instanceof Line line ? line.behind : null;
        return held instanceof Line line ? line.first : null;
    }

    /// Looks one element ahead and keeps it for whoever asks next.
    ///
    /// @return whether there is an element
    public final boolean hasNext() {
        return ahead == null ? look() : ahead != CLOSED;
    }

    /// Looks ahead where nothing is held. A stage that several threads pull keeps elsewhere what it has looked at. Each copy
    /// of a stage's class gets its own, see [Copies].
    ///
    /// @return whether there is an element
    protected boolean look() {
        Object element = compute();
        if (ahead != null) {
            return lookedFromWithin(element);
        }
        if (element == END) {
            return false;
        }
        ahead = element == null ? NULL : element;
        return true;
    }

    /// Keeps an element that was computed while a user's function looked at this very stage, and so fetched the element
    /// behind it; or closed the stage, which is final.
    ///
    /// @param element what was computed, or END
    /// @return whether there is an element
    protected final boolean lookedFromWithin(@Nullable Object element) {
        Object held = ahead;
        if (held != null && held != CLOSED && element != END) {
            ahead = new Line(element, held);
        }
        return held != CLOSED;
    }

    /// Goes over elements that nobody reads, where that takes a change of position and no more: nobody's code runs.
    ///
    /// @param most how many, at least 1
    /// @return how many were passed; fewer at the end, and where each one has to be asked for
    public final long leap(long most) {
        return ahead == null ? passOver(most) : 0;
    }

    /// As [#leap], where nothing is held.
    ///
    /// @param most how many, at least 1
    /// @return how many were passed
    protected long passOver(long most) {
        return 0;
    }

    /// Tells whether the stage has been closed.
    ///
    /// @return true if it is at its end for good
    public final boolean isClosed() {
        return ahead == CLOSED;
    }

    /// Tells whether a look has fetched an element that nobody has asked for yet.
    ///
    /// @return true if [#advance()] would answer without computing
    public final boolean holdsElement() {
        return ahead != null && ahead != CLOSED;
    }

    /// Pushes what is left into `sink`, as long as that takes more. Its refusal and an exception both leave this stage and
    /// all above it exactly behind the element that was the last.
    ///
    /// @param sink receives the elements
    /// @return whether the sink would have taken more: then this stage is at its end
    public final boolean drain(Sink<? super T> sink) {
        return emitHeld(sink) && (ahead == CLOSED || push(sink));
    }

    /// Pushes what is left, each element beside one of another stage, up to the end of the shorter or as long as the sink takes
    /// more. An element of this stage comes before one of the other.
    ///
    /// @param <B> the type of the other stage's elements
    /// @param other where the second elements come from
    /// @param sink receives the elements
    public <B extends @Nullable Object> void drainBeside(Stage<B> other, PairSink<T, B, ?> sink) {
        PairLoop.over(this, other, sink);
    }

    /// As [#drain], into a function of the user.
    ///
    /// @param action receives the elements
    public final void drainInto(Consumer<? super T> action) {
        drain(Relay.of(this, action));
    }

    /// As [#drain], into a function of the library, whose class many pipelines share.
    ///
    /// @param action receives the elements
    public final void drainShared(Consumer<? super T> action) {
        drain(Relay.ofShared(this, action));
    }

    /// Releases what this stage holds, then upstream; afterwards the stage is at its end for good. Idempotent.
    public final void close() {
        if (ahead != CLOSED) {
            ahead = CLOSED;
            release();
        }
    }

    /// Views what [#advance()] answered as an element. This is the one place where elements and the marker meet.
    ///
    /// @param element an answer of this stage that is not [#END]
    /// @return the same reference, typed
    @SuppressWarnings({"unchecked", "NullAway"})
    public final T typed(@Nullable Object element) {
        return (T) element;
    }

    /// Guesses how many elements are left, for the size of a container that takes them all.
    ///
    /// @return the number where it is known without a pull, or a number somewhat larger; 0 where it isn't known
    public int expected() {
        long size = size();
        return size < 0 || size > MOST_EXPECTED ? 0 : (int) size;
    }

    /// Counts the elements that are left, where that takes no pull.
    ///
    /// @return the number, or -1 where it isn't known
    public final long size() {
        if (ahead == CLOSED) {
            return 0;
        }
        long behind = sizeBehind();
        return behind < 0 ? -1 : behind + held();
    }

    /// As [#size()], the look-ahead excepted.
    ///
    /// @return the number, or -1 where it isn't known
    protected long sizeBehind() {
        return -1;
    }

    private int held() {
        int held = ahead == null ? 0 : 1;
        for (Object each = ahead; each instanceof Line line; each = line.behind) {
            held++;
        }
        return held;
    }

    /// Tells whether [#close()] would release something that is still open, such as a file.
    ///
    /// @return true if an owner somewhere upstream has not been released yet
    public boolean holdsResource() {
        return false;
    }

    /// Appends the pipeline up to here in readable form, as in `range(0, 10) → filter`. Consumes nothing.
    ///
    /// @param text receives the description
    public abstract void describe(StringBuilder text);

    @Override
    public final Stage<T> open() {
        return this;
    }

    /// Computes the next element, ignoring the look-ahead.
    ///
    /// @return the element, or [#END]
    protected abstract @Nullable Object compute();

    /// Pushes what is left, the look-ahead excepted. Stages that can push faster than this loop override it. They
    /// keep their position in fields and put what the sink has looked at behind each element, because a sink may ask
    /// this very stage for more.
    ///
    /// @param sink receives the elements
    /// @return whether the sink would have taken more
    protected boolean push(Sink<? super T> sink) {
        return Loop.over(this, sink);
    }

    /// Hands out what the sink has looked at, if it has: what a loop that pushes asks behind each element.
    ///
    /// @param sink receives the element
    /// @return whether the sink takes more
    public final boolean emitLookedAt(Sink<? super T> sink) {
        return ahead == null || emitHeld(sink);
    }

    /// Hands out what the sink has looked at, so that order is kept.
    ///
    /// @param sink receives the element
    /// @return whether the sink takes more
    private boolean emitHeld(Sink<? super T> sink) {
        while (ahead != null && ahead != CLOSED) {
            if (!sink.receive(typed(handOut(ahead)))) {
                return false;
            }
        }
        return true;
    }

    /// Copies the look-ahead of `other`, for a reader that starts where another one stands; a copy of a closed one is
    /// closed.
    ///
    /// @param other the stage whose held element this one shall hold too
    protected final void lookWhere(Stage<T> other) {
        if (other.ahead == CLOSED) {
            close();
        } else {
            ahead = other.ahead;
        }
    }

    /// Releases what the stage holds, then its upstream. Called once, by [#close()].
    protected void release() {}

    /// Closes every stage, also when one of them fails; the first failure is thrown, later ones are suppressed in it.
    ///
    /// @param stages the stages to close, in order
    protected static void closeAll(Iterable<? extends Stage<?>> stages) {
        Throwable first = null;
        for (Stage<?> stage : stages) {
            try {
                stage.close();
            } catch (RuntimeException | Error failure) {
                if (first == null) {
                    first = failure;
                } else if (first != failure) {
                    first.addSuppressed(failure);
                }
            }
        }
        if (first instanceof RuntimeException failure) {
            throw failure;
        }
        if (first instanceof Error failure) {
            throw failure;
        }
    }

    @Override
    public final String toString() {
        StringBuilder text = new StringBuilder();
        describe(text);
        return text.toString();
    }

    /// What may be in the place of an element and is none.
    private static class Marker {
        private final String name;

        Marker(String name) {
            this.name = name;
        }

        @Override
        public final String toString() {
            return name;
        }
    }

    /// An element that is held before others.
    private static final class Line extends Marker {
        private final @Nullable Object first;
        private final Object behind;

        Line(@Nullable Object first, Object behind) {
            super("LINE");
            this.first = first;
            this.behind = behind;
        }
    }
}
