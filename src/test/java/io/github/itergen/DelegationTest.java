package io.github.itergen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.itergen.Coroutine.State;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/// What CPython's `yield from` does.
final class DelegationTest {
    private final List<String> log = new ArrayList<>();

    private Coroutine<Integer, Integer, String> inner() {
        return Coroutine.of(
                co -> {
                    try {
                        Integer got = co.yield(1);
                        log.add("inner got " + got);
                        got = co.yield(2);
                        log.add("inner got " + got);
                        return "inner's";
                    } finally {
                        log.add("inner finally");
                    }
                });
    }

    private Coroutine<Integer, Integer, String> outer(Coroutine<Integer, Integer, String> inner) {
        return Coroutine.of(
                co -> {
                    try {
                        String result = co.yieldFrom(inner);
                        log.add("outer got " + result);
                        co.yield(3);
                        return "outer's";
                    } finally {
                        log.add("outer finally");
                    }
                });
    }

    @EngineTest
    void yieldsAllElementsOfAnIterable() {
        Gen<Integer> gen =
                Gen.generate(
                        y -> {
                            y.yield(0);
                            y.yieldFrom(List.of(1, 2));
                            y.yieldFrom(List.of());
                            y.yieldFrom(Gen.range(3, 5));
                            y.yield(5);
                        });
        assertThat(gen.toList()).containsExactly(0, 1, 2, 3, 4, 5);
    }

    @EngineTest
    void pullsAnIterableOneElementARequest() {
        Gen<Integer> gen = Gen.generate(y -> y.yieldFrom(Gen.range(3).peek(x -> log.add("pulled " + x))));
        assertThat(gen.next()).isZero();
        assertThat(log).containsExactly("pulled 0");
    }

    @EngineTest
    void answersWhatTheDelegateReturned() {
        Coroutine<Integer, Integer, String> outer = outer(inner());
        assertThat(outer.next()).isEqualTo(1);
        assertThat(outer.next()).isEqualTo(2);
        assertThat(outer.next()).isEqualTo(3);
        assertThat(log).containsExactly("inner got null", "inner got null", "inner finally", "outer got inner's");
    }

    @EngineTest
    void passesOnWhatIsSent() {
        Coroutine<Integer, Integer, String> outer = outer(inner());
        outer.next();
        assertThat(outer.send(7)).isEqualTo(2);
        assertThat(outer.send(8)).isEqualTo(3);
        assertThat(log).startsWith("inner got 7", "inner got 8");
    }

    @EngineTest
    void raisesInTheDelegateFirst() {
        Coroutine<Integer, Integer, String> outer = outer(inner());
        outer.next();
        RuntimeException raised = new RuntimeException("mine");
        assertThatThrownBy(() -> outer.raise(raised)).isSameAs(raised);
        assertThat(log).containsExactly("inner finally", "outer finally");
    }

    @EngineTest
    void goesOnBehindADelegateThatReturnsFromWhatIsRaised() {
        Coroutine<Integer, Integer, String> inner =
                Coroutine.of(
                        co -> {
                            try {
                                co.yield(1);
                            } catch (IllegalArgumentException caught) {
                                return "rescued";
                            }
                            return "ended";
                        });
        Coroutine<Integer, Integer, String> outer = outer(inner);
        outer.next();
        assertThat(outer.raise(new IllegalArgumentException())).isEqualTo(3);
        assertThat(log).containsExactly("outer got rescued");
    }

    @EngineTest
    void catchesWhatTheDelegateThrows() {
        Coroutine<Integer, Integer, String> outer =
                Coroutine.of(
                        co -> {
                            try {
                                return co.yieldFrom(
                                        Coroutine.<Integer, Integer, String>of(
                                                inner -> {
                                                    inner.yield(1);
                                                    throw new IllegalArgumentException("inner's");
                                                }));
                            } catch (IllegalArgumentException caught) {
                                co.yield(2);
                                return caught.getMessage();
                            }
                        });
        assertThat(outer.next()).isEqualTo(1);
        assertThat(outer.next()).isEqualTo(2);
        assertThatThrownBy(outer::next).isInstanceOf(StopIteration.class);
        assertThat(outer.result()).hasValue("inner's");
    }

    @EngineTest
    void closesTheDelegateBeforeItself() {
        Coroutine<Integer, Integer, String> outer = outer(inner());
        outer.next();
        outer.close();
        assertThat(log).containsExactly("inner finally", "outer finally");
        assertThat(outer.state()).isEqualTo(State.CLOSED);
    }

