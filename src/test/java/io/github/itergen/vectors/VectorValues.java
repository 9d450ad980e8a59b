package io.github.itergen.vectors;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import io.github.itergen.Indexed;
import io.github.itergen.Pair;
import io.github.itergen.Triple;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/// The values of the vectors: JSON to Java, and Java to the one form in which Java's and Python's are compared.
final class VectorValues {
    private VectorValues() {}

    /// A source as an element of another one.
    record SourceNumber(int number) {}

    /// The Java value a JSON value stands for; a row is a list, an int the smallest of Integer, Long and BigInteger.
    static Object read(JsonElement json) {
        return switch (json) {
            case JsonPrimitive it when it.isBoolean() -> it.getAsBoolean();
            case JsonPrimitive it when it.isString() -> it.getAsString();
            case JsonPrimitive it -> smallest(it.getAsBigInteger());
            case JsonObject it when it.has("float") -> number(it.get("float").getAsString());
            case JsonObject it -> new SourceNumber(it.get("source").getAsInt());
            case JsonElement it when it.isJsonArray() ->
                    row(it.getAsJsonArray().asList().stream().map(VectorValues::read).toArray());
            default -> null;
        };
    }

    /// What is compared: rows and records as lists, integral numbers as BigInteger, everything else as it is.
    static Object normal(Object value) {
        return switch (value) {
            case Integer it -> BigInteger.valueOf(it);
            case Long it -> BigInteger.valueOf(it);
            case Pair<?, ?>(var first, var second) -> row(normal(first), normal(second));
            case Triple<?, ?, ?>(var first, var second, var third) -> row(normal(first), normal(second), normal(third));
            case Indexed<?>(var index, var element) -> row(normal(index), normal(element));
            case Collection<?> it -> row(it.stream().map(VectorValues::normal).toArray());
            case null, default -> value;
        };
    }

    private static List<Object> row(Object... elements) {
        return Collections.unmodifiableList(new ArrayList<>(Arrays.asList(elements)));
    }

    private static Object smallest(BigInteger value) {
        if (value.bitLength() < Integer.SIZE) {
            return value.intValueExact();
        }
        return value.bitLength() < Long.SIZE ? (Object) value.longValueExact() : value;
    }

    private static double number(String python) {
        return switch (python) {
            case "inf" -> Double.POSITIVE_INFINITY;
            case "-inf" -> Double.NEGATIVE_INFINITY;
            case "nan" -> Double.NaN;
            default -> Double.parseDouble(python);
        };
    }
}
