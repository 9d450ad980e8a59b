package io.github.itergen.examples;

import io.github.itergen.Coroutine;
import io.github.itergen.Gen;
import io.github.itergen.Group;
import io.github.itergen.Pair;
import io.github.itergen.StopIteration;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// A walk through the library in a minute.
///
/// It plays a Python tutorial on generators, itertools, coroutines, futures and asyncio, and prints what Python prints
/// there. Each section is one method, to be read beside its output. The last one does a real job with the same means.
public final class Tour {
    private static final List<Integer> NUMBERS = List.of(1, 2, 3, 4, 5, 5, 4, 3, 2, 1);
    private static final Pattern WORD = Pattern.compile("\\p{L}+(?:['’]\\p{L}+)*");

    private final PrintStream out;

    Tour(PrintStream out) {
        this.out = out;
    }

    /// Plays all of it.
    ///
    /// @param arguments are not looked at
    public static void main(String[] arguments) throws Exception {
        Tour tour = new Tour(System.out);
        tour.generatorPattern();
        tour.generatorFunctions();
        tour.coroutine();
        new FuturesTour(System.out).futures();
        new AsyncTour(System.out).asyncio();
        tour.realJob(Path.of("README.md"));
    }

    /// Chapter 5.1.
    void generatorPattern() {
        next();
        generator();
    }

    /// Chapter 5.2.
    void generatorFunctions() {
        takeWhile();
        filter();
        filterFalse();
        accumulate();
        chain();
        product();
        groupBy();
    }

    private void next() {
        heading("5.1 next", "iter(new WordSplit(\"One shot No break\")), then next()");
        WordSplit split = new WordSplit("One shot No break");
        out.println(split);

        Gen<String> words =
                Gen.generate(
                        y -> {
                            out.println("Called __iter__");
                            y.yieldFrom(split);
                        });
        out.println(words);

        out.println(PythonText.repr(words.next()));
        out.println(PythonText.repr(words.next()));
        out.println(PythonText.repr(words.next()));
        out.println(PythonText.repr(words.next()));
        try {
            out.println(PythonText.repr(words.next()));
        } catch (StopIteration end) {
            out.println(end.getClass().getSimpleName());
        }
    }

    /// The list runs the whole body before its first element is printed; the lazy form runs it element by element.
    private void generator() {
        heading("5.1 generator", "Gen.generate(…).map(x -> x.repeat(3)), as a list and lazily");
        List<String> temp2 = generatorEx1().map(x -> x.repeat(3)).toList();
        out.println(PythonText.list(temp2));
        temp2.forEach(out::println);

        Gen<String> temp3 = generatorEx1().map(x -> x.repeat(3));
        out.println(temp3);
        temp3.forEach(out::println);
    }

    private Gen<String> generatorEx1() {
        return Gen.generate(
                y -> {
                    out.println("Start");
                    y.yield("A Point.");
                    out.println("continue");
                    y.yield("B Point.");
                    out.println("End");
                });
    }

    private void takeWhile() {
        heading("5.2 takewhile", "takeWhile(n -> n < 3, NUMBERS)");
        for (int n : Gen.takeWhile(n -> n < 3, NUMBERS)) {
            out.println(n);
        }
    }

    private void filter() {
        heading("5.2 filter", "filter(n -> n < 3, NUMBERS)");
        for (int n : Gen.filter(n -> n < 3, NUMBERS)) {
            out.println(n);
        }
    }

    private void filterFalse() {
        heading("5.2 filterfalse", "filterFalse(n -> n < 3, NUMBERS)");
        for (int n : Gen.filterFalse(n -> n < 3, NUMBERS)) {
            out.println(n);
        }
    }

    private void accumulate() {
        heading("5.2 accumulate", "accumulate(range(1, 6))");
        for (int n : Gen.accumulate(Gen.range(1, 6))) {
            out.println(n);
        }
    }

    private void chain() {
        heading("5.2 chain", "chain(chars(\"ABCDE\"), range(1, 11, 2)), then chain(enumerate(chars(\"ABCDE\")))");
        out.println(PythonText.list(Gen.<Object>chain(Gen.chars("ABCDE"), Gen.range(1, 11, 2))));
        out.println(PythonText.list(Gen.chain(Gen.enumerate(Gen.chars("ABCDE")))));
    }

    private void product() {
        heading("5.2 product", "product(chars(\"ABCDE\")), then product(2, chars(\"ABCDE\"))");
        out.println(PythonText.list(Gen.product(Gen.chars("ABCDE"))));
        out.println(PythonText.list(Gen.product(2, Gen.chars("ABCDE"))));
    }

    private void groupBy() {
        heading("5.2 groupby", "groupBy(chars(\"AAABBCCCCDDEEE\")) as a list, then group by group");
        // Where Python shows the address of a group, it shows its pipeline.
        out.println(PythonText.list(Gen.groupBy(Gen.chars("AAABBCCCCDDEEE"))));
        for (Group<String, String> run : Gen.groupBy(Gen.chars("AAABBCCCCDDEEE"))) {
            out.println(run.key() + "  :  " + PythonText.list(run.group()));
        }
    }

    /// Chapter 5.3.
    void coroutine() {
        heading("5.3 coroutine", "Coroutine.ofVoid(co -> … co.yield(x) …), next(), send(15)");
        Coroutine<Integer, Integer, Void> cr3 = coroutine2(10);
        out.println(PythonText.state(cr3.state()));
        out.println(cr3.next());
        out.println(PythonText.state(cr3.state()));
        out.println(cr3.send(15));
        cr3.close();
    }

    private Coroutine<Integer, Integer, Void> coroutine2(int x) {
        return Coroutine.ofVoid(
                co -> {
                    out.println(">>> coroutine started : " + x);
                    int y = co.yield(x);
                    out.println(">>> coroutine received : " + y);
                    int z = co.yield(x + y);
                    out.println(">>> coroutine received : " + z);
                });
    }

    /// Prints the ten most frequent words of a text.
    ///
    /// @param file the text, in UTF-8
    void realJob(Path file) {
        heading("A real job", "the ten most frequent words of " + file.getFileName());
        if (!Files.isRegularFile(file)) {
            out.println(file + " isn't here: run the tour in the directory that holds it, the top of the repository.");
            return;
        }
        for (Pair<String, Long> counted : mostFrequentWords(file).take(10)) {
            out.println(counted.second() + " " + counted.first());
        }
    }

    /// The shell's `sort | uniq -c | sort -rn`: equal words come to lie side by side, then their runs are counted. The
    /// file is read line by line, and the last sort keeps words of one count in the order of the alphabet.
    private static Gen<Pair<String, Long>> mostFrequentWords(Path file) {
        Comparator<Pair<String, Long>> byCount = Comparator.comparingLong(Pair::second);
        try (Gen<String> lines = Gen.lines(file)) {
            List<String> words = lines.flatMap(Tour::words).map(word -> word.toLowerCase(Locale.ROOT)).sorted();
            List<Pair<String, Long>> counts =
                    Gen.groupBy(words)
                            .map(run -> new Pair<>(run.key(), run.group().length()))
                            .sorted(byCount.reversed());
            return Gen.iter(counts);
        }
    }

    private static Gen<String> words(String line) {
        return Gen.fromStream(WORD.matcher(line).results()).map(MatchResult::group);
    }

    private void heading(String section, String code) {
        out.println();
        out.println("--- " + section + ": " + code);
    }
}