    @EngineTest
    void raisingGeneratorExitByHandClosesTheDelegateFirst() {
        Coroutine<Integer, Integer, String> outer = outer(inner());
        outer.next();
        GeneratorExit exit = new GeneratorExit();
        assertThatThrownBy(() -> outer.raise(exit)).isSameAs(exit);
        assertThat(log).containsExactly("inner finally", "outer finally");
    }

    @EngineTest
    void aDelegateThatFailsToCloseThrowsThatAtTheOutersYield() {
        Coroutine<Integer, Integer, String> stubborn =
                Coroutine.of(
                        co -> {
                            try {
                                co.yield(1);
                            } catch (GeneratorExit exit) {
                                throw new IllegalArgumentException("not now");
                            }
                            return "";
                        });
        Coroutine<Integer, Integer, String> outer =
                Coroutine.of(
                        co -> {
                            try {
                                return co.yieldFrom(stubborn);
                            } catch (IllegalArgumentException caught) {
                                log.add(caught.getMessage());
                                return "closed all the same";
                            }
                        });
        outer.next();
        outer.close();
        assertThat(log).containsExactly("not now");
        assertThat(outer.result()).hasValue("closed all the same");
    }

    @EngineTest
    void aDelegateThatIgnoresGeneratorExitIsAnErrorInTheOuter() {
        Coroutine<Integer, Integer, String> stubborn =
                Coroutine.of(
                        co -> {
                            try {
                                co.yield(1);
                            } catch (GeneratorExit exit) {
                                co.yield(2);
                            }
                            return "";
                        });
        Coroutine<Integer, Integer, String> outer = outer(stubborn);
        outer.next();
        assertThatThrownBy(outer::close)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("ignored GeneratorExit");
        assertThat(outer.state()).isEqualTo(State.CLOSED);
        assertThat(stubborn.state()).isEqualTo(State.SUSPENDED);
    }

    @EngineTest
    void aFinallyBlockMayDelegateWhileItIsClosedIfThatYieldsNothing() {
        Coroutine<Integer, Integer, String> outer =
                Coroutine.of(
                        co -> {
                            try {
                                co.yield(1);
                            } finally {
                                co.yieldFrom(List.of());
                                log.add("cleaned");
                            }
                            return "";
                        });
        outer.next();
        outer.close();
        assertThat(log).containsExactly("cleaned");
    }

    @EngineTest
    void whatIsRaisedOverAPlainIterableIsThrownInTheOuter() {
        Coroutine<Integer, Integer, String> outer =
                Coroutine.of(
                        co -> {
                            try {
                                co.yieldFrom(List.of(1, 2, 3));
                            } catch (IllegalArgumentException caught) {
                                co.yield(9);
                            }
                            return "";
                        });
        outer.next();
        assertThat(outer.raise(new IllegalArgumentException())).isEqualTo(9);
    }

    @EngineTest
    void aValueSentOverAnIterableIsAnErrorInTheOuter() {
        for (Iterable<Integer> plain :
                List.of(
                        List.of(1, 2),
                        Gen.range(3),
                        Gen.<Integer>generate(
                                y -> {
                                    y.yield(1);
                                    y.yield(2);
                                }))) {
            Coroutine<Integer, Integer, String> outer =
                    Coroutine.of(
                            co -> {
                                try {
                                    co.yieldFrom(plain);
                                } catch (IllegalStateException refused) {
                                    co.yield(9);
                                }
                                return "";
                            });
            outer.next();
            assertThat(outer.send(5)).isEqualTo(9);
            assertThatThrownBy(outer::next).isInstanceOf(StopIteration.class);
        }
    }

    @EngineTest
    void aValueSentThroughASequenceDeepInTheChainIsAnErrorWhereTheSequenceIs() {
        Coroutine<Integer, Integer, String> deepest = inner();
        Gen<Integer> sequence = Gen.generate(y -> y.yieldFrom(deepest.gen()));
        Coroutine<Integer, Integer, String> outer =
                Coroutine.of(
                        co -> {
                            try {
                                co.yieldFrom(sequence);
                            } catch (IllegalStateException refused) {
                                co.yield(9);
                            }
                            return "";
                        });
        outer.next();
        assertThat(outer.send(5)).isEqualTo(9);
        assertThat(deepest.state()).isEqualTo(State.SUSPENDED);
        assertThat(sequence.next()).isEqualTo(2);
    }

    @EngineTest
    void closesAPlainIteratorThatCanBeClosed() {
        Gen<Integer> plain = Gen.fromStream(List.of(1, 2, 3).stream().onClose(() -> log.add("stream closed")));
        Gen<Integer> gen = Gen.generate(y -> y.yieldFrom(plain));
        gen.next();
        gen.close();
        assertThat(log).containsExactly("stream closed");
    }

