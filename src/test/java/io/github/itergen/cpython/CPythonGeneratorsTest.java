package io.github.itergen.cpython;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.itergen.Coroutine;
import io.github.itergen.Coroutine.State;
import io.github.itergen.CoroutineBody;
import io.github.itergen.EngineTest;
import io.github.itergen.Gen;
import io.github.itergen.GeneratorExit;
import io.github.itergen.StopIteration;
import io.github.itergen.Yielder;
import io.github.itergen.threads.Collected;
import java.io.Serializable;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/// The behaviours of the test classes of CPython's `test_generators`. [CPythonGeneratorExceptionsTest] has those of its
/// `ExceptionTest` and `GeneratorThrowTest`; the documented examples are [CPythonGeneratorExamplesTest],
/// [CPythonFunTest] and [CPythonCoroutineExamplesTest].
///
/// What has no counterpart:
/// - `GeneratorTest.test_handle_frame_object_in_creation`, `test_ag_frame_f_back`, `test_cr_frame_f_back`,
///   `test_gi_frame_f_back`, `gi_yieldfrom` of `YieldFromTests`: frames and delegates are not for users.
/// - `GeneratorStackTraceTest`: those that delegate are on no stack, see
///   [CPythonYieldFromEdgeCasesTest#aBodyThatDelegatesIsOnNoStack].
/// - `GeneratorTest.test_name`: a body has no name that could be set; `toString()` tells the method it is written in.
/// - `SignalAndYieldFromTest`: no signals; that an exception comes out in the innermost body is tested with `raise`.
final class CPythonGeneratorsTest {
    private final List<Object> log = new ArrayList<>();

    private static Coroutine<Integer, Object, String> catching() {
        return Coroutine.of(
                co -> {
                    try {
                        co.yield(1);
                        return "not caught";
                    } catch (IllegalArgumentException caught) {
                        return "caught";
                    }
                });
    }

    /// `SignalAndYieldFromTest.test_raise_and_yield_from`
    @EngineTest
    void whatIsRaisedComesOutInTheInnermostBody() {
        Coroutine<Integer, Object, String> outer = Coroutine.of(co -> co.yieldFrom(catching()));
        outer.next();
        StopIteration end =
                catchThrowableOfType(StopIteration.class, () -> outer.raise(new IllegalArgumentException()));
        assertThat(end.value()).isEqualTo("caught");
    }

    private static WeakReference<Object> dropped(AtomicReference<Object> saved) {
        Object local = new Object();
        Gen<Integer> gen =
                Gen.generate(
                        y -> {
                            try {
                                y.yield(local.hashCode());
                            } finally {
                                saved.set(local);
                            }
                        });
        gen.next();
        return new WeakReference<>(gen);
    }

    /// `FinalizationTest.test_frame_resurrect`
    @EngineTest
    void theFinallyBlockOfADroppedOneMaySaveWhatItHas() throws InterruptedException {
        AtomicReference<Object> saved = new AtomicReference<>();
        assertThat(Collected.soon(dropped(saved), () -> saved.get() != null)).isTrue();
    }

    private static WeakReference<Coroutine<Integer, Object, Void>> holdingItself(AtomicInteger left) {
        Coroutine<Integer, Object, Void> coroutine =
                Coroutine.ofVoid(
                        co -> {
                            try {
                                Object self = co.yield(1);
                                co.yield(2);
                                co.yield(self.hashCode());
                            } finally {
                                left.incrementAndGet();
                            }
                        });
        coroutine.next();
        coroutine.send(coroutine);
        return new WeakReference<>(coroutine);
    }

