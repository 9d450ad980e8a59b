package io.github.itergen.vectors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.itergen.vectors.JavaDifferences.Difference;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Every function does what CPython 3.13 was seen to do: the same outcomes and the same pulls, request by request, in
/// every form it can be written in and in every style it can be asked in.
class VectorsTest {
    private static final Set<String> FUNCTIONS =
            Set.of(
                    "accumulate",
                    "batched",
                    "chain",
                    "chainFromIterable",
                    "combinations",
                    "combinationsWithReplacement",
                    "compress",
                    "count",
                    "cycle",
                    "dropWhile",
                    "filterFalse",
                    "groupBy",
                    "islice",
                    "pairwise",
                    "permutations",
                    "product",
                    "repeat",
                    "starMap",
                    "takeWhile",
                    "tee",
                    "zipLongest",
                    "filter",
                    "map",
                    "mapStrict",
                    "zip",
                    "zipStrict",
                    "enumerate",
                    "iter",
                    "reversed",
                    "reduce",
                    "any",
                    "all",
                    "range");

    @TestFactory
    Stream<DynamicNode> asCPythonDoes() {
        return FUNCTIONS.stream()
                .sorted()
                .map(
                        function ->
                                dynamicContainer(
                                        function,
                                        VectorCase.of(function).stream()
                                                .map(
                                                        vector ->
                                                                dynamicTest(
                                                                        vector.name(), () -> playInEveryWay(vector)))));
    }

    @Test
    void thereAreAtLeastSixtyCasesOfEveryFunction() {
        assertThat(VectorCase.functions()).isEqualTo(FUNCTIONS);
        assertThat(FUNCTIONS)
                .allSatisfy(
                        function ->
                                assertThat(VectorCase.of(function))
                                        .hasSizeGreaterThanOrEqualTo(60)
                                        .extracting(VectorCase::name)
                                        .doesNotHaveDuplicates());
    }

    @Test
    void everyDifferenceFromPythonIsOne() {
        List<VectorCase> all = FUNCTIONS.stream().flatMap(function -> VectorCase.of(function).stream()).toList();
        assertThat(JavaDifferences.ALL)
                .allSatisfy(
                        (Difference difference) ->
                                assertThat(all)
                                        .filteredOn(difference::isAbout)
                                        .isNotEmpty()
                                        .allSatisfy(
                                                python ->
                                                        assertThat(JavaDifferences.inJava(python))
                                                                .isNotEqualTo(python)));
    }

    private static void playInEveryWay(VectorCase python) {
        VectorCase expected = JavaDifferences.inJava(python);
        for (Form form : Mirrors.of(expected)) {
            for (CallStyle style : CallStyle.values()) {
                playByRequests(expected, form, style);
            }
            playByDrains(expected, form);
        }
    }

    private static void playByRequests(VectorCase expected, Form form, CallStyle style) {
        String way = form.name() + ", " + style;
        Player player = new Player(expected, form, style);
        List<Observation> before = new ArrayList<>();
        compare(expected, way, before, expected.start(), player::build);
        for (Observation request : expected.trace()) {
            compare(expected, way, before, request, () -> player.ask(request.request()));
        }
    }

    private static void playByDrains(VectorCase expected, Form form) {
        String way = form.name() + ", forEachRemaining";
        Player player = new Player(expected, form, CallStyle.NEXT);
        List<Observation> before = new ArrayList<>();
        List<Observation> drains = Drains.of(expected);
        if (!drains.isEmpty()) {
            compare(expected, way, before, expected.start(), player::build);
        }
        for (Observation drain : drains) {
            compare(expected, way, before, drain, player::drain);
        }
    }

    private static void compare(
            VectorCase vector,
            String way,
            List<Observation> before,
            Observation expected,
            Supplier<Observation> player) {
        String where =
                "%s, case \"%s\" (%s)%n sources %s, params %s%n after %s%n"
                        .formatted(vector.function(), vector.name(), way, vector.sources(), vector.params(), before);
        Observation seen;
        try {
            seen = Wording.judged(vector, expected, player.get());
        } catch (RuntimeException | AssertionError e) {
            fail(where + " expected " + expected + " but there came " + e, e);
            return;
        }
        assertThat(seen).as(where).isEqualTo(expected);
        before.add(seen);
    }
}
