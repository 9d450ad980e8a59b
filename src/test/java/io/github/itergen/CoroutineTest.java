package io.github.itergen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.itergen.Coroutine.State;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;

/// The rows of CPython's generator semantics that are not about delegation.
final class CoroutineTest {
    private final List<String> log = new ArrayList<>();

    @EngineTest
    void playsTheTutorial() {
        // @start region="tutorial"
        int x = 10;
        Coroutine<Integer, Integer, Void> cr3 =
                Coroutine.ofVoid(
                        co -> {
                            log.add(">>> coroutine started : " + x);
                            int y = co.yield(x);
                            log.add(">>> coroutine received : " + y);
                            int z = co.yield(x + y);
                            log.add(">>> coroutine received : " + z);
                        });
        assertThat(cr3.state()).isEqualTo(State.CREATED);
        assertThat(cr3.next()).isEqualTo(10);
        assertThat(cr3.state()).isEqualTo(State.SUSPENDED);
        assertThat(cr3.send(15)).isEqualTo(25);
        // @end
        assertThat(log).containsExactly(">>> coroutine started : 10", ">>> coroutine received : 15");
    }

    @EngineTest
    void returnsAResult() {
        // @start region="averager"
        Coroutine<Double, Integer, Integer> averager =
                Coroutine.of(
                        co -> {
                            int count = 0;
                            double sum = 0;
                            Integer sent = co.yield(0.0);
                            while (sent != null) {
                                count++;
                                sum += sent;
                                sent = co.yield(sum / count);
                            }
                            return count;
                        });
        averager.next();
        assertThat(averager.send(10)).isEqualTo(10.0);
        assertThat(averager.send(20)).isEqualTo(15.0);
        assertThatThrownBy(averager::next)
                .isInstanceOfSatisfying(StopIteration.class, end -> assertThat(end.value()).isEqualTo(2));
        assertThat(averager.result()).hasValue(2);
        // @end
    }

    private Coroutine<Integer, Integer, String> guarded() {
        return Coroutine.of(
                co -> {
                    log.add("start");
                    try {
                        Integer got = co.yield(1);
                        log.add("got " + got);
                        got = co.yield(2);
                        log.add("got " + got);
                        return "done";
                    } finally {
                        log.add("finally");
                    }
                });
    }

    @EngineTest
    void isCreatedThenSuspendedThenClosedAndRunningInBetween() {
        List<Coroutine<Integer, Void, Void>> self = new ArrayList<>();
        List<State> states = new ArrayList<>();
        Coroutine<Integer, Void, Void> coroutine =
                Coroutine.ofVoid(
                        co -> {
                            states.add(self.getFirst().state());
                            co.yield(1);
                        });
        self.add(coroutine);
        states.add(coroutine.state());
        coroutine.next();
        states.add(coroutine.state());
        assertThatThrownBy(coroutine::next).isInstanceOf(StopIteration.class);
        states.add(coroutine.state());
        assertThat(states).containsExactly(State.CREATED, State.RUNNING, State.SUSPENDED, State.CLOSED);
    }

    @EngineTest
    void sendingAValueToACreatedOneIsRefusedAndLeavesItUsable() {
        Coroutine<Integer, Integer, String> coroutine = guarded();
        assertThatThrownBy(() -> coroutine.send(5)).isInstanceOf(IllegalStateException.class);
        assertThat(coroutine.state()).isEqualTo(State.CREATED);
        assertThat(log).isEmpty();
        assertThat(coroutine.send(null)).isEqualTo(1);
    }

    @EngineTest
    void sendingMakesTheYieldAnswerAndNextMakesItAnswerNull() {
        Coroutine<Integer, Integer, String> coroutine = guarded();
        coroutine.next();
        assertThat(coroutine.send(7)).isEqualTo(2);
        assertThatThrownBy(coroutine::next).isInstanceOf(StopIteration.class);
        assertThat(log).containsExactly("start", "got 7", "got null", "finally");
    }

    @EngineTest
    void sendingToAClosedOneIsItsEnd() {
        Coroutine<Integer, Integer, String> coroutine = guarded();
        coroutine.close();
        assertThatThrownBy(() -> coroutine.send(1)).isInstanceOf(StopIteration.class);
    }

