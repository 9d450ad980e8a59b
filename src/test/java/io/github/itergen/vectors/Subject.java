package io.github.itergen.vectors;

import io.github.itergen.Gen;
import io.github.itergen.Group;
import java.util.List;
import java.util.function.Supplier;

/// What a case has built, ready for requests.
sealed interface Subject {
    /// A lazy sequence.
    record Lazy(Gen<?> gen) implements Subject {}

    /// The outer sequence of a groupBy.
    record Grouped(Gen<? extends Group<?, ?>> outer) implements Subject {}

    /// The branches of a tee.
    record Branches(List<? extends Gen<?>> branches) implements Subject {}

    /// A function that is not lazy.
    record Call(Supplier<?> call) implements Subject {}

    /// A lazy sequence over a list that requests may change.
    record OverList(Gen<?> gen, List<Object> list) implements Subject {}
}
