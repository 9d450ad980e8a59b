package io.github.itergen.cpython;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.itergen.EngineTest;
import io.github.itergen.Gen;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/// The documented examples of CPython's `test_generators`: `fun_tests` and `conjoin_tests`. The tests look at the numbers
/// of what is printed there as boards, and the board of the knight's tour is a smaller one.
final class CPythonFunTest {
    private static Gen<Integer> from(int start) {
        return Gen.generate(
                y -> {
                    for (int i = start; true; i++) {
                        y.yield(i);
                    }
                });
    }

    private static Gen<Integer> withoutMultiples(int n, Gen<Integer> numbers) {
        return Gen.generate(
                y -> {
                    for (int number : numbers) {
                        if (number % n != 0) {
                            y.yield(number);
                        }
                    }
                });
    }

    private static Gen<Integer> sieve(Gen<Integer> numbers) {
        return Gen.generate(
                y -> {
                    int prime = numbers.next();
                    y.yield(prime);
                    for (int other : sieve(withoutMultiples(prime, numbers))) {
                        y.yield(other);
                    }
                });
    }

    /// `fun_tests`: a recursive sieve of Eratosthenes
    @EngineTest
    void aChainOfBodiesThatGrowsWhileItIsPulledSievesPrimes() {
        assertThat(from(5).take(7).toList()).containsExactly(5, 6, 7, 8, 9, 10, 11);
        assertThat(withoutMultiples(3, from(1)).take(6).toList()).containsExactly(1, 2, 4, 5, 7, 8);
        assertThat(sieve(from(2)).take(20).toList())
                .containsExactly(2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59, 61, 67, 71);
    }

    private static final Integer[] HAMMING = {1, 2, 3, 4, 5, 6, 8, 9, 10, 12, 15, 16, 18, 20, 24, 25, 27, 30, 32, 36};

    private static Gen<Integer> times(int n, Iterable<Integer> numbers) {
        return Gen.generate(
                y -> {
                    for (int number : numbers) {
                        y.yield(n * number);
                    }
                });
    }

    private static Gen<Integer> merge(Iterator<Integer> left, Iterator<Integer> right) {
        return Gen.generate(
                y -> {
                    int a = left.next();
                    int b = right.next();
                    while (true) {
                        y.yield(Math.min(a, b));
                        int least = Math.min(a, b);
                        a = a == least ? left.next() : a;
                        b = b == least ? right.next() : b;
                    }
                });
    }

    private static Gen<Integer> merge235(Iterable<Integer> two, Iterable<Integer> three, Iterable<Integer> five) {
        return merge(merge(times(2, two), times(3, three)), times(5, five));
    }

    private static Gen<Integer> hammingByRecursion() {
        return Gen.generate(
                y -> {
                    y.yield(1);
                    for (int number : merge235(hammingByRecursion(), hammingByRecursion(), hammingByRecursion())) {
                        y.yield(number);
                    }
                });
    }

    /// `fun_tests`: all integers of the form 2^i * 3^j * 5^k, each use of the sequence a generator of its own
    @EngineTest
    void aBodyMayPullManyOfItsOwnKindAtOnce() {
        assertThat(times(10, from(1)).take(3).toList()).containsExactly(10, 20, 30);
        assertThat(hammingByRecursion().take(HAMMING.length).toList()).containsExactly(HAMMING);
    }

    private static final class LazyList implements Iterable<Integer> {
        private final List<Integer> soFar = new ArrayList<>();
        private Gen<Integer> source = Gen.empty();

        private int get(int index) {
            while (index >= soFar.size()) {
                soFar.add(source.next());
            }
            return soFar.get(index);
        }

        @Override
        public Iterator<Integer> iterator() {
            return Gen.count().map(this::get);
        }
    }

    /// `fun_tests`: the same with a list that keeps what it has been read so far
    @EngineTest
    void aBodyMayReadAListThatItFillsItself() {
        LazyList hamming = new LazyList();
        hamming.source =
                Gen.generate(
                        y -> {
                            y.yield(1);
                            for (int number : merge235(hamming, hamming, hamming)) {
                                y.yield(number);
                            }
                        });
        assertThat(Gen.iter(hamming).take(HAMMING.length).toList()).containsExactly(HAMMING);
        assertThat(hamming.get(74)).isEqualTo(675);
    }

    private static Gen<Integer> sums(Iterator<Integer> left, Iterator<Integer> right) {
        return Gen.generate(
                y -> {
                    while (true) {
                        y.yield(left.next() + right.next());
                    }
                });
    }

