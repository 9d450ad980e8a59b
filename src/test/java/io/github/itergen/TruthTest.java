package io.github.itergen;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.CharBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class TruthTest {
    @Test
    void takesEmptyForFalse() {
        // @start region="example"
        boolean text = Gen.truth("text"); // true
        boolean empty = Gen.truth(""); // false
        boolean zero = Gen.truth(0); // false
        // @end
        assertThat(text).isTrue();
        assertThat(empty).isFalse();
        assertThat(zero).isFalse();
    }

    @Test
    void takesNothingFalseZeroAndEmptyForFalse() {
        List<Object> values =
                Arrays.asList(
                        null,
                        false,
                        0,
                        0L,
                        0.0,
                        -0.0,
                        0f,
                        (byte) 0,
                        BigInteger.ZERO,
                        new BigDecimal("0.00"),
                        new AtomicInteger(),
                        "",
                        CharBuffer.allocate(0),
                        List.of(),
                        Set.of(),
                        Map.of(),
                        new int[0],
                        new String[0],
                        Optional.empty(),
                        OptionalInt.empty(),
                        OptionalLong.empty(),
                        OptionalDouble.empty());
        assertThat(values).allSatisfy(value -> assertThat(Gen.truth(value)).isFalse());
    }

    @Test
    void takesAllElseForTrue() {
        List<Object> values =
                List.of(
                        true,
                        1,
                        -1L,
                        0.1,
                        Double.NaN,
                        Double.MIN_VALUE,
                        BigInteger.TWO,
                        new BigDecimal("1e-999"),
                        new AtomicInteger(1),
                        " ",
                        "0",
                        '\0',
                        List.of(0),
                        Map.of(0, 0),
                        new int[1],
                        new String[1],
                        Optional.of(false),
                        OptionalInt.of(0),
                        OptionalLong.of(0),
                        OptionalDouble.of(0),
                        new Object());
        assertThat(values).allSatisfy(value -> assertThat(Gen.truth(value)).isTrue());
    }

    @Test
    void takesASequenceForTrueWithoutAskingIt() {
        ScriptedSource<Integer> source = new ScriptedSource<>();
        assertThat(Gen.truth(source.gen())).isTrue();
        assertThat(source.requests()).isZero();
    }
}
