package io.github.itergen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.itergen.Program.Source;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a coverage tool sees of a body: it counts in the user's class, where a woven body does not run. Needs the agent that
/// watches these tests.
final class CoverageTest {
    private static final String AGENT = "-javaagent:";

    private static final Source PROGRAM =
            new Source(
                    "user/Program.java",
                    """
                    package user;

                    import io.github.itergen.Gen;
                    import io.github.itergen.Yielder;

                    final class Program {
                        public static void main(String[] arguments) {
                            System.out.println(Gen.generate(Body::run).toList());
                        }
                    }

                    final class Body {
                        static void run(Yielder<Integer, Void> y) {
                            for (int i = 0; i < 3; i++) {
                                if (i != 1) {
                                    y.yield(i);
                                }
                            }
                        }
                    }
                    """);

    @TempDir private Path directory;

    private int probesThatWereHit(String engine) throws Exception {
        Optional<String> agent =
                ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                        .filter(option -> option.startsWith(AGENT) && option.contains("jacoco"))
                        .findFirst();
        assumeThat(agent).as("JaCoCo's agent").isPresent();
        String jar = agent.get().substring(AGENT.length(), agent.get().indexOf('='));
        String library = Program.library();
        Path classes = Program.compile(directory, List.of("-classpath", library), List.of(PROGRAM));
        Path counts = directory.resolve(engine + ".exec");
        String printed =
                Program.run(
                        List.of(
                                AGENT + jar + "=includes=user.*,destfile=" + counts,
                                "-Ditergen.engine=" + engine,
                                "-classpath",
                                library + System.getProperty("path.separator") + classes,
                                "user.Program"));
        assertThat(printed).isEqualTo("[0, 2]" + System.lineSeparator());
        return hits(counts, "user/Body");
    }

    /// Counts the probes of a class that were hit, as JaCoCo's ExecutionDataReader reads them.
    private static int hits(Path counts, String type) throws IOException {
        int hits = 0;
        boolean isKnown = false;
        try (InputStream stream = Files.newInputStream(counts);
                DataInputStream data = new DataInputStream(stream)) {
            for (int block = data.read(); block >= 0; block = data.read()) {
                switch (block) {
                    case 0x01 -> data.readInt(); // a mark, the version
                    case 0x10 -> { // the session, with two times
                        data.readUTF();
                        data.readLong();
                        data.readLong();
                    }
                    case 0x11 -> {
                        data.readLong();
                        String name = data.readUTF();
                        isKnown |= name.equals("user/Program");
                        int probes = data.readUnsignedByte(); // one byte says up to 127 of them
                        for (int i = 0; i < probes; i += Byte.SIZE) {
                            int bits = data.readUnsignedByte();
                            hits += name.equals(type) ? Integer.bitCount(bits) : 0;
                        }
                    }
                    default -> throw new IOException("unknown block " + block);
                }
            }
        }
        assertThat(isKnown).as("the tool watches the program").isTrue();
        return hits;
    }

    @Test
    void bodiesCountUnderTheThreadEngine() throws Exception {
        assertThat(probesThatWereHit("thread")).isGreaterThanOrEqualTo(4);
    }

    @Test
    void wovenBodiesDoNot() throws Exception {
        assertThat(probesThatWereHit("woven")).isZero();
    }
}
