package io.github.itergen.cpython;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.itergen.Coroutine;
import io.github.itergen.Coroutine.State;
import io.github.itergen.EngineTest;
import io.github.itergen.Gen;
import io.github.itergen.GeneratorExit;
import io.github.itergen.Pair;
import io.github.itergen.StopIteration;
import io.github.itergen.internal.coroutine.Engine;
import io.github.itergen.internal.coroutine.Engines;
import io.github.itergen.threads.Collected;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

/// The documented examples of CPython's `test_generators`: `coroutine_tests`, `syntax_tests`, `weakref_tests` and
/// `refleaks_tests`.
///
/// What has no counterpart:
/// - what is or is no generator because of a `yield` somewhere in it: in Java a body is one by its type, and the compiler
///   refuses the rest.
/// - the forms of `throw` with a type, a value and a traceback: there is one form of `raise`.
/// - generator expressions, `gi_code`, `gi_frame`, `__name__`.
/// - the exception in a `__del__`: Java has no destructors. What a finally block throws where nobody is left to see it is
///   logged, and tested.
final class CPythonCoroutineExamplesTest {
    private final Queue<Object> log = new ConcurrentLinkedQueue<>();

    /// `coroutine_tests`: sending a value into a started generator
    @EngineTest
    void whatIsSentIsTheValueOfTheYield() {
        Coroutine<Integer, Integer, Void> coroutine =
                Coroutine.ofVoid(
                        co -> {
                            log.add(co.yield(1));
                            co.yield(2);
                        });
        assertThat(coroutine.next()).isEqualTo(1);
        assertThat(coroutine.send(42)).isEqualTo(2);
        assertThat(log).containsExactly(42);
        Coroutine<Integer, Integer, Void> created = Coroutine.ofVoid(co -> co.yield(1));
        assertThatIllegalStateException().isThrownBy(() -> created.send(1)).withMessageContaining("not begun");
    }

    /// `coroutine_tests`: yield by itself yields None; there is none by itself in Java.
    @EngineTest
    void nullIsYieldedAsItIs() {
        assertThat(Gen.<Object>generate(y -> y.yield(null)).toList()).containsExactly((Object) null);
    }

    /// `coroutine_tests`: a yield expression with augmented assignment
    @EngineTest
    void aYieldMayBeTheOperandOfACompoundAssignment() {
        Coroutine<Object, Integer, Void> counting =
                Coroutine.ofVoid(
                        co -> {
                            int count = 0;
                            while (count < 30) {
                                count += co.yield(null);
                                log.add(count);
                            }
                        });
        counting.next();
        assertThat(log).isEmpty();
        counting.send(10);
        counting.send(10);
        assertThatThrownBy(() -> counting.send(10)).isInstanceOf(StopIteration.class);
        assertThat(log).containsExactly(10, 20, 30);
    }

    private Coroutine<String, Integer, Void> catchingArguments() {
        return Coroutine.ofVoid(
                co -> {
                    while (true) {
                        try {
                            log.add("got " + co.yield(null));
                        } catch (IllegalArgumentException caught) {
                            log.add("caught " + caught.getMessage());
                        }
                    }
                });
    }

    /// `coroutine_tests`: some throw() conditions
    @EngineTest
    void whatIsRaisedIsCaughtAsOftenAsTheBodyCatchesItAndElseEndsIt() {
        Coroutine<String, Integer, Void> coroutine = catchingArguments();
        coroutine.next();
        coroutine.raise(new IllegalArgumentException("a"));
        coroutine.raise(new IllegalArgumentException("b"));
        coroutine.send(1);
        UnsupportedOperationException other = new UnsupportedOperationException();
        assertThatThrownBy(() -> coroutine.raise(other)).isSameAs(other);
        assertThat(coroutine.state()).isEqualTo(State.CLOSED);
        assertThatThrownBy(() -> coroutine.send(2)).isInstanceOf(StopIteration.class);
        assertThat(log).containsExactly("caught a", "caught b", "got 1");
    }

