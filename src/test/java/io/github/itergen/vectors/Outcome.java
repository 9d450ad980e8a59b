package io.github.itergen.vectors;

import com.google.gson.JsonArray;

/// What a request came to.
sealed interface Outcome {
    /// Construction went well.
    record Built() implements Outcome {}

    /// An element, in normal form.
    record Value(Object value) implements Outcome {}

    /// StopIteration.
    record Stop() implements Outcome {}

    /// The marked error of a source or of a user function.
    record Raises(String mark) implements Outcome {}

    /// An error of the library itself; `type` is Python's name where it has one.
    record Fails(String type, String message) implements Outcome {}

    /// The outcome that begins at an index of a JSON array.
    static Outcome read(JsonArray json, int at) {
        return switch (json.get(at).getAsString()) {
            case "built" -> new Built();
            case "value" -> new Value(VectorValues.normal(VectorValues.read(json.get(at + 1))));
            case "stop" -> new Stop();
            case "raises" -> new Raises(json.get(at + 1).getAsString());
            case "error" -> new Fails(json.get(at + 1).getAsString(), json.get(at + 2).getAsString());
            case String other -> throw new IllegalArgumentException("unknown outcome " + other);
        };
    }
}
