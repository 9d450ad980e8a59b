package io.github.itergen;

import java.util.Iterator;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.Gatherer;

/// What java.util.stream lacks, as gatherers that one would write for it.
public final class HandwrittenGatherers {
    private HandwrittenGatherers() {}

    /// Combines each element with one of another sequence, up to the end of the shorter one.
    public static <A, B, R> Gatherer<A, Iterator<B>, R> zip(
            Iterable<B> others, BiFunction<? super A, ? super B, ? extends R> function) {
        return Gatherer.ofSequential(
                others::iterator,
                Gatherer.Integrator.of(
                        (iterator, element, downstream) ->
                                iterator.hasNext() && downstream.push(function.apply(element, iterator.next()))));
    }

    /// Keeps the elements whose selector is true.
    public static <T> Gatherer<T, Iterator<Boolean>, T> compress(Iterable<Boolean> selectors) {
        return Gatherer.ofSequential(
                selectors::iterator,
                Gatherer.Integrator.of(
                        (iterator, element, downstream) ->
                                iterator.hasNext() && (!iterator.next() || downstream.push(element))));
    }

    /// Keeps the first of each run of equal elements.
    public static <T> Gatherer<T, Object[], T> collapse() {
        return Gatherer.ofSequential(
                () -> new Object[] {new Object()},
                Gatherer.Integrator.ofGreedy(
                        (last, element, downstream) -> {
                            if (Objects.equals(last[0], element)) {
                                return true;
                            }
                            last[0] = element;
                            return downstream.push(element);
                        }));
    }

    /// Keeps the second, the fourth and so on.
    public static <T> Gatherer<T, boolean[], T> everySecond() {
        return Gatherer.ofSequential(
                () -> new boolean[1],
                Gatherer.Integrator.ofGreedy(
                        (kept, element, downstream) -> {
                            kept[0] = !kept[0];
                            return kept[0] || downstream.push(element);
                        }));
    }
}
