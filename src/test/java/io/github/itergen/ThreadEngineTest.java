package io.github.itergen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.itergen.Coroutine.State;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// What is particular to bodies that hand their yielder on, and so run in a thread.
final class ThreadEngineTest {
    private static void keepEngineBusy(List<Object> kept, Object yielder) {
        kept.add(yielder);
    }

    @Test
    void aYielderHandedToAnotherMethodWorks() {
        Gen<Integer> gen = Gen.generate(y -> List.of(1, 2, 3).forEach(y::yield));
        assertThat(gen.toList()).containsExactly(1, 2, 3);
    }

    @Test
    void aYielderUsedAfterItsBodyIsRefused() {
        List<Yielder<Integer, Void>> kept = new ArrayList<>();
        Gen<Integer> gen =
                Gen.generate(
                        y -> {
                            kept.add(y);
                            y.yield(1);
                        });
        assertThat(gen.toList()).containsExactly(1);
        assertThatThrownBy(() -> kept.getFirst().yield(2))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("after its body had ended");
    }

    @Test
    void aYielderUsedFromAnotherThreadIsRefused() {
        AtomicReference<Yielder<Integer, Void>> kept = new AtomicReference<>();
        Gen<Integer> gen =
                Gen.generate(
                        y -> {
                            kept.set(y);
                            y.yield(1);
                        });
        gen.next();
        assertThatThrownBy(() -> kept.get().yield(2))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("from another thread");
        assertThat(gen.hasNext()).isFalse();
    }

