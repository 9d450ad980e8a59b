package io.github.itergen.threads;

import java.lang.ref.WeakReference;
import java.util.concurrent.Callable;

/// Waits for the garbage collector.
public final class Collected {
    private static final long PATIENCE_NANOS = 10_000_000_000L;

    private Collected() {}

    /// Collects garbage until an object is gone and what should follow from that has happened.
    ///
    /// @return false if that takes too long
    public static boolean soon(WeakReference<?> object, Callable<Boolean> consequence) throws InterruptedException {
        long giveUp = System.nanoTime() + PATIENCE_NANOS;
        try {
            while (object.get() != null || !consequence.call()) {
                if (System.nanoTime() > giveUp) {
                    return false;
                }
                System.gc();
                Thread.sleep(1);
            }
        } catch (InterruptedException | RuntimeException failure) {
            throw failure;
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
        return true;
    }
}