    @EngineTest
    void aGeneratorAsAnIterableIsRaisedInAndClosed() {
        Gen<Integer> outer =
                Gen.generate(
                        y -> {
                            try {
                                y.yieldFrom(
                                        Gen.<Integer>generate(
                                                z -> {
                                                    try {
                                                        z.yield(1);
                                                    } finally {
                                                        log.add("inner");
                                                    }
                                                }));
                            } finally {
                                log.add("outer");
                            }
                        });
        outer.next();
        outer.close();
        assertThat(log).containsExactly("inner", "outer");
    }

    @EngineTest
    void anElementLookedAtBeforeIsYieldedFirst() {
        Gen<Integer> looked =
                Gen.generate(
                        y -> {
                            y.yield(1);
                            y.yield(2);
                        });
        assertThat(looked.hasNext()).isTrue();
        Coroutine<Integer, Integer, String> coroutine = inner();
        assertThat(coroutine.gen().hasNext()).isTrue();
        Gen<Integer> outer =
                Gen.generate(
                        y -> {
                            y.yieldFrom(looked);
                            y.yieldFrom(coroutine.gen());
                        });
        assertThat(outer.toList()).containsExactly(1, 2, 1, 2);
    }

    @EngineTest
    void theOuterIsRunningWhileTheDelegateRuns() {
        List<Coroutine<Integer, Integer, String>> self = new ArrayList<>();
        Coroutine<Integer, Integer, String> inner =
                Coroutine.of(
                        co -> {
                            log.add("outer " + self.getFirst().state());
                            try {
                                self.getFirst().next();
                            } catch (IllegalStateException refused) {
                                log.add("refused");
                            }
                            co.yield(1);
                            return "";
                        });
        Coroutine<Integer, Integer, String> outer = outer(inner);
        self.add(outer);
        outer.next();
        assertThat(log).containsExactly("outer RUNNING", "refused");
        assertThat(outer.state()).isEqualTo(State.SUSPENDED);
        assertThat(inner.state()).isEqualTo(State.SUSPENDED);
    }

    @EngineTest
    void delegatingToItselfIsRefused() {
        List<Coroutine<Integer, Integer, String>> self = new ArrayList<>();
        Coroutine<Integer, Integer, String> outer = Coroutine.of(co -> co.yieldFrom(self.getFirst()));
        self.add(outer);
        assertThatThrownBy(outer::next)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("already executing");
        assertThat(outer.state()).isEqualTo(State.CLOSED);
    }

    @EngineTest
    void delegatingToAnAncestorIsRefused() {
        List<Coroutine<Integer, Integer, String>> ancestor = new ArrayList<>();
        Coroutine<Integer, Integer, String> child =
                Coroutine.of(
                        co -> {
                            try {
                                return co.yieldFrom(ancestor.getFirst());
                            } catch (IllegalStateException refused) {
                                co.yield(1);
                                return "refused";
                            }
                        });
        Coroutine<Integer, Integer, String> outer = outer(child);
        ancestor.add(outer);
        assertThat(outer.next()).isEqualTo(1);
        assertThat(outer.next()).isEqualTo(3);
        assertThat(log).containsExactly("outer got refused");
    }

    @EngineTest
    void oneThatHasEndedYieldsNothingAndAnswersNull() {
        Coroutine<Integer, Integer, String> inner = inner();
        inner.gen().toList();
        assertThatThrownBy(inner::next).isInstanceOf(StopIteration.class);
        Coroutine<Integer, Integer, String> outer = outer(inner);
        log.clear();
        assertThat(outer.next()).isEqualTo(3);
        assertThat(log).containsExactly("outer got null");
    }

    @EngineTest
    void aDelegateMayBeUsedFromOutsideMeanwhile() {
        Coroutine<Integer, Integer, String> inner = inner();
        Coroutine<Integer, Integer, String> outer = outer(inner);
        assertThat(outer.next()).isEqualTo(1);
        assertThat(inner.send(5)).isEqualTo(2);
        assertThat(inner.state()).isEqualTo(State.SUSPENDED);
        assertThat(outer.send(6)).isEqualTo(3);
        assertThat(log).containsExactly("inner got 5", "inner got 6", "inner finally", "outer got inner's");
    }

    @EngineTest
    void aSequenceMayBeUsedFromOutsideMeanwhileAndLosesNothing() {
        Gen<Integer> inner =
                Gen.generate(
                        y -> {
                            y.yield(1);
                            y.yield(2);
                            y.yield(3);
                        });
        Gen<Integer> outer = Gen.generate(y -> y.yieldFrom(inner));
        assertThat(outer.next()).isEqualTo(1);
        assertThat(inner.hasNext()).isTrue();
        assertThat(outer.next()).isEqualTo(2);
        assertThat(inner.next()).isEqualTo(3);
        assertThat(outer.hasNext()).isFalse();
    }

