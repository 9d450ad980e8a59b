package io.github.itergen.vectors;

import com.google.gson.JsonParser;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/// Where Java does on purpose something else than CPython, and what. The javadoc of the method says so, too.
final class JavaDifferences {
    /// One difference: the cases it is about, the reason, and Python's case made into Java's.
    record Difference(Set<String> functions, String name, String reason, UnaryOperator<VectorCase> java) {
        boolean isAbout(VectorCase vector) {
            return vector.name().startsWith(name) && (functions.isEmpty() || functions.contains(vector.function()));
        }
    }

    static final List<Difference> ALL =
            List.of(
                    new Difference(
                            Set.of("combinations", "combinationsWithReplacement", "permutations"),
                            "negative r",
                            "A bad argument is told before anything is pulled; Python drains the source first.",
                            JavaDifferences::refusedAtOnce),
                    new Difference(
                            Set.of(),
                            "user code raises StopIteration",
                            "What user code throws passes through and is never taken for the end.",
                            JavaDifferences::userErrorsPass),
                    new Difference(
                            Set.of("iter"),
                            "callable raises StopIteration",
                            "As for any user code, and an error of the supplier does not end the sequence.",
                            java(
                                    """
                                    ["next", "v0", "value", 1]
                                    ["next", "s0", "raises", "source 0 stops"]
                                    ["next", "v0", "value", 2]
                                    ["next", "v0", "stop"]
                                    ["next", "", "stop"]
                                    """)),
                    new Difference(
                            Set.of("count"),
                            "int: leaves int",
                            "An Integer can't count on; Python's int has no end.",
                            vector -> overflowing(vector, Integer.SIZE)),
                    new Difference(
                            Set.of("count"),
                            "long: leaves long",
                            "A Long can't count on; Python's int has no end.",
                            vector -> overflowing(vector, Long.SIZE)),
                    new Difference(
                            Set.of("accumulate"),
                            "the sum leaves int",
                            "Sums of Integers are exact or fail; Python's int has no end. The element is lost, the"
                                    + " total stays.",
                            vector -> overflowing(vector, Integer.SIZE)),
                    new Difference(
                            Set.of("accumulate"),
                            "initial None",
                            "A present initial is used even when it is null; to Python None says that there is none.",
                            java(
                                    """
                                    ["next", "", "value", null]
                                    ["next", "v0 f", "value", 1]
                                    ["next", "v0 f", "value", 2]
                                    ["next", "s0", "stop"]
                                    ["next", "s0", "stop"]
                                    """)),
                    new Difference(
                            Set.of("islice"),
                            "largest step, start 1, stop None",
                            "An index behind the largest long is one that is never reached; CPython's wraps around, and"
                                    + " an element too many comes.",
                            java(
                                    """
                                    ["next", "v0 v0", "value", 2]
                                    ["next", "v0 v0 v0 s0", "stop"]
                                    ["next", "", "stop"]
                                    """)),
                    new Difference(
                            Set.of("groupBy"),
                            "1 and True and 1.0",
                            "Keys are compared by Objects.equals, and 1, true and 1.0 are not equal in Java.",
                            java(
                                    """
                                    ["outer", "v0", "value", ["group", 1, 0]]
                                    ["group 0", "", "value", 1]
                                    ["group 0", "v0", "stop"]
                                    ["outer", "", "value", ["group", true, 1]]
                                    ["outer", "v0", "value", ["group", {"float": "1.0"}, 2]]
                                    ["outer", "s0", "stop"]
                                    """)),
                    new Difference(
                            Set.of("groupBy"),
                            "0.0 and -0.0",
                            "Keys are compared by Objects.equals, by which 0.0 and -0.0 are not equal.",
                            java(
                                    """
                                    ["outer", "v0", "value", ["group", {"float": "0.0"}, 0]]
                                    ["group 0", "", "value", {"float": "0.0"}]
                                    ["group 0", "v0", "stop"]
                                    ["outer", "", "value", ["group", {"float": "-0.0"}, 1]]
                                    ["outer", "s0", "stop"]
                                    """)),
                    new Difference(
                            Set.of("groupBy"),
                            "NaN and another NaN",
                            "Keys are compared by Objects.equals, by which NaN equals NaN.",
                            java(
                                    """
                                    ["outer", "v0", "value", ["group", {"float": "nan"}, 0]]
                                    ["group 0", "", "value", {"float": "nan"}]
                                    ["group 0", "v0", "value", {"float": "nan"}]
                                    ["group 0", "s0", "stop"]
                                    ["outer", "s0", "stop"]
                                    """)),
                    new Difference(
                            Set.of("iter"),
                            "True is 1",
                            "The sentinel is compared by Objects.equals, and 1 and true are not equal in Java.",
                            java(
                                    """
                                    ["next", "v0", "value", 2]
                                    ["next", "v0", "value", true]
                                    ["next", "v0", "value", 3]
                                    ["next", "v0", "stop"]
                                    ["next", "", "stop"]
                                    """)),
                    new Difference(
                            Set.of("iter"),
                            "1.0 is 1",
                            "The sentinel is compared by Objects.equals, and 1 and 1.0 are not equal in Java.",
                            java(
                                    """
                                    ["next", "v0", "value", 2]
                                    ["next", "v0", "value", {"float": "1.0"}]
                                    ["next", "v0", "value", 3]
                                    ["next", "v0", "stop"]
                                    ["next", "", "stop"]
                                    """)),
                    new Difference(
                            Set.of("iter"),
                            "-0.0 is 0.0",
                            "The sentinel is compared by Objects.equals, by which 0.0 and -0.0 are not equal.",
                            java(
                                    """
                                    ["next", "v0", "value", {"float": "2.0"}]
                                    ["next", "v0", "value", {"float": "-0.0"}]
                                    ["next", "v0", "value", {"float": "3.0"}]
                                    ["next", "v0", "stop"]
                                    ["next", "", "stop"]
                                    """)),
                    new Difference(
                            Set.of("iter"),
                            "NaN is not another NaN",
                            "The sentinel is compared by Objects.equals, by which NaN equals NaN.",
                            java(
                                    """
                                    ["next", "v0", "stop"]
                                    ["next", "", "stop"]
                                    """)));

