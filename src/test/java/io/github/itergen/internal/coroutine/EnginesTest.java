package io.github.itergen.internal.coroutine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class EnginesTest {
    private static final class Lines extends Handler {
        private final List<String> seen = new ArrayList<>();

        @Override
        public void publish(LogRecord line) {
            seen.add(line.getLevel() + ": " + line.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    private static List<String> warnings(String property) {
        Logger logger = Logger.getLogger(Engines.class.getName());
        Lines lines = new Lines();
        logger.addHandler(lines);
        try {
            assertThat(Engines.configured(property)).isEqualTo(Engine.AUTO);
        } finally {
            logger.removeHandler(lines);
        }
        return lines.seen;
    }

    @ParameterizedTest
    @CsvSource({"woven, WOVEN", "Thread, THREAD", "auto, AUTO"})
    void theNamesOfTheEnginesAreKnown(String property, Engine engine) {
        assertThat(Engines.configured(property)).isEqualTo(engine);
    }

    @Test
    void aNameThatIsNoneIsWarnedOf() {
        assertThat(warnings("wovne"))
                .containsExactly("WARNING: itergen.engine is \"wovne\", not woven, thread or auto; it is auto now");
    }

    @Test
    void nobodyHasToName() {
        assertThat(warnings(null)).isEmpty();
    }
}
