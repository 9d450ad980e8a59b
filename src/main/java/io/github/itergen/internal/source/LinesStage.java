package io.github.itergen.internal.source;

import static java.util.Objects.requireNonNull;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Created by `Gen.lines`; it opens the file at once and owns it.
public final class LinesStage extends OwningStage<String> {
    private final BufferedReader reader;

    /// Opens the file.
    ///
    /// @param path the file
    /// @param charset how its bytes are read; malformed input is an error
    /// @throws UncheckedIOException if the file can't be opened
    public LinesStage(Path path, Charset charset) {
        this(open(requireNonNull(path, "path"), requireNonNull(charset, "charset")));
    }

    private LinesStage(BufferedReader reader) {
        super(reader, "lines");
        this.reader = reader;
    }

    private static BufferedReader open(Path path, Charset charset) {
        try {
            return Files.newBufferedReader(path, charset);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    protected @Nullable Object read() {
        try {
            String line = reader.readLine();
            return line == null ? END : line;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
