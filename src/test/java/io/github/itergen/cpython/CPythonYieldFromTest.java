package io.github.itergen.cpython;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.itergen.Coroutine;
import io.github.itergen.EngineTest;
import io.github.itergen.Gen;
import io.github.itergen.GeneratorExit;
import io.github.itergen.StopIteration;
import io.github.itergen.threads.Collected;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/// The behaviours of CPython's `test_yield_from.TestPEP380Operation`, by its order. What a delegate returns is
/// [CPythonYieldFromResultsTest], the `TestInterestingEdgeCases` are [CPythonYieldFromEdgeCasesTest].
///
/// What has no counterpart:
/// - `test_broken_getattr_handling`: whether an iterator can be closed is a question of its type, which can't fail. What
///   can is its `close()`, and that is what the test of this name is about here.
/// - `__context__`: Java has none. What a finally block throws replaces what was thrown before, and keeps no trace of it.
final class CPythonYieldFromTest {
    private final List<String> trace = new ArrayList<>();

    private Coroutine<String, Object, Object> inner() {
        return Coroutine.of(
                co -> {
                    trace.add("inner begins");
                    try {
                        trace.add("inner got " + co.yield("inner 1"));
                        trace.add("inner got " + co.yield("inner 2"));
                        return "inner's";
                    } finally {
                        trace.add("inner leaves");
                    }
                });
    }

    private Coroutine<String, Object, Object> outer(Coroutine<String, Object, Object> inner) {
        return Coroutine.of(
                co -> {
                    trace.add("outer begins");
                    try {
                        trace.add("outer got " + co.yield("outer 1"));
                        trace.add("inner returned " + co.yieldFrom(inner));
                        trace.add("outer got " + co.yield("outer 2"));
                        return "outer's";
                    } finally {
                        trace.add("outer leaves");
                    }
                });
    }

    private void fail(String message) {
        trace.add("failing");
        throw new IllegalArgumentException(message);
    }

    private void traceAll(Iterable<String> elements) {
        elements.forEach(element -> trace.add("yielded " + element));
    }

    /// `test_delegation_of_initial_next_to_subgenerator`
    @EngineTest
    void theFirstRequestGoesThroughToTheDelegate() {
        Gen<String> outer =
                Gen.generate(
                        y -> {
                            trace.add("outer begins");
                            y.yieldFrom(inner());
                            trace.add("outer ends");
                        });
        traceAll(outer);
        assertThat(trace)
                .containsExactly(
                        "outer begins",
                        "inner begins",
                        "yielded inner 1",
                        "inner got null",
                        "yielded inner 2",
                        "inner got null",
                        "inner leaves",
                        "outer ends");
    }

    private Coroutine<String, Object, Object> failingAtOnce() {
        return Coroutine.of(
                co -> {
                    try {
                        fail("at once");
                        return co.yield("never");
                    } finally {
                        trace.add("inner leaves");
                    }
                });
    }

    /// `test_raising_exception_in_initial_next_call`
    @EngineTest
    void whatTheDelegateThrowsAtOnceLeavesBothFromTheInside() {
        Gen<String> outer =
                Gen.generate(
                        y -> {
                            try {
                                y.yieldFrom(failingAtOnce());
                            } finally {
                                trace.add("outer leaves");
                            }
                        });
        assertThatThrownBy(() -> traceAll(outer)).hasMessage("at once");
        assertThat(trace).containsExactly("failing", "inner leaves", "outer leaves");
    }

    /// `test_delegation_of_next_call_to_subgenerator`
    @EngineTest
    void requestsGoThroughToTheDelegateUntilItEndsAndBackToTheOuter() {
        traceAll(outer(inner()));
        assertThat(trace)
                .containsExactly(
                        "outer begins",
                        "yielded outer 1",
                        "outer got null",
                        "inner begins",
                        "yielded inner 1",
                        "inner got null",
                        "yielded inner 2",
                        "inner got null",
                        "inner leaves",
                        "inner returned inner's",
                        "yielded outer 2",
                        "outer got null",
                        "outer leaves");
    }

