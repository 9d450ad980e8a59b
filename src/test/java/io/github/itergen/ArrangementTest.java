package io.github.itergen;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.itergen.Program.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The library and a program on the class path and on the module path: each arrangement is a JVM of its own. A
/// program says of each body what it yields and whether that was in a virtual thread.
final class ArrangementTest {
    private static final String WOVEN = "generated [1, 2, 3] woven\nwalked [1, 2, 3] woven\nsent 16 woven\n";
    private static final String THREADED =
            "generated [1, 2, 3] threaded\nwalked [1, 2, 3] threaded\nsent 16 threaded\n";

    /// All that is private and in a package that a module neither exports nor opens.
    private static final Source PROGRAM =
            new Source(
                    "user/hidden/Program.java",
                    """
                    package user.hidden;

                    import io.github.itergen.Coroutine;
                    import io.github.itergen.Gen;
                    import io.github.itergen.Yielder;
                    import java.lang.invoke.MethodHandles;
                    import java.util.List;

                    final class Program {
                        private record Node(Node left, int value, Node right) {}

                        private static String engine = "";

                        private static void mark() {
                            engine = Thread.currentThread().isVirtual() ? " threaded" : " woven";
                        }

                        private static void walk(Node at, Yielder<Integer, Void> y) {
                            mark();
                            if (at != null) {
                                walk(at.left, y);
                                y.yield(at.value);
                                walk(at.right, y);
                            }
                        }

                        public static void main(String[] arguments) {
                            if (arguments.length > 0) {
                                Coroutine.allowWeaving(MethodHandles.lookup());
                            }
                            int start = arguments.length > 9 ? 10 : 1;
                            List<Integer> generated = Gen.<Integer>generate(y -> {
                                mark();
                                for (int i = 0; i < 3; i++) {
                                    y.yield(start + i);
                                }
                            }).toList();
                            System.out.println("generated " + generated + engine);
                            Node tree = new Node(new Node(null, 1, null), 2, new Node(null, 3, null));
                            System.out.println("walked " + Gen.<Integer>generate(y -> walk(tree, y)).toList() + engine);
                            Coroutine<Integer, Integer, Integer> adding = Coroutine.of(y -> {
                                mark();
                                int sum = 0;
                                while (true) {
                                    sum += y.yield(sum);
                                }
                            });
                            adding.next();
                            adding.send(7);
                            System.out.println("sent " + adding.send(9) + engine);
                        }
                    }
                    """);

    /// Runs the program by a loader of its own, which is a child of the library's loader.
    private static final Source LAUNCHER =
            new Source(
                    "launch/Launcher.java",
                    """
                    package launch;

                    import java.net.URI;
                    import java.net.URL;
                    import java.net.URLClassLoader;

                    final class Launcher {
                        public static void main(String[] arguments) throws Exception {
                            for (int i = 0; i < 2; i++) {
                                URLClassLoader loader = new URLClassLoader(new URL[] {URI.create(arguments[0]).toURL()});
                                var main = loader.loadClass("user.hidden.Program").getMethod("main", String[].class);
                                main.setAccessible(true);
                                main.invoke(null, (Object) new String[0]);
                            }
                        }
                    }
                    """);

    @TempDir private static Path directory;

    private static String onClassPath;
    private static String onModulePath;
    private static String opening;
    private static String withoutRequires;
    private static String automatic;
    private static String launcher;
    private static String logging;

    @BeforeAll
    static void compile() throws IOException {
        String library = Program.library();
        onClassPath = compiled("class-path", List.of("-classpath", library), PROGRAM);
        launcher = compiled("launcher", List.of(), LAUNCHER);
        onModulePath =
                compiled(
                        "module-path",
                        List.of("--module-path", library),
                        PROGRAM,
                        module("requires io.github.itergen;"));
        opening =
                compiled(
                        "opening",
                        List.of("--module-path", library),
                        PROGRAM,
                        module("requires io.github.itergen; opens user.hidden to io.github.itergen;"));
        withoutRequires =
                compiled(
                        "without-requires",
                        List.of("-classpath", library, "--add-reads", "user.program=ALL-UNNAMED"),
                        PROGRAM,
                        module(""));
        automatic = directory.resolve("program.jar").toString();
        ToolProvider jar = ToolProvider.findFirst("jar").orElseThrow();
        assertThat(jar.run(System.out, System.err, "--create", "--file", automatic, "-C", onClassPath, ".")).isZero();
        Path configuration = directory.resolve("logging.properties");
        Files.writeString(
                configuration,
                """
                handlers=java.util.logging.ConsoleHandler
                java.util.logging.ConsoleHandler.level=ALL
                io.github.itergen.level=ALL
                """);
        logging = configuration.toString();
    }

    private static Source module(String content) {
        return new Source("module-info.java", "module user.program { " + content + " }");
    }