    @Test
    void aYielderThatDelegatesAfterItsBodyOrFromAnotherThreadIsRefused() {
        List<Yielder<Integer, Void>> kept = new ArrayList<>();
        Coroutine<Integer, Void, Void> coroutine =
                Coroutine.ofVoid(
                        co -> {
                            kept.add(co);
                            co.yield(1);
                        });
        coroutine.next();
        assertThatThrownBy(() -> kept.getFirst().yieldFrom(List.of(2)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("from another thread");
        assertThat(coroutine.state()).isEqualTo(State.SUSPENDED);
        coroutine.close();
        Coroutine<Integer, Void, Void> other = Coroutine.ofVoid(co -> co.yield(2));
        assertThatThrownBy(() -> kept.getFirst().yieldFrom(other))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("after its body had ended");
    }

    @Test
    void aYielderUsedInTheBodyOfAnInnerGeneratorIsRefused() {
        Gen<Integer> outer =
                Gen.generate(
                        y -> {
                            Gen<Integer> inner =
                                    Gen.generate(
                                            z -> {
                                                y.yield(1);
                                                z.yield(2);
                                            });
                            y.yield(inner.next());
                        });
        assertThatThrownBy(outer::next).isInstanceOf(IllegalStateException.class).hasMessageContaining("another body");
    }

    @Test
    void anInterruptedConsumerGetsACancellationAndLosesNothing() throws InterruptedException {
        CountDownLatch released = new CountDownLatch(1);
        CountDownLatch running = new CountDownLatch(1);
        List<Object> kept = new ArrayList<>();
        Coroutine<Integer, Integer, Void> coroutine =
                Coroutine.ofVoid(
                        co -> {
                            keepEngineBusy(kept, co);
                            running.countDown();
                            released.await();
                            co.yield(1);
                            co.yield(2);
                        });
        List<Object> seen = new ArrayList<>();
        Thread consumer =
                Thread.ofPlatform()
                        .start(
                                () -> {
                                    try {
                                        seen.add(coroutine.next());
                                    } catch (CancellationException cancelled) {
                                        seen.add(Thread.currentThread().isInterrupted());
                                        seen.add(coroutine.state());
                                        seen.add(refusal(() -> coroutine.send(1)));
                                    }
                                });
        running.await();
        consumer.interrupt();
        consumer.join();
        assertThat(seen).containsExactly(true, State.RUNNING, "the body is already executing");
        released.countDown();
        assertThat(coroutine.next()).isEqualTo(1);
        assertThat(coroutine.next()).isEqualTo(2);
    }

    private static String refusal(Runnable request) {
        try {
            request.run();
            return "none";
        } catch (IllegalStateException refused) {
            return refused.getMessage();
        }
    }

    @Test
    void anInterruptedRequestMayBeFollowedByAClose() throws InterruptedException {
        CountDownLatch released = new CountDownLatch(1);
        CountDownLatch running = new CountDownLatch(1);
        List<Object> kept = new ArrayList<>();
        Gen<Integer> gen =
                Gen.generate(
                        y -> {
                            try {
                                keepEngineBusy(kept, y);
                                running.countDown();
                                released.await();
                                y.yield(1);
                            } finally {
                                kept.add("finally");
                            }
                        });
        Thread consumer =
                Thread.ofPlatform()
                        .start(
                                () -> {
                                    assertThatThrownBy(gen::next).isInstanceOf(CancellationException.class);
                                    released.countDown();
                                    gen.close();
                                });
        running.await();
        consumer.interrupt();
        consumer.join();
        assertThat(kept).contains("finally");
    }

    private static void interruptTheClose(
            Runnable afterwards, Coroutine<Integer, Void, Void> coroutine, CountDownLatch leaving)
            throws InterruptedException {
        AtomicReference<Throwable> failed = new AtomicReference<>();
        Thread consumer =
                Thread.ofPlatform()
                        .unstarted(
                                () -> {
                                    coroutine.next();
                                    assertThatThrownBy(coroutine::close).isInstanceOf(CancellationException.class);
                                    assertThat(Thread.currentThread().isInterrupted()).isTrue();
                                    afterwards.run();
                                });
        consumer.setUncaughtExceptionHandler((_, failure) -> failed.set(failure));
        consumer.start();
        leaving.await();
        consumer.interrupt();
        consumer.join();
        assertThat(failed.get()).isNull();
    }

    private static Coroutine<Integer, Void, Void> leavesSlowly(
            List<Object> kept, CountDownLatch leaving, CountDownLatch released) {
        return Coroutine.ofVoid(
                co -> {
                    keepEngineBusy(kept, co);
                    try {
                        co.yield(1);
                    } finally {
                        leaving.countDown();
                        released.await();
                        kept.add("finally");
                    }
                });
    }

    @Test
    void aCloseThatIsInterruptedMayBeRepeated() throws InterruptedException {
        CountDownLatch leaving = new CountDownLatch(1);
        CountDownLatch released = new CountDownLatch(1);
        List<Object> kept = new ArrayList<>();
        Coroutine<Integer, Void, Void> coroutine = leavesSlowly(kept, leaving, released);
        interruptTheClose(
                () -> {
                    assertThat(coroutine.state()).isEqualTo(State.RUNNING);
                    released.countDown();
                    coroutine.close();
                },
                coroutine,
                leaving);
        assertThat(kept).containsOnlyOnce("finally");
        assertThat(coroutine.state()).isEqualTo(State.CLOSED);
    }

    @Test
    void anInterruptedCloseIsTheEndForTheNextRequest() throws InterruptedException {
        CountDownLatch leaving = new CountDownLatch(1);
        CountDownLatch released = new CountDownLatch(1);
        List<Object> kept = new ArrayList<>();
        Coroutine<Integer, Void, Void> coroutine = leavesSlowly(kept, leaving, released);
        interruptTheClose(
                () -> {
                    released.countDown();
                    assertThatThrownBy(coroutine::next).isInstanceOf(StopIteration.class);
                },
                coroutine,
                leaving);
        assertThat(kept).containsOnlyOnce("finally");
        assertThat(coroutine.state()).isEqualTo(State.CLOSED);
    }

    @Test
    void anInterruptionFromBeforeIsKeptAndDisturbsNothing() {
        List<Object> kept = new ArrayList<>();
        Gen<Integer> gen =
                Gen.generate(
                        y -> {
                            keepEngineBusy(kept, y);
                            y.yield(1);
                        });
        Thread.currentThread().interrupt();
        assertThat(gen.next()).isEqualTo(1);
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void aBodyThatInterruptsItselfStandsAtItsYieldAllTheSame() {
        List<Object> kept = new ArrayList<>();
        Gen<Boolean> gen =
                Gen.generate(
                        y -> {
                            keepEngineBusy(kept, y);
                            Thread.currentThread().interrupt();
                            y.yield(true);
                            y.yield(Thread.currentThread().isInterrupted());
                        });
        assertThat(gen.toList()).containsExactly(true, true);
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }

    @Test
    void anExceptionKeepsTheStackTraceOfTheBody() {
        List<Object> kept = new ArrayList<>();
        Gen<Integer> gen =
                Gen.generate(
                        y -> {
                            keepEngineBusy(kept, y);
                            throw new IllegalArgumentException("here");
                        });
        assertThatThrownBy(gen::next)
                .satisfies(
                        failure ->
                                assertThat(failure.getStackTrace()[0].getMethodName())
                                        .contains("anExceptionKeepsTheStackTraceOfTheBody"));
    }

    private static void refusedAtMost(Runnable request) {
        try {
            request.run();
        } catch (StopIteration ended) {
            // The other one has closed it before.
        } catch (IllegalStateException refused) {
            assertThat(refused).hasMessage("the body is already executing");
        }
    }

    /// They begin together as nearly as two threads can; the one that comes second is refused, and neither waits for ever.
    @Test
    @Timeout(60)
    void ofTwoRequestsThatBeginAtTheSameInstantOneIsRefused() throws Exception {
        for (int i = 0; i < 3_000; i++) {
            Coroutine<Integer, Void, Void> coroutine =
                    Coroutine.ofVoid(
                            y -> {
                                keepEngineBusy(new ArrayList<>(), y);
                                y.yield(1);
                                y.yield(2);
                            });
            coroutine.next();
            AtomicInteger arrived = new AtomicInteger();
            AtomicReference<Throwable> failed = new AtomicReference<>();
            Runnable together =
                    () -> {
                        arrived.incrementAndGet();
                        while (arrived.get() < 2) {
                            Thread.onSpinWait();
                        }
                    };
            Thread closing =
                    Thread.ofPlatform()
                            .uncaughtExceptionHandler((_, thrown) -> failed.set(thrown))
                            .start(
                                    () -> {
                                        together.run();
                                        refusedAtMost(coroutine::close);
                                    });
            together.run();
            refusedAtMost(coroutine::next);
            closing.join();
            assertThat(failed.get()).isNull();
            assertThat(coroutine.state()).isIn(State.SUSPENDED, State.CLOSED);
            coroutine.close();
            assertThat(coroutine.state()).isEqualTo(State.CLOSED);
        }
    }

    @Test
    void aCloseThatWasInterruptedCanBeRepeatedAndWaitsForTheEnd() throws Exception {
        CountDownLatch mayEnd = new CountDownLatch(1);
        AtomicInteger ended = new AtomicInteger();
        Gen<Integer> gen =
                Gen.generate(
                        y -> {
                            try {
                                keepEngineBusy(new ArrayList<>(), y);
                                y.yield(1);
                            } finally {
                                mayEnd.await();
                                ended.incrementAndGet();
                            }
                        });
        gen.next();
        Thread consumer = Thread.currentThread();
        Thread.ofPlatform()
                .start(
                        () -> {
                            while (consumer.getState() != Thread.State.WAITING) {
                                Thread.onSpinWait();
                            }
                            consumer.interrupt();
                        });
        assertThatThrownBy(gen::close).isInstanceOf(CancellationException.class);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(ended).hasValue(0);
        mayEnd.countDown();
        gen.close();
        assertThat(ended).hasValue(1);
        assertThat(gen.hasNext()).isFalse();
    }
}