    /// `FinalizationTest.test_refcycle`: there the collector finds it. Here whoever is to run the finally block has to hold
    /// the variables of the body until then, so one that holds itself is not abandoned, and only `close()` ends it.
    @EngineTest
    void oneThatHoldsItselfIsClosedByHandOnly() throws InterruptedException {
        AtomicInteger left = new AtomicInteger();
        WeakReference<Coroutine<Integer, Object, Void>> held = holdingItself(left);
        for (int i = 0; i < 5; i++) {
            System.gc();
            Thread.sleep(10);
        }
        Coroutine<Integer, Object, Void> coroutine = held.get();
        assertThat(coroutine).isNotNull();
        assertThat(left).hasValue(0);
        coroutine.close();
        assertThat(left).hasValue(1);
    }

    private static Object receive(Yielder<Integer, Object> co) {
        return co.yield(1);
    }

    /// `FinalizationTest.test_lambda_generator`
    @EngineTest
    void aBodyMayBeALambdaOrAMethodAndDelegateToEither() {
        CoroutineBody<Integer, Object, Object> lambda = co -> co.yield(1);
        CoroutineBody<Integer, Object, Object> method = CPythonGeneratorsTest::receive;
        List<Coroutine<Integer, Object, Object>> all =
                List.of(
                        Coroutine.of(lambda),
                        Coroutine.of(method),
                        Coroutine.of(co -> co.yieldFrom(Coroutine.of(lambda))),
                        Coroutine.of(co -> co.yieldFrom(Coroutine.of(method))));
        for (Coroutine<Integer, Object, Object> coroutine : all) {
            assertThat(coroutine.next()).isEqualTo(1);
            StopIteration end = catchThrowableOfType(StopIteration.class, () -> coroutine.send(2));
            assertThat(end.value()).isEqualTo(2);
        }
    }

    private static Coroutine<Integer, Object, Object> simple() {
        return Coroutine.of(co -> co.yield(1));
    }

    /// `GeneratorTest.test_name`
    @EngineTest
    void tellsTheMethodItsBodyIsWrittenIn() {
        assertThat(simple()).hasToString("Coroutine[CPythonGeneratorsTest.simple, CREATED]");
    }

    /// `GeneratorTest.test_copy`, `test_pickle`
    @EngineTest
    void canNeitherBeCopiedNorSerialized() {
        assertThat(simple()).isNotInstanceOfAny(Cloneable.class, Serializable.class);
        assertThat((Object) simple().gen()).isNotInstanceOfAny(Cloneable.class, Serializable.class);
    }

    /// `GeneratorTest.test_send_non_none_to_new_gen`
    @EngineTest
    void aValueThatIsSentTooEarlyIsRefusedAndCostsNothing() {
        Coroutine<Integer, Object, Object> coroutine = simple();
        assertThatIllegalStateException().isThrownBy(() -> coroutine.send(0));
        assertThat(coroutine.next()).isEqualTo(1);
    }

    /// `GeneratorTest.test_issue103488`
    @EngineTest
    void aLoopIsLeftByWhatTheBodyThrowsInItsSecondTurn() {
        Gen<Integer> failing =
                Gen.generate(
                        y -> {
                            y.yield(1);
                            throw new IllegalArgumentException("second turn");
                        });
        try {
            for (int element : failing) {
                log.add(element);
            }
            log.add("not here");
        } catch (IllegalArgumentException caught) {
            log.add(caught.getMessage());
        }
        assertThat(log).containsExactly(1, "second turn");
    }

    private static Coroutine<Integer, Object, Integer> returningAtItsExit() {
        return Coroutine.of(
                co -> {
                    try {
                        co.yield(1);
                    } catch (GeneratorExit exit) {
                        return 0;
                    }
                    return null;
                });
    }

    /// `GeneratorCloseTest.test_close_no_return_value`, `test_close_not_catching_exit`
    @EngineTest
    void oneThatLetsTheExitPassHasNoResult() {
        Coroutine<Integer, Object, Object> coroutine =
                Coroutine.of(
                        co -> {
                            co.yield(1);
                            return 0;
                        });
        coroutine.next();
        coroutine.close();
        assertThat(coroutine.result()).isEmpty();
    }

