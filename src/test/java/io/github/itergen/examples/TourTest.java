package io.github.itergen.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The tutorial's output, to the letter. Only what is an address in Python's shows something else.
class TourTest {
    @Test
    void playsTheGeneratorPattern() {
        assertThat(output(Tour::generatorPattern))
                .isEqualTo(
                        """

                        --- 5.1 next: iter(new WordSplit("One shot No break")), then next()
                        WordSplit(['One', 'shot', 'No', 'break'])
                        Gen[generate(Tour.next)]
                        Called __iter__
                        'One'
                        'shot'
                        'No'
                        'break'
                        StopIteration

                        --- 5.1 generator: Gen.generate(…).map(x -> x.repeat(3)), as a list and lazily
                        Start
                        continue
                        End
                        ['A Point.A Point.A Point.', 'B Point.B Point.B Point.']
                        A Point.A Point.A Point.
                        B Point.B Point.B Point.
                        Gen[generate(Tour.generatorEx1) → map]
                        Start
                        A Point.A Point.A Point.
                        continue
                        B Point.B Point.B Point.
                        End
                        """);
    }

    @Test
    void playsTheCoroutine() {
        assertThat(output(Tour::coroutine))
                .isEqualTo(
                        """

                        --- 5.3 coroutine: Coroutine.ofVoid(co -> … co.yield(x) …), next(), send(15)
                        GEN_CREATED
                        >>> coroutine started : 10
                        10
                        GEN_SUSPENDED
                        >>> coroutine received : 15
                        25
                        """);
    }

    @Test
    void playsTheGeneratorFunctions() {
        assertThat(output(Tour::generatorFunctions))
                .isEqualTo(
                        """

                        --- 5.2 takewhile: takeWhile(n -> n < 3, NUMBERS)
                        1
                        2

                        --- 5.2 filter: filter(n -> n < 3, NUMBERS)
                        1
                        2
                        2
                        1

                        --- 5.2 filterfalse: filterFalse(n -> n < 3, NUMBERS)
                        3
                        4
                        5
                        5
                        4
                        3

                        --- 5.2 accumulate: accumulate(range(1, 6))
                        1
                        3
                        6
                        10
                        15

                        --- 5.2 chain: chain(chars("ABCDE"), range(1, 11, 2)), then chain(enumerate(chars("ABCDE")))
                        ['A', 'B', 'C', 'D', 'E', 1, 3, 5, 7, 9]
                        [(0, 'A'), (1, 'B'), (2, 'C'), (3, 'D'), (4, 'E')]

                        --- 5.2 product: product(chars("ABCDE")), then product(2, chars("ABCDE"))
                        [('A',), ('B',), ('C',), ('D',), ('E',)]
                        [('A', 'A'), ('A', 'B'), ('A', 'C'), ('A', 'D'), ('A', 'E'), \
                        ('B', 'A'), ('B', 'B'), ('B', 'C'), ('B', 'D'), ('B', 'E'), \
                        ('C', 'A'), ('C', 'B'), ('C', 'C'), ('C', 'D'), ('C', 'E'), \
                        ('D', 'A'), ('D', 'B'), ('D', 'C'), ('D', 'D'), ('D', 'E'), \
                        ('E', 'A'), ('E', 'B'), ('E', 'C'), ('E', 'D'), ('E', 'E')]

                        --- 5.2 groupby: groupBy(chars("AAABBCCCCDDEEE")) as a list, then group by group
                        [('A', Gen[chars → groupBy → group]), ('B', Gen[chars → groupBy → group]), \
                        ('C', Gen[chars → groupBy → group]), ('D', Gen[chars → groupBy → group]), \
                        ('E', Gen[chars → groupBy → group])]
                        A  :  ['A', 'A', 'A']
                        B  :  ['B', 'B']
                        C  :  ['C', 'C', 'C', 'C']
                        D  :  ['D', 'D']
                        E  :  ['E', 'E', 'E']
                        """);
    }

    @Test
    void countsTheWordsOfAText(@TempDir Path directory) throws IOException {
        Path readme =
                Files.writeString(
                        directory.resolve("README.md"),
                        """
                        # The tour

                        The words, the WORDS and ünïcode: `tour`, 12 tour(s)
                        It isn't b c d e
                        """);

        assertThat(output(tour -> tour.realJob(readme)))
                .isEqualTo(
                        """

                        --- A real job: the ten most frequent words of README.md
                        3 the
                        3 tour
                        2 words
                        1 and
                        1 b
                        1 c
                        1 d
                        1 e
                        1 isn't
                        1 it
                        """);
    }

    @Test
    void saysInOneLineWhenTheTextIsNotThere(@TempDir Path directory) {
        Path readme = directory.resolve("README.md");

        assertThat(output(tour -> tour.realJob(readme)))
                .isEqualTo(
                        """

                        --- A real job: the ten most frequent words of README.md
                        %s isn't here: run the tour in the directory that holds it, the top of the repository.
                        """
                                .formatted(readme));
    }

    private static String output(Consumer<Tour> part) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PrintStream out = new PrintStream(bytes, false, StandardCharsets.UTF_8)) {
            part.accept(new Tour(out));
        }
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
