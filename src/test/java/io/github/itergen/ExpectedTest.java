package io.github.itergen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/// How many elements a stage expects, by which containers are sized.
class ExpectedTest {
    @Test
    void isKnownOfListsWithRandomAccess() {
        assertThat(Gen.iter(new ArrayList<>(List.of(1, 2, 3))).stage.expected()).isEqualTo(3);
        assertThat(Gen.iter(new ArrayDeque<>(List.of(1, 2, 3))).stage.expected()).isZero();
        assertThat(Gen.of(1, 2, 3).stage.expected()).isEqualTo(3);
    }

    @Test
    void isKnownOfRangesWithinReason() {
        assertThat(Gen.range(10).stage.expected()).isEqualTo(10);
        assertThat(Gen.range(10, 0, -3).stage.expected()).isEqualTo(4);
        assertThat(Gen.range(0, 10, 3).stage.expected()).isEqualTo(4);
        assertThat(Gen.range(3, 3).stage.expected()).isZero();
        assertThat(Gen.range(Long.MIN_VALUE, Long.MAX_VALUE, Long.MAX_VALUE).stage.expected()).isEqualTo(3);
        assertThat(Gen.range(1_000_000_000).stage.expected()).isZero();
        assertThat(Gen.range(Long.MIN_VALUE, Long.MAX_VALUE).stage.expected()).isZero();
    }

    @Test
    void travelsThroughStagesThatKeepTheNumber() {
        assertThat(Gen.range(5).map(n -> n + 1).peek(n -> {}).enumerate().stage.expected()).isEqualTo(5);
        assertThat(Gen.range(5).accumulate(Integer::sum).stage.expected()).isEqualTo(5);
        assertThat(Gen.range(5).filter(n -> n > 1).stage.expected()).isZero();
    }

    @Test
    void mayBeTooLargeAndHarmsNothing() {
        Gen<Integer> rest = Gen.iter(Collections.unmodifiableList(new ArrayList<>(List.of(1, 2, 3, 4))));
        rest.next();
        assertThat(rest.stage.expected()).isEqualTo(4);
        assertThat(rest.toList()).containsExactly(2, 3, 4);
    }

    @Test
    void isNothingOnceAnArrayOrARangeIsClosed() {
        Gen<Integer> array = Gen.of(1, 2);
        array.close();
        Gen<Integer> range = Gen.range(9);
        range.close();
        assertThat(array.stage.expected()).isZero();
        assertThat(range.stage.expected()).isZero();
    }
}
