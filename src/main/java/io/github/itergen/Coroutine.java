package io.github.itergen;

import static java.util.Objects.requireNonNull;

import io.github.itergen.internal.coroutine.Abandoned;
import io.github.itergen.internal.coroutine.Delegation;
import io.github.itergen.internal.coroutine.Engines;
import io.github.itergen.internal.coroutine.Phase;
import io.github.itergen.internal.coroutine.Routine;
import io.github.itergen.internal.source.GenerateStage;
import io.github.itergen.internal.stage.Stage;
import java.lang.invoke.MethodHandles;
import java.lang.ref.Reference;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A body that yields values, is sent values and returns one: Python's generator object with `send`, `throw` and `close`
/// (PEP 342) and with `yield from` (PEP 380).
///
/// It begins CREATED, and nothing of the body runs before the first [#next()]. From there it runs up to its next yield for
/// each request and stands SUSPENDED between them; RUNNING is it only while a request is under way, also when it delegates
/// and it is the delegate that runs. When the body has returned or has thrown it is CLOSED.
///
/// What a body throws is what the consumer's request throws, the same instance if it is unchecked. An [java.io.IOException]
/// becomes an [java.io.UncheckedIOException], another checked exception a [GeneratorException], each with the exception as
/// its cause; a [java.util.NoSuchElementException] becomes an [IllegalStateException], since it would look like the end of
/// the sequence (PEP 479).
///
/// A stack trace shows the body's own class, method and line, however the body is run. One that is made in a body but never
/// thrown, as `new Throwable().printStackTrace()`, lacks them where the body is a state machine: the virtual machine leaves
/// such classes out, and it is where an exception is handled or leaves that they are put back.
///
/// An exception of the consumer is the consumer's: the body knows nothing of it and stays at its yield.
///
/// One that is dropped at a yield is closed some time after the garbage collector has found it, so that its finally blocks
/// run; what they throw then is logged, as nobody is left to see it. Call [#close()], or better write a
/// `try (Coroutine<…> c = …)`, where the moment matters. CPython does it at once, since it counts references. Its
/// collector also finds one that only its own body refers to; here a body that has finally blocks or runs in a thread keeps
/// itself then, and only [#close()] ends it.
///
/// A coroutine belongs to one thread at a time. Java has no `for` with a body's `return` behind it, so the result is asked
/// for: [#result()].
///
/// {@snippet class="io.github.itergen.CoroutineTest" region="averager"}
///
/// @param <Y> the type of what it yields
/// @param <S> the type of what it is sent
/// @param <R> the type of what it returns
public final class Coroutine<Y extends @Nullable Object, S extends @Nullable Object, R extends @Nullable Object>
        implements Iterable<Y>, AutoCloseable {
    /// Where a coroutine stands, as Python's `inspect.getgeneratorstate` tells it.
    public enum State {
        /// The body has not begun.
        CREATED,
        /// A request is under way.
        RUNNING,
        /// The body stands at a yield.
        SUSPENDED,
        /// The body has ended.
        CLOSED
    }

    private final Routine routine;
    private @Nullable Gen<Y> view;

    @SuppressWarnings("unused") // kept reachable, never read
    private final Object kept;

    private Coroutine(Routine routine) {
        this.routine = routine;
        this.kept = Abandoned.closeWithout(this, routine);
    }

    /// Returns a coroutine that will run a body. Nothing of it runs before the first request.
    ///
    /// @param <Y> the type of what it yields
    /// @param <S> the type of what it is sent
    /// @param <R> the type of what it returns
    /// @param body what to run
    /// @return the coroutine, CREATED
    /// @throws NullPointerException if the body is null
    public static <Y extends @Nullable Object, S extends @Nullable Object, R extends @Nullable Object>
            Coroutine<Y, S, R> of(CoroutineBody<Y, S, R> body) {
        return new Coroutine<>(Bodies.routine(body));
    }

    /// Returns a coroutine that will run a body without a result. Nothing of it runs before the first request.
    ///
    /// {@snippet class="io.github.itergen.CoroutineTest" region="tutorial"}
    ///
    /// @param <Y> the type of what it yields
    /// @param <S> the type of what it is sent
    /// @param body what to run
    /// @return the coroutine, CREATED
    /// @throws NullPointerException if the body is null
    public static <Y extends @Nullable Object, S extends @Nullable Object> Coroutine<Y, S, Void> ofVoid(
            VoidCoroutineBody<Y, S> body) {
        return new Coroutine<>(Bodies.routine(body));
    }

    /// Allows bodies of the caller's module to run as state machines. A program on the class path needs no such call, whatever
    /// class loaders it has, and neither does a package that its module opens to `io.github.itergen`. Any other module makes the call
    /// once, before its first generator. Without it the module's bodies run in virtual threads, with the same behaviour.
    ///
    /// Where the library is in another module or class loader than the bodies and nothing has been granted, one class is defined beside
    /// the first of them, `Itergen$$Foothold`.
    ///
    /// @param ofTheCaller `MethodHandles.lookup()`, made by any class of the module
    /// @throws NullPointerException if the lookup is null
    /// @throws IllegalArgumentException if the lookup lacks full privilege access
    public static void allowWeaving(MethodHandles.Lookup ofTheCaller) {
        Engines.allowWeaving(requireNonNull(ofTheCaller, "ofTheCaller"));
    }

    /// Returns what the body yields next, as Python's `next(coroutine)`; its current yield answers null.
    ///
    /// @return the value
    /// @throws StopIteration if the body returns instead, with what it returned the first time and null afterwards
    /// @throws IllegalStateException if the coroutine is running
    public Y next() {
        Gen<Y> seen = view;
        return value(seen == null ? routine.next() : seen.stage.advance());
    }

    /// Returns what the body yields next, after its current yield has answered `value`; as Python's `send`.
    ///
    /// @param value what the yield answers; null is the same as [#next()]
    /// @return what the body yields next
    /// @throws StopIteration if the body returns instead, or has ended
    /// @throws IllegalStateException if the coroutine is running; if it has not begun and the value is not null; if
    ///     [#gen()] has looked at an element that nobody has taken. The state is unchanged
    public Y send(@Nullable S value) {
        if (value == null) {
            return next();
        }
        mustBeTaken();
        return value(routine.send(value));
    }

    /// Returns what the body yields next, after `thrown` has been thrown at its current yield; as Python's `throw`.
    ///
    /// A coroutine that has not begun is CLOSED by it, without running; there, and where it has ended, `thrown` is thrown to
    /// the caller as it is. A [GeneratorExit] closes what the body delegates to first.
    ///
    /// @param thrown what to throw
    /// @return what the body yields next, if it catches it
    /// @throws NullPointerException if `thrown` is null
    /// @throws StopIteration if the body returns instead
    /// @throws IllegalStateException if the coroutine is running, or if [#gen()] has looked at an element that nobody has taken
    public Y raise(Throwable thrown) {
        requireNonNull(thrown, "thrown");
        mustBeTaken();
        return value(routine.raise(thrown));
    }

    /// Closes the coroutine: throws [GeneratorExit] at its yield, what it delegates to first. One that has not begun never
    /// runs, one that has ended stays as it is. If the body returns, [#result()] holds what it returned.
    ///
    /// @throws IllegalStateException if the coroutine is running, or if the body yields once more; it then stays SUSPENDED
    @Override
    public void close() {
        try {
            routine.close();
        } finally {
            Reference.reachabilityFence(this);
        }
    }

    /// Returns where the coroutine stands.
    ///
    /// @return the state; RUNNING also while a request that was interrupted is still under way
    public State state() {
        return switch (routine.phase()) {
            case Phase.CREATED -> State.CREATED;
            case Phase.SUSPENDED -> State.SUSPENDED;
            case Phase.CLOSED -> State.CLOSED;
            default -> State.RUNNING;
        };
    }

    /// Returns what the body returned.
    ///
    /// @return the result; empty if the body returned null or nothing, has thrown, or has not ended
    @SuppressWarnings({"unchecked", "NullAway"}) // what the body returned is an R
    public Optional<R> result() {
        return Optional.ofNullable((R) routine.result());
    }

    /// Yields what the body yields: the coroutine as a sequence, the same one at every call. Each pull is a [#next()].
    ///
    /// `hasNext()` runs the body up to its next yield and keeps the element, which `next()` of either takes. Closing the sequence
    /// closes the coroutine.
    ///
    /// @return the sequence
    public Gen<Y> gen() {
        Gen<Y> seen = view;
        if (seen == null) {
            seen = new Gen<>(GenerateStage.of(routine, this));
            view = seen;
        }
        return seen;
    }

    /// Returns [#gen()], so that a for loop takes what the body yields.
    ///
    /// @return the sequence, which is its own iterator
    @Override
    public Gen<Y> iterator() {
        return gen();
    }

    /// Returns which body this is and where it stands. Runs nothing.
    ///
    /// @return for instance `Coroutine[Tour, SUSPENDED]`
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("Coroutine[");
        routine.describe(text);
        return text.append(", ").append(state()).append(']').toString();
    }

    /// Tells the engine how a body that delegates here reaches the values.
    Delegation delegation() {
        return Delegation.to(this, view == null ? null : view.stage, routine);
    }

    private void mustBeTaken() {
        Gen<Y> seen = view;
        if (seen != null && seen.stage.holdsElement()) {
            throw new IllegalStateException("hasNext() has looked at an element that nobody has taken with next()");
        }
    }

    // What the body yields is a Y. The fence is behind every request that leaves the body open, so it needs no finally.
    @SuppressWarnings({"unchecked", "NullAway", "ReachabilityFenceUsage"})
    private Y value(@Nullable Object answer) {
        Reference.reachabilityFence(this);
        if (answer == Stage.END) {
            throw new StopIteration(routine.takeResult());
        }
        return (Y) answer;
    }
}