    @EngineTest
    void theReturnedValueIsToldByTheFirstStopIterationOnly() {
        Coroutine<Integer, Void, Integer> coroutine =
                Coroutine.of(
                        co -> {
                            co.yield(1);
                            return 42;
                        });
        coroutine.next();
        assertThatThrownBy(coroutine::next)
                .isInstanceOfSatisfying(StopIteration.class, end -> assertThat(end.value()).isEqualTo(42));
        assertThatThrownBy(coroutine::next)
                .isInstanceOfSatisfying(StopIteration.class, end -> assertThat(end.value()).isNull());
        assertThat(coroutine.result()).hasValue(42);
    }

    @EngineTest
    void anUncaughtExceptionClosesIt() {
        IllegalArgumentException failure = new IllegalArgumentException("mine");
        Coroutine<Integer, Void, Integer> coroutine =
                Coroutine.of(
                        _ -> {
                            throw failure;
                        });
        assertThatThrownBy(coroutine::next).isSameAs(failure);
        assertThat(coroutine.state()).isEqualTo(State.CLOSED);
        assertThat(coroutine.result()).isEmpty();
        assertThatThrownBy(coroutine::next).isInstanceOf(StopIteration.class);
    }

    @EngineTest
    void raisingInACreatedOneClosesItWithoutRunningIt() {
        Coroutine<Integer, Integer, String> coroutine = guarded();
        IOException raised = new IOException("as it is");
        assertThatThrownBy(() -> coroutine.raise(raised)).isSameAs(raised);
        assertThat(coroutine.state()).isEqualTo(State.CLOSED);
        assertThat(log).isEmpty();
    }

    @EngineTest
    void raisingThrowsAtTheYieldAndALaterYieldAnswers() {
        Coroutine<Integer, Integer, String> coroutine =
                Coroutine.of(
                        co -> {
                            while (true) {
                                try {
                                    co.yield(1);
                                } catch (IllegalArgumentException caught) {
                                    log.add(caught.getMessage());
                                    Integer got = co.yield(2);
                                    log.add("got " + got);
                                }
                            }
                        });
        coroutine.next();
        assertThat(coroutine.raise(new IllegalArgumentException("a"))).isEqualTo(2);
        assertThat(coroutine.send(9)).isEqualTo(1);
        assertThat(coroutine.raise(new IllegalArgumentException("b"))).isEqualTo(2);
        assertThat(log).containsExactly("a", "got 9", "b");
    }

    @EngineTest
    void raisingUncaughtThrowsTheSameInstanceToTheCaller() {
        Coroutine<Integer, Integer, String> coroutine = guarded();
        coroutine.next();
        IllegalArgumentException raised = new IllegalArgumentException("mine");
        assertThatThrownBy(() -> coroutine.raise(raised)).isSameAs(raised);
        assertThat(log).containsExactly("start", "finally");
        assertThat(coroutine.state()).isEqualTo(State.CLOSED);
    }

    @EngineTest
    void raisingACheckedExceptionUncaughtIsTranslatedAsItLeaves() {
        Coroutine<Integer, Integer, String> coroutine = guarded();
        coroutine.next();
        IOException raised = new IOException("disk");
        assertThatThrownBy(() -> coroutine.raise(raised)).isInstanceOf(UncheckedIOException.class).hasCause(raised);
    }

    @EngineTest
    void raisingWhereTheBodyThenReturnsIsItsEndWithTheResult() {
        Coroutine<Integer, Void, String> coroutine =
                Coroutine.of(
                        co -> {
                            try {
                                co.yield(1);
                            } catch (IllegalArgumentException caught) {
                                return "caught";
                            }
                            return "not caught";
                        });
        coroutine.next();
        assertThatThrownBy(() -> coroutine.raise(new IllegalArgumentException()))
                .isInstanceOfSatisfying(StopIteration.class, end -> assertThat(end.value()).isEqualTo("caught"));
    }

    @EngineTest
    void raisingInAClosedOneThrowsToTheCaller() {
        Coroutine<Integer, Integer, String> coroutine = guarded();
        coroutine.close();
        RuntimeException raised = new RuntimeException("mine");
        assertThatThrownBy(() -> coroutine.raise(raised)).isSameAs(raised);
    }

