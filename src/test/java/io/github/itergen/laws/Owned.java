package io.github.itergen.laws;

import io.github.itergen.Yielder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/// Something with three elements that a sequence owns: a stream, a file, what a body opens. It counts how often it was opened
/// and closed.
final class Owned {
    private IOException failure;
    private IOException closeFailure;
    private int opened;
    private int closed;

    /// Fails in place of its second element at the latest.
    Owned failing(IOException broken) {
        failure = broken;
        return this;
    }

    Owned failingToClose(IOException broken) {
        closeFailure = broken;
        return this;
    }

    int opened() {
        return opened;
    }

    int closed() {
        return closed;
    }

    void close() {
        closed++;
        if (closeFailure != null) {
            throw new UncheckedIOException(closeFailure);
        }
    }

    void body(Yielder<String, Void> y) throws IOException {
        opened++;
        try {
            y.yield("one");
            if (failure != null) {
                throw failure;
            }
            y.yield("two");
            y.yield("three");
        } finally {
            close();
        }
    }

    Stream<String> stream() {
        opened++;
        return Stream.of("one", "two", "three")
                .peek(
                        element -> {
                            if (failure != null && element.equals("two")) {
                                throw new UncheckedIOException(failure);
                            }
                        })
                .onClose(this::close);
    }

    InputStream file() {
        opened++;
        InputStream text = new ByteArrayInputStream("one\ntwo\nthree\n".getBytes(StandardCharsets.UTF_8));
        return new InputStream() {
            @Override
            public int read() throws IOException {
                check();
                return text.read();
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                check();
                return text.read(buffer, offset, length);
            }

            private void check() throws IOException {
                if (failure != null) {
                    throw failure;
                }
            }

            @Override
            public void close() throws IOException {
                closed++;
                if (closeFailure != null) {
                    throw closeFailure;
                }
            }
        };
    }
}
