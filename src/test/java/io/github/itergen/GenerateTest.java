package io.github.itergen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

final class GenerateTest {
    private final List<String> log = new ArrayList<>();

    // @start region="fibonacci"
    private static Gen<Integer> fibonacci() {
        return Gen.generate(
                y -> {
                    int a = 0;
                    int b = 1;
                    while (true) {
                        y.yield(a);
                        int next = a + b;
                        a = b;
                        b = next;
                    }
                });
    }

    @EngineTest
    void yieldsFibonacciNumbersForAsLongAsSomebodyAsks() {
        assertThat(fibonacci().take(8).toList()).containsExactly(0, 1, 1, 2, 3, 5, 8, 13);
    }

    // @end

    private Gen<String> talkative() {
        return Gen.generate(
                y -> {
                    log.add("Start");
                    y.yield("A Point.");
                    log.add("continue");
                    y.yield("B Point.");
                    log.add("End");
                });
    }

    @EngineTest
    void runsNothingBeforeTheFirstRequestAndOnlyUpToTheNextYieldForEach() {
        Gen<String> gen = talkative();
        assertThat(log).isEmpty();
        assertThat(gen.next()).isEqualTo("A Point.");
        assertThat(log).containsExactly("Start");
        assertThat(gen.next()).isEqualTo("B Point.");
        assertThat(log).containsExactly("Start", "continue");
        assertThatThrownBy(gen::next).isInstanceOf(StopIteration.class);
        assertThat(log).containsExactly("Start", "continue", "End");
    }

    @EngineTest
    void staysAtItsEnd() {
        Gen<String> gen = talkative();
        assertThat(gen.toList()).containsExactly("A Point.", "B Point.");
        assertThat(gen.hasNext()).isFalse();
        assertThatThrownBy(gen::next).isInstanceOf(StopIteration.class);
        assertThat(log).hasSize(3);
    }

    @EngineTest
    void yieldsNullLikeAnyElement() {
        Gen<String> gen =
                Gen.generate(
                        y -> {
                            y.yield(null);
                            y.yield("a");
                            y.yield(null);
                        });
        assertThat(gen.toList()).containsExactly(null, "a", null);
    }

    @EngineTest
    void looksOneElementAheadAndNeverLosesIt() {
        Gen<String> gen = talkative();
        assertThat(gen.hasNext()).isTrue();
        assertThat(gen.hasNext()).isTrue();
        assertThat(log).containsExactly("Start");
        assertThat(gen.map(String::length).toList()).containsExactly(8, 8);
    }

    @EngineTest
    void closingRunsTheFinallyBlocksOnce() {
        Gen<Integer> gen =
                Gen.generate(
                        y -> {
                            try {
                                y.yield(1);
                                y.yield(2);
                            } finally {
                                log.add("finally");
                            }
                        });
        gen.next();
        assertThat(gen.stage.holdsResource()).isTrue();
        gen.close();
        gen.close();
        assertThat(log).containsExactly("finally");
        assertThat(gen.hasNext()).isFalse();
        assertThat(gen.stage.holdsResource()).isFalse();
    }

    @EngineTest
    void closingTheEndOfAChainReachesTheBody() {
        Gen<Integer> gen =
                Gen.<Integer>generate(
                                y -> {
                                    try {
                                        y.yield(1);
                                        y.yield(2);
                                    } finally {
                                        log.add("finally");
                                    }
                                })
                        .map(x -> x + 1)
                        .filter(x -> x > 0);
        gen.next();
        gen.close();
        assertThat(log).containsExactly("finally");
    }

    @EngineTest
    void closingOneThatHasNotBegunRunsNothing() {
        Gen<String> gen = talkative();
        gen.close();
        assertThat(gen.hasNext()).isFalse();
        assertThat(log).isEmpty();
    }

    @EngineTest
    void resourcesOfTheBodyAreClosedAtTheEnd() {
        Gen<Integer> gen =
                Gen.generate(
                        y -> {
                            try (AutoCloseable first = () -> log.add("first");
                                    AutoCloseable second = () -> log.add("second")) {
                                assertThat(first).isNotSameAs(second);
                                y.yield(1);
                            }
                        });
        assertThat(gen.toList()).containsExactly(1);
        assertThat(log).containsExactly("second", "first");
    }

    @EngineTest
    void anUncheckedExceptionOfTheBodyPassesThroughAsItIs() {
        IllegalArgumentException failure = new IllegalArgumentException("mine");
        Gen<Integer> gen =
                Gen.generate(
                        y -> {
                            y.yield(1);
                            throw failure;
                        });
        gen.next();
        assertThatThrownBy(gen::next).isSameAs(failure);
        assertThat(gen.hasNext()).isFalse();
    }

    @EngineTest
    void anErrorOfTheBodyPassesThroughAsItIs() {
        AssertionError failure = new AssertionError("mine");
        Gen<Integer> gen =
                Gen.generate(
                        _ -> {
                            throw failure;
                        });
        assertThatThrownBy(gen::next).isSameAs(failure);
    }

    @EngineTest
    void anIoExceptionOfTheBodyBecomesAnUncheckedOne() {
        IOException failure = new IOException("disk");
        Gen<Integer> gen =
                Gen.generate(
                        _ -> {
                            throw failure;
                        });
        assertThatThrownBy(gen::next).isInstanceOf(UncheckedIOException.class).hasCause(failure);
    }

