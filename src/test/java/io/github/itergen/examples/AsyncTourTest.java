package io.github.itergen.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.itergen.threads.Threaded;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

@Threaded
class AsyncTourTest {
    @Test
    void playsTheChapter() throws Exception {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        new AsyncTour(new PrintStream(printed, true, StandardCharsets.UTF_8)).asyncio();
        assertThat(printed.toString(StandardCharsets.UTF_8).replaceAll("in \\d+ ms", "in … ms").lines())
                .containsExactly(
                        "",
                        "== 5.5 async: Async.async(() -> fetch(path))",
                        "started, done: false",
                        "page 300",
                        "",
                        "== 5.5 await: fetch, fetch, fetch; then Async.gather(fetches)",
                        "[page 120, page 110, page 100] one after another in … ms",
                        "[page 120, page 110, page 100] gathered in … ms",
                        "",
                        "== 5.5 timeout: Async.timeout(50 ms, () -> fetch(\"/page/60000\"))",
                        "TimeoutException: not done within PT0.05S",
                        "",
                        "== 5.5 TaskGroup: Async.group(g -> { g.async(slow); g.async(failing); … })",
                        "the group failed: /nowhere is not there",
                        "[CANCELLED, CANCELLED, FAILED]",
                        "",
                        "== 5.5 async generator: for (page : channel), gen.mapConcurrent(3, fetch)",
                        "page 0",
                        "page 1",
                        "page 2",
                        "3 pages",
                        "[page 0, page 1, page 2, page 3, page 4, page 5, page 6, page 7, page 8, page 9]");
    }
}
