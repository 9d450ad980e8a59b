package io.github.itergen.internal.source;

import java.io.IOException;
import java.io.UncheckedIOException;

/// Closing what a source owns, with the one rule for checked exceptions.
final class Resource {
    private Resource() {}

    /// Closes the resource.
    ///
    /// @throws UncheckedIOException for an `IOException`
    /// @throws IllegalStateException with the cause, for any other checked exception
    static void close(AutoCloseable resource) {
        try {
            resource.close();
        } catch (RuntimeException failure) {
            throw failure;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException failure) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while closing " + resource.getClass().getName(), failure);
        } catch (Exception failure) {
            throw new IllegalStateException("could not close " + resource.getClass().getName(), failure);
        }
    }
}
