package io.github.itergen.internal.end;

import static java.util.Objects.requireNonNull;

import io.github.itergen.internal.stage.Stage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collector;
import org.jspecify.annotations.Nullable;

/// Ends that keep the elements.
public final class Collecting {
    /// How many elements a set has room for at first, however long the sequence: many of them may be equal.
    private static final int MOST_ROOM = 1 << 14;

    private Collecting() {}

    /// Collects the rest into an unmodifiable list.
    ///
    /// @param <T> the type of the elements
    /// @param stage the pipeline
    /// @return the elements in order
    public static <T extends @Nullable Object> List<T> toList(Stage<T> stage) {
        return Collections.unmodifiableList(drained(stage));
    }

    /// Collects the rest into an unmodifiable set in the order of first occurrence.
    ///
    /// @param <T> the type of the elements
    /// @param stage the pipeline
    /// @return the different elements
    public static <T extends @Nullable Object> Set<T> toSet(Stage<T> stage) {
        Set<T> elements = LinkedHashSet.newLinkedHashSet(Math.min(stage.expected(), MOST_ROOM));
        stage.drainShared(elements::add);
        return Collections.unmodifiableSet(elements);
    }

    /// Sorts the rest, stably, into an unmodifiable list.
    ///
    /// @param <T> the type of the elements
    /// @param stage the pipeline
    /// @param comparator the order; null means the natural one
    /// @return the elements in that order
    public static <T extends @Nullable Object> List<T> sorted(
            Stage<T> stage, @Nullable Comparator<? super T> comparator) {
        List<T> elements = drained(stage);
        elements.sort(comparator);
        return Collections.unmodifiableList(elements);
    }

    /// Collects the rest with a collector.
    ///
    /// @param <T> the type of the elements
    /// @param <A> the type of the container
    /// @param <R> the type of the answer
    /// @param stage the pipeline
    /// @param collector what is done with the elements
    /// @return the collector's answer
    public static <T extends @Nullable Object, A extends @Nullable Object, R extends @Nullable Object> R collect(
            Stage<T> stage, Collector<? super T, A, R> collector) {
        requireNonNull(collector, "collector");
        A container = collector.supplier().get();
        return collector.finisher().apply(Collected.of(stage, container, collector.accumulator()).of(stage));
    }

    /// Joins the rest into one text.
    ///
    /// @param stage the pipeline
    /// @param delimiter stands between two elements
    /// @return the elements' texts
    public static String joining(Stage<?> stage, CharSequence delimiter) {
        return joined(stage, delimiter);
    }

    private static <T extends @Nullable Object> String joined(Stage<T> stage, CharSequence delimiter) {
        return Joined.of(stage, delimiter).of(stage);
    }

    private static <T extends @Nullable Object> List<T> drained(Stage<T> stage) {
        int expected = stage.expected();
        ArrayList<T> elements = new ArrayList<>(expected);
        stage.drainShared(elements::add);
        if (elements.size() < expected) {
            elements.trimToSize();
        }
        return elements;
    }
}
