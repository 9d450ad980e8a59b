package io.github.itergen.async;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.itergen.Coroutine;
import io.github.itergen.Coroutine.State;
import io.github.itergen.EngineTest;
import io.github.itergen.Gen;
import io.github.itergen.StopIteration;
import io.github.itergen.threads.Threaded;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;

/// Generators whose bodies wait for tasks: Python's async generators need no type of their own here.
@Threaded
final class AsyncGeneratorTest {
    private final List<String> log = new ArrayList<>();

    private Coroutine<String, String, Void> pages() {
        return Coroutine.ofVoid(
                co -> {
                    log.add("started");
                    try {
                        while (true) {
                            String sent = co.yield(Async.async(() -> "page").await());
                            log.add("sent " + sent);
                        }
                    } finally {
                        log.add(Async.async(() -> "cleaning").await());
                        log.add(Async.async(() -> "clean").await());
                    }
                });
    }

    @EngineTest
    void closingAtAYieldRunsTheFinallyBlockOnceWithAllThatItWaitsFor() {
        // CPython: AsyncGenAsyncioTest.test_async_gen_asyncio_aclose_07
        Coroutine<String, String, Void> pages = pages();
        assertThat(pages.next()).isEqualTo("page");
        pages.close();
        pages.close();
        assertThat(log).containsExactly("started", "cleaning", "clean");
        assertThat(pages.state()).isEqualTo(State.CLOSED);
        assertThatThrownBy(pages::next).isInstanceOf(StopIteration.class);
        assertThat(log).hasSize(3);
    }

    @EngineTest
    void closingOneThatHasNotBegunRunsNothingOfIt() {
        // CPython: GeneratorCloseTest.test_close_not_started
        Coroutine<String, String, Void> pages = pages();
        pages.close();
        assertThat(log).isEmpty();
        assertThat(pages.state()).isEqualTo(State.CLOSED);
        assertThatThrownBy(pages::next).isInstanceOf(StopIteration.class);
        assertThat(log).isEmpty();
    }

    @EngineTest
    void theFirstThingThatIsSentMustBeNull() {
        // CPython: GeneratorTest.test_send_non_none_to_new_gen
        try (Coroutine<String, String, Void> pages = pages()) {
            assertThatIllegalStateException().isThrownBy(() -> pages.send("too early"));
            assertThat(pages.state()).isEqualTo(State.CREATED);
            assertThat(log).isEmpty();
            assertThat(pages.send(null)).isEqualTo("page");
            assertThat(pages.send("in time")).isEqualTo("page");
            assertThat(log).containsExactly("started", "sent in time");
        }
    }

    private static Gen<String> readingBehindTheEnd() {
        Gen<String> source = Gen.of("only");
        return Gen.generate(
                y -> {
                    while (true) {
                        y.yield(Async.async(source::next).await());
                    }
                });
    }

    @EngineTest
    void theEndOfASourceThatLeavesTheBodyIsNotTakenForItsOwnEnd() {
        // CPython: ExceptionTest.test_stopiteration_error
        Gen<String> pulled = readingBehindTheEnd();
        assertThat(pulled.next()).isEqualTo("only");
        assertThatIllegalStateException()
                .isThrownBy(pulled::next)
                .withCauseInstanceOf(NoSuchElementException.class)
                .withMessageContaining("NoSuchElementException");
        Gen<String> looked = readingBehindTheEnd();
        assertThat(looked.next()).isEqualTo("only");
        assertThatIllegalStateException().isThrownBy(looked::hasNext);
        assertThatIllegalStateException().isThrownBy(() -> readingBehindTheEnd().toList());
        assertThatIllegalStateException().isThrownBy(() -> readingBehindTheEnd().forEach(log::add));
        assertThat(log).containsExactly("only");
        assertThat(pulled.hasNext()).isFalse();
    }
}