    private Coroutine<String, Object, Object> failingAfterOne() {
        return Coroutine.of(
                co -> {
                    try {
                        trace.add("inner got " + co.yield("inner 1"));
                        fail("after one");
                        return co.yield("never");
                    } finally {
                        trace.add("inner leaves");
                    }
                });
    }

    /// `test_raising_exception_in_delegated_next_call`
    @EngineTest
    void whatTheDelegateThrowsLaterLeavesBothFromTheInside() {
        assertThatThrownBy(() -> traceAll(outer(failingAfterOne()))).hasMessage("after one");
        assertThat(trace).endsWith("yielded inner 1", "inner got null", "failing", "inner leaves", "outer leaves");
    }

    private void sendAll(Coroutine<String, Object, Object> coroutine, int count) {
        coroutine.next();
        for (int i = 1; i <= count; i++) {
            trace.add("yielded " + coroutine.send(i));
        }
        trace.add("ended with " + catchThrowableOfType(StopIteration.class, () -> coroutine.send(count + 1)).value());
    }

    /// `test_delegation_of_send`
    @EngineTest
    void whatIsSentGoesToWhomeverTheElementCameFrom() {
        sendAll(outer(inner()), 3);
        assertThat(trace)
                .containsExactly(
                        "outer begins",
                        "outer got 1",
                        "inner begins",
                        "yielded inner 1",
                        "inner got 2",
                        "yielded inner 2",
                        "inner got 3",
                        "inner leaves",
                        "inner returned inner's",
                        "yielded outer 2",
                        "outer got 4",
                        "outer leaves",
                        "ended with outer's");
    }

    /// `test_handling_exception_while_delegating_send`
    @EngineTest
    void whatTheDelegateThrowsWhenItIsSentSomethingIsThrownByTheSend() {
        Coroutine<String, Object, Object> outer = outer(failingAfterOne());
        outer.next();
        outer.send(1);
        assertThatThrownBy(() -> outer.send(2)).hasMessage("after one");
        assertThat(trace)
                .containsExactly(
                        "outer begins", "outer got 1", "inner got 2", "failing", "inner leaves", "outer leaves");
    }

    private static Coroutine<String, Object, Object> atTheSecondElement(Coroutine<String, Object, Object> coroutine) {
        coroutine.next();
        coroutine.next();
        return coroutine;
    }

    /// `test_delegating_close`
    @EngineTest
    void closingLeavesBothFromTheInside() {
        atTheSecondElement(outer(inner())).close();
        assertThat(trace)
                .containsExactly("outer begins", "outer got null", "inner begins", "inner leaves", "outer leaves");
    }

    private Coroutine<String, Object, Object> failingToLeave() {
        return Coroutine.of(
                co -> {
                    try {
                        return co.yield("inner 1");
                    } finally {
                        fail("while leaving");
                    }
                });
    }

    /// `test_handing_exception_while_delegating_close`; Java does not keep what the new exception replaces.
    @EngineTest
    void whatTheDelegateThrowsWhileItIsClosedIsThrownByTheClose() {
        Coroutine<String, Object, Object> outer = atTheSecondElement(outer(failingToLeave()));
        assertThatThrownBy(outer::close).hasMessage("while leaving").hasNoCause().hasNoSuppressedExceptions();
        assertThat(trace).endsWith("failing", "outer leaves");
    }

    /// `test_delegating_throw`
    @EngineTest
    void whatIsRaisedLeavesBothFromTheInsideAndIsThrownByTheRaise() {
        Coroutine<String, Object, Object> outer = atTheSecondElement(outer(inner()));
        RuntimeException raised = new RuntimeException();
        assertThatThrownBy(() -> outer.raise(raised)).isSameAs(raised);
        assertThat(trace).endsWith("inner begins", "inner leaves", "outer leaves");
    }

    private static Coroutine<Integer, Object, Object> overNumbers() {
        return Coroutine.of(
                co -> {
                    co.yieldFrom(List.of(0, 1, 2));
                    return null;
                });
    }

