package io.github.itergen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the documentation of the class shows.
class GenTest {
    @Test
    void computesNothingBeforeItIsAskedFor() {
        // @start region="taste"
        Gen<Integer> squares = Gen.count(1).map(n -> n * n).filter(n -> n % 2 != 0);
        int first = squares.next(); // 1
        List<Integer> more = squares.take(3).toList(); // [9, 25, 49]
        // @end
        assertThat(first).isEqualTo(1);
        assertThat(more).hasToString("[9, 25, 49]");
    }

    @Test
    void isReadOnce() {
        // @start region="oneShot"
        Gen<String> words = Gen.of("one", "shot");
        List<String> once = words.toList(); // [one, shot]
        List<String> twice = words.toList(); // []
        // @end
        assertThat(once).hasToString("[one, shot]");
        assertThat(twice).hasToString("[]");
    }

    @Test
    void neverLosesTheElementThatALookFetched() {
        // @start region="lookAhead"
        Gen<Integer> numbers = Gen.range(4);
        Gen<Integer> doubled = numbers.map(n -> n * 2);
        boolean more = numbers.hasNext(); // true: 0 has been fetched
        List<Integer> all = doubled.toList(); // [0, 2, 4, 6]
        // @end
        assertThat(more).isTrue();
        assertThat(all).hasToString("[0, 2, 4, 6]");
    }

    @Test
    void ownsTheFileItReads(@TempDir Path directory) throws IOException {
        Path file = Files.writeString(directory.resolve("words.txt"), "one\nshot\nno\nbreak\n");
        // @start region="closing"
        List<String> first;
        try (Gen<String> lines = Gen.lines(file)) {
            first = lines.take(2).toList(); // [one, shot]
        }
        // @end
        assertThat(first).hasToString("[one, shot]");
    }
}