    /// `GeneratorCloseTest.test_close_return_value`; Java's `close()` returns nothing, so the value is asked for.
    @EngineTest
    void oneThatCatchesTheExitHasTheResultItReturnsThen() {
        Coroutine<Integer, Object, Integer> coroutine = returningAtItsExit();
        coroutine.next();
        coroutine.close();
        assertThat(coroutine.result()).hasValue(0);
    }

    /// `GeneratorCloseTest.test_close_not_started`
    @EngineTest
    void oneThatIsClosedBeforeItBeginsHasNoResult() {
        Coroutine<Integer, Object, Integer> coroutine = returningAtItsExit();
        coroutine.close();
        assertThat(coroutine.result()).isEmpty();
        assertThat(coroutine.state()).isEqualTo(State.CLOSED);
    }

    /// `GeneratorCloseTest.test_close_exhausted`
    @EngineTest
    void closingOneThatHasEndedChangesNothing() {
        Coroutine<Integer, Object, Integer> coroutine = returningAtItsExit();
        assertThat(coroutine.gen().toList()).containsExactly(1);
        coroutine.close();
        assertThat(coroutine.result()).isEmpty();
    }

    /// `GeneratorCloseTest.test_close_closed`: there the second close returns None, here the result stays.
    @EngineTest
    void closingTwiceKeepsTheResultOfTheFirst() {
        Coroutine<Integer, Object, Integer> coroutine = returningAtItsExit();
        coroutine.next();
        coroutine.close();
        coroutine.close();
        assertThat(coroutine.result()).hasValue(0);
    }

    /// `GeneratorCloseTest.test_close_raises`
    @EngineTest
    void whatIsThrownBehindTheHandlerOfTheExitIsThrownByTheClose() {
        Coroutine<Integer, Object, Object> coroutine =
                Coroutine.of(
                        co -> {
                            try {
                                co.yield(1);
                            } catch (GeneratorExit exit) {
                                log.add("caught");
                            }
                            throw new IllegalArgumentException("behind");
                        });
        coroutine.next();
        assertThatThrownBy(coroutine::close).hasMessage("behind");
        assertThat(log).containsExactly("caught");
    }

    /// `GeneratorCloseTest.test_close_releases_frame_locals`
    @EngineTest
    void closingLetsGoOfTheVariablesOfTheBody() throws InterruptedException {
        List<Object> handed = new ArrayList<>(List.of(new Object()));
        WeakReference<Object> local = new WeakReference<>(handed.getFirst());
        Gen<Integer> gen =
                Gen.generate(
                        y -> {
                            Object kept = handed.removeFirst();
                            y.yield(1);
                            y.yield(kept.hashCode());
                        });
        gen.next();
        gen.close();
        assertThat(Collected.soon(local, () -> true)).isTrue();
        assertThat(gen.hasNext()).isFalse();
    }

    /// `YieldFromTests.test_generator_gi_yieldfrom`
    @EngineTest
    void oneThatDelegatesIsRunningForItsDelegateAndSuspendedForItsConsumer() {
        List<Coroutine<Integer, Object, Object>> self = new ArrayList<>();
        Coroutine<Integer, Object, Object> inner =
                Coroutine.of(
                        co -> {
                            log.add(self.getFirst().state());
                            co.yield(1);
                            log.add(self.getFirst().state());
                            return null;
                        });
        Coroutine<Integer, Object, Object> outer =
                Coroutine.of(
                        co -> {
                            co.yieldFrom(inner);
                            return co.yield(2);
                        });
        self.add(outer);
        log.add(outer.state());
        outer.next();
        log.add(outer.state());
        outer.next();
        log.add(outer.state());
        assertThat(outer.gen().toList()).isEmpty();
        assertThat(outer.state()).isEqualTo(State.CLOSED);
        assertThat(log).containsExactly(State.CREATED, State.RUNNING, State.SUSPENDED, State.RUNNING, State.SUSPENDED);
    }
}