    private static final Integer[] FIBONACCI = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233, 377, 610, 987, 1597, 2584};

    /// `fun_tests`: ye olde Fibonacci generator, LazyList style
    @EngineTest
    void aBodyMayAddAListThatItFillsToItsOwnTail() {
        LazyList fibonacci = new LazyList();
        fibonacci.source =
                Gen.generate(
                        y -> {
                            y.yield(1);
                            y.yield(2);
                            for (int sum : sums(fibonacci.iterator(), Gen.iter(fibonacci).drop(1))) {
                                y.yield(sum);
                            }
                        });
        assertThat(Gen.iter(fibonacci).take(FIBONACCI.length).toList()).containsExactly(FIBONACCI);
    }

    /// `fun_tests`: running after your tail with itertools.tee
    @EngineTest
    void aBodyMayPullTheBranchesOfATeeOverItself() {
        List<Gen<Integer>> branches = new ArrayList<>();
        Gen<Integer> hamming =
                Gen.generate(
                        y -> {
                            y.yield(1);
                            y.yieldFrom(merge235(branches.get(0), branches.get(1), branches.get(2)));
                        });
        branches.addAll(hamming.tee(4));
        assertThat(branches.getLast().take(HAMMING.length).toList()).containsExactly(HAMMING);
    }

    /// `fun_tests`: ye olde Fibonacci generator, tee style
    @EngineTest
    void aBodyMayAddTwoBranchesOfATeeOverItself() {
        List<Gen<Integer>> branches = new ArrayList<>();
        Gen<Integer> fibonacci =
                Gen.generate(
                        y -> {
                            y.yield(1);
                            y.yield(2);
                            Gen<Integer> tail = branches.get(1);
                            tail.next();
                            y.yieldFrom(sums(branches.get(0), tail));
                        });
        branches.addAll(fibonacci.tee(3));
        assertThat(branches.getLast().take(FIBONACCI.length).toList()).containsExactly(FIBONACCI);
    }

    private static Gen<List<Integer>> conjoin(List<Supplier<Gen<Integer>>> choices) {
        List<Integer> values = new ArrayList<>(Collections.nCopies(choices.size(), 0));
        return conjoin(choices, values, 0);
    }

    private static Gen<List<Integer>> conjoin(List<Supplier<Gen<Integer>>> choices, List<Integer> values, int level) {
        return Gen.generate(
                y -> {
                    if (level == choices.size()) {
                        y.yield(values);
                    } else {
                        for (int value : choices.get(level).get()) {
                            values.set(level, value);
                            y.yieldFrom(conjoin(choices, values, level + 1));
                        }
                    }
                });
    }

    /// `conjoin_tests`: the full cross-product; the list is the same object each time
    @EngineTest
    void nestedBodiesOfAnyNumberBacktrack() {
        for (int n = 0; n < 8; n++) {
            List<List<Integer>> all =
                    conjoin(Collections.nCopies(n, () -> Gen.of(0, 1))).map(row -> List.copyOf(row)).toList();
            assertThat(all).hasSize(1 << n).startsWith(Collections.nCopies(n, 0)).endsWith(Collections.nCopies(n, 1));
        }
        Gen<List<Integer>> rows = conjoin(Collections.nCopies(2, () -> Gen.of(0, 1)));
        assertThat(rows.next()).isSameAs(rows.next());
    }

    /// `conjoin_tests`: an 8-queens solver
    @EngineTest
    void whatABodyDoesBetweenItsYieldsIsUndoneWhenItIsResumed() {
        int size = 8;
        boolean[] columns = new boolean[size];
        boolean[] rising = new boolean[2 * size];
        boolean[] falling = new boolean[2 * size];
        List<Supplier<Gen<Integer>>> rows = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            int row = i;
            rows.add(
                    () ->
                            Gen.generate(
                                    y -> {
                                        for (int column = 0; column < size; column++) {
                                            int up = row + column;
                                            int down = row - column + size;
                                            if (!columns[column] && !rising[up] && !falling[down]) {
                                                columns[column] = rising[up] = falling[down] = true;
                                                y.yield(column);
                                                columns[column] = rising[up] = falling[down] = false;
                                            }
                                        }
                                    }));
        }
        List<List<Integer>> solutions = conjoin(rows).map(row -> List.copyOf(row)).toList();
        assertThat(solutions).hasSize(92).startsWith(List.of(0, 4, 7, 5, 2, 6, 1, 3), List.of(0, 5, 7, 2, 6, 3, 1, 4));
    }

    private static List<Integer> knightsMoves(int size, int square) {
        return IntStream.range(0, size * size)
                .filter(other -> Math.abs(square / size - other / size) * Math.abs(square % size - other % size) == 2)
                .boxed()
                .toList();
    }

    private static List<Integer> sorted(List<Integer> squares, List<Integer> path, Comparator<Integer> order) {
        return squares.stream().filter(square -> !path.contains(square)).sorted(order).toList();
    }

    /// `conjoin_tests`: a knight's tour, on a board of five by five from its corner and not back
    @EngineTest
    void manyBodiesAreSuspendedAtOnceWhileOneOfThemTries() {
        int size = 5;
        List<Integer> path = new ArrayList<>();
        Comparator<Integer> fewestExitsFirst =
                Comparator.comparingLong(
                        square -> knightsMoves(size, square).stream().filter(other -> !path.contains(other)).count());
        Supplier<Gen<Integer>> move =
                () ->
                        Gen.generate(
                                y -> {
                                    List<Integer> free =
                                            path.isEmpty() ? List.of(0) : knightsMoves(size, path.getLast());
                                    for (int square : sorted(free, path, fewestExitsFirst)) {
                                        path.addLast(square);
                                        y.yield(square);
                                        path.removeLast();
                                    }
                                });
        List<Integer> tour = conjoin(Collections.nCopies(size * size, move)).next();
        assertThat(tour).hasSize(25).doesNotHaveDuplicates().startsWith(0);
        for (int i = 1; i < tour.size(); i++) {
            assertThat(knightsMoves(size, tour.get(i - 1))).contains(tour.get(i));
        }
    }
}
