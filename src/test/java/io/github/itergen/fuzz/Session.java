package io.github.itergen.fuzz;

import io.github.itergen.Coroutine;
import io.github.itergen.internal.coroutine.Engine;
import io.github.itergen.internal.coroutine.Engines;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A consumer that follows a script and writes down all that it sees.
final class Session {
    /// More than any body yields while it is closed, since its loops end.
    private static final int CLOSINGS = 500;

    private final Trace trace = new Trace();
    private final List<String> seen = new ArrayList<>();

    private Session() {}

    /// Plays a script with a new coroutine.
    ///
    /// @param type the class of the body
    /// @param engine who runs it
    /// @param script the requests
    /// @return what was seen at each of them
    static List<String> play(Class<?> type, Engine engine, List<Action> script) {
        Engine before = Engines.select(engine);
        try {
            Session session = new Session();
            session.follow(type, script);
            return session.seen;
        } finally {
            Engines.select(before);
        }
    }

    private void follow(Class<?> type, List<Action> script) {
        Coroutine<Object, Object, Object> coroutine = coroutine(type);
        script.forEach(action -> step(coroutine, action));
        close(coroutine);
        for (int i = 0; i < trace.kept().size(); i++) {
            close(trace.kept().get(i));
        }
    }

    @SuppressWarnings("unchecked") // every generated class has this method
    private Coroutine<Object, Object, Object> coroutine(Class<?> type) {
        try {
            return (Coroutine<Object, Object, Object>) type.getMethod("make", Trace.class).invoke(null, trace);
        } catch (InvocationTargetException thrown) {
            throw new AssertionError(thrown.getCause());
        } catch (ReflectiveOperationException failure) {
            throw new LinkageError(failure.getMessage(), failure);
        }
    }

    private void close(Coroutine<?, ?, ?> coroutine) {
        for (int i = 0; i < CLOSINGS && coroutine.state() != Coroutine.State.CLOSED; i++) {
            String outcome;
            try {
                coroutine.close();
                outcome = "closed";
            } catch (Throwable thrown) {
                outcome = Trace.describe(thrown);
            }
            note("the end", outcome, coroutine);
        }
    }

    private void step(Coroutine<Object, Object, Object> coroutine, Action action) {
        String outcome;
        try {
            outcome = Trace.text(action.request(coroutine));
        } catch (Throwable thrown) {
            outcome = Trace.describe(thrown);
        }
        note(action.name().toLowerCase(Locale.ROOT), outcome, coroutine);
    }

    private void note(String action, String outcome, Coroutine<?, ?, ?> coroutine) {
        seen.add(
                action
                        + ": "
                        + outcome
                        + ", "
                        + coroutine.state()
                        + ", result "
                        + coroutine.result().map(Trace::text)
                        + ", trace "
                        + trace.take());
    }
}
