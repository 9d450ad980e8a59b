package io.github.itergen.cpython;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.itergen.Coroutine;
import io.github.itergen.Coroutine.State;
import io.github.itergen.EngineTest;
import io.github.itergen.Gen;
import io.github.itergen.GeneratorException;
import io.github.itergen.GeneratorExit;
import io.github.itergen.StopIteration;
import io.github.itergen.Yielder;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;

/// The behaviours of CPython's `test_yield_from.TestInterestingEdgeCases`: a body that delegates is closed or raised in, and
/// what comes out depends on what the delegate does then. Five things are done to each delegate there, here one test has
/// those that end alike. And `TestPEP380Operation.test_delegating_generators_claim_to_be_running`, a test for each request.
///
/// CPython's BaseException is an [Error] here, its Exception a [RuntimeException], its StopIteration a
/// [NoSuchElementException]. Its checks of `__context__` have no counterpart: Java keeps nothing of an exception
/// that another one replaces. `test_delegator_is_visible_to_debugger` has none either: a delegate is resumed directly,
/// whatever delegates to it, so those above are on no stack; a test here says so.
final class CPythonYieldFromEdgeCasesTest {
    private static final Object FIRST = "first";
    private static final Object SECOND = "second";
    private static final Object RETURNED = "returned";

    private static final class Base extends Error {
        private static final long serialVersionUID = 1;
    }

    private static Coroutine<Object, Object, Object> over(Coroutine<Object, Object, Object> inner) {
        Coroutine<Object, Object, Object> outer = Coroutine.of(co -> co.yieldFrom(inner));
        assertThat(outer.next()).isSameAs(FIRST);
        return outer;
    }

    private static void assertEnded(Coroutine<Object, Object, Object> outer) {
        assertThat(outer.state()).isEqualTo(State.CLOSED);
        assertThat(catchThrowableOfType(StopIteration.class, outer::next).value()).isNull();
    }

    /// Closes one and raises in others, and expects the same exception from all.
    private static void assertAlwaysThrown(
            Function<Throwable, Coroutine<Object, Object, Object>> outerOver,
            Throwable of,
            Function<Throwable, Throwable> expected) {
        Coroutine<Object, Object, Object> closed = outerOver.apply(of);
        Throwable atClose = catchThrowable(closed::close);
        assertThat(expected.apply(atClose)).isSameAs(of);
        assertEnded(closed);
        for (Throwable thrown :
                List.of(new GeneratorExit(), new NoSuchElementException(), new Base(), new RuntimeException())) {
            Coroutine<Object, Object, Object> raised = outerOver.apply(of);
            Throwable atRaise = catchThrowable(() -> raised.raise(thrown));
            assertThat(expected.apply(atRaise)).isSameAs(of);
            assertThat(atRaise.getSuppressed()).isEmpty();
            assertEnded(raised);
        }
    }

    private static Coroutine<Object, Object, Object> overOneThatDoesNothing() {
        return over(
                Coroutine.of(
                        co -> {
                            co.yield(FIRST);
                            co.yield(SECOND);
                            return RETURNED;
                        }));
    }

    /// `test_close_and_throw_work`: close
    @EngineTest
    void closingIsTheEnd() {
        Coroutine<Object, Object, Object> outer = overOneThatDoesNothing();
        outer.close();
        assertEnded(outer);
    }

    /// `test_close_and_throw_work`: throw GeneratorExit, BaseException, Exception
    @EngineTest
    void whatIsRaisedComesOutAsTheSameInstance() {
        for (Throwable thrown : List.of(new GeneratorExit(), new Base(), new RuntimeException())) {
            Coroutine<Object, Object, Object> outer = overOneThatDoesNothing();
            assertThatThrownBy(() -> outer.raise(thrown)).isSameAs(thrown).hasNoCause().hasNoSuppressedExceptions();
            assertEnded(outer);
        }
    }

