package io.github.itergen.properties;

import java.io.Serial;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Combinators;

/// A user function that fails once.
///
/// @param place behind which step it stands, modulo their number
/// @param call which of its calls fails, from 1
record Fault(int place, int call) {
    /// What it throws.
    static final class Failure extends RuntimeException {
        @Serial private static final long serialVersionUID = 1;

        Failure() {
            super("a user function failed", null, false, false);
        }
    }

    /// One to three of them.
    static final class Some implements ArbitrarySupplier<List<Fault>> {
        @Override
        public Arbitrary<List<Fault>> get() {
            return Combinators.combine(Arbitraries.integers().between(0, 10), Arbitraries.integers().between(1, 8))
                    .as(Fault::new)
                    .withoutEdgeCases()
                    .list()
                    .ofMinSize(1)
                    .ofMaxSize(3);
        }
    }
}