    /// `coroutine_tests`: throw on a closed and on a just-opened generator
    @EngineTest
    void whatIsRaisedInOneThatHasEndedOrNotBegunIsThrownToTheCaller() {
        Coroutine<String, Integer, Void> closed = catchingArguments();
        closed.next();
        closed.close();
        IllegalArgumentException raised = new IllegalArgumentException();
        assertThatThrownBy(() -> closed.raise(raised)).isSameAs(raised);
        Coroutine<String, Integer, Void> created = catchingArguments();
        assertThatThrownBy(() -> created.raise(raised)).isSameAs(raised);
        assertThat(created.state()).isEqualTo(State.CLOSED);
        assertThat(log).isEmpty();
    }

    private static void divide(int divisor) {
        assertThat(1 / divisor).isNotZero();
    }

    /// `coroutine_tests`: plain "raise" inside a generator should preserve the traceback. Python's grows with each level that
    /// an exception passes; Java's is the place where it was made.
    @EngineTest
    void whatIsRaisedAndThrownAgainKeepsItsStackTrace() {
        Coroutine<Integer, Void, Void> passing =
                Coroutine.ofVoid(
                        co -> {
                            try {
                                co.yield(1);
                            } catch (ArithmeticException caught) {
                                throw caught;
                            }
                        });
        passing.next();
        try {
            divide(0);
        } catch (ArithmeticException division) {
            StackTraceElement[] before = division.getStackTrace();
            assertThatThrownBy(() -> passing.raise(division)).isSameAs(division);
            assertThat(division.getStackTrace()).startsWith(before[0], before[1]);
            assertThat(before[0].getMethodName()).isEqualTo("divide");
        }
    }

    private Coroutine<Integer, Void, Void> tellingItsExit() {
        return Coroutine.ofVoid(
                co -> {
                    try {
                        co.yield(1);
                    } catch (GeneratorExit exit) {
                        log.add("exiting");
                    }
                });
    }

    /// `coroutine_tests`: closing a generator
    @EngineTest
    void theExitIsRaisedOnceAndOnlyInOneThatHasBegun() {
        Coroutine<Integer, Void, Void> coroutine = tellingItsExit();
        coroutine.next();
        coroutine.close();
        coroutine.close();
        tellingItsExit().close();
        assertThat(log).containsExactly("exiting");
    }

    /// `coroutine_tests`: an even simpler generator
    @EngineTest
    void oneWithoutAHandlerIsClosedQuietly() {
        Gen<Integer> created = Gen.generate(y -> y.yield(1));
        created.close();
        Gen<Integer> suspended = Gen.generate(y -> y.yield(1));
        suspended.next();
        suspended.close();
        assertThat(created.hasNext()).isFalse();
        assertThat(suspended.hasNext()).isFalse();
    }

    private static WeakReference<Object> dropped(Gen<Integer> gen) {
        gen.next();
        return new WeakReference<>(gen);
    }

    /// `coroutine_tests`: finalization; GeneratorExit is not caught by except Exception
    @EngineTest
    void oneThatIsDroppedRunsItsFinallyBlockAndNoHandlerOfExceptions() throws InterruptedException {
        WeakReference<Object> gen =
                dropped(
                        Gen.generate(
                                y -> {
                                    try {
                                        y.yield(1);
                                    } catch (Exception tooBroad) {
                                        log.add("exception");
                                    } finally {
                                        log.add("finally");
                                    }
                                }));
        assertThat(Collected.soon(gen, () -> !log.isEmpty())).isTrue();
        assertThat(log).containsExactly("finally");
    }

    private static Gen<Integer> ignoringItsExit() {
        return Gen.generate(
                y -> {
                    try {
                        y.yield(1);
                    } catch (GeneratorExit exit) {
                        y.yield(2);
                    }
                });
    }

