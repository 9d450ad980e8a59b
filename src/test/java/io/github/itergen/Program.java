package io.github.itergen;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.concurrent.TimeUnit;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/// A program of a user's: compiled into a directory, and run by a JVM of its own.
final class Program {
    private Program() {}

    /// The library as users have it: without the tests beside it.
    static String library() {
        try {
            return Path.of(Gen.class.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// Writes sources below a directory and compiles them into its directory `classes`.
    ///
    /// @param directory the directory
    /// @param options of the compiler
    /// @param sources one class each, by path
    /// @return the directory with the classes
    static Path compile(Path directory, List<String> options, List<Source> sources) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Source source : sources) {
            Path file = directory.resolve("sources").resolve(source.path());
            Files.createDirectories(file.getParent());
            files.add(Files.writeString(file, source.text()));
        }
        Path classes = directory.resolve("classes");
        List<String> arguments = new ArrayList<>(List.of("-proc:none", "-g", "-d", classes.toString()));
        arguments.addAll(options);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(problems, null, null)) {
            if (!compiler.getTask(null, manager, problems, arguments, null, manager.getJavaFileObjectsFromPaths(files))
                    .call()) {
                StringJoiner text = new StringJoiner("\n");
                for (Diagnostic<?> problem : problems.getDiagnostics()) {
                    text.add(problem.toString());
                }
                throw new IllegalArgumentException(text.toString());
            }
        }
        return classes;
    }

    record Source(String path, String text) {}

    /// The command that starts this JVM's `java`.
    static ProcessBuilder java(List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS"));
        return builder;
    }

    /// Runs `java` to its end.
    ///
    /// @param arguments of `java`
    /// @return what it printed
    static String run(List<String> arguments) throws IOException, InterruptedException {
        return output(java(arguments).start());
    }

    /// Waits for a process.
    static String output(Process process) throws IOException, InterruptedException {
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("does not end: " + printed);
        }
        return printed;
    }
}