    /// `test_delegation_of_next_to_non_generator`
    @EngineTest
    void aPlainIterableIsPulled() {
        assertThat(overNumbers().gen().toList()).containsExactly(0, 1, 2);
    }

    /// `test_conversion_of_sendNone_to_next`
    @EngineTest
    void sendingNullPullsAPlainIterable() {
        Coroutine<Integer, Object, Object> outer = overNumbers();
        assertThat(List.of(outer.send(null), outer.send(null), outer.send(null))).containsExactly(0, 1, 2);
    }

    private Coroutine<Integer, Object, Object> guardedOver(Iterable<Integer> plain) {
        return Coroutine.of(
                co -> {
                    try {
                        co.yieldFrom(plain);
                        trace.add("not here");
                    } finally {
                        trace.add("outer leaves");
                    }
                    return null;
                });
    }

    /// `test_delegation_of_close_to_non_generator`
    @EngineTest
    void aPlainIterableNeedsNoClosing() {
        Coroutine<Integer, Object, Object> outer = guardedOver(List.of(0, 1, 2));
        outer.next();
        outer.close();
        assertThat(trace).containsExactly("outer leaves");
    }

    /// `test_delegating_throw_to_non_generator`
    @EngineTest
    void whatIsRaisedOverAPlainIterableIsThrownAtTheYieldFrom() {
        Coroutine<Integer, Object, Object> outer = guardedOver(List.of(0, 1, 2, 3));
        outer.next();
        outer.next();
        RuntimeException raised = new RuntimeException();
        assertThatThrownBy(() -> outer.raise(raised)).isSameAs(raised);
        assertThat(trace).containsExactly("outer leaves");
    }

    /// `test_attempting_to_send_to_non_generator`; Python's AttributeError names the missing `send`.
    @EngineTest
    void aValueSentOverAPlainIterableIsRefusedAtTheYieldFrom() {
        Coroutine<Integer, Object, Object> outer = guardedOver(List.of(0, 1, 2));
        outer.next();
        assertThatIllegalStateException().isThrownBy(() -> outer.send(42)).withMessageContaining("takes none");
        assertThat(trace).containsExactly("outer leaves");
    }

    private record BrokenClose(Iterator<Integer> iterator) implements Iterator<Integer>, AutoCloseable {
        @Override
        public boolean hasNext() {
            return iterator.hasNext();
        }

        @Override
        public Integer next() {
            return iterator.next();
        }

        @Override
        public void close() {
            throw new IllegalArgumentException("broken close");
        }
    }

    /// `test_broken_getattr_handling`
    @EngineTest
    void anIteratorThatFailsToCloseThrowsThatAtTheYieldFrom() {
        Coroutine<Integer, Object, Object> outer = guardedOver(() -> new BrokenClose(List.of(1, 2).iterator()));
        outer.next();
        assertThatThrownBy(outer::close).hasMessage("broken close");
        assertThat(trace).containsExactly("outer leaves");
    }

    /// `test_exception_in_initial_next_call`
    @EngineTest
    void aDelegateThatFailsBeforeItsFirstYieldFailsTheFirstRequest() {
        int zero = trace.size();
        Coroutine<Integer, Object, Object> outer =
                Coroutine.of(
                        co -> {
                            trace.add("before");
                            co.yieldFrom(Gen.generate(y -> y.yield(1 / zero)));
                            trace.add("not here");
                            return null;
                        });
        assertThatThrownBy(outer::next).isInstanceOf(ArithmeticException.class);
        assertThat(trace).containsExactly("before");
    }

    /// `test_attempted_yield_from_loop`
    @EngineTest
    void aLoopOfDelegatesIsRefusedWhereItWouldClose() {
        List<Gen<String>> loop = new ArrayList<>();
        Gen<String> inner =
                Gen.generate(
                        y -> {
                            y.yield("inner");
                            trace.add("closing the loop");
                            y.yieldFrom(loop.getFirst());
                            trace.add("not here");
                        });
        Gen<String> outer =
                Gen.generate(
                        y -> {
                            y.yield("outer");
                            y.yieldFrom(inner);
                            trace.add("nor here");
                        });
        loop.add(outer);
        assertThatIllegalStateException()
                .isThrownBy(() -> traceAll(outer))
                .withMessage("the body is already executing");
        assertThat(trace).containsExactly("yielded outer", "yielded inner", "closing the loop");
    }

