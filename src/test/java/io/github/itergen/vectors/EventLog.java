package io.github.itergen.vectors;

import java.util.ArrayList;
import java.util.List;

/// What happened to the sources and to the user function, in order, in the words of the vectors (`i0 v0 f s0`).
final class EventLog {
    private final List<String> events = new ArrayList<>();
    private Throwable lastThrown;

    void add(String event) {
        events.add(event);
    }

    /// Remembers an error on its way out, so that the player can tell it from a copy of it.
    <E extends RuntimeException> E throwing(E error) {
        lastThrown = error;
        return error;
    }

    Throwable lastThrown() {
        return lastThrown;
    }

    int size() {
        return events.size();
    }

    /// All events since the last call.
    String take() {
        String taken = String.join(" ", events);
        events.clear();
        return taken;
    }
}
