package io.github.itergen.concurrent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.Duration;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

class MapOptionsTest {
    @Test
    void refusesABufferBelowOne() {
        // CPython: 3.14 test_map_buffersize_value_validation
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MapOptions.buffer(0))
                .withMessage("elements must be at least 1, but is 0");
        assertThatIllegalArgumentException().isThrownBy(() -> MapOptions.buffer(-1));
    }

    @Test
    void refusesANegativeTimeout() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MapOptions.unbounded().timeout(Duration.ofSeconds(-1)))
                .withMessage("timeout must not be negative, but is PT-1S");
    }

    @Test
    void refusesNull() {
        assertThatNullPointerException().isThrownBy(() -> MapOptions.unbounded().timeout(null)).withMessage("timeout");
        assertThatNullPointerException().isThrownBy(() -> new UncheckedTimeoutException(null)).withMessage("cause");
    }

    @Test
    void areImmutableAndShowThemselves() {
        MapOptions two = MapOptions.buffer(2);
        assertThat(two.timeout(Duration.ofSeconds(1)).unordered())
                .hasToString("MapOptions.buffer(2).timeout(PT1S).unordered()");
        assertThat(two).hasToString("MapOptions.buffer(2)");
        assertThat(MapOptions.unbounded().unordered()).hasToString("MapOptions.unbounded().unordered()");
    }

    @Test
    void theirTimeoutIsTheCauseOfTheUncheckedOne() {
        TimeoutException timeout = new TimeoutException("2 (of 4) futures unfinished");
        UncheckedTimeoutException unchecked = new UncheckedTimeoutException(timeout);
        assertThat(unchecked.getCause()).isSameAs(timeout);
        assertThat(unchecked).hasMessage("2 (of 4) futures unfinished");
    }
}
