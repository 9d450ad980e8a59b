package io.github.itergen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.ConcurrentModificationException;
import java.util.LinkedHashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReversedTest {
    @Test
    void yieldsTheLastElementFirst() {
        // @start region="example"
        List<Integer> backwards = Gen.reversed(List.of(1, 2, 3)).toList(); // [3, 2, 1]
        // @end
        assertThat(backwards).containsExactly(3, 2, 1);
    }

    @Test
    void readsEverySequencedCollectionBackwards() {
        assertThat(Gen.reversed(new ArrayDeque<>(List.of(1, 2))).toList()).containsExactly(2, 1);
        assertThat(Gen.reversed(new LinkedHashSet<>(List.of(1, 2))).toList()).containsExactly(2, 1);
        assertThat(Gen.reversed(List.of()).toList()).isEmpty();
    }

    @Test
    void copiesNothing() {
        List<Integer> numbers = Arrays.asList(1, 2, 3);
        Gen<Integer> backwards = Gen.reversed(numbers);
        assertThat(backwards.next()).isEqualTo(3);
        numbers.set(0, 9);
        assertThat(backwards.toList()).containsExactly(2, 9);
    }

    @Test
    void leavesAChangeOfTheCollectionToItsOwnRule() {
        List<Integer> numbers = new ArrayList<>(List.of(1, 2, 3));
        Gen<Integer> backwards = Gen.reversed(numbers);
        assertThat(backwards.next()).isEqualTo(3);
        numbers.add(4);
        assertThatThrownBy(backwards::next).isInstanceOf(ConcurrentModificationException.class);
    }

    @Test
    void leavesAChangeBehindTheLastElementUnseen() {
        List<Integer> numbers = new ArrayList<>(List.of(1));
        Gen<Integer> backwards = Gen.reversed(numbers);
        assertThat(backwards.next()).isEqualTo(1);
        numbers.add(2);
        assertThat(backwards.hasNext()).as("as the list's own iterator").isFalse();
    }

    @Test
    void readsASubclassOfArrayListByItsOwnView() {
        List<Integer> numbers =
                new ArrayList<>(List.of(1, 2)) {
                    @Override
                    public List<Integer> reversed() {
                        return List.of(7);
                    }
                };
        assertThat(Gen.reversed(numbers).toList()).containsExactly(7);
    }

    @Test
    void leapsInAnArrayListToWhatIsRead() {
        List<Integer> numbers = new ArrayList<>(List.of(1, 2, 3, 4, 5));
        assertThat(Gen.reversed(numbers).drop(3).toList()).containsExactly(2, 1);
        assertThat(Gen.reversed(numbers).drop(9).toList()).isEmpty();
        assertThat(Gen.reversed(numbers).islice(1, 5, 2).toList()).containsExactly(4, 2);
    }

    @Test
    void endsWhereItIsClosed() {
        Gen<Integer> backwards = Gen.reversed(new ArrayList<>(List.of(1, 2, 3)));
        assertThat(backwards.next()).isEqualTo(3);
        backwards.close();
        assertThat(backwards.hasNext()).isFalse();
    }

    @Test
    void yieldsNull() {
        assertThat(Gen.reversed(Arrays.asList(null, 1)).toList()).containsExactly(1, null);
    }

    @Test
    void refusesNullAtTheCall() {
        assertThatThrownBy(() -> Gen.reversed(null)).isInstanceOf(NullPointerException.class).hasMessage("collection");
    }
}
