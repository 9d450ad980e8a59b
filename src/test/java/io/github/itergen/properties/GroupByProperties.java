package io.github.itergen.properties;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.itergen.Gen;
import io.github.itergen.Group;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class GroupByProperties {
    private static Function<Integer, Integer> key(int modulus) {
        // Null is a key like any other.
        return x -> x == null ? null : (Integer) Math.floorMod(x, modulus);
    }

    @Property
    void groupsJoinedAreTheSourceAndNeighboursDifferInTheirKeys(
            @ForAll(supplier = Elements.class) List<Integer> xs, @ForAll @IntRange(min = 1, max = 4) int modulus) {
        List<Integer> keys = new ArrayList<>();
        List<Integer> joined = new ArrayList<>();
        for (Group<Integer, Integer> group : Gen.groupBy(xs, key(modulus))) {
            List<Integer> run = group.group().toList();
            assertThat(run).as("a run of key %s", group.key()).isNotEmpty();
            assertThat(run).allMatch(x -> Objects.equals(key(modulus).apply(x), group.key()));
            keys.add(group.key());
            joined.addAll(run);
        }
        assertThat(joined).isEqualTo(xs);
        for (int i = 1; i < keys.size(); i++) {
            assertThat(keys.get(i)).as("key %d of %s", i, keys).isNotEqualTo(keys.get(i - 1));
        }
    }

    @Property
    void partlyReadGroupsLoseTheirRestWhenTheNextOneIsAskedFor(
            @ForAll(supplier = Elements.class) List<Integer> xs,
            @ForAll @IntRange(min = 1, max = 4) int modulus,
            @ForAll @Size(12) List<@IntRange(max = 4) Integer> counts,
            @ForAll boolean looking) {
        List<List<Integer>> runs = runs(xs, modulus);
        Gen<Group<Integer, Integer>> groups = Gen.groupBy(xs, key(modulus));
        List<Gen<Integer>> older = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            List<Integer> run = runs.get(i);
            if (looking) {
                assertThat(groups.hasNext()).as("a look at group %d", i).isTrue();
            }
            Gen<Integer> group = groups.next().group();
            assertThat(older.stream().filter(Gen::hasNext)).as("older groups with elements").isEmpty();
            int count = Math.min(counts.get(i), run.size());
            assertThat(group.take(count).toList()).as("the head of group %d", i).isEqualTo(run.subList(0, count));
            older.add(group);
        }
        assertThat(groups.hasNext()).as("whether there is a group behind the last").isFalse();
    }

    @Property
    void withoutAKeyTheElementIsTheKey(@ForAll(supplier = Elements.class) List<Integer> xs) {
        assertThat(
                        Gen.groupBy(xs)
                                .map(group -> Gen.repeat(group.key(), group.group().length()))
                                .<Integer>flatMap(run -> run)
                                .toList())
                .isEqualTo(xs);
    }

    private static List<List<Integer>> runs(List<Integer> xs, int modulus) {
        List<List<Integer>> runs = new ArrayList<>();
        for (int i = 0; i < xs.size(); i++) {
            Integer key = key(modulus).apply(xs.get(i));
            if (i == 0 || !Objects.equals(key, key(modulus).apply(xs.get(i - 1)))) {
                runs.add(new ArrayList<>());
            }
            runs.getLast().add(xs.get(i));
        }
        return runs;
    }
}
