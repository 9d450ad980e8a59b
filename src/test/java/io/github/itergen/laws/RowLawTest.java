package io.github.itergen.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.itergen.Gen;
import io.github.itergen.laws.Registry.Case;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.ListIterator;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A row is new each time, is never changed again, and nobody can change it.
class RowLawTest {
    /// What would change a row of at least one element.
    private static final Map<String, Consumer<List<Object>>> CHANGES =
            Map.ofEntries(
                    Map.entry("add", row -> row.add(1)),
                    Map.entry("add at", row -> row.add(0, 1)),
                    Map.entry("addAll", row -> row.addAll(List.of(1))),
                    Map.entry("addFirst", row -> row.addFirst(1)),
                    Map.entry("addLast", row -> row.addLast(1)),
                    Map.entry("set", row -> row.set(0, 1)),
                    Map.entry("remove at", row -> row.remove(0)),
                    Map.entry("remove", row -> row.remove(row.get(0))),
                    Map.entry("removeFirst", List::removeFirst),
                    Map.entry("removeLast", List::removeLast),
                    Map.entry("removeIf", row -> row.removeIf(_ -> true)),
                    Map.entry("removeAll", row -> row.removeAll(Arrays.asList(row.get(0)))),
                    Map.entry("retainAll", row -> row.retainAll(new ArrayList<>())),
                    Map.entry("replaceAll", row -> row.replaceAll(_ -> 1)),
                    Map.entry("sort", row -> row.sort(Comparator.comparing(String::valueOf))),
                    Map.entry("clear", List::clear),
                    Map.entry(
                            "iterator",
                            row -> {
                                Iterator<Object> iterator = row.iterator();
                                iterator.next();
                                iterator.remove();
                            }),
                    Map.entry(
                            "listIterator",
                            row -> {
                                ListIterator<Object> iterator = row.listIterator();
                                iterator.next();
                                iterator.set(1);
                            }),
                    Map.entry("subList", row -> row.subList(0, 1).clear()),
                    Map.entry("reversed", row -> row.reversed().set(0, 1)));

    static List<Case> rowCases() {
        return Registry.cases().stream()
                .filter(each -> rows(each.build(each.probes(), Call.PLAIN)).stream().anyMatch(row -> !row.isEmpty()))
                .toList();
    }

    @Test
    void knowsEveryMethodThatYieldsRows() {
        assertThat(rowCases().stream().map(made -> made.combinator().signature()))
                .as("methods that return a Gen of lists")
                .containsAll(
                        RegistryTest.methods()
                                .filter(
                                        method ->
                                                method.getGenericReturnType()
                                                        .getTypeName()
                                                        .contains("Gen<java.util.List<"))
                                .map(RegistryTest::signature)
                                .toList());
    }

    @ParameterizedTest
    @MethodSource("rowCases")
    void refusesEveryChange(Case made) {
        for (List<Object> row : rows(made.build(made.probes(), Call.PLAIN))) {
            List<Object> before = new ArrayList<>(row);
            CHANGES.forEach(
                    (name, change) ->
                            assertThatThrownBy(() -> change.accept(row))
                                    .as(name + " on the row " + row)
                                    .isInstanceOf(UnsupportedOperationException.class));
            assertThat(row).as("a row behind all attempts to change it").isEqualTo(before);
        }
    }

    /// Rows of two and of three are classes of their own.
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    @SuppressWarnings("unchecked") // nothing is put in
    void isTheSameAtEveryLength(int length) {
        List<Integer> pool = Arrays.asList(1, null, 3, 4, 5);
        List<List<Integer>> rows = new ArrayList<>();
        rows.addAll(Gen.combinations(pool, length).toList());
        rows.addAll(Gen.combinationsWithReplacement(pool, length).take(9).toList());
        rows.addAll(Gen.permutations(pool, length).take(9).toList());
        rows.addAll(Gen.product(length, pool).take(9).toList());
        for (List<Integer> row : rows) {
            List<Object> copy = new ArrayList<>(row);
            assertThat(row).hasSize(length).isEqualTo(copy).hasSameHashCodeAs(copy);
            assertThat(row.toArray()).isEqualTo(copy.toArray());
            assertThatThrownBy(() -> row.get(length)).isInstanceOf(IndexOutOfBoundsException.class);
            assertThatThrownBy(() -> row.get(-1)).isInstanceOf(IndexOutOfBoundsException.class);
            CHANGES.forEach(
                    (name, change) ->
                            assertThatThrownBy(() -> change.accept((List<Object>) (List<?>) row))
                                    .as(name + " on the row " + row)
                                    .isInstanceOf(UnsupportedOperationException.class));
        }
    }

    @ParameterizedTest
    @MethodSource("rowCases")
    void isNewEachTimeAndNeverChangesAgain(Case made) {
        Gen<?> gen = made.build(made.probes(), Call.PLAIN);
        List<Object> rows = new ArrayList<>();
        List<Object> copies = new ArrayList<>();
        Set<Object> instances = Collections.newSetFromMap(new IdentityHashMap<>());
        gen.forEachRemaining(
                row -> {
                    rows.add(row);
                    copies.add(new ArrayList<>((List<?>) row));
                    assertThat(instances.add(row)).as("whether a row is a new one").isTrue();
                });

        assertThat(rows).as("rows behind the end, against what they were when they came").isEqualTo(copies);
    }

    @ParameterizedTest
    @MethodSource("rowCases")
    void isNotReachedThroughTheArrayThatItGivesAway(Case made) {
        for (List<Object> row : rows(made.build(made.probes(), Call.PLAIN))) {
            List<Object> before = new ArrayList<>(row);
            Arrays.fill(row.toArray(), "changed");
            assertThat(row).as("a row whose array was changed").isEqualTo(before);
            assertThat(row.hashCode()).as("the hash of a row, as of any list").isEqualTo(before.hashCode());
            assertThat(before).as("a list equals the row").isEqualTo(row);
        }
    }

    @ParameterizedTest
    @MethodSource("rowCases")
    void doesNotSeeTheArgumentsChange(Case made) {
        List<Object> expected = Driver.by(Driver.Style.NEXT).read(made.build(made.probes(), Call.PLAIN));
        List<List<Integer>> inputs = new ArrayList<>();
        made.combinator().inputs().forEach(input -> inputs.add(new ArrayList<>(input)));
        List<Object> rows = new ArrayList<>();

        made.build(inputs, Call.PLAIN).forEachRemaining(rows::add);
        inputs.forEach(input -> input.replaceAll(_ -> -1));

        assertThat(rows).as("rows, when their sources have changed").isEqualTo(expected);
    }

    @SuppressWarnings("unchecked") // whatever its elements are
    private static List<List<Object>> rows(Gen<?> gen) {
        List<List<Object>> rows = new ArrayList<>();
        gen.take(20)
                .forEachRemaining(
                        element -> {
                            if (element instanceof List<?> row) {
                                rows.add((List<Object>) row);
                            }
                        });
        return rows;
    }
}
