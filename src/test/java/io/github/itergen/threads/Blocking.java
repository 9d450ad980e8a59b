package io.github.itergen.threads;

import java.util.concurrent.CountDownLatch;

/// Waiting in the bodies of tests.
public final class Blocking {
    private Blocking() {}

    /// Waits until the thread is interrupted.
    ///
    /// @return nothing, ever
    @SuppressWarnings("TypeParameterUnusedInFormals") // it returns nothing
    public static <T> T forever() throws InterruptedException {
        new CountDownLatch(1).await();
        throw new AssertionError("the latch has no key");
    }

    /// Waits for a latch whatever happens, and keeps the interrupt flag.
    public static void uninterruptibly(CountDownLatch latch) {
        boolean interrupted = false;
        while (true) {
            try {
                latch.await();
                break;
            } catch (InterruptedException again) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
