package io.github.itergen.vectors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/// The vectors are what the script makes, every time it runs. Told only where there is a CPython 3.13; elsewhere the
/// vectors are data like any other.
class VectorsScriptTest {
    private record Run(int status, String output) {}

    @Test
    void theScriptMakesTheSameVectorsAgain() throws IOException, InterruptedException {
        assumeTrue(hasPython(), "no python3.13 here");

        assertThat(run("python3.13", "src/test/python/make_vectors.py", "--check")).isEqualTo(new Run(0, ""));
    }

    private static boolean hasPython() throws InterruptedException {
        try {
            return run("python3.13", "--version").status() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static Run run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(process.waitFor(), output);
    }
}