    @EngineTest
    void anotherCheckedExceptionOfTheBodyBecomesTheCauseOfAGeneratorException() {
        Exception failure = new CloneNotSupportedException("mine");
        Gen<Integer> gen =
                Gen.generate(
                        _ -> {
                            throw failure;
                        });
        assertThatThrownBy(gen::next).isInstanceOf(GeneratorException.class).hasCause(failure);
    }

    @EngineTest
    void anInterruptionThatLeavesTheBodySetsTheFlagAgain() {
        Gen<Integer> gen =
                Gen.generate(
                        _ -> {
                            throw new InterruptedException();
                        });
        assertThatThrownBy(gen::next).isInstanceOf(GeneratorException.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    @EngineTest
    void anEndOfAnotherSequenceThatLeavesTheBodyIsNotTakenForItsOwn() {
        Gen<Integer> gen =
                Gen.generate(
                        y -> {
                            y.yield(1);
                            y.yield(Gen.<Integer>empty().next());
                        });
        gen.next();
        assertThatThrownBy(gen::next)
                .isInstanceOf(IllegalStateException.class)
                .hasCauseInstanceOf(NoSuchElementException.class);
    }

    @EngineTest
    void anExceptionOfTheConsumerLeavesTheBodyAtItsYield() {
        Gen<Integer> gen =
                Gen.generate(
                        y -> {
                            try {
                                y.yield(1);
                                y.yield(2);
                                y.yield(3);
                            } catch (IllegalArgumentException seen) {
                                log.add("seen");
                            } finally {
                                log.add("finally");
                            }
                        });
        Gen<Integer> mapped =
                gen.map(
                        x -> {
                            if (x == 1) {
                                throw new IllegalArgumentException("the consumer's");
                            }
                            return x * 10;
                        });
        assertThatThrownBy(mapped::next).hasMessage("the consumer's");
        assertThat(log).isEmpty();
        assertThatThrownBy(
                        () ->
                                mapped.forEachRemaining(
                                        x -> {
                                            throw new IllegalArgumentException("also " + x);
                                        }))
                .hasMessage("also 20");
        assertThat(log).isEmpty();
        assertThat(mapped.toList()).containsExactly(30);
        assertThat(log).containsExactly("finally");
    }

    @EngineTest
    void askingFromWithinTheBodyIsRefusedAndLeavesItUsable() {
        List<Gen<Integer>> self = new ArrayList<>();
        Gen<Integer> gen =
                Gen.generate(
                        y -> {
                            try {
                                self.getFirst().next();
                            } catch (IllegalStateException refused) {
                                log.add(refused.getMessage());
                            }
                            y.yield(1);
                        });
        self.add(gen);
        assertThat(gen.next()).isEqualTo(1);
        assertThat(log).containsExactly("the body is already executing");
        assertThat(gen.hasNext()).isFalse();
    }

    @EngineTest
    void aGeneratorMayPullAnother() {
        Gen<Integer> squares =
                Gen.generate(
                        y -> {
                            Iterator<Integer> numbers =
                                    Gen.<Integer>generate(
                                            z -> {
                                                for (int i = 0; i < 4; i++) {
                                                    z.yield(i);
                                                }
                                            });
                            while (numbers.hasNext()) {
                                int n = numbers.next();
                                y.yield(n * n);
                            }
                        });
        assertThat(squares.toList()).containsExactly(0, 1, 4, 9);
    }

    @EngineTest
    void mayBePulledFromDifferentThreadsOneAfterAnother() throws InterruptedException {
        Gen<Integer> gen = fibonacci();
        List<Integer> seen = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            Thread.ofVirtual().start(() -> seen.add(gen.next())).join();
            Thread.ofPlatform().start(() -> seen.add(gen.next())).join();
        }
        assertThat(seen).containsExactly(0, 1, 1, 2, 3, 5);
    }

    @EngineTest
    void tellsWhichBodyItRunsWithoutRunningIt() {
        assertThat(talkative().map(String::length).toString()).isEqualTo("Gen[generate(GenerateTest.talkative) → map]");
        assertThat(log).isEmpty();
    }

    @EngineTest
    void refusesANullBodyAtTheCall() {
        assertThatThrownBy(() -> Gen.generate(null)).isInstanceOf(NullPointerException.class).hasMessage("body");
    }

    @EngineTest
    void aCapturedNullFailsInTheBody() {
        List<Integer> none = null;
        Gen<Integer> gen = Gen.generate(y -> y.yield(none.size()));
        assertThatThrownBy(gen::next).isInstanceOf(NullPointerException.class);
        assertThat(gen.hasNext()).isFalse();
    }

    @EngineTest
    void aCapturedNullToDelegateToFailsInTheBody() {
        Iterable<Integer> none = null;
        Gen<Integer> gen =
                Gen.generate(
                        y -> {
                            try {
                                y.yieldFrom(none);
                            } finally {
                                log.add("finally");
                            }
                        });
        assertThatThrownBy(gen::next).isInstanceOf(NullPointerException.class);
        assertThat(log).containsExactly("finally");
        assertThat(gen.hasNext()).isFalse();
    }

    @EngineTest
    void aBodyThatLoopsOverItselfIsRefused() {
        List<Gen<Integer>> self = new ArrayList<>();
        Gen<Integer> gen =
                Gen.generate(
                        y -> {
                            for (int element : self.getFirst()) {
                                y.yield(element);
                            }
                        });
        self.add(gen);
        assertThatThrownBy(gen::next)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the body is already executing");
    }
}
