package io.github.itergen.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.itergen.Gen;
import io.github.itergen.Group;
import io.github.itergen.Pair;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The README shows code that runs, and every function there is.
class ReadmeTest {
    private static final Path README = Path.of("README.md");
    private static final Path THIS = Path.of("src/test/java/io/github/itergen/examples/ReadmeTest.java");

    /// What Java itself or an interface asks of a `Gen`, and names that the tables show under the operator they belong to.
    private static final Set<String> UNLISTED =
            Set.of(
                    "equals",
                    "hashCode",
                    "getClass",
                    "notify",
                    "notifyAll",
                    "wait",
                    "toString",
                    "forEach",
                    "spliterator",
                    "remove");

    @Test
    void showsCodeThatPrintsWhatItsCommentsSay() {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream console = System.out;
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            taste();
        } finally {
            System.setOut(console);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8).lines())
                .containsExactly("2 [to, be, or]", "3 [not]", "a10", "b20", "c30", "[1, 3, 5] 6 9");
    }

    private static void taste() {
        // @start region="taste"
        Gen<Integer> numbers = Gen.count(1); // 1, 2, 3 … without end
        List<Integer> odd = numbers.filter(n -> n % 2 == 1).take(3).toList(); // [1, 3, 5]
        int next = numbers.next(); // 6: nothing was read ahead, the rest is still there

        for (Group<Integer, String> run : Gen.groupBy(List.of("to", "be", "or", "not"), String::length)) {
            System.out.println(run.key() + " " + run.group().toList()); // 2 [to, be, or], then 3 [not]
        }
        for (Pair<String, Integer> pair : Gen.zip(Gen.chars("abc"), Gen.range(10, 40, 10))) {
            System.out.println(pair.first() + pair.second()); // a10, b20, c30
        }
        long rows = Gen.product(2, List.of("A", "B", "C")).length(); // 9 rows of two
        // @end
        System.out.println(odd + " " + next + " " + rows);
    }

    @Test
    void showsTheCodeOfThisTest() throws IOException {
        String shown = between(Files.readString(README), "```java\n(.*?)```");
        String running = between(Files.readString(THIS), "@start region=\"taste\"\n(.*?)// @end");
        assertThat(squeezed(shown)).isEqualTo(squeezed(running));
    }

    @Test
    void listsEveryFunction() throws IOException {
        Set<String> functions = new TreeSet<>();
        for (Method method : Gen.class.getMethods()) {
            if (Modifier.isPublic(method.getModifiers()) && !UNLISTED.contains(method.getName())) {
                functions.add(method.getName());
            }
        }
        String readme = Files.readString(README);
        assertThat(functions).allSatisfy(name -> assertThat(readme).contains("`" + name));
    }

    private static String between(String text, String pattern) {
        Matcher matcher = Pattern.compile(pattern, Pattern.DOTALL).matcher(text);
        assertThat(matcher.find()).as(pattern).isTrue();
        return matcher.group(1);
    }

    private static String squeezed(String code) {
        return code.replaceAll("\\s+", " ").strip();
    }
}
