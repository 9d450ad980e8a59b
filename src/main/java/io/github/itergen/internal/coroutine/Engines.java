package io.github.itergen.internal.coroutine;

import java.lang.invoke.MethodHandles;
import org.jspecify.annotations.Nullable;

/// Chooses how a body is run.
public final class Engines {
    private static volatile Engine selected = initial();

    private Engines() {}

    /// Prepares the run of a body.
    ///
    /// @param host the way to the public types
    /// @param body one of the public body interfaces
    /// @return the routine, not begun
    /// @throws IllegalStateException if only woven bodies are wanted and this one can't be woven
    public static Routine routine(Host host, Object body) {
        Engine engine = selected;
        Execution execution = null;
        if (engine != Engine.THREAD) {
            try {
                execution = WovenBodies.execution(body);
            } catch (Refusal refusal) {
                if (engine == Engine.WOVEN) {
                    throw new IllegalStateException("can't weave ".concat(text(body, refusal)), refusal);
                }
            }
        }
        return new Routine(host, execution == null ? new ThreadExecution(host, body) : execution);
    }

    /// Allows the weaving of bodies in the module of the caller.
    ///
    /// @param lookup made by a class of that module
    /// @throws IllegalArgumentException if the lookup lacks private or module access
    public static void allowWeaving(MethodHandles.Lookup lookup) {
        Access.allow(lookup);
    }

    /// Selects the engine for all bodies from now on; tests and benchmarks compare them.
    ///
    /// @param engine the engine
    /// @return what was selected before
    public static Engine select(Engine engine) {
        Engine before = selected;
        selected = engine;
        return before;
    }

    private static Engine initial() {
        Engine engine = configured(System.getProperty("itergen.engine"));
        if (engine == Engine.AUTO && Debugger.isAttached()) {
            System.getLogger(Engines.class.getName())
                    .log(System.Logger.Level.DEBUG, "runs bodies in threads, where the debugger's breakpoints hit");
            return Engine.THREAD;
        }
        return engine;
    }

    /// Reads the choice of the user.
    ///
    /// @param property the value of `itergen.engine`, or null
    /// @return the engine; `auto`, with a warning, for what is no engine's name
    static Engine configured(@Nullable String property) {
        for (Engine engine : Engine.values()) {
            if (engine.name().equalsIgnoreCase(property)) {
                return engine;
            }
        }
        if (property != null) {
            System.getLogger(Engines.class.getName())
                    .log(
                            System.Logger.Level.WARNING,
                            "itergen.engine is \""
                                    .concat(property)
                                    .concat("\", not woven, thread or auto; it is auto now"));
        }
        return Engine.AUTO;
    }

    /// Says which body was refused and why.
    static String text(Object body, Refusal refusal) {
        return BodyName.of(body).concat(": ").concat(String.valueOf(refusal.getMessage()));
    }
}
