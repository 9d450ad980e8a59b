package io.github.itergen.internal.coroutine;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Puts back what the JVM leaves out of stack traces: the frames of woven bodies, which are hidden classes.
public final class StackTraces {
    private static final String ROUTINE = Routine.class.getName();
    private static final String STAGE = "io.github.itergen.internal.source.GenerateStage";

    /// As many as the JVM itself notes, unless it is told otherwise.
    private static final int LONGEST = 1024;

    private StackTraces() {}

    /// Puts a body's place into the stack trace of what was thrown in it or below it. Woven code calls this where a throwable
    /// reaches one of its handlers or leaves it.
    ///
    /// The place is above the frames of [Routine], which runs all bodies of a chain in a loop, or of the stage that resumes a
    /// body itself; a copy of that has none. Those below them are the same here and where the throwable was made. One that was
    /// made elsewhere has others and is left alone.
    ///
    /// @param thrown the throwable
    /// @param before the one that this run has put its place into last, or null
    /// @param place class, method and file, separated by bars
    /// @param line the line
    public static void missing(Throwable thrown, @Nullable Throwable before, String place, int line) {
        if (thrown == before) {
            return;
        }
        StackTraceElement[] trace = thrown.getStackTrace();
        // Unwinding a hundred thousand bodies would copy an ever longer trace at each.
        if (trace.length == 0 || trace.length >= LONGEST) {
            return;
        }
        StackTraceElement[] here = new Throwable().getStackTrace();
        int own = 1;
        while (own < here.length && resumes(here[own])) {
            own++;
        }
        int below = here.length - own;
        int at = trace.length - below;
        if (at < 0 || (at == 0 && own > 1)) {
            return;
        }
        for (int i = 0; i < below; i++) {
            if (!trace[at + i].equals(here[own + i])) {
                return;
            }
        }
        while (at > 0 && resumes(trace[at - 1])) {
            at--;
        }
        int method = place.indexOf('|');
        int file = place.lastIndexOf('|');
        StackTraceElement[] repaired = Arrays.copyOf(trace, trace.length + 1);
        System.arraycopy(trace, at, repaired, at + 1, trace.length - at);
        repaired[at] =
                new StackTraceElement(
                        place.substring(0, method),
                        place.substring(method + 1, file),
                        file + 1 == place.length() ? null : place.substring(file + 1),
                        line);
        thrown.setStackTrace(repaired);
    }

    private static boolean resumes(StackTraceElement frame) {
        return frame.getClassName().equals(ROUTINE) || frame.getClassName().equals(STAGE);
    }
}
