package io.github.itergen.vectors;

import java.util.ArrayList;
import java.util.List;

/// A trace seen as drains: all that lies between two ends or errors, asked for at once.
final class Drains {
    private Drains() {}

    /// The drains that do the same as the requests of a case; none where a case asks for something else in between.
    static List<Observation> of(VectorCase vector) {
        boolean drainable = vector.trace().stream().allMatch(seen -> seen.request().equals("next"));
        return drainable ? joined(vector.trace()) : List.of();
    }

    /// What a drain came to: the elements, and in the place of a request how it ended.
    static Observation observation(String events, List<Object> elements, Outcome end) {
        Object how = end instanceof Outcome.Fails(var type, _) ? type : end;
        return new Observation("drain to " + how, events, new Outcome.Value(elements));
    }

    private static List<Observation> joined(List<Observation> trace) {
        List<Observation> drains = new ArrayList<>();
        List<String> events = new ArrayList<>();
        List<Object> elements = new ArrayList<>();
        for (Observation seen : trace) {
            if (!seen.events().isEmpty()) {
                events.add(seen.events());
            }
            if (seen.outcome() instanceof Outcome.Value(var element)) {
                elements.add(element);
                continue;
            }
            drains.add(observation(String.join(" ", events), new ArrayList<>(elements), seen.outcome()));
            events.clear();
            elements.clear();
        }
        return drains;
    }
}
