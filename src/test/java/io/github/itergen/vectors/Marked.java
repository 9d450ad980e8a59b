package io.github.itergen.vectors;

import java.util.NoSuchElementException;

/// An error that a source or a user function raised on purpose, known by its mark.
sealed interface Marked {
    String mark();

    /// An ordinary error.
    final class Failure extends RuntimeException implements Marked {
        private static final long serialVersionUID = 1;

        Failure(String mark) {
            super(mark);
        }

        @Override
        public String mark() {
            return getMessage();
        }
    }

    /// The twin of a StopIteration raised by user code: an end that is not the sequence's own.
    final class End extends NoSuchElementException implements Marked {
        private static final long serialVersionUID = 1;

        End(String mark) {
            super(mark);
        }

        @Override
        public String mark() {
            return getMessage();
        }
    }
}
