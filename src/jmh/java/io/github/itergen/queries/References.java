package io.github.itergen.queries;

import io.github.itergen.Profile;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/// Ten thousand objects, each with a field and a way to the next.
@State(Scope.Benchmark)
public class References extends Profile {
    /// An object on the heap.
    public record Reference(int number, Reference next) {}

    /// The objects, in the order of their numbers.
    public final List<Reference> list = chained(10_000);

    private static List<Reference> chained(int count) {
        List<Reference> list = new ArrayList<>();
        Reference next = new Reference(count, null);
        for (int i = count - 1; i >= 0; i--) {
            next = new Reference(i, next);
            list.add(next);
        }
        return new ArrayList<>(list.reversed());
    }
}
