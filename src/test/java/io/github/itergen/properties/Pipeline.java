package io.github.itergen.properties;

import io.github.itergen.Gen;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Combinators;

/// A source and the operators behind it.
///
/// @param source the elements of the source
/// @param steps the operators, in order
record Pipeline(List<Integer> source, List<Step> steps) {
    private static final int LONGEST_SOURCE = 25;
    private static final int MOST_STEPS = 10;

    /// What the models make of the source.
    List<Integer> expected() {
        List<Integer> list = source;
        for (Step step : steps) {
            list = step.eager().apply(list);
        }
        return list;
    }

    /// Builds the pipeline over a source, with a function that fails behind each step that has a fault.
    ///
    /// @return the source and what stands behind each step, the end last
    List<Gen<Integer>> open(Counted<Integer> counted, List<Fault> faults) {
        List<Gen<Integer>> gens = new ArrayList<>();
        Gen<Integer> gen = counted.gen();
        gens.add(failing(gen, 0, faults));
        for (int i = 0; i < steps.size(); i++) {
            gen = steps.get(i).lazy().apply(gens.getLast());
            gens.add(failing(gen, i + 1, faults));
        }
        return gens;
    }

    List<Gen<Integer>> open(Counted<Integer> counted) {
        return open(counted, List.of());
    }

    private Gen<Integer> failing(Gen<Integer> gen, int place, List<Fault> faults) {
        Gen<Integer> result = gen;
        for (Fault fault : faults) {
            if (fault.place() % (steps.size() + 1) == place) {
                int[] calls = {0};
                result =
                        result.map(
                                x -> {
                                    calls[0]++;
                                    if (calls[0] == fault.call()) {
                                        throw new Fault.Failure();
                                    }
                                    return x;
                                });
            }
        }
        return result;
    }

    @Override
    public String toString() {
        return steps.stream().map(step -> " → " + step).collect(Collectors.joining("", source.toString(), ""));
    }

    private static Arbitrary<Pipeline> of(Arbitrary<Step> steps) {
        return Combinators.combine(
                        Elements.numbers().list().ofMaxSize(LONGEST_SOURCE),
                        steps.withoutEdgeCases().list().ofMinSize(1).ofMaxSize(MOST_STEPS))
                .as(Pipeline::new);
    }

    /// Pipelines of all steps.
    static final class Any implements ArbitrarySupplier<Pipeline> {
        @Override
        public Arbitrary<Pipeline> get() {
            return of(Steps.any());
        }
    }

    /// Pipelines of steps that ask for nothing before the first request, and that can be closed at any time.
    static final class Ordinary implements ArbitrarySupplier<Pipeline> {
        @Override
        public Arbitrary<Pipeline> get() {
            return of(Steps.ordinary());
        }
    }
}
