package io.github.itergen.cpython;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.itergen.Coroutine;
import io.github.itergen.EngineTest;
import io.github.itergen.Gen;
import io.github.itergen.StopIteration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/// The behaviours of CPython's `test_yield_from.TestPEP380Operation` that are about what a body returns.
///
/// What has no counterpart:
/// - `test_value_attribute_of_StopIteration_exception`: nobody but the library makes a [StopIteration], and its value is
///   final. A test here says so.
/// - `test_custom_iterator_return`, `test_send_tuple_with_custom_generator`: the iterators of Java have neither a value at
///   their end nor a `send`. A coroutine is the one thing that has; `yieldFrom` of anything else returns nothing.
final class CPythonYieldFromResultsTest {
    /// `test_value_attribute_of_StopIteration_exception`
    @EngineTest
    void aStopIterationIsTheLibrarysOwnAndHasTheValueOfABodyOnly() {
        assertThat(StopIteration.class.getConstructors()).isEmpty();
        assertThat(catchThrowableOfType(StopIteration.class, Gen.empty()::next).value()).isNull();
        Coroutine<String, Void, String> returning = Coroutine.of(_ -> "value");
        assertThat(catchThrowableOfType(StopIteration.class, returning::next).value()).isEqualTo("value");
    }

    /// `test_exception_value_crash`
    @EngineTest
    void whatADelegateReturnsIsNoElement() {
        Gen<String> outer =
                Gen.generate(
                        y ->
                                y.yieldFrom(
                                        Coroutine.<String, Object, Object>of(
                                                co -> {
                                                    co.yield("element");
                                                    return List.of("value");
                                                })));
        assertThat(outer.toList()).containsExactly("element");
    }

    private static Coroutine<String, Object, Object> returning(Object value) {
        return Coroutine.of(
                co -> {
                    co.yield("inner");
                    return value;
                });
    }

    private static List<Object> valuesOfAllKinds() {
        StopIteration end = catchThrowableOfType(StopIteration.class, Gen.empty()::next);
        List<Object> values = new ArrayList<>(List.of(1, List.of(2), end));
        values.add(null);
        return values;
    }

    /// `test_generator_return_value`
    @EngineTest
    void delegatingAnswersWhatTheDelegateReturnedAlsoIfThatIsAnException() {
        List<Object> answers = new ArrayList<>();
        Gen<String> outer =
                Gen.generate(
                        y -> {
                            for (Object value : valuesOfAllKinds()) {
                                Object answer = y.yieldFrom(returning(value));
                                answers.add(answer instanceof StopIteration end ? end.value() == null : answer);
                            }
                        });
        assertThat(outer.toList()).containsExactly("inner", "inner", "inner", "inner");
        assertThat(answers).containsExactly(1, List.of(2), true, null);
    }

    /// `test_next_and_return_with_value`
    @EngineTest
    void theEndThatARequestMeetsCarriesWhatWasReturned() {
        for (Object value : valuesOfAllKinds()) {
            Coroutine<String, Object, Object> returning = returning(value);
            returning.next();
            StopIteration end = catchThrowableOfType(StopIteration.class, returning::next);
            assertThat(end.value()).isSameAs(value);
        }
    }

    /// `test_send_and_return_with_value`
    @EngineTest
    void theEndThatAValueSentMeetsCarriesWhatWasReturned() {
        for (Object value : valuesOfAllKinds()) {
            Coroutine<String, Object, Object> returning = returning(value);
            returning.next();
            StopIteration end = catchThrowableOfType(StopIteration.class, () -> returning.send("something"));
            assertThat(end.value()).isSameAs(value);
        }
    }

    /// `test_catching_exception_from_subgen_and_returning`
    @EngineTest
    void aDelegateMayCatchWhatIsRaisedAndReturn() {
        for (Object value : valuesOfAllKinds()) {
            Coroutine<Object, Object, Object> catching =
                    Coroutine.of(
                            co -> {
                                try {
                                    co.yield(1);
                                } catch (IllegalArgumentException caught) {
                                    return value;
                                }
                                return "not caught";
                            });
            Coroutine<Object, Object, Object> outer =
                    Coroutine.of(
                            co -> {
                                Object answer = co.yieldFrom(catching);
                                return co.yield(answer);
                            });
            outer.next();
            assertThat(outer.raise(new IllegalArgumentException())).isSameAs(value);
        }
    }

    /// `test_custom_iterator_return`: there an iterator's own StopIteration ends the `yield from` with its value.
    @EngineTest
    void anIteratorThatThrowsItsEndInsteadOfTellingItIsAnErrorOfTheBody() {
        Iterator<Integer> liar =
                new Iterator<>() {
                    @Override
                    public boolean hasNext() {
                        return true;
                    }

                    @Override
                    public Integer next() {
                        throw new NoSuchElementException("its end");
                    }
                };
        Gen<Integer> outer = Gen.generate(y -> y.yieldFrom((Iterable<Integer>) () -> liar));
        assertThatIllegalStateException()
                .isThrownBy(outer::next)
                .withCauseInstanceOf(NoSuchElementException.class)
                .havingCause()
                .withMessage("its end");
    }
}
