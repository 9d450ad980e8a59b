package io.github.itergen.cpython;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.itergen.Coroutine;
import io.github.itergen.Coroutine.State;
import io.github.itergen.EngineTest;
import io.github.itergen.Gen;
import io.github.itergen.StopIteration;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;

/// The behaviours of CPython's `test_generators.ExceptionTest` and `GeneratorThrowTest`.
///
/// What has no counterpart:
/// - `sys.exception()` and `__context__`: Java knows no exception that is being handled, so there is none to be saved and
///   restored, and none that another one is linked to. What the tests hold for the variable of a catch clause is tested.
/// - `ExceptionTest.test_gen_3_arg_deprecation_warning`: there is one form of `raise`.
final class CPythonGeneratorExceptionsTest {
    private final List<Object> log = new ArrayList<>();

    private static Coroutine<Integer, Object, Object> simple() {
        return Coroutine.of(co -> co.yield(1));
    }

    /// `ExceptionTest.test_except_throw`
    @EngineTest
    void whatIsCaughtAtAYieldIsThereBehindLaterYieldsAndCanBeThrownAgain() {
        Coroutine<Integer, Object, Object> storing =
                Coroutine.of(
                        co -> {
                            try {
                                return co.yield(0);
                            } catch (IllegalArgumentException caught) {
                                co.yield(1);
                                log.add(caught);
                                co.yield(2);
                                throw caught;
                            }
                        });
        storing.next();
        IllegalArgumentException raised = new IllegalArgumentException();
        assertThat(storing.raise(raised)).isEqualTo(1);
        assertThat(storing.next()).isEqualTo(2);
        assertThatThrownBy(storing::next).isSameAs(raised).hasNoCause();
        assertThat(log).containsExactly(raised);
    }

    private static void failWith(String message) {
        throw new IllegalArgumentException(message);
    }

    /// `ExceptionTest.test_except_next`
    @EngineTest
    void mayBePulledInACatchClause() {
        try {
            failWith("the consumer's");
        } catch (IllegalArgumentException caught) {
            assertThat(simple().next()).isEqualTo(1);
            assertThat(caught).hasMessage("the consumer's").hasNoCause().hasNoSuppressedExceptions();
        }
    }

    /// `ExceptionTest.test_except_gen_except`: there the exception of the consumer is the new one's context.
    @EngineTest
    void whatTheBodyThrowsInTheConsumersCatchClauseIsNotLinkedToWhatThatHandles() {
        Gen<Integer> handling =
                Gen.generate(
                        y -> {
                            y.yield(1);
                            try {
                                failWith("the body's");
                            } catch (IllegalArgumentException caught) {
                                log.add(caught.getMessage());
                                log.add(caught.getCause());
                            }
                            y.yield(2);
                        });
        handling.next();
        try {
            failWith("the consumer's");
        } catch (IllegalArgumentException caught) {
            assertThat(handling.next()).isEqualTo(2);
        }
        assertThat(handling.hasNext()).isFalse();
        assertThat(log).containsExactly("the body's", null);
    }

    /// `ExceptionTest.test_nested_gen_except_loop`
    @EngineTest
    void catchClausesOfConsumerAndBodiesNestWhileElementsPassThrough() {
        Gen<Integer> inner = Gen.generate(y -> y.yieldFrom(Gen.range(100)));
        Gen<String> outer =
                Gen.generate(
                        y -> {
                            try {
                                failWith("the body's");
                            } catch (IllegalArgumentException caught) {
                                for (int element : inner) {
                                    y.yield(caught.getMessage() + element);
                                }
                            }
                        });
        try {
            failWith("the consumer's");
        } catch (IllegalArgumentException caught) {
            for (String element : outer) {
                log.add(caught.getMessage() + element);
            }
        }
        assertThat(log).hasSize(100).startsWith("the consumer'sthe body's0").endsWith("the consumer'sthe body's99");
    }

    /// `ExceptionTest.test_except_throw_exception_context`
    @EngineTest
    void aBodyMayThrowAnotherExceptionForWhatWasRaisedAndCatchThatToo() {
        Coroutine<Integer, Object, Object> translating =
                Coroutine.of(
                        co -> {
                            try {
                                try {
                                    co.yield(1);
                                } catch (IllegalArgumentException caught) {
                                    throw new UnsupportedOperationException(caught);
                                }
                            } catch (UnsupportedOperationException caught) {
                                log.add(caught.getCause());
                            }
                            co.yield(2);
                            return null;
                        });
        translating.next();
        IllegalArgumentException raised = new IllegalArgumentException();
        assertThat(translating.raise(raised)).isEqualTo(2);
        assertThat(log).containsExactly(raised);
    }

    /// `ExceptionTest.test_except_throw_bad_exception`: there what can't be made an exception is an error in the body. A type
    /// is no exception in Java; null is refused, and the body knows nothing of it.
    @EngineTest
    void nullIsRefusedWhereItIsRaisedAndCostsNothing() {
        Coroutine<Integer, Object, Object> created = simple();
        assertThatNullPointerException().isThrownBy(() -> created.raise(null));
        assertThat(created.next()).isEqualTo(1);
        assertThatNullPointerException().isThrownBy(() -> created.raise(null));
        assertThat(created.state()).isEqualTo(State.SUSPENDED);
    }

