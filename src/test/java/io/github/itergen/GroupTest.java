package io.github.itergen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GroupTest {
    @Test
    void isReadBeforeTheNextOneIsAskedFor() {
        // @start region="example"
        List<String> runs = new ArrayList<>();
        for (Group<String, String> run : Gen.chars("aaabb").groupBy()) {
            runs.add(run.key() + run.group().length());
        }
        // runs is [a3, b2]
        // @end
        assertThat(runs).hasToString("[a3, b2]");
    }

    @Test
    void isEmptyOnceTheNextOneWasAskedFor() {
        List<Group<String, String>> groups = Gen.chars("aaabb").groupBy().toList();

        assertThat(groups).extracting(Group::key).containsExactly("a", "b");
        assertThat(groups).allSatisfy(group -> assertThat(group.group().hasNext()).isFalse());
    }

    @Test
    void closesAlone() {
        List<String> closed = new ArrayList<>();
        Gen<Group<String, String>> groups =
                Gen.fromStream(Stream.of("a", "a", "b").onClose(() -> closed.add("source"))).groupBy();
        Gen<String> first = groups.next().group();

        first.close();

        assertThat(first.hasNext()).isFalse();
        assertThat(closed).isEmpty();
        assertThat(groups.next().group().toList()).containsExactly("b");
    }
}
