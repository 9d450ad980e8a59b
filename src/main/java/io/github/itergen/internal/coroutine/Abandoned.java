package io.github.itergen.internal.coroutine;

import java.lang.ref.Cleaner;

/// Closes routines whose users have dropped them, so that their finally blocks run and their threads end.
public final class Abandoned {
    private static final Cleaner CLEANER = Cleaner.create();
    private static final int PATIENCE = 100;

    private Abandoned() {}

    /// Closes a routine some time after its handle has become unreachable, if dropping it would lose something.
    ///
    /// @param handle what the user holds; the routine must not refer to it
    /// @param routine the routine behind it
    /// @return what the handle has to keep, since nobody else does before the body begins: a body may well refer to its own
    ///     handle
    public static Object closeWithout(Object handle, Routine routine) {
        if (!routine.mustBeClosed()) {
            return routine;
        }
        CLEANER.register(handle, routine);
        return routine.leaveUnbegun();
    }

    /// Closes a routine that nobody can ask any more. Code of users may block, and other cleaning waits for the cleaner's one
    /// thread: hence a thread for each.
    static void close(Routine routine) {
        int phase = routine.phase();
        if (phase != Phase.CREATED && phase != Phase.CLOSED) {
            Thread.ofVirtual().name("itergen-abandoned").start(new Closing(routine));
        }
    }

    private record Closing(Routine routine) implements Runnable {
        @Override
        @SuppressWarnings("CatchingUnchecked") // nobody is left to whom anything could be thrown
        public void run() {
            Throwable unraisable = null;
            // A body that yields after its GeneratorExit gets another one, or its thread would stay for ever.
            for (int i = 0; i < PATIENCE && routine.phase() != Phase.CLOSED; i++) {
                try {
                    routine.close();
                } catch (Throwable failure) {
                    unraisable = failure;
                }
            }
            if (unraisable != null) {
                StringBuilder text = new StringBuilder("closing the abandoned generator ");
                routine.describe(text);
                System.getLogger(Abandoned.class.getName())
                        .log(System.Logger.Level.WARNING, text.append(" failed").toString(), unraisable);
            }
        }
    }
}