    /// Not in CPython, which has no checked exceptions: the translation is done once, where it leaves the innermost body.
    @EngineTest
    void aCheckedExceptionThatIsRaisedIsWrappedOnce() {
        Exception thrown = new Exception();
        Coroutine<Object, Object, Object> outer = overOneThatDoesNothing();
        assertThatThrownBy(() -> outer.raise(thrown)).isInstanceOf(GeneratorException.class).hasCause(thrown);
        assertEnded(outer);
    }

    /// `test_close_and_throw_work`: throw StopIteration
    @EngineTest
    void anEndThatIsRaisedIsAnErrorWithTheEndAsItsCause() {
        Coroutine<Object, Object, Object> outer = overOneThatDoesNothing();
        Throwable end = catchThrowable(Gen.empty()::next);
        assertThatIllegalStateException().isThrownBy(() -> outer.raise(end)).withCause(end);
        assertEnded(outer);
    }

    private static void fail(Throwable failure) {
        if (failure instanceof Error error) {
            throw error;
        }
        throw (RuntimeException) failure;
    }

    private static Coroutine<Object, Object, Object> overOneThatThrowsInItsFinally(Throwable failure) {
        return over(
                Coroutine.of(
                        co -> {
                            try {
                                co.yield(FIRST);
                                co.yield(SECOND);
                                return RETURNED;
                            } finally {
                                fail(failure);
                            }
                        }));
    }

    /// `test_close_and_throw_raise_generator_exit`: close
    @EngineTest
    void closingOneThatThrowsAnExitOfItsOwnIsTheEnd() {
        Coroutine<Object, Object, Object> outer = overOneThatThrowsInItsFinally(new GeneratorExit());
        outer.close();
        assertEnded(outer);
    }

    /// `test_close_and_throw_raise_generator_exit`: throw GeneratorExit
    @EngineTest
    void ofTwoExitsTheOneThatWasRaisedComesOut() {
        Coroutine<Object, Object, Object> outer = overOneThatThrowsInItsFinally(new GeneratorExit());
        GeneratorExit thrown = new GeneratorExit();
        assertThatThrownBy(() -> outer.raise(thrown)).isSameAs(thrown);
        assertEnded(outer);
    }

    /// `test_close_and_throw_raise_generator_exit`: throw StopIteration, BaseException, Exception
    @EngineTest
    void anExitOfTheDelegatesOwnReplacesWhatWasRaised() {
        for (Throwable thrown : List.of(new NoSuchElementException(), new Base(), new RuntimeException())) {
            GeneratorExit own = new GeneratorExit();
            Coroutine<Object, Object, Object> outer = overOneThatThrowsInItsFinally(own);
            assertThatThrownBy(() -> outer.raise(thrown)).isSameAs(own);
            assertEnded(outer);
        }
    }

    /// `test_close_and_throw_raise_stop_iteration`, all five
    @EngineTest
    void anEndThatTheDelegateThrowsMeanwhileIsAlwaysAnErrorWithTheEndAsItsCause() {
        assertAlwaysThrown(
                CPythonYieldFromEdgeCasesTest::overOneThatThrowsInItsFinally,
                new NoSuchElementException(),
                thrown -> {
                    assertThat(thrown).isInstanceOf(IllegalStateException.class);
                    return thrown.getCause();
                });
    }

    /// `test_close_and_throw_raise_base_exception`, all five
    @EngineTest
    void anErrorThatTheDelegateThrowsMeanwhileAlwaysComesOut() {
        assertAlwaysThrown(
                CPythonYieldFromEdgeCasesTest::overOneThatThrowsInItsFinally, new Base(), Function.identity());
    }

    /// `test_close_and_throw_raise_exception`, all five
    @EngineTest
    void anExceptionThatTheDelegateThrowsMeanwhileAlwaysComesOut() {
        assertAlwaysThrown(
                CPythonYieldFromEdgeCasesTest::overOneThatThrowsInItsFinally,
                new RuntimeException(),
                Function.identity());
    }

