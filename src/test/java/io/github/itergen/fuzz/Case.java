package io.github.itergen.fuzz;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;

/// A body, and what its consumers do.
///
/// @param body a class
/// @param scripts the requests of each consumer
record Case(Node body, List<List<Action>> scripts) {
    /// The source of the class.
    String source(String name) {
        return new SourceWriter().write(body).replaceAll("\\bBody\\b", name);
    }

    @Override
    public String toString() {
        return source("Body") + "consumers: " + scripts;
    }

    /// Some bodies, which are compiled together, since that takes most of the time.
    static final class Several implements ArbitrarySupplier<List<Case>> {
        /// At most so many. The profile `nightly` asks for ten times as many cases as usual.
        private static final int MOST = Math.max(1, Integer.getInteger("jqwik.tries.default", 1000) / 60);

        @Override
        public Arbitrary<List<Case>> get() {
            return Combinators.combine(new RandomBodies().get(), new Action.Scripts().get())
                    .as(Case::new)
                    .list()
                    .ofMinSize(1)
                    .ofMaxSize(MOST)
                    .withSizeDistribution(RandomDistribution.uniform());
        }
    }
}
