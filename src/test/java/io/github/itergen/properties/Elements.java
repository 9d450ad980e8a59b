package io.github.itergen.properties;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;

/// Short lists of few different numbers, so that duplicates are frequent, with nulls among them.
final class Elements implements ArbitrarySupplier<List<Integer>> {
    private static final int LONGEST = 12;

    @Override
    public Arbitrary<List<Integer>> get() {
        return numbers().list().ofMaxSize(LONGEST);
    }

    static Arbitrary<Integer> numbers() {
        return Arbitraries.integers()
                .between(-3, 5)
                // Zero is false; more edge cases would only be multiplied with those of the other arguments.
                .edgeCases(config -> config.includeOnly(0, 5))
                .injectNull(0.12);
    }

    /// Shorter lists, for inputs of which several are used at a time.
    static final class Few implements ArbitrarySupplier<List<Integer>> {
        @Override
        public Arbitrary<List<Integer>> get() {
            return numbers().list().ofMaxSize(5);
        }
    }
}