    private static Coroutine<Object, Object, Object> overOneThatYieldsInItsFinally() {
        return over(
                Coroutine.of(
                        co -> {
                            try {
                                co.yield(FIRST);
                            } finally {
                                co.yield(SECOND);
                            }
                            return RETURNED;
                        }));
    }

    /// `test_close_and_throw_yield`: close, throw GeneratorExit
    @EngineTest
    void aDelegateThatYieldsWhileItIsClosedIsAnErrorThatClosesTheOuter() {
        Coroutine<Object, Object, Object> closed = overOneThatYieldsInItsFinally();
        assertThatIllegalStateException().isThrownBy(closed::close).withMessageContaining("ignored").withNoCause();
        assertEnded(closed);
        Coroutine<Object, Object, Object> raised = overOneThatYieldsInItsFinally();
        assertThatIllegalStateException()
                .isThrownBy(() -> raised.raise(new GeneratorExit()))
                .withMessageContaining("ignored")
                .withNoCause();
        assertEnded(raised);
    }

    /// `test_close_and_throw_yield`: throw StopIteration
    @EngineTest
    void anEndThatIsRaisedIsAnErrorAfterWhatTheDelegateYieldsOnItsWayOut() {
        Coroutine<Object, Object, Object> outer = overOneThatYieldsInItsFinally();
        NoSuchElementException thrown = new NoSuchElementException();
        assertThat(outer.raise(thrown)).isSameAs(SECOND);
        assertThatIllegalStateException().isThrownBy(outer::next).withCause(thrown);
        assertEnded(outer);
    }

    /// `test_close_and_throw_yield`: throw BaseException, Exception
    @EngineTest
    void whatIsRaisedComesOutAfterWhatTheDelegateYieldsOnItsWayOut() {
        for (Throwable thrown : List.of(new Base(), new RuntimeException())) {
            Coroutine<Object, Object, Object> outer = overOneThatYieldsInItsFinally();
            assertThat(outer.raise(thrown)).isSameAs(SECOND);
            assertThatThrownBy(outer::next).isSameAs(thrown);
            assertEnded(outer);
        }
    }

    @SuppressWarnings({"finally", "Finally"}) // that this swallows everything is what is tried
    private static Coroutine<Object, Object, Object> overOneThatReturnsInItsFinally() {
        return over(
                Coroutine.of(
                        co -> {
                            try {
                                co.yield(FIRST);
                                co.yield(SECOND);
                            } finally {
                                return RETURNED;
                            }
                        }));
    }

    /// `test_close_and_throw_return`: close
    @EngineTest
    void closingOneThatReturnsMeanwhileIsTheEndWithoutAResult() {
        Coroutine<Object, Object, Object> outer = overOneThatReturnsInItsFinally();
        outer.close();
        assertThat(outer.result()).isEmpty();
        assertEnded(outer);
    }

    /// `test_close_and_throw_return`: throw GeneratorExit
    @EngineTest
    void anExitComesOutOfTheOuterAlthoughTheDelegateReturns() {
        Coroutine<Object, Object, Object> outer = overOneThatReturnsInItsFinally();
        GeneratorExit thrown = new GeneratorExit();
        assertThatThrownBy(() -> outer.raise(thrown)).isSameAs(thrown);
        assertEnded(outer);
    }

    /// `test_close_and_throw_return`: throw StopIteration, BaseException, Exception
    @EngineTest
    void aDelegateThatReturnsFromWhatIsRaisedGivesTheOuterItsValue() {
        for (Throwable thrown : List.of(new NoSuchElementException(), new Base(), new RuntimeException())) {
            Coroutine<Object, Object, Object> outer = overOneThatReturnsInItsFinally();
            StopIteration end = catchThrowableOfType(StopIteration.class, () -> outer.raise(thrown));
            assertThat(end.value()).isSameAs(RETURNED);
            assertEnded(outer);
        }
    }

