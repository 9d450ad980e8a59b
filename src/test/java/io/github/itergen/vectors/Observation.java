package io.github.itergen.vectors;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import java.util.stream.Stream;

/// A request, the events it led to, and what it came to.
record Observation(String request, String events, Outcome outcome) {

    static Observation ofConstruction(JsonArray json) {
        return new Observation("construction", json.get(0).getAsString(), Outcome.read(json, 1));
    }

    static Observation read(JsonElement json) {
        JsonArray parts = json.getAsJsonArray();
        return new Observation(parts.get(0).getAsString(), parts.get(1).getAsString(), Outcome.read(parts, 2));
    }

    Observation withOutcome(Outcome other) {
        return new Observation(request, events, other);
    }

    /// How often the user function was called.
    long calls() {
        return Stream.of(events.split(" ")).filter(event -> event.startsWith("f")).count();
    }
}