    /// `test_returning_value_from_delegated_throw`
    @EngineTest
    void raisingAnswersWhatTheDelegateYieldsInItsHandler() {
        Coroutine<String, Object, Object> saving =
                Coroutine.of(
                        co -> {
                            try {
                                co.yield("inner 1");
                            } catch (IllegalArgumentException caught) {
                                co.yield("saved");
                                co.yield("more");
                            }
                            return null;
                        });
        Coroutine<String, Object, Object> outer = atTheSecondElement(outer(saving));
        assertThat(outer.raise(new IllegalArgumentException())).isEqualTo("saved");
        assertThat(outer.gen().toList()).containsExactly("more", "outer 2");
    }

    private Coroutine<String, Object, Object> onExit(Runnable reaction, boolean yields) {
        return Coroutine.of(
                co -> {
                    try {
                        co.yield("inner 1");
                    } catch (GeneratorExit exit) {
                        reaction.run();
                        if (yields) {
                            co.yield("inner 2");
                        }
                    }
                    return null;
                });
    }

    /// `test_throwing_GeneratorExit_into_subgen_that_returns`
    @EngineTest
    void anExitRaisedByHandLeavesTheOuterAlsoWhereTheDelegateReturns() {
        Coroutine<String, Object, Object> outer = atTheSecondElement(outer(onExit(() -> trace.add("caught"), false)));
        GeneratorExit exit = new GeneratorExit();
        assertThatThrownBy(() -> outer.raise(exit)).isSameAs(exit);
        assertThat(trace).endsWith("caught", "outer leaves");
    }

    /// `test_throwing_GeneratorExit_into_subgenerator_that_yields`
    @EngineTest
    void anExitRaisedByHandThatTheDelegateIgnoresIsAnError() {
        Coroutine<String, Object, Object> outer = atTheSecondElement(outer(onExit(() -> trace.add("caught"), true)));
        assertThatIllegalStateException()
                .isThrownBy(() -> outer.raise(new GeneratorExit()))
                .withMessageContaining("ignored GeneratorExit");
        assertThat(trace).endsWith("caught", "outer leaves");
    }

    /// `test_throwing_GeneratorExit_into_subgen_that_raises`
    @EngineTest
    void anExitRaisedByHandThatTheDelegateTurnsIntoAnotherExceptionIsThatOne() {
        Coroutine<String, Object, Object> outer = atTheSecondElement(outer(onExit(() -> fail("instead"), false)));
        assertThatThrownBy(() -> outer.raise(new GeneratorExit())).hasMessage("instead");
        assertThat(trace).endsWith("failing", "outer leaves");
    }

    /// `test_yield_from_empty`
    @EngineTest
    void overNothingIsTheEndAtOnce() {
        Gen<Object> outer = Gen.generate(y -> y.yieldFrom(List.of()));
        assertThatThrownBy(outer::next).isInstanceOf(StopIteration.class);
    }

    private static WeakReference<Object> droppedChain() {
        Coroutine<String, Object, Object> innermost = Coroutine.of(co -> co.yield("element"));
        Coroutine<String, Object, Object> inner = Coroutine.of(co -> co.yieldFrom(innermost));
        Coroutine<String, Object, Object> outer = Coroutine.of(co -> co.yieldFrom(inner));
        assertThat(outer.next()).isEqualTo("element");
        return new WeakReference<>(outer);
    }

    /// `test_close_with_cleared_frame`; there the inner body has the outer one in a variable as well, and what becomes of that
    /// here tells [CPythonGeneratorsTest#oneThatHoldsItselfIsClosedByHandOnly].
    @EngineTest
    void aDroppedChainIsCollectedWhole() throws InterruptedException {
        assertThat(Collected.soon(droppedChain(), () -> true)).isTrue();
    }
}