    private static String compiled(String name, List<String> options, Source... sources) throws IOException {
        return Program.compile(directory.resolve(name), options, List.of(sources)).toString();
    }

    private static String run(String engine, String... arguments) throws Exception {
        List<String> all = new ArrayList<>();
        all.add("-Ditergen.engine=" + engine);
        all.add("-Djdk.system.logger.level=DEBUG");
        all.add("-Djava.util.logging.config.file=" + logging);
        all.add("-XX:TieredStopAtLevel=1");
        all.addAll(List.of(arguments));
        return Program.run(all).replace("\r\n", "\n");
    }

    @Test
    void bothOnTheClassPath() throws Exception {
        String classPath = Program.library() + System.getProperty("path.separator") + onClassPath;
        assertThat(run("woven", "-classpath", classPath, "user.hidden.Program")).isEqualTo(WOVEN);
    }

    @Test
    void classLoadersBelowTheLibrarys() throws Exception {
        String classPath = Program.library() + System.getProperty("path.separator") + launcher;
        String program = Path.of(onClassPath).toUri().toString();
        assertThat(run("woven", "-classpath", classPath, "launch.Launcher", program)).isEqualTo(WOVEN + WOVEN);
    }

    @Test
    void theLibraryOnTheModulePathAndTheProgramOnTheClassPath() throws Exception {
        assertThat(
                        run(
                                "woven",
                                "--module-path",
                                Program.library(),
                                "--add-modules",
                                "io.github.itergen",
                                "-classpath",
                                onClassPath,
                                "user.hidden.Program"))
                .isEqualTo(WOVEN);
    }

    private static String bothModules(String engine, String program, String... grant) throws Exception {
        String path = Program.library() + System.getProperty("path.separator") + program;
        List<String> arguments =
                new ArrayList<>(List.of("--module-path", path, "--module", "user.program/user.hidden.Program"));
        arguments.addAll(List.of(grant));
        return run(engine, arguments.toArray(String[]::new));
    }

    @Test
    void bothOnTheModulePathWithAGrant() throws Exception {
        assertThat(bothModules("woven", onModulePath, "grant")).isEqualTo(WOVEN);
    }

    @Test
    void bothOnTheModulePathWithAnOpenPackage() throws Exception {
        assertThat(bothModules("woven", opening)).isEqualTo(WOVEN);
    }

    @Test
    void anAutomaticModuleOpensAll() throws Exception {
        String path = Program.library() + System.getProperty("path.separator") + automatic;
        assertThat(
                        run(
                                "woven",
                                "--module-path",
                                path,
                                "--add-modules",
                                "io.github.itergen",
                                "--module",
                                "program/user.hidden.Program"))
                .isEqualTo(WOVEN);
    }

    @Test
    void bothOnTheModulePathWithoutAGrant() throws Exception {
        String printed = bothModules("auto", onModulePath);
        assertThat(printed.lines().filter(line -> THREADED.contains(line))).hasSize(3);
        assertThat(printed)
                .contains("runs in a thread: Program.main: its module has not called Coroutine.allowWeaving");
        assertThat(bothModules("woven", onModulePath))
                .contains("IllegalStateException: can't weave Program.main: its module has not called");
    }

    private static String libraryOnClassPath(String engine, String... more) throws Exception {
        List<String> arguments =
                new ArrayList<>(
                        List.of(
                                "-classpath",
                                Program.library(),
                                "--module-path",
                                withoutRequires,
                                "--add-reads",
                                "user.program=ALL-UNNAMED"));
        arguments.addAll(List.of(more));
        return run(engine, arguments.toArray(String[]::new));
    }

    @Test
    void theLibraryOnTheClassPathAndTheProgramOnTheModulePathWithAGrant() throws Exception {
        assertThat(libraryOnClassPath("woven", "--module", "user.program/user.hidden.Program", "grant"))
                .isEqualTo(WOVEN);
    }

    @Test
    void theLibraryOnTheClassPathAndTheProgramOnTheModulePathWithAnOpenPackage() throws Exception {
        assertThat(
                        libraryOnClassPath(
                                "woven",
                                "--add-opens",
                                "user.program/user.hidden=ALL-UNNAMED",
                                "--module",
                                "user.program/user.hidden.Program"))
                .isEqualTo(WOVEN);
    }

    @Test
    void theLibraryOnTheClassPathAndTheProgramOnTheModulePathWithoutAGrant() throws Exception {
        String printed = libraryOnClassPath("auto", "--module", "user.program/user.hidden.Program");
        assertThat(printed.lines().filter(line -> THREADED.contains(line))).hasSize(3);
        assertThat(printed)
                .contains("runs in a thread: Program.main: its module has not called Coroutine.allowWeaving");
    }
}
