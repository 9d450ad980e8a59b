package io.github.itergen;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.itergen.Program.Source;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is left of a program that hangs: a heap dump tells which bodies its suspended generators belong to.
final class HeapDumpTest {
    private static final Source PROGRAM =
            new Source(
                    "user/Program.java",
                    """
                    package user;

                    import com.sun.management.HotSpotDiagnosticMXBean;
                    import io.github.itergen.Gen;
                    import java.lang.management.ManagementFactory;
                    import java.lang.ref.Reference;
                    import java.util.List;

                    final class Program {
                        private static Gen<Integer> leaking() {
                            return Gen.generate(y -> { y.yield(1); y.yield(2); });
                        }

                        private static Gen<Integer> done() {
                            return Gen.generate(y -> y.yield(1));
                        }

                        public static void main(String[] arguments) throws Exception {
                            List<Gen<Integer>> suspended = List.of(leaking(), leaking());
                            suspended.forEach(Gen::next);
                            done().length();
                            ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class)
                                    .dumpHeap(arguments[0], true);
                            Reference.reachabilityFence(suspended);
                        }
                    }
                    """);

    /// The classes of a dump by name, and how many instances each has.
    private record Dump(ByteBuffer bytes, Map<Long, String> names, Map<Long, String> classes) {
        private static final byte NAME = 0x01;
        private static final byte CLASS = 0x02;
        private static final byte INSTANCE = 0x21;

        static Dump read(Path file) throws Exception {
            Dump dump = new Dump(ByteBuffer.wrap(Files.readAllBytes(file)), new HashMap<>(), new HashMap<>());
            dump.readRecords();
            return dump;
        }

        private void readRecords() {
            while (bytes.get() != 0) {} // the version
            assertThat(bytes.getInt()).as("bytes of an id").isEqualTo(Long.BYTES);
            bytes.getLong();
            while (bytes.hasRemaining()) {
                byte tag = bytes.get();
                bytes.getInt();
                int length = bytes.getInt();
                int end = bytes.position() + length;
                if (tag == NAME) {
                    long id = bytes.getLong();
                    byte[] name = new byte[length - Long.BYTES];
                    bytes.get(name);
                    names.put(id, new String(name, StandardCharsets.UTF_8));
                } else if (tag == CLASS) {
                    bytes.getInt();
                    long id = bytes.getLong();
                    bytes.getInt();
                    classes.put(id, names.get(bytes.getLong()));
                }
                bytes.position(end);
            }
        }

        /// Counts the objects of the class whose name begins so.
        int instances(String name) {
            long type =
                    classes.entrySet().stream()
                            .filter(entry -> entry.getValue().startsWith(name))
                            .map(Map.Entry::getKey)
                            .findFirst()
                            .orElseThrow(() -> new AssertionError(classes.values().toString()));
            int count = 0;
            // An instance is a tag, its id, the number of a stack trace, the id of its class.
            for (int at = 0; at + 21 <= bytes.limit(); at++) {
                if (bytes.get(at) == INSTANCE && bytes.getLong(at + 13) == type) {
                    count++;
                }
            }
            return count;
        }
    }

    @TempDir private Path directory;

    private Dump dump(String engine) throws Exception {
        String library = Program.library();
        Path classes = Program.compile(directory, List.of("-classpath", library), List.of(PROGRAM));
        Path file = directory.resolve("live.hprof");
        String printed =
                Program.run(
                        List.of(
                                "-Ditergen.engine=" + engine,
                                "-classpath",
                                library + System.getProperty("path.separator") + classes,
                                "user.Program",
                                file.toString()));
        assertThat(file).as(printed).exists();
        return Dump.read(file);
    }

    @Test
    void theClassOfASuspendedGeneratorNamesItsBody() throws Exception {
        Dump dump = dump("woven");
        // The two, and the one that further runs are made from; of a body that has ended only that one.
        assertThat(dump.instances("user/Program$$Woven$lambda$leaking")).isEqualTo(3);
        assertThat(dump.instances("user/Program$$Woven$lambda$done")).isEqualTo(1);
    }

    @Test
    void underTheThreadEngineItsNameIsInTheDump() throws Exception {
        Dump dump = dump("thread");
        // The two, and perhaps the third, which the cleaner has until it hears of the collection before the dump.
        assertThat(dump.instances("io/github/itergen/internal/coroutine/ThreadExecution")).isBetween(2, 3);
        assertThat(new String(dump.bytes().array(), StandardCharsets.ISO_8859_1)).contains("Program.leaking");
    }
}
