package io.github.itergen;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.itergen.Program.Source;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a generator costs while it is suspended: bytes on the heap of a JVM of its own, its consumer's [Gen] included.
final class FootprintTest {
    /// Measures what is left behind a collection for each of many generators; the first measurement warms up.
    private static final Source PROGRAM =
            new Source(
                    "user/Program.java",
                    """
                    package user;

                    import io.github.itergen.Coroutine;
                    import io.github.itergen.Gen;
                    import java.lang.ref.Reference;
                    import java.util.function.IntFunction;

                    final class Program {
                        private static final int COUNT = 20_000;

                        /// What is used when nothing is freed any more: what the measurement before has dropped is
                        /// the cleaner's until its thread has run.
                        private static long used() throws InterruptedException {
                            long least = Long.MAX_VALUE;
                            for (int same = 0; same < 3; same++) {
                                System.gc();
                                Thread.sleep(10);
                                long now = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
                                if (now < least - 1_000) {
                                    least = now;
                                    same = 0;
                                }
                            }
                            return least;
                        }

                        private static void measure(String what, IntFunction<Object> maker)
                                throws InterruptedException {
                            Object[] kept = new Object[COUNT];
                            Object first = maker.apply(0);
                            long before = used();
                            for (int i = 0; i < COUNT; i++) {
                                kept[i] = maker.apply(i);
                            }
                            System.out.println(what + "=" + Math.round((used() - before) / (double) COUNT));
                            Reference.reachabilityFence(kept);
                            Reference.reachabilityFence(first);
                        }

                        private static Object begun(Gen<Integer> gen) {
                            gen.next();
                            return gen;
                        }

                        public static void main(String[] arguments) throws InterruptedException {
                            measure("warm", i -> new int[2]);
                            measure("array", i -> new int[4]);
                            measure("generator", i -> begun(Gen.generate(y -> { while (true) { y.yield(1); } })));
                            measure("locals", i -> begun(Gen.generate(y -> {
                                long a = i;
                                long b = i + 1;
                                while (true) {
                                    y.yield((int) (a ^ b) & 7);
                                }
                            })));
                            measure("coroutine", i -> {
                                Coroutine<Integer, Integer, Void> coroutine =
                                        Coroutine.ofVoid(y -> { while (true) { y.yield(1); } });
                                coroutine.next();
                                return coroutine;
                            });
                            measure("guarded", i -> begun(Gen.generate(y -> {
                                try {
                                    while (true) {
                                        y.yield(1);
                                    }
                                } finally {
                                    System.out.print("");
                                }
                            })));
                        }
                    }
                    """);

    @TempDir private Path directory;

    @Test
    void aSuspendedWovenGeneratorTakesAtMostTwoHundredBytesAndItsLocals() throws Exception {
        String library = Program.library();
        Path classes = Program.compile(directory, List.of("-classpath", library), List.of(PROGRAM));
        String printed =
                Program.run(
                        List.of(
                                "-XX:+UseSerialGC",
                                // A collection else leaves gaps where moving would cost more.
                                "-XX:MarkSweepAlwaysCompactCount=1",
                                "-Ditergen.engine=woven",
                                "-classpath",
                                library + System.getProperty("path.separator") + classes,
                                "user.Program"));
        Map<String, Integer> bytes = new HashMap<>();
        printed.lines()
                .map(line -> line.split("=", -1))
                .forEach(entry -> bytes.put(entry[0], Integer.valueOf(entry[1])));
        assertThat(bytes.get("array")).as("the measuring: 16 bytes and 4 ints").isBetween(31, 33);
        assertThat(bytes.get("generator")).isBetween(64, 200);
        assertThat(bytes.get("locals")).isBetween(64, 200 + 2 * Long.BYTES);
        assertThat(bytes.get("coroutine")).isBetween(64, 200);
        assertThat(bytes.get("guarded")).as("with its place in the cleaner").isBetween(64, 200);
    }
}
