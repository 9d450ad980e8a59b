package io.github.itergen.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/// Rows of positions, made recursively: at each place every position is tried in turn, so the rows are in lexicographic
/// order.
final class Selections {
    private Selections() {}

    /// As combinations have them: each position above the one before it.
    static List<List<Integer>> ascending(int poolSize, int length) {
        return rows(poolSize, length, (row, position) -> row.isEmpty() || row.getLast() < position);
    }

    /// As combinations with replacement have them: no position below the one before it.
    static List<List<Integer>> notDescending(int poolSize, int length) {
        return rows(poolSize, length, (row, position) -> row.isEmpty() || row.getLast() <= position);
    }

    /// As permutations have them: no position twice.
    static List<List<Integer>> distinct(int poolSize, int length) {
        return rows(poolSize, length, (row, position) -> !row.contains(position));
    }

    /// Picks the elements at a row of positions.
    static <T> List<T> at(List<T> pool, List<Integer> positions) {
        List<T> row = new ArrayList<>();
        for (int position : positions) {
            row.add(pool.get(position));
        }
        return row;
    }

    private static List<List<Integer>> rows(int poolSize, int length, BiPredicate<List<Integer>, Integer> mayFollow) {
        List<List<Integer>> rows = new ArrayList<>();
        extend(new ArrayList<>(), poolSize, length, mayFollow, rows);
        return rows;
    }

    private static void extend(
            List<Integer> row,
            int poolSize,
            int length,
            BiPredicate<List<Integer>, Integer> mayFollow,
            List<List<Integer>> rows) {
        if (row.size() == length) {
            rows.add(List.copyOf(row));
            return;
        }
        for (int position = 0; position < poolSize; position++) {
            if (mayFollow.test(row, position)) {
                row.add(position);
                extend(row, poolSize, length, mayFollow, rows);
                row.removeLast();
            }
        }
    }
}