    /// `ExceptionTest.test_stopiteration_error`
    @EngineTest
    void anEndThatTheBodyThrowsIsAnError() {
        NoSuchElementException end = new NoSuchElementException();
        Gen<Integer> gen =
                Gen.generate(
                        _ -> {
                            throw end;
                        });
        assertThatIllegalStateException().isThrownBy(gen::next).withCause(end);
    }

    /// `ExceptionTest.test_tutorial_stopiteration`
    @EngineTest
    void anEndThatTheBodyThrowsBehindAYieldIsAnErrorToo() {
        Gen<Integer> gen =
                Gen.generate(
                        y -> {
                            y.yield(1);
                            y.yield(Gen.<Integer>empty().next());
                        });
        assertThat(gen.next()).isEqualTo(1);
        assertThatIllegalStateException().isThrownBy(gen::next).withCauseInstanceOf(StopIteration.class);
    }

    /// `ExceptionTest.test_return_tuple`, `test_return_stopiteration`
    @EngineTest
    void returnsWhateverItWasSentUnchanged() {
        StopIteration anEnd = catchThrowableOfType(StopIteration.class, Gen.empty()::next);
        for (Object value : List.of(List.of(2), anEnd)) {
            Coroutine<Integer, Object, Object> coroutine = simple();
            coroutine.next();
            StopIteration end = catchThrowableOfType(StopIteration.class, () -> coroutine.send(value));
            assertThat(end.value()).isSameAs(value);
        }
    }

    /// `GeneratorThrowTest.test_exception_context_with_yield`, `test_exception_context_with_yield_from`: there the exception
    /// that is being handled is the new one's context.
    @EngineTest
    void whatIsRaisedInACatchClauseComesOutUnchanged() {
        List<Coroutine<Integer, Object, Object>> both =
                List.of(
                        Coroutine.of(
                                co -> {
                                    try {
                                        failWith("handled");
                                    } catch (IllegalArgumentException caught) {
                                        co.yield(1);
                                    }
                                    return null;
                                }),
                        Coroutine.of(
                                co -> {
                                    try {
                                        failWith("handled");
                                    } catch (IllegalArgumentException caught) {
                                        co.yieldFrom(simple());
                                    }
                                    return null;
                                }));
        for (Coroutine<Integer, Object, Object> coroutine : both) {
            coroutine.next();
            RuntimeException raised = new RuntimeException();
            assertThatThrownBy(() -> coroutine.raise(raised)).isSameAs(raised).hasNoCause().hasNoSuppressedExceptions();
        }
    }

    /// `GeneratorThrowTest.test_exception_context_with_yield_inside_generator`
    @EngineTest
    void inACatchClauseTheBodySeesBothWhatItHandlesAndWhatIsRaised() {
        Coroutine<String, Object, Object> coroutine =
                Coroutine.of(
                        co -> {
                            try {
                                failWith("handled");
                            } catch (IllegalArgumentException handled) {
                                try {
                                    co.yield("a");
                                } catch (RuntimeException raised) {
                                    co.yield(handled.getMessage() + " and " + raised.getMessage());
                                }
                            }
                            return null;
                        });
        coroutine.next();
        assertThat(coroutine.raise(new RuntimeException("raised"))).isEqualTo("handled and raised");
    }

    /// `GeneratorThrowTest.test_exception_context_with_yield_from_with_context_cycle`
    @EngineTest
    void raisingTheVeryExceptionThatTheBodyHandlesMakesNoCycle() {
        IllegalArgumentException failure = new IllegalArgumentException();
        Coroutine<Integer, Object, Object> coroutine =
                Coroutine.of(
                        co -> {
                            try {
                                throw failure;
                            } catch (IllegalArgumentException handled) {
                                try {
                                    co.yieldFrom(simple());
                                } catch (IllegalArgumentException raised) {
                                    log.add(raised);
                                    log.add(handled);
                                    log.add(raised.getCause());
                                }
                            }
                            return co.yield(2);
                        });
        coroutine.next();
        assertThat(coroutine.raise(failure)).isEqualTo(2);
        assertThat(log).containsExactly(failure, failure, null);
    }

    /// `GeneratorThrowTest.test_throw_after_none_exc_type`
    @EngineTest
    void anExceptionHandledBeforeTheYieldDoesNotMatterToOneThatIsRaisedThere() {
        Coroutine<Integer, Object, Object> coroutine =
                Coroutine.of(
                        co -> {
                            try {
                                failWith("before");
                            } catch (IllegalArgumentException handled) {
                                log.add(handled.getMessage());
                            }
                            try {
                                return co.yield(1);
                            } catch (IllegalArgumentException raised) {
                                throw new UnsupportedOperationException("instead");
                            }
                        });
        coroutine.next();
        assertThatThrownBy(() -> coroutine.raise(new IllegalArgumentException())).hasMessage("instead");
        assertThat(log).containsExactly("before");
    }
}