    /// `coroutine_tests`: ill-behaved generators
    @EngineTest
    void oneThatYieldsAtItsExitFailsTheFirstCloseAndEndsAtTheSecond() {
        Coroutine<Integer, Void, Void> coroutine =
                Coroutine.ofVoid(
                        co -> {
                            try {
                                co.yield(1);
                            } catch (GeneratorExit exit) {
                                co.yield(2);
                            }
                        });
        coroutine.next();
        assertThatIllegalStateException().isThrownBy(coroutine::close).withMessageContaining("ignored GeneratorExit");
        coroutine.close();
        assertThat(coroutine.state()).isEqualTo(State.CLOSED);
    }

    private static final class Listener extends Handler {
        private final Queue<Throwable> seen = new ConcurrentLinkedQueue<>();

        @Override
        public void publish(LogRecord record) {
            seen.add(record.getThrown());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    /// `coroutine_tests`: our ill-behaved code should be invoked during GC
    @EngineTest
    void whatGoesWrongWithADroppedOneIsLogged() throws InterruptedException {
        Logger logger = Logger.getLogger("io.github.itergen.internal.coroutine.Abandoned");
        Listener listener = new Listener();
        boolean parents = logger.getUseParentHandlers();
        logger.addHandler(listener);
        logger.setUseParentHandlers(false);
        try {
            assertThat(Collected.soon(dropped(ignoringItsExit()), () -> !listener.seen.isEmpty())).isTrue();
        } finally {
            logger.removeHandler(listener);
            logger.setUseParentHandlers(parents);
        }
        assertThat(listener.seen)
                .singleElement()
                .satisfies(
                        failure ->
                                assertThat(failure)
                                        .isInstanceOf(IllegalStateException.class)
                                        .hasMessageContaining("ignored GeneratorExit"));
    }

    /// `coroutine_tests`: errors thrown during closing should propagate
    @EngineTest
    void whatTheHandlerOfTheExitThrowsIsThrownByTheClose() {
        Gen<Integer> gen =
                Gen.generate(
                        y -> {
                            try {
                                y.yield(1);
                            } catch (GeneratorExit exit) {
                                throw new IllegalArgumentException("fie");
                            }
                        });
        gen.next();
        assertThatThrownBy(gen::close).hasMessage("fie");
    }

    /// `coroutine_tests`: `d[(yield "a")] = d[(yield "b")] = 27`. Python assigns from left to right as the indexes arrive, Java
    /// evaluates both and then assigns; the yields come in the same order.
    @EngineTest
    void yieldsMayBeTheIndexesOfAChainedAssignment() {
        int[] data = {1, 2};
        Coroutine<String, Integer, Void> coroutine =
                Coroutine.ofVoid(co -> data[co.yield("a")] = data[co.yield("b")] = 27);
        assertThat(coroutine.next()).isEqualTo("a");
        assertThat(coroutine.send(0)).isEqualTo("b");
        assertThat(data).containsExactly(1, 2);
        assertThatThrownBy(() -> coroutine.send(1)).isInstanceOf(StopIteration.class);
        assertThat(data).containsExactly(27, 27);
    }

    private static void fail() {
        throw new IllegalArgumentException();
    }

    /// `syntax_tests`: "These are fine", the one that is run
    @EngineTest
    void aYieldMayStandInAHandlerBesideOneInAFinallyBlockInAnotherHandler() {
        Gen<Integer> gen =
                Gen.generate(
                        y -> {
                            try {
                                try {
                                    y.yield(12);
                                    fail();
                                } catch (IllegalArgumentException expected) {
                                    y.yield(666);
                                } catch (RuntimeException other) {
                                    try {
                                        log.add(other);
                                    } finally {
                                        y.yield(13);
                                    }
                                }
                            } catch (RuntimeException any) {
                                log.add(any);
                            }
                        });
        assertThat(gen.toList()).containsExactly(12, 666);
        assertThat(log).isEmpty();
    }

    /// `syntax_tests`: a yield that is never reached
    @EngineTest
    void aBodyThatReachesNoYieldIsAnEmptySequence() {
        boolean never = !log.isEmpty();
        Gen<Integer> gen =
                Gen.generate(
                        y -> {
                            if (never) {
                                y.yield(1);
                            }
                        });
        assertThat(gen.toList()).isEmpty();
        assertThat(Gen.<Integer>generate(_ -> log.add("ran")).toList()).isEmpty();
        assertThat(log).containsExactly("ran");
    }

    /// `syntax_tests`: the one that caused a crash
    @EngineTest
    void aContinueRunsTheYieldOfTheFinallyBlock() {
        boolean always = log.isEmpty();
        Gen<Integer> gen =
                Gen.generate(
                        y -> {
                            for (int i = 0; i < 3; i++) {
                                try {
                                    if (always) {
                                        continue;
                                    }
                                    log.add("not here");
                                } finally {
                                    y.yield(i);
                                }
                            }
                        });
        assertThat(gen.toList()).containsExactly(0, 1, 2);
        assertThat(log).isEmpty();
    }

    /// `syntax_tests`: lambdas shouldn't have their usual return behaviour
    @EngineTest
    void whatALambdaReturnsIsNoElement() {
        assertThat(Coroutine.<Integer, Object, Object>of(co -> co.yield(1)).gen().toList()).containsExactly(1);
        Coroutine<Integer, Object, Pair<Object, Object>> both =
                Coroutine.of(co -> new Pair<>(co.yield(1), co.yield(2)));
        assertThat(both.next()).isEqualTo(1);
        assertThat(both.send("a")).isEqualTo(2);
        assertThatThrownBy(() -> both.send("b")).isInstanceOf(StopIteration.class);
        assertThat(both.result()).hasValue(new Pair<>("a", "b"));
    }

    /// `weakref_tests`
    @EngineTest
    void mayBeReferredToWeakly() {
        Gen<String> gen = Gen.generate(y -> y.yield("element"));
        WeakReference<Gen<String>> reference = new WeakReference<>(gen);
        assertThat((Object) reference.get()).isSameAs(gen);
        assertThat(reference.get().toList()).containsExactly("element");
        assertThat(gen.hasNext()).isFalse();
    }

    private static final class YieldingItsOwnBranch implements Iterator<Object> {
        private Object element = this;

        @Override
        public boolean hasNext() {
            return true;
        }

        @Override
        public Object next() {
            return element;
        }
    }

    private static WeakReference<Object> branchOfATeeThatHoldsItself() {
        YieldingItsOwnBranch source = new YieldingItsOwnBranch();
        List<Gen<Object>> branches = Gen.fromIterator(source).tee();
        Gen<Object> head = branches.getFirst();
        source.element = head;
        assertThat(head.next()).isSameAs(head);
        return new WeakReference<>(head);
    }

    /// `refleaks_tests`: a tee whose elements are its own branch
    @EngineTest
    void aTeeThatHoldsItselfIsCollected() throws InterruptedException {
        assertThat(Collected.soon(branchOfATeeThatHoldsItself(), () -> true)).isTrue();
    }

    private static WeakReference<Object> yieldingItself() {
        List<Gen<Object>> self = new ArrayList<>();
        Gen<Object> gen =
                Gen.generate(
                        y -> {
                            while (!self.isEmpty()) {
                                y.yield(self.getFirst());
                            }
                        });
        self.add(gen);
        assertThat(gen.next()).isSameAs(gen);
        return new WeakReference<>(gen);
    }

    /// `refleaks_tests`: a generator that yields itself. One that has to be closed, since its body has a finally block or a
    /// thread, is not: [CPythonGeneratorsTest#oneThatHoldsItselfIsClosedByHandOnly]. Hence under one engine only.
    @Test
    void oneThatHoldsItselfAndHasNothingToCloseIsCollected() throws InterruptedException {
        Engine before = Engines.select(Engine.WOVEN);
        try {
            assertThat(Collected.soon(yieldingItself(), () -> true)).isTrue();
        } finally {
            Engines.select(before);
        }
    }
}
