package io.github.itergen.properties;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.itergen.Gen;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class CombinatoricsProperties {
    @Property
    void productIsNestedLoops(
            @ForAll @Size(max = 4) List<@Size(max = 4) List<@IntRange(max = 3) Integer>> pools,
            @ForAll @IntRange(max = 2) int repeat) {
        List<List<Integer>> inputs = new ArrayList<>();
        for (int i = 0; i < repeat; i++) {
            inputs.addAll(pools);
        }
        List<List<Integer>> model = List.of(List.of());
        int size = 1;
        for (List<Integer> input : inputs) {
            model = extendedByEach(model, input);
            size *= input.size();
        }
        assertThat(product(repeat, pools)).hasSize(size).isEqualTo(model);
    }

    private static List<List<Integer>> extendedByEach(List<List<Integer>> rows, List<Integer> pool) {
        List<List<Integer>> extended = new ArrayList<>();
        for (List<Integer> row : rows) {
            for (Integer element : pool) {
                List<Integer> longer = new ArrayList<>(row);
                longer.add(element);
                extended.add(longer);
            }
        }
        return extended;
    }

    @SuppressWarnings("unchecked") // an array of lists for the varargs of product
    private static List<List<Integer>> product(int repeat, List<List<Integer>> pools) {
        return Gen.<Integer>product(repeat, pools.toArray(List[]::new)).toList();
    }

    @Property
    void combinationsAreTheAscendingRowsOfPositions(
            @ForAll(supplier = Elements.Few.class) List<Integer> xs, @ForAll @IntRange(max = 6) int r) {
        List<List<Integer>> rows = Gen.combinations(xs, r).toList();
        assertThat(rows).isEqualTo(at(xs, Selections.ascending(xs.size(), r)));
        assertThat(rows).as("%d over %d rows", xs.size(), r).hasSize(binomial(xs.size(), r));
    }

    @Property
    void combinationsWithReplacementAreTheRowsOfPositionsThatNeverDescend(
            @ForAll(supplier = Elements.Few.class) List<Integer> xs, @ForAll @IntRange(max = 5) int r) {
        List<List<Integer>> rows = Gen.combinationsWithReplacement(xs, r).toList();
        assertThat(rows).isEqualTo(at(xs, Selections.notDescending(xs.size(), r)));
        assertThat(rows).hasSize(r == 0 ? 1 : xs.isEmpty() ? 0 : binomial(xs.size() + r - 1, r));
    }

    @Property
    void permutationsAreTheRowsOfDistinctPositions(
            @ForAll(supplier = Elements.Few.class) List<Integer> xs, @ForAll @IntRange(max = 6) int r) {
        List<List<Integer>> rows = Gen.permutations(xs, r).toList();
        assertThat(rows).isEqualTo(at(xs, Selections.distinct(xs.size(), r)));
        assertThat(rows).hasSize(binomial(xs.size(), r) * factorial(Math.min(r, xs.size())));
        assertThat(Gen.permutations(xs).toList())
                .as("of all")
                .isEqualTo(at(xs, Selections.distinct(xs.size(), xs.size())));
    }

    @Property
    void rowsOfDistinctElementsAreDistinctAndAscend(
            @ForAll @IntRange(max = 6) int n, @ForAll @IntRange(max = 5) int r) {
        assertDistinctAndAscending(Gen.combinations(Gen.range(n), r).toList());
        assertDistinctAndAscending(Gen.combinationsWithReplacement(Gen.range(n), r).toList());
        assertDistinctAndAscending(Gen.permutations(Gen.range(n), r).toList());
        assertDistinctAndAscending(Gen.product(Math.min(r, 3), Gen.range(n)).toList());
    }

    private static void assertDistinctAndAscending(List<List<Integer>> rows) {
        for (int i = 1; i < rows.size(); i++) {
            assertThat(isBelow(rows.get(i - 1), rows.get(i)))
                    .as("whether %s comes before %s", rows.get(i - 1), rows.get(i))
                    .isTrue();
        }
    }

    private static boolean isBelow(List<Integer> row, List<Integer> next) {
        for (int i = 0; i < row.size(); i++) {
            int comparison = Integer.compare(row.get(i), next.get(i));
            if (comparison != 0) {
                return comparison < 0;
            }
        }
        return false;
    }

    private static List<List<Integer>> at(List<Integer> pool, List<List<Integer>> rowsOfPositions) {
        List<List<Integer>> rows = new ArrayList<>();
        for (List<Integer> positions : rowsOfPositions) {
            rows.add(Selections.at(pool, positions));
        }
        return rows;
    }

    private static int binomial(int n, int k) {
        if (k > n) {
            return 0;
        }
        return factorialOf(n).divide(factorialOf(k)).divide(factorialOf(n - k)).intValueExact();
    }

    private static int factorial(int n) {
        return factorialOf(n).intValueExact();
    }

    private static BigInteger factorialOf(int n) {
        return IntStream.rangeClosed(1, n).mapToObj(BigInteger::valueOf).reduce(BigInteger.ONE, BigInteger::multiply);
    }
}
