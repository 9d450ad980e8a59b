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

    /// Calls `forEachRemaining` with an action that itself reads the pipeline, and leaves it by an exception.
    ///
    /// @param element the number of the element that throws, from 0
    /// @param inside what the action does for every element
    record DrainReading(int element, Command inside) implements Command {}

    /// Calls `hasNext` in the middle of the pipeline.
    ///
    /// @param place which of its steps, modulo their number
    record LookAt(int place) implements Command {}

    private static Arbitrary<Command> plain() {
        return Arbitraries.frequencyOf(
                Tuple.of(5, Arbitraries.just(new Next())),
                Tuple.of(4, Arbitraries.just(new Look())),
                Tuple.of(2, elements().map(Drain::new)));
    }

    private static Arbitrary<Command> lookAt() {
        return Arbitraries.integers().between(0, 10).map(LookAt::new);
    }

    private static Arbitrary<Command> reentering(Arbitrary<Command> simple) {
        return Arbitraries.frequencyOf(
                Tuple.of(4, simple), Tuple.of(1, Combinators.combine(elements(), simple).as(DrainReading::new)));
    }

    private static Arbitrary<Integer> elements() {
        return Arbitraries.integers().between(0, 6);
    }

    private static Arbitrary<List<Command>> scripts(Arbitrary<Command> commands) {
        return commands.withoutEdgeCases().list().ofMaxSize(20);
    }

    /// Scripts that read the end of a pipeline.
    final class Plain implements ArbitrarySupplier<List<Command>> {
        @Override
        public Arbitrary<List<Command>> get() {
            return scripts(plain());
        }
    }

    /// Scripts that also read the end of a pipeline while it is being drained.
    final class Reentering implements ArbitrarySupplier<List<Command>> {
        @Override
        public Arbitrary<List<Command>> get() {
            return scripts(reentering(plain()));
        }
    }

    /// Scripts that also look at what stands in the middle of a pipeline, be it drained or not.
    final class Anywhere implements ArbitrarySupplier<List<Command>> {
        @Override
        public Arbitrary<List<Command>> get() {
            return scripts(reentering(Arbitraries.frequencyOf(Tuple.of(4, plain()), Tuple.of(1, lookAt()))));
        }
    }
}
