package io.github.itergen.internal.coroutine;

import org.jspecify.annotations.Nullable;

/// One run of one body, as its [Routine] sees it: resumed, it answers an element or [#EVENT].
public abstract class Execution {
    /// What [#resume] answers instead of an element; [#takeEvent()] then tells what happened. One reference for everything
    /// that is not an element, so that the way of an element is one comparison.
    public static final Object EVENT = new Object();

    // What happened instead of an element. Numbers, as the phases of a routine are.

    /// The body has returned; its value is the payload.
    static final int RETURNED = 1;

    /// The body was left by an exception, the payload.
    static final int FAILED = 2;

    /// The body has called the payload, which is to run in its place until it returns.
    static final int CALLS = 3;

    /// The body has called the payload, or that was called in turn, and it stands: what it did is to be taken from it.
    static final int INNER = 4;

    /// The body has yielded the payload, and its caller was told so.
    static final int YIELDED = 5;

    /// The body waits for the payload to yield its elements.
    static final int DELEGATES = 6;

    /// The consumer was interrupted while it waited; the answer is still to come.
    static final int INTERRUPTED = 7;

    /// Nothing has happened.
    static final int NOTHING = 0;

    private int event;
    private @Nullable Object payload;

    /// Runs the body up to its next suspension.
    ///
    /// @param sent the value of the yield at which the body stands
    /// @param thrown what to throw there instead, or null
    /// @return the element, or [#EVENT]
    /// @throws Throwable what leaves the body
    public abstract @Nullable Object resume(@Nullable Object sent, @Nullable Throwable thrown) throws Throwable;

    /// Tells whose call this run is.
    ///
    /// @return the run that goes on when this one has ended, or null
    @Nullable Execution caller() {
        return null;
    }

    /// The run itself, where this one stands for a run that has not begun.
    Execution begun() {
        return this;
    }

    /// Tells whether a body runs here; an exception that leaves a body is translated, another one is not.
    ///
    /// @return false for what merely stands in the place of a delegate
    boolean isBody() {
        return true;
    }

    /// Waits for the answer whose wait was interrupted.
    ///
    /// @return the element, or [#EVENT]
    /// @throws Throwable what leaves the body
    @Nullable Object await() throws Throwable {
        throw new IllegalStateException("no answer is outstanding");
    }

    /// Ends a delegate that is not a body.
    void close() {}

    /// Lets go of what a run holds that will never be resumed.
    ///
    /// @return what takes its place, and only knows its name
    Execution ended() {
        return this;
    }

    /// Tells whether dropping the run without a word would lose something: a finally block, or a thread.
    ///
    /// @return true if an abandoned run must be closed
    boolean mustBeClosed() {
        return false;
    }

    /// Appends which body this is.
    ///
    /// @param text receives the description
    abstract void describe(StringBuilder text);

    /// Notes that the body has returned.
    ///
    /// @param value what it returned
    /// @return [#EVENT]
    protected final Object returned(@Nullable Object value) {
        return happened(RETURNED, value);
    }

    /// Notes that the body delegates.
    ///
    /// @param delegate whose elements it yields
    /// @return [#EVENT]
    protected final Object delegates(@Nullable Object delegate) {
        return happened(DELEGATES, delegate);
    }

    /// Notes what happened instead of an element.
    final Object happened(int what, @Nullable Object detail) {
        event = what;
        payload = detail;
        return EVENT;
    }

    /// Tells whether it was this that happened.
    final boolean happenedTo(int what) {
        return event == what;
    }

    /// Takes what happened.
    final int takeEvent() {
        int what = event;
        if (what == NOTHING) {
            throw new IllegalStateException("nothing happened");
        }
        event = NOTHING;
        return what;
    }

    /// Takes what came with the event.
    final @Nullable Object takePayload() {
        Object detail = payload;
        payload = null;
        return detail;
    }
}