    @EngineTest
    void aMiddleLinkMayBeUsedFromOutsideMeanwhile() {
        Coroutine<Integer, Integer, String> deepest = inner();
        Coroutine<Integer, Integer, String> middle = outer(deepest);
        Coroutine<Integer, Integer, String> outer = outer(middle);
        assertThat(outer.next()).isEqualTo(1);
        assertThat(middle.next()).isEqualTo(2);
        assertThat(outer.next()).isEqualTo(3);
        assertThat(deepest.state()).isEqualTo(State.CLOSED);
        assertThat(outer.next()).isEqualTo(3);
    }

    @EngineTest
    void twoMayDelegateToTheSameOneInTurns() {
        Gen<Integer> shared =
                Gen.generate(
                        y -> {
                            for (int i = 0; i < 4; i++) {
                                y.yield(i);
                            }
                        });
        Gen<Integer> first = Gen.generate(y -> y.yieldFrom(shared));
        Gen<Integer> second = Gen.generate(y -> y.yieldFrom(shared));
        assertThat(List.of(first.next(), second.next(), first.next(), second.next())).containsExactly(0, 1, 2, 3);
        assertThat(first.hasNext()).isFalse();
        assertThat(second.hasNext()).isFalse();
    }

    @EngineTest
    void closingADelegateFromOutsideEndsItForTheOuterToo() {
        Coroutine<Integer, Integer, String> inner = inner();
        Coroutine<Integer, Integer, String> outer = outer(inner);
        outer.next();
        inner.close();
        assertThat(outer.next()).isEqualTo(3);
        assertThat(log).containsExactly("inner finally", "outer got null");
    }

    @EngineTest
    void whatAPlainIteratorThrowsIsThrownInTheOuterAsItIs() {
        Gen<Integer> gen =
                Gen.generate(
                        y -> {
                            try {
                                y.yieldFrom(
                                        Gen.of(1)
                                                .map(
                                                        _ -> {
                                                            throw new NoSuchElementException("the function's");
                                                        }));
                            } catch (NoSuchElementException caught) {
                                log.add(caught.getMessage());
                            }
                            y.yield(2);
                        });
        assertThat(gen.toList()).containsExactly(2);
        assertThat(log).containsExactly("the function's");
    }

    @EngineTest
    void anIterableThatFailsToOpenThrowsInTheOuter() {
        Gen<Integer> gen =
                Gen.generate(
                        y -> {
                            try {
                                y.yieldFrom(
                                        (Iterable<Integer>)
                                                () -> {
                                                    throw new IllegalArgumentException("no iterator");
                                                });
                            } catch (IllegalArgumentException caught) {
                                y.yield(1);
                            }
                        });
        assertThat(gen.toList()).containsExactly(1);
    }

    @EngineTest
    void nullIsRefusedAtTheYieldFrom() {
        Gen<Integer> gen =
                Gen.generate(
                        y -> {
                            try {
                                y.yieldFrom((Iterable<Integer>) null);
                            } catch (NullPointerException refused) {
                                y.yield(1);
                            }
                            try {
                                y.yieldFrom((Coroutine<Integer, Void, Optional<String>>) null);
                            } catch (NullPointerException refused) {
                                y.yield(2);
                            }
                        });
        assertThat(gen.toList()).containsExactly(1, 2);
    }

    @EngineTest
    void aDeepChainYieldsWithoutOverflowAndEndsWithoutOverflow() {
        Gen<Integer> chain = nested(3_000);
        assertThat(chain.toList()).hasSize(3_001).startsWith(3_000, 2_999).endsWith(0);
    }

    private static Gen<Integer> nested(int depth) {
        return Gen.generate(
                y -> {
                    y.yield(depth);
                    if (depth > 0) {
                        y.yieldFrom(nested(depth - 1));
                    }
                });
    }

    @EngineTest
    void closingADeepChainRunsEveryFinallyBlockFromTheInside() {
        List<Integer> closed = new ArrayList<>();
        Gen<Integer> chain = nestedGuarded(1_000, closed);
        for (int i = 0; i <= 1_000; i++) {
            chain.next();
        }
        chain.close();
        assertThat(closed).hasSize(1_001).startsWith(0, 1, 2).endsWith(999, 1_000);
    }

    private static Gen<Integer> nestedGuarded(int depth, List<Integer> closed) {
        return Gen.generate(
                y -> {
                    try {
                        y.yield(depth);
                        if (depth > 0) {
                            y.yieldFrom(nestedGuarded(depth - 1, closed));
                        }
                    } finally {
                        closed.add(depth);
                    }
                });
    }
}
