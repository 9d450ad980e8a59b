import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.spi.ToolProvider;

/// Checks or repairs the form of all Java sources with google-java-format.
///
/// The formatter reads Java with the compiler of the JVM it runs in, and Maven's own may be an older one that knows no
/// record patterns and no `_`. So the build starts this file with the JDK it compiles with, as it stands: a plug-in
/// that formats inside Maven can't.
final class Format {
    private Format() {}

    /// Formats.
    ///
    /// @param args `check` or `apply`, then the directories to look in
    /// @throws IOException if a directory can't be read
    public static void main(String[] args) throws IOException {
        boolean check = args[0].equals("check");
        List<String> options = new ArrayList<>(List.of("--aosp", "--max-line-length", "120"));
        // The order of imports is Spotless's part.
        options.add("--skip-sorting-imports");
        // Documentation is Markdown: tables, fences and snippets keep the line breaks their author gave them.
        options.add("--skip-javadoc-formatting");
        Collections.addAll(options, check ? new String[] {"--dry-run", "--set-exit-if-changed"} : new String[] {"-i"});
        for (String directory : List.of(args).subList(1, args.length)) {
            try (var files = Files.walk(Path.of(directory))) {
                files.map(Path::toString).filter(file -> file.endsWith(".java")).sorted().forEach(options::add);
            }
        }
        var tool = ToolProvider.findFirst("google-java-format").orElseThrow();
        int status =
                tool.run(
                        new PrintWriter(System.out, true),
                        new PrintWriter(System.err, true),
                        options.toArray(String[]::new));
        if (status != 0 && check) {
            System.out.println(
                    "The files above are not in the project's form; this repairs them: ./mvnw -q -Pformat"
                            + " process-sources");
        }
        System.exit(status);
    }
}
