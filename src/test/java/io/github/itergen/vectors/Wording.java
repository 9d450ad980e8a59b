package io.github.itergen.vectors;

import com.google.gson.JsonElement;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Which words an error has to have: Python's own where they are promised, the bad value where an argument is bad.
final class Wording {
    private static final List<String> PROMISED = List.of("zip() argument ", "map() argument ", "batched(): ");

    private Wording() {}

    /// What was seen, with the words of what was expected if it need not have them.
    static Observation judged(VectorCase vector, Observation expected, Observation seen) {
        if (!(expected.outcome() instanceof Outcome.Fails(var type, var words)
                && seen.outcome() instanceof Outcome.Fails(var seenType, var seenWords)
                && type.equals(seenType))) {
            return seen;
        }
        if (PROMISED.stream().anyMatch(words::startsWith)) {
            return seen;
        }
        String needed = badValue(vector).filter(_ -> type.equals("ValueError")).orElse("");
        if (seenWords == null || !seenWords.contains(needed)) {
            throw new AssertionError("The error should name the value " + needed + ", but it says: " + seenWords);
        }
        return seen.withOutcome(expected.outcome());
    }

    /// The least of the numbers a function was given: the bad one, where one is bad.
    private static Optional<String> badValue(VectorCase vector) {
        return vector.params().asMap().values().stream()
                .flatMap(Wording::number)
                .min(BigInteger::compareTo)
                .map(BigInteger::toString);
    }

    private static Stream<BigInteger> number(JsonElement json) {
        return json.isJsonPrimitive() && json.getAsJsonPrimitive().isNumber()
                ? Stream.of(json.getAsBigInteger())
                : Stream.empty();
    }
}