    /// A body that delegates to one that delegates back, which is refused; whatever is raised is caught.
    private static Coroutine<Object, Object, Object> askingBack() {
        List<Coroutine<Object, Object, Object>> self = new ArrayList<>();
        Coroutine<Object, Object, Object> inner =
                Coroutine.of(
                        co -> {
                            yieldUnmoved(co, 1);
                            try {
                                co.yieldFrom(self.getFirst());
                            } catch (IllegalStateException refused) {
                                yieldUnmoved(co, 2);
                            }
                            return null;
                        });
        Coroutine<Object, Object, Object> outer =
                Coroutine.of(
                        co -> {
                            yieldUnmoved(co, 0);
                            co.yieldFrom(inner);
                            yieldUnmoved(co, 3);
                            return null;
                        });
        self.add(outer);
        return outer;
    }

    private static void yieldUnmoved(Yielder<Object, Object> co, int number) {
        try {
            co.yield(number);
        } catch (Base raised) {
            assertThat(raised).hasNoCause();
        }
    }

    private static List<Object> drive(
            Coroutine<Object, Object, Object> coroutine, Function<Coroutine<Object, Object, Object>, Object> request) {
        List<Object> seen = new ArrayList<>(List.of(coroutine.next()));
        for (int i = 0; i < 3; i++) {
            seen.add(request.apply(coroutine));
        }
        assertThatThrownBy(() -> request.apply(coroutine)).isInstanceOf(StopIteration.class);
        return seen;
    }

    /// `test_delegating_generators_claim_to_be_running`: basic iteration
    @EngineTest
    void aBodyThatDelegatesIsRunningForTheDelegateWhenItIsPulled() {
        assertThat(drive(askingBack(), Coroutine::next)).containsExactly(0, 1, 2, 3);
    }

    /// `test_delegating_generators_claim_to_be_running`: send
    @EngineTest
    void aBodyThatDelegatesIsRunningForTheDelegateWhenItIsSentSomething() {
        assertThat(drive(askingBack(), coroutine -> coroutine.send(42))).containsExactly(0, 1, 2, 3);
    }

    /// `test_delegating_generators_claim_to_be_running`: throw
    @EngineTest
    void aBodyThatDelegatesIsRunningForTheDelegateWhenSomethingIsRaised() {
        assertThat(drive(askingBack(), coroutine -> coroutine.raise(new Base()))).containsExactly(0, 1, 2, 3);
    }

    private record Closing(Runnable onClose) implements Iterator<Object>, AutoCloseable {
        @Override
        public boolean hasNext() {
            return true;
        }

        @Override
        public Object next() {
            return FIRST;
        }

        @Override
        public void close() {
            onClose.run();
        }
    }

    /// `test_delegating_generators_claim_to_be_running`: close
    @EngineTest
    void aBodyThatDelegatesIsRunningForAnIteratorThatItCloses() {
        List<Coroutine<Object, Object, Object>> self = new ArrayList<>();
        List<Object> seen = new ArrayList<>();
        Iterable<Object> plain =
                () ->
                        new Closing(
                                () -> {
                                    seen.add(self.getFirst().state());
                                    seen.add(catchThrowable(self.getFirst()::next));
                                });
        Coroutine<Object, Object, Object> outer =
                Coroutine.of(
                        co -> {
                            co.yieldFrom(plain);
                            return null;
                        });
        self.add(outer);
        outer.next();
        outer.close();
        assertThat(seen).hasSize(2).first().isEqualTo(State.RUNNING);
        assertThat(seen.getLast()).isInstanceOf(IllegalStateException.class);
    }

    private static Gen<StackTraceElement[]> placing() {
        return Gen.generate(y -> y.yield(Thread.currentThread().getStackTrace()));
    }

    private static Gen<StackTraceElement[]> delegating(Gen<StackTraceElement[]> other) {
        return Gen.generate(y -> y.yieldFrom(other));
    }

    /// `test_delegator_is_visible_to_debugger`: it is not.
    @EngineTest
    void aBodyThatDelegatesIsOnNoStack() {
        assertThat(delegating(placing()).next())
                .extracting(StackTraceElement::getMethodName)
                .noneMatch(method -> method.contains("delegating"));
    }
}
