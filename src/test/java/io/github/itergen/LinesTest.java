package io.github.itergen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinesTest {
    @TempDir private Path directory;

    private Path file;

    @BeforeEach
    void nameTheFile() {
        file = directory.resolve("file.txt");
    }

    @Test
    void yieldsTheLinesOfAFile() throws IOException {
        // @start region="example"
        Files.writeString(file, "uno\nniño\n\nlast");
        try (Gen<String> lines = Gen.lines(file)) {
            assertThat(lines.next()).isEqualTo("uno");
            assertThat(lines.toList()).containsExactly("niño", "", "last");
        }
        // @end
    }

    @Test
    void readsTheFileInACharacterSet() throws IOException {
        // @start region="charset"
        Files.write(file, new byte[] {'n', 'i', (byte) 0xf1, 'o', '\n'});
        try (Gen<String> lines = Gen.lines(file, StandardCharsets.ISO_8859_1)) {
            assertThat(lines.toList()).containsExactly("niño");
        }
        // @end
    }

    @Test
    void knowsEveryLineEnd() throws IOException {
        Files.writeString(file, "windows\r\nold mac\runix\n\r\nlast\n");
        assertThat(Gen.lines(file).toList()).containsExactly("windows", "old mac", "unix", "", "last");
    }

    @Test
    void yieldsNothingOfAnEmptyFile() throws IOException {
        Files.createFile(file);
        assertThat(Gen.lines(file).toList()).isEmpty();
    }

    @Test
    void saysAtTheCallThatTheFileIsMissing() {
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> Gen.lines(file))
                .withCauseInstanceOf(NoSuchFileException.class);
    }

    @Test
    void refusesMalformedInputWhenItIsRead() throws IOException {
        byte[] content = ("first\n" + "x".repeat(100_000) + "\nbehind\n").getBytes(StandardCharsets.UTF_8);
        content[100_000] = (byte) 0xff;
        Files.write(file, content);
        Gen<String> lines = Gen.lines(file);
        assertThat(lines.next()).isEqualTo("first");
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(lines::next)
                .withCauseInstanceOf(MalformedInputException.class);
        assertThat(lines.hasNext()).isFalse();
    }

    @Test
    void refusesMalformedInputBeforeTheLinesInTheSameBuffer() throws IOException {
        Files.write(file, new byte[] {'o', 'k', '\n', (byte) 0xff, '\n'});
        Gen<String> lines = Gen.lines(file);
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(lines::next)
                .withCauseInstanceOf(MalformedInputException.class);
    }

    @Test
    void opensTheFileAtTheCallAndClosesItAtTheEnd() {
        WatchedFile watched = new WatchedFile(bytes("a\nb\n"));
        Gen<String> lines = Gen.lines(watched.path());
        assertThat(watched.opened()).isEqualTo(1);
        assertThat(lines.next()).isEqualTo("a");
        assertThat(lines.next()).isEqualTo("b");
        assertThat(watched.closed()).isZero();
        assertThat(lines.hasNext()).isFalse();
        assertThat(watched.closed()).isEqualTo(1);
        assertThat(lines.hasNext()).isFalse();
    }

    @Test
    void closesTheFileWhenReadingFailsAndHasThenEnded() {
        IOException failure = new IOException("the disk is gone");
        WatchedFile watched =
                new WatchedFile(
                        new SequenceInputStream(
                                bytes("a\n"),
                                new InputStream() {
                                    @Override
                                    public int read() throws IOException {
                                        throw failure;
                                    }

                                    @Override
                                    public int read(byte[] buffer, int offset, int length) throws IOException {
                                        throw failure;
                                    }
                                }));
        Gen<String> lines = Gen.lines(watched.path());
        assertThat(lines.next()).isEqualTo("a");
        assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(lines::next).withCause(failure);
        assertThat(watched.closed()).isEqualTo(1);
        assertThat(lines.hasNext()).isFalse();
    }

    @Test
    void closesTheFileWhenItsInputIsMalformed() {
        WatchedFile watched = new WatchedFile(new ByteArrayInputStream(new byte[] {(byte) 0xff}));
        Gen<String> lines = Gen.lines(watched.path());
        assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(lines::next);
        assertThat(watched.closed()).isEqualTo(1);
    }

    @Test
    void closesTheFileWithItself() {
        WatchedFile watched = new WatchedFile(bytes("a\nb\n"));
        Gen<String> lines = Gen.lines(watched.path());
        assertThat(lines.next()).isEqualTo("a");
        lines.close();
        assertThat(watched.closed()).isEqualTo(1);
        assertThat(lines.hasNext()).isFalse();
        lines.close();
        assertThat(watched.closed()).isEqualTo(1);
    }

    @Test
    void closesTheFileFromTheEndOfAChain() {
        WatchedFile watched = new WatchedFile(bytes("a\nb\n"));
        try (Gen<Integer> lengths = Gen.lines(watched.path()).map(String::length)) {
            assertThat(lengths.next()).isEqualTo(1);
        }
        assertThat(watched.closed()).isEqualTo(1);
    }

    @Test
    void refusesNullAtTheCall() {
        assertThatThrownBy(() -> Gen.lines(null)).isInstanceOf(NullPointerException.class).hasMessage("path");
        assertThatThrownBy(() -> Gen.lines(file, null)).isInstanceOf(NullPointerException.class).hasMessage("charset");
    }

    private static InputStream bytes(String content) {
        return new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
    }
}
