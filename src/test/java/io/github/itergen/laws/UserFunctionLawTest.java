package io.github.itergen.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.itergen.Gen;
import io.github.itergen.laws.Driver.Style;
import io.github.itergen.laws.Registry.Case;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A user function that throws costs the element it was called for and nothing else, whichever way the sequence is read. The
/// throwable arrives as the same instance, those among them that look like the end of the sequence too.
class UserFunctionLawTest {
    // Different ones, so that an element names its call.
    private static final List<List<Integer>> INPUTS =
            List.of(Arrays.asList(1, null, 2, 3, 4, 5), Arrays.asList(10, 20, null, 40, 50, 60));

    static List<Case> callingCases() {
        return Registry.callingCases();
    }

    @ParameterizedTest
    @MethodSource("callingCases")
    void costsItsElementAndNothingElse(Case made) {
        List<List<Integer>> inputs = INPUTS.subList(0, made.combinator().inputs().size());
        List<Object> called = new ArrayList<>();
        Driver.by(Style.NEXT).read(made.build(Probe.all(inputs), called::add));
        assertThat(called).as("elements that the function is called for").isNotEmpty().doesNotHaveDuplicates();

        for (Object element : called) {
            List<Object> expected =
                    Driver.by(Style.NEXT).read(made.build(Probe.all(without(inputs, element)), Call.PLAIN));
            for (Throwable failure : Thrown.kinds(made)) {
                for (Style style : Style.values()) {
                    List<Object> outcome =
                            Driver.by(style)
                                    .expecting(failure)
                                    .read(made.build(Probe.all(inputs), throwing(failure, element)));

                    String where = "function throws " + failure + " for " + element + ", read by " + style;
                    assertThat(Driver.errors(outcome))
                            .as("what came instead of the element; " + where)
                            .containsExactly(new Thrown(failure));
                    assertThat(Driver.elements(outcome))
                            .as("elements, as of a source without the one; " + where)
                            .isEqualTo(expected);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("callingCases")
    void pullsTheSameAroundAnErrorInEveryWayToRead(Case made) {
        List<List<Integer>> inputs = INPUTS.subList(0, made.combinator().inputs().size());
        Throwable failure = new IllegalStateException("in the middle");
        List<Object> expected = null;
        List<String> marks = null;
        for (Style style : Style.values()) {
            List<Probe> probes = Probe.all(inputs);
            Driver driver = Driver.by(style).metering(probes);

            List<Object> outcome = driver.read(made.build(probes, throwing(failure, 2)));

            expected = Objects.requireNonNullElse(expected, outcome);
            marks = Objects.requireNonNullElse(marks, driver.marks());
            assertThat(outcome).as("elements and the error in their order, read by " + style).isEqualTo(expected);
            assertThat(driver.marks()).as("pulls at each element, read by " + style).isEqualTo(marks);
        }
    }

    @Test
    void iterateTakesAStepAgainThatHasThrown() {
        for (Throwable failure : Thrown.kinds()) {
            boolean[] thrown = new boolean[1];
            Gen<Integer> powers =
                    Gen.iterate(
                            1,
                            n -> {
                                if (n == 2 && !thrown[0]) {
                                    thrown[0] = true;
                                    throw Thrown.unchecked(failure);
                                }
                                return n * 2;
                            });

            assertThat(powers.take(2).toList()).containsExactly(1, 2);
            assertThat(catchThrowable(powers::hasNext)).as("the function's own error, from a look").isSameAs(failure);
            assertThat(powers.take(2).toList()).as("nothing is lost").containsExactly(4, 8);
        }
    }

    @Test
    void aSupplierThatThrowsIsAskedAgain() {
        for (Throwable failure : Thrown.kinds()) {
            Gen<Integer> source = Gen.iter(Probe.of(1, failure, 2, 9).iterator()::next, 9);

            List<Object> outcome = Driver.by(Style.LOOK).expecting(failure).read(source);

            assertThat(outcome)
                    .as("elements and the supplier's own error")
                    .isEqualTo(List.of(1, new Thrown(failure), 2));
        }
    }

    private static Call throwing(Throwable failure, Object atElement) {
        return element -> {
            if (Objects.equals(element, atElement)) {
                throw Thrown.unchecked(failure);
            }
        };
    }

    private static List<List<Integer>> without(List<List<Integer>> inputs, Object element) {
        List<List<Integer>> rest = new ArrayList<>();
        for (List<Integer> input : inputs) {
            List<Integer> copy = new ArrayList<>(input);
            int index = inputs.get(0).indexOf(element);
            copy.subList(index, index + 1).clear();
            rest.add(copy);
        }
        return rest;
    }
}
