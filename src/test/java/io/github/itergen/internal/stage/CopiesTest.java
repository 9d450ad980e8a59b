package io.github.itergen.internal.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class CopiesTest {
    @Test
    void beginsWhenAFunctionHasBeenSeenOften() throws Exception {
        assertThat(probe("true", "copiesAfter", "99")).isEqualTo(99 * 5 + " in total, copies: false");
        assertThat(probe("true", "copiesAfter", "100")).isEqualTo(100 * 5 + " in total, copies: true");
    }

    @Test
    void canBeSwitchedOff() throws Exception {
        assertThat(probe("false", "copiesAfter", "1000")).isEqualTo("5000 in total, copies: false");
    }

    @Test
    void canBeForcedFromTheFirstUse() throws Exception {
        assertThat(probe("always", "copiesAfter", "1")).isEqualTo("5 in total, copies: true");
    }

    @Test
    void neverMakesMoreThanAFixedNumber() throws Exception {
        assertThat(probe("always", "copiesOfFunctions", "1500")).isEqualTo("3000 in total, copies: 1000");
    }

    @Test
    void keepsNoClassLoaderOfAUserAndCountsItsCopiesNoLonger() throws Exception {
        assertThat(probe("always", "unload")).isEqualTo("copied: true, unloaded: true, counted no longer: true");
    }

    @Test
    void leavesTheUsersLambdaInStackTraces() throws Exception {
        assertThat(probe("always", "trace")).isEqualTo(CopiesProbe.class.getName() + ".lambda$trace");
    }

    @Test
    void canCopyEveryClassThatAsksForIt() throws Exception {
        assertThat(probe("always", "refused")).isEqualTo("none of true");
    }

    private static String probe(String mode, String... question) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Ditergen.specialize=" + mode,
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                System.getProperty("java.class.path"),
                                CopiesProbe.class.getName()));
        command.addAll(List.of(question));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).as("the probe ended").isTrue();
        return answer;
    }
}