    @EngineTest
    void raisingNullIsRefused() {
        Coroutine<Integer, Integer, String> coroutine = guarded();
        coroutine.next();
        assertThatThrownBy(() -> coroutine.raise(null)).isInstanceOf(NullPointerException.class).hasMessage("thrown");
        assertThat(coroutine.state()).isEqualTo(State.SUSPENDED);
    }

    @EngineTest
    void closingACreatedOneNeverRunsIt() {
        Coroutine<Integer, Integer, String> coroutine = guarded();
        coroutine.close();
        assertThat(coroutine.state()).isEqualTo(State.CLOSED);
        assertThat(log).isEmpty();
    }

    @EngineTest
    void closingASuspendedOneRaisesGeneratorExitAtItsYield() {
        Coroutine<Integer, Void, Void> coroutine =
                Coroutine.ofVoid(
                        co -> {
                            try {
                                co.yield(1);
                            } catch (GeneratorExit exit) {
                                log.add("exit");
                                throw exit;
                            }
                        });
        coroutine.next();
        coroutine.close();
        assertThat(log).containsExactly("exit");
        assertThat(coroutine.state()).isEqualTo(State.CLOSED);
        assertThat(coroutine.result()).isEmpty();
    }

    @EngineTest
    void closingKeepsWhatTheBodyReturns() {
        Coroutine<Integer, Void, String> coroutine =
                Coroutine.of(
                        co -> {
                            try {
                                co.yield(1);
                            } catch (GeneratorExit exit) {
                                return "closed";
                            }
                            return "ended";
                        });
        coroutine.next();
        coroutine.close();
        assertThat(coroutine.result()).hasValue("closed");
        assertThatThrownBy(coroutine::next)
                .isInstanceOfSatisfying(StopIteration.class, end -> assertThat(end.value()).isNull());
    }

    @EngineTest
    void closingAClosedOneDoesNothing() {
        Coroutine<Integer, Integer, String> coroutine = guarded();
        coroutine.next();
        coroutine.close();
        coroutine.close();
        assertThat(log).containsExactly("start", "finally");
    }

    @EngineTest
    void closingOneThatYieldsOnceMoreFailsAndItStaysSuspended() {
        Coroutine<Integer, Void, Void> coroutine =
                Coroutine.ofVoid(
                        co -> {
                            try {
                                co.yield(1);
                            } catch (GeneratorExit ignored) {
                                co.yield(2);
                            }
                            co.yield(3);
                        });
        coroutine.next();
        assertThatThrownBy(coroutine::close)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("ignored GeneratorExit");
        assertThat(coroutine.state()).isEqualTo(State.SUSPENDED);
        assertThat(coroutine.next()).isEqualTo(3);
    }

    @EngineTest
    void closingOneThatThrowsThrowsThat() {
        IllegalArgumentException failure = new IllegalArgumentException("mine");
        Coroutine<Integer, Void, Void> coroutine =
                Coroutine.ofVoid(
                        co -> {
                            try {
                                co.yield(1);
                            } finally {
                                fail(failure);
                            }
                        });
        coroutine.next();
        assertThatThrownBy(coroutine::close).isSameAs(failure);
        assertThat(coroutine.state()).isEqualTo(State.CLOSED);
    }

    private static void fail(RuntimeException failure) {
        throw failure;
    }

    @EngineTest
    void generatorExitIsNoException() {
        Coroutine<Integer, Void, Void> coroutine =
                Coroutine.ofVoid(
                        co -> {
                            try {
                                co.yield(1);
                            } catch (Exception tooBroad) {
                                log.add("caught");
                            }
                        });
        coroutine.next();
        GeneratorExit exit = new GeneratorExit();
        assertThatThrownBy(() -> coroutine.raise(exit)).isSameAs(exit);
        assertThat(log).isEmpty();
    }

    @EngineTest
    void anEndOfASequenceThatLeavesTheBodyIsAnErrorWithTheEndAsItsCause() {
        Coroutine<Integer, Void, Void> coroutine = Coroutine.ofVoid(co -> co.yield(1));
        coroutine.next();
        NoSuchElementException raised = new NoSuchElementException("an end");
        assertThatThrownBy(() -> coroutine.raise(raised)).isInstanceOf(IllegalStateException.class).hasCause(raised);
        assertThat(coroutine.state()).isEqualTo(State.CLOSED);
    }

