package io.github.itergen.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.itergen.threads.Threaded;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

@Threaded
class FuturesTourTest {
    @Test
    void playsTheChapter() throws Exception {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        new FuturesTour(new PrintStream(printed, true, StandardCharsets.UTF_8)).futures();
        List<String> lines = printed.toString(StandardCharsets.UTF_8).lines().toList();
        // How many cores there are for it depends on what else the machine does.
        assertThat(lines.subList(0, 5))
                .satisfiesExactly(
                        blank -> assertThat(blank).isEmpty(),
                        heading -> assertThat(heading).startsWith("== 5.4 GIL"),
                        one -> assertThat(one).matches("Java, 1 thread: \\d\\.\\d cores busy"),
                        all -> assertThat(all).matches("Java, \\d+ threads: \\d+\\.\\d cores busy"),
                        python ->
                                assertThat(python)
                                        .matches(
                                                "CPython is not installed here|CPython, \\d+ threads: \\d\\.\\d cores"
                                                        + " busy"));
        assertThat(lines.subList(5, lines.size()))
                .containsExactly(
                        "",
                        "== 5.4 map: Futures.map(threads, fetch, paths), and unordered",
                        "page 60",
                        "page 30",
                        "page 0",
                        "23 characters, never more than two calls at a time",
                        "page 0",
                        "the second call failed: /nowhere is not there",
                        "and the next one: page 1",
                        "",
                        "== 5.4 wait, as_completed: Futures.waitFor(futures, FIRST_COMPLETED),"
                                + " Futures.asCompleted(futures)",
                        "first done: page 0",
                        "page 0",
                        "page 300",
                        "page 600");
    }
}
