package io.github.itergen.properties;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/// What a reader does with a pipeline.
sealed interface Command {
    /// Calls `next`.
    record Next() implements Command {}

    /// Calls `hasNext`.
    record Look() implements Command {}

    /// Calls `forEachRemaining`, and leaves it by an exception.
    ///
    /// @param element the number of the element that throws, from 0
    record Drain(int element) implements Command {}

    /// Calls `hasNext` in the middle of the pipeline.
    ///
    /// @param place which of its steps, modulo their number
    record LookAt(int place) implements Command {}

    /// Calls `forEachRemaining`, with an action that calls `hasNext` in the middle of the pipeline, and leaves it by an
    /// exception.
    ///
    /// @param element the number of the element that throws, from 0
    /// @param place which step the action looks at, modulo their number
    record DrainLooking(int element, int place) implements Command {}

    private static Arbitrary<Command> atTheEnd() {
        return Arbitraries.frequencyOf(
                Tuple.of(5, Arbitraries.just(new Next())),
                Tuple.of(4, Arbitraries.just(new Look())),
                Tuple.of(2, Arbitraries.integers().between(0, 6).map(Drain::new)));
    }

    private static Arbitrary<Command> anywhere() {
        Arbitrary<Integer> places = Arbitraries.integers().between(0, 10);
        return Arbitraries.frequencyOf(
                Tuple.of(3, atTheEnd()),
                Tuple.of(1, places.map(LookAt::new)),
                Tuple.of(1, Combinators.combine(Arbitraries.integers().between(0, 6), places).as(DrainLooking::new)));
    }

    /// Scripts for a reader who holds the end of the pipeline alone.
    final class AtTheEnd implements ArbitrarySupplier<List<Command>> {
        @Override
        public Arbitrary<List<Command>> get() {
            return atTheEnd().withoutEdgeCases().list().ofMaxSize(20);
        }
    }

    /// Scripts for a reader who also holds what stands in the middle.
    final class Anywhere implements ArbitrarySupplier<List<Command>> {
        @Override
        public Arbitrary<List<Command>> get() {
            return anywhere().withoutEdgeCases().list().ofMaxSize(20);
        }
    }
}