    @EngineTest
    void everyRequestToARunningOneIsRefused() {
        List<Coroutine<Integer, Integer, Void>> self = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        Coroutine<Integer, Integer, Void> coroutine =
                Coroutine.ofVoid(
                        co -> {
                            List<Runnable> requests =
                                    List.of(
                                            () -> self.getFirst().next(),
                                            () -> self.getFirst().send(1),
                                            () -> self.getFirst().raise(new RuntimeException()),
                                            () -> self.getFirst().close());
                            for (Runnable request : requests) {
                                try {
                                    request.run();
                                } catch (IllegalStateException refusal) {
                                    refused.add(refusal.getMessage());
                                }
                            }
                            co.yield(1);
                        });
        self.add(coroutine);
        assertThat(coroutine.next()).isEqualTo(1);
        assertThat(refused).hasSize(4).containsOnly("the body is already executing");
        assertThat(coroutine.state()).isEqualTo(State.SUSPENDED);
    }

    @EngineTest
    void aRequestFromAnotherThreadToARunningOneIsRefused() {
        List<Coroutine<Integer, Void, Void>> self = new ArrayList<>();
        List<Throwable> refused = new ArrayList<>();
        Coroutine<Integer, Void, Void> coroutine =
                Coroutine.ofVoid(
                        co -> {
                            Thread other = Thread.ofPlatform().unstarted(() -> self.getFirst().next());
                            other.setUncaughtExceptionHandler((_, failure) -> refused.add(failure));
                            other.start();
                            other.join();
                            co.yield(1);
                        });
        self.add(coroutine);
        coroutine.next();
        assertThat(refused).singleElement().isInstanceOf(IllegalStateException.class);
    }

    @EngineTest
    void isASequenceToo() {
        Coroutine<Integer, Integer, String> coroutine = guarded();
        List<Integer> seen = new ArrayList<>();
        for (int element : coroutine) {
            seen.add(element);
        }
        assertThat(seen).containsExactly(1, 2);
        assertThat(coroutine.result()).hasValue("done");
        assertThat((Object) coroutine.gen()).isSameAs(coroutine.iterator());
    }

    @EngineTest
    void anElementThatTheSequenceHasLookedAtIsTheNextOne() {
        Coroutine<Integer, Integer, String> coroutine = guarded();
        assertThat(coroutine.gen().hasNext()).isTrue();
        assertThatThrownBy(() -> coroutine.send(1)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> coroutine.raise(new RuntimeException())).isInstanceOf(IllegalStateException.class);
        assertThat(coroutine.next()).isEqualTo(1);
        assertThat(coroutine.send(5)).isEqualTo(2);
    }

    @EngineTest
    void closingItsSequenceClosesIt() {
        Coroutine<Integer, Integer, String> coroutine = guarded();
        try (Gen<Integer> gen = coroutine.gen()) {
            gen.next();
        }
        assertThat(coroutine.state()).isEqualTo(State.CLOSED);
        assertThat(log).containsExactly("start", "finally");
    }

    @EngineTest
    void handledExceptionsAreEachBodysOwn() {
        Coroutine<String, Void, Void> inner =
                Coroutine.ofVoid(
                        co -> {
                            try {
                                throw new IllegalArgumentException("inner");
                            } catch (IllegalArgumentException caught) {
                                co.yield(caught.getMessage());
                                co.yield(caught.getMessage());
                            }
                        });
        try {
            throw new IllegalStateException("outer");
        } catch (IllegalStateException caught) {
            assertThat(inner.next()).isEqualTo("inner");
            assertThat(caught).hasMessage("outer").hasNoSuppressedExceptions();
        }
        assertThat(inner.next()).isEqualTo("inner");
    }

    @EngineTest
    void tellsItsBodyAndItsState() {
        Coroutine<Integer, Integer, String> coroutine = guarded();
        assertThat(coroutine).hasToString("Coroutine[CoroutineTest.guarded, CREATED]");
        coroutine.next();
        assertThat(coroutine).hasToString("Coroutine[CoroutineTest.guarded, SUSPENDED]");
    }

    @EngineTest
    void refusesANullBodyAtTheCall() {
        assertThatThrownBy(() -> Coroutine.of(null)).isInstanceOf(NullPointerException.class).hasMessage("body");
        assertThatThrownBy(() -> Coroutine.ofVoid(null)).isInstanceOf(NullPointerException.class).hasMessage("body");
    }
}