    private JavaDifferences() {}

    /// The case as Java has to play it.
    static VectorCase inJava(VectorCase python) {
        VectorCase java = python;
        for (Difference difference : ALL) {
            if (difference.isAbout(python)) {
                java = difference.java().apply(java);
            }
        }
        return java;
    }

    /// Java's trace instead of Python's, one request a line.
    private static UnaryOperator<VectorCase> java(String trace) {
        List<Observation> requests = trace.lines().map(JsonParser::parseString).map(Observation::read).toList();
        return vector -> vector.with(vector.start(), requests);
    }

    private static VectorCase refusedAtOnce(VectorCase vector) {
        Outcome refused = new Outcome.Fails("ValueError", "r must be non-negative");
        return vector.with(new Observation("construction", "", refused), List.of());
    }

    private static VectorCase userErrorsPass(VectorCase vector) {
        List<Observation> trace = new ArrayList<>();
        long calls = 0;
        for (Observation seen : vector.trace()) {
            calls += seen.calls();
            String mark = vector.params().get("f").getAsString() + " call " + calls;
            trace.add(seen.events().endsWith("f!") ? seen.withOutcome(new Outcome.Raises(mark)) : seen);
        }
        return vector.with(vector.start(), trace);
    }

    private static VectorCase overflowing(VectorCase vector, int size) {
        Outcome overflow = new Outcome.Fails("ArithmeticException", "");
        return vector.with(
                vector.start(),
                vector.trace().stream()
                        .map(
                                seen ->
                                        seen.outcome() instanceof Outcome.Value(BigInteger value)
                                                        && value.bitLength() >= size
                                                ? seen.withOutcome(overflow)
                                                : seen)
                        .toList());
    }
}
