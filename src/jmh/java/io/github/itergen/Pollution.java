package io.github.itergen;

import com.google.common.collect.FluentIterable;
import com.google.common.collect.Iterators;
import cyclops.reactive.ReactiveSeq;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.TreeSet;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kotlin.collections.CollectionsKt;
import kotlin.sequences.Sequence;
import kotlin.sequences.SequencesKt;
import one.util.streamex.StreamEx;
import org.apache.commons.collections4.IterableUtils;
import org.eclipse.collections.impl.utility.LazyIterate;
import org.jayield.Query;
import org.jooq.lambda.Seq;

/// What a program has done before the part that is measured: the combinators of the library that it uses, and those of the
/// JDK's streams, have seen four sources and several functions, so that their shared call sites are as they are in a program.
final class Pollution {
    private static final int ROUNDS = 100;

    /// Keeps the JIT from leaving the work out.
    static volatile long done;

    private Pollution() {}

    /// Runs the pipelines of one side's library, of the JDK's streams and of the JDK's collections.
    ///
    /// @param side the side's name; one that is no library's, as those of the bodies, has all of them
    static void run(String side) {
        List<Integer> numbers = IntStream.range(0, 200).boxed().toList();
        List<Collection<Integer>> sources =
                List.of(
                        new LinkedHashSet<>(numbers),
                        new ArrayDeque<>(numbers),
                        new TreeSet<>(numbers),
                        new ArrayList<>(numbers));
        long sum = 0;
        for (ToLongFunction<Collection<Integer>> work : works(side)) {
            for (int i = 0; i < ROUNDS; i++) {
                for (Collection<Integer> source : sources) {
                    sum += work.applyAsLong(source);
                }
            }
        }
        done = sum;
    }

    private static List<ToLongFunction<Collection<Integer>>> works(String side) {
        return switch (side) {
            case "loop" -> with(List.of());
            case "gen" -> with(List.of(Pollution::gen, Pollution::genMore));
            case "stream" -> with(List.of(Pollution::gen));
            case "streamEx" -> with(List.of(Pollution::streamEx));
            case "jool" -> with(List.of(Pollution::jool));
            case "vavr" -> with(List.of(Pollution::vavr));
            case "guava" -> with(List.of(Pollution::guava));
            case "eclipse" -> with(List.of(Pollution::eclipse));
            case "commons" -> with(List.of(Pollution::commons));
            case "kotlin" -> with(List.of(Pollution::kotlin));
            case "cyclops" -> with(List.of(Pollution::cyclops));
            case "jayield" -> with(List.of(Pollution::jayield));
            default ->
                    with(
                            List.of(
                                    Pollution::gen,
                                    Pollution::genMore,
                                    Pollution::streamEx,
                                    Pollution::jool,
                                    Pollution::vavr,
                                    Pollution::guava,
                                    Pollution::eclipse,
                                    Pollution::commons,
                                    Pollution::kotlin,
                                    Pollution::cyclops,
                                    Pollution::jayield));
        };
    }

    private static List<ToLongFunction<Collection<Integer>>> with(List<ToLongFunction<Collection<Integer>>> libraries) {
        List<ToLongFunction<Collection<Integer>>> works =
                new ArrayList<>(List.of(Pollution::collections, Pollution::stream, Pollution::streamMore));
        works.addAll(libraries);
        return works;
    }

    /// What all libraries build upon: the walks through a collection, and sorting.
    private static long collections(Collection<Integer> source) {
        long[] sum = new long[1];
        source.forEach(n -> sum[0] += n);
        source.forEach(n -> sum[0] ^= n);
        source.iterator().forEachRemaining(n -> sum[0] -= n);
        source.spliterator().forEachRemaining(n -> sum[0] += n + 1);
        source.spliterator().tryAdvance(n -> sum[0] += n + 2);
        for (int n : source) {
            sum[0] += n;
        }
        // All sides sort by the JDK's one method, so it has seen as many orders for each of them.
        List<Integer> sorted = new ArrayList<>(source);
        sorted.sort((a, b) -> b - a);
        sorted.sort((a, b) -> (a & 15) - (b & 15));
        sorted.sort((a, b) -> (a ^ 3) - (b ^ 3));
        sum[0] += sorted.getFirst();
        return sum[0];
    }

    private static long gen(Collection<Integer> source) {
        long sum = Gen.iter(source).map(n -> n + 1).filter(n -> n > 3).takeWhile(n -> n < 900).sum(n -> n + 2);
        sum += Gen.iter(source).filter(n -> n % 3 == 0).map(n -> n ^ 1).map(n -> n + 4).fold(0, (a, b) -> a ^ b);
        sum += Gen.iter(source).dropWhile(n -> n < 20).accumulate((a, b) -> a ^ b).max(Integer::compare);
        sum += Gen.iter(source).flatMap(n -> List.of(n, n)).batched(3).map(List::size).toList().size();
        sum += Gen.iter(source).groupBy(n -> n / 7).map(g -> g.group().length()).sum(n -> n);
        sum += Gen.zip(source, source).map(Pair::first).pairwise().filter(p -> p.first() < 9).length();
        sum += Gen.chain(source, source).islice(5, 90).enumerate().sum(Indexed::index);
        sum += Gen.range(100).map(n -> n - 1).filterFalse(n -> n == 4).peek(n -> {}).any(n -> n > 50) ? 1 : 0;
        for (int n : Gen.iter(source).filter(n -> n > 7).map(n -> n / 2)) {
            sum += n;
        }
        for (int n : Gen.iter(source).map(n -> n & 15).takeWhile(n -> n < 15)) {
            sum += n;
        }
        return sum;
    }

    private static long stream(Collection<Integer> source) {
        long sum =
                source.stream().map(n -> n + 1).filter(n -> n > 3).takeWhile(n -> n < 900).mapToLong(n -> n + 2).sum();
        sum += source.stream().filter(n -> n % 3 == 0).map(n -> n ^ 1).map(n -> n + 4).reduce(0, (a, b) -> a ^ b);
        sum +=
                source.stream()
                        .dropWhile(n -> n < 20)
                        .gather(Gatherers.scan(() -> 0, (a, b) -> a ^ b))
                        .max(Integer::compare)
                        .orElseThrow();
        sum +=
                source.stream()
                        .flatMap(n -> List.of(n, n).stream())
                        .gather(Gatherers.windowFixed(3))
                        .map(List::size)
                        .collect(Collectors.toList())
                        .size();
        sum += source.stream().skip(5).limit(90).mapToInt(n -> n).sum();
        sum += source.stream().gather(Gatherers.windowSliding(2)).filter(p -> p.getFirst() < 9).count();
        for (var i = source.stream().filter(n -> n > 7).map(n -> n / 2).iterator(); i.hasNext(); ) {
            sum += i.next();
        }
        for (var i = source.stream().map(n -> n & 15).takeWhile(n -> n < 15).iterator(); i.hasNext(); ) {
            sum += i.next();
        }
        return sum;
    }

    private static long streamEx(Collection<Integer> source) {
        long sum = StreamEx.of(source).map(n -> n + 1).filter(n -> n > 3).mapToLong(n -> n + 2).sum();
        sum += StreamEx.of(source).filter(n -> n % 3 == 0).map(n -> n ^ 1).takeWhile(n -> n < 99).toList().size();
        sum += StreamEx.of(source).pairMap((a, b) -> a + b).scanLeft((a, b) -> a ^ b).size();
        sum += StreamEx.of(source).flatMap(n -> List.of(n, n).stream()).reduce(0, (a, b) -> a ^ b);
        sum += StreamEx.of(source).remove(n -> n > 90).dropWhile(n -> n < 9).foldLeft(0, (a, b) -> a ^ b);
        return sum;
    }

    private static long jool(Collection<Integer> source) {
        long sum = Seq.seq(source).map(n -> n + 1).filter(n -> n > 3).mapToLong(n -> n + 2).sum();
        sum += Seq.seq(source).filter(n -> n % 3 == 0).map(n -> n ^ 1).limitWhile(n -> n < 99).toList().size();
        sum += Seq.seq(source).zip(source).map(t -> t.v1()).foldLeft(0, (a, b) -> a ^ b);
        sum += Seq.seq(source).skipWhile(n -> n < 9).zipWithIndex().map(t -> t.v1()).foldLeft(0, (a, b) -> a - b);
        sum += Seq.seq(source).flatMap(n -> List.of(n, n).stream()).scanLeft(0, (a, b) -> a ^ b).limit(90).count();
        return sum;
    }

    private static long vavr(Collection<Integer> source) {
        long sum =
                io.vavr.collection.Iterator.ofAll(source)
                        .map(n -> n + 1)
                        .filter(n -> n > 3)
                        .foldLeft(0L, (a, b) -> a + b);
        sum +=
                io.vavr.collection.Iterator.ofAll(source)
                        .filter(n -> n % 3 == 0)
                        .map(n -> n ^ 1)
                        .takeWhile(n -> n < 99)
                        .length();
        sum += io.vavr.collection.Iterator.ofAll(source).flatMap(n -> List.of(n, n)).zip(source).grouped(3).length();
        io.vavr.collection.Iterator<Integer> numbers = io.vavr.collection.Iterator.ofAll(source);
        sum += numbers.dropWhile(n -> n < 9).zipWith(source, (a, b) -> a | b).scanLeft(0, (a, b) -> a ^ b).length();
        return sum;
    }

    private static long guava(Collection<Integer> source) {
        long sum = 0;
        for (int n : FluentIterable.from(source).transform(n -> n + 1).filter(n -> n > 3)) {
            sum += n;
        }
        for (int n : FluentIterable.from(source).filter(n -> n % 3 == 0).transform(n -> n ^ 1).limit(90)) {
            sum += n;
        }
        long[] pushed = new long[1];
        FluentIterable.from(source).transform(n -> n + 7).filter(n -> n > 8).forEach(n -> pushed[0] += n);
        FluentIterable.from(source).filter(n -> n > 2).transform(n -> n - 7).forEach(n -> pushed[0] ^= n);
        FluentIterable.from(source).skip(3).transformAndConcat(n -> List.of(n, n)).forEach(n -> pushed[0] -= n);
        sum += FluentIterable.from(source).transform(n -> n + 3).anyMatch(n -> n < 0) ? 1 : 0;
        return sum + pushed[0] + Iterators.size(Iterators.partition(source.iterator(), 3));
    }

    private static long eclipse(Collection<Integer> source) {
        long sum = LazyIterate.adapt(source).collect(n -> n + 1).select(n -> n > 3).sumOfInt(n -> n + 2);
        sum += LazyIterate.adapt(source).select(n -> n % 3 == 0).collect(n -> n ^ 1).takeWhile(n -> n < 99).size();
        for (int n : LazyIterate.adapt(source).flatCollect(n -> List.of(n, n)).select(n -> n > 9)) {
            sum += n;
        }
        sum += LazyIterate.adapt(source).reject(n -> n > 90).dropWhile(n -> n < 9).zip(source).size();
        sum += LazyIterate.adapt(source).collect(n -> n ^ 3).injectInto((Integer) 3, (a, b) -> a ^ b);
        return sum;
    }

    private static long commons(Collection<Integer> source) {
        long sum = 0;
        for (int n :
                IterableUtils.filteredIterable(IterableUtils.transformedIterable(source, n -> n + 1), n -> n > 3)) {
            sum += n;
        }
        for (int n :
                IterableUtils.transformedIterable(IterableUtils.filteredIterable(source, n -> n > 3), n -> n ^ 1)) {
            sum += n;
        }
        long[] pushed = new long[1];
        IterableUtils.transformedIterable(IterableUtils.filteredIterable(source, n -> n > 5), n -> n - 1)
                .forEach(n -> pushed[0] += n);
        return sum + pushed[0];
    }

    private static long kotlin(Collection<Integer> source) {
        long sum =
                SequencesKt.sumOfInt(
                        SequencesKt.filter(SequencesKt.map(CollectionsKt.asSequence(source), n -> n + 1), n -> n > 3));
        sum +=
                SequencesKt.count(
                        SequencesKt.takeWhile(
                                SequencesKt.map(
                                        SequencesKt.filter(CollectionsKt.asSequence(source), n -> n % 3 == 0),
                                        n -> n ^ 1),
                                n -> n < 99));
        sum +=
                SequencesKt.count(
                        SequencesKt.chunked(
                                SequencesKt.flatMapIterable(CollectionsKt.asSequence(source), n -> List.of(n, n)), 3));
        Sequence<Integer> numbers = CollectionsKt.asSequence(source);
        sum += SequencesKt.count(SequencesKt.dropWhile(SequencesKt.filterNot(numbers, n -> n > 90), n -> n < 9));
        sum += SequencesKt.fold(SequencesKt.zip(numbers, numbers, (a, b) -> a | b), 0, (a, b) -> a ^ b);
        sum += SequencesKt.count(SequencesKt.runningReduce(SequencesKt.drop(numbers, 3), (a, b) -> a - b));
        sum += SequencesKt.count(KotlinBodies.collapsed(numbers));
        return sum;
    }

    private static long cyclops(Collection<Integer> source) {
        long sum = ReactiveSeq.fromIterable(source).map(n -> n + 1).filter(n -> n > 3).foldLeft(0, (a, b) -> a + b);
        sum += ReactiveSeq.fromIterable(source).filter(n -> n % 3 == 0).map(n -> n ^ 1).takeWhile(n -> n < 99).count();
        sum += ReactiveSeq.fromIterable(source).zip(source, (a, b) -> a | b).scanLeft(0, (a, b) -> a ^ b).count();
        sum += ReactiveSeq.fromIterable(source).concatMap(n -> List.of(n, n)).dropWhile(n -> n < 9).count();
        return sum;
    }

    private static long jayield(Collection<Integer> source) {
        List<Integer> list = List.copyOf(source);
        long sum = Query.fromList(list).map(n -> n + 1).filter(n -> n > 3).mapToLong(n -> n + 2).sum();
        sum += Query.fromList(list).filter(n -> n % 3 == 0).map(n -> n ^ 1).takeWhile(n -> n < 99).count();
        sum += Query.fromList(list).flatMap(n -> Query.of(n, n)).skip(3).limit(90).reduce(0, (a, b) -> a ^ b);
        sum += Query.fromList(list).zip(Query.fromList(list), (a, b) -> a - b).dropWhile(n -> n > 9).count();
        return sum;
    }

    /// The operators that [#gen(Collection)] leaves out, behind and in front of others.
    private static long genMore(Collection<Integer> source) {
        List<Pair<Integer, Integer>> pairs = Gen.iter(source).zipStrict(source).toList();
        long sum = Gen.starMap((Integer a, Integer b) -> a - b, pairs).filter(n -> n == 0).length();
        sum += Gen.iter(source).compress(Gen.cycle(List.of(true, false, true))).map(n -> n ^ 3).sum(n -> n + 3);
        sum += Gen.cycle(List.of(1, 2, 3)).take(100).map(n -> n + 5).reduce((a, b) -> a ^ b).orElseThrow();
        sum += Gen.count().map(n -> n * 5).drop(3).take(90).min((a, b) -> b - a);
        sum += Gen.iterate(3, n -> n + 3).islice(90).sum(n -> n - 1) + Gen.repeat(4, 90).map(n -> n + 6).sum(n -> n);
        sum += Gen.reversed(List.copyOf(source)).map(n -> n + 8).last().orElseThrow();
        List<Gen<Integer>> both = Gen.iter(source).filter(n -> n > 1).tee();
        sum += Gen.map((a, b) -> a | b, both.get(0), both.get(1)).all(n -> n > 0) ? 1 : 0;
        sum += Gen.iter(source).zipLongest(List.of(1, 2), 0, 0).map(Pair::second).sum(n -> n + 9);
        sum += Gen.combinations(List.of(1, 2, 3, 4), 2).map(List::getFirst).sum(n -> n);
        sum += Gen.combinationsWithReplacement(List.of(1, 2, 3), 2).map(List::getLast).sum(n -> n);
        sum += Gen.permutations(List.of(1, 2, 3)).filter(row -> row.getFirst() > 1).length();
        sum += Gen.product(List.of(1, 2, 3), List.of(4, 5)).map(List::getFirst).sum(n -> n);
        sum += (long) Gen.iter(source).map(n -> n + 11).sumDouble(n -> n * 0.25);
        sum += Gen.iter(source).map(n -> n ^ 5).sorted((a, b) -> b - a).getFirst();
        sum += Gen.iter(source).map(n -> n % 7).collect(Collectors.groupingBy(n -> n & 1)).size();
        sum += Gen.iter(source).map(n -> n + 2).toSet().size() + Gen.iter(source).map(n -> n + 3).joining("-").length();
        sum += Gen.iter(source).gather(Gatherers.windowFixed(4)).map(List::size).stream().mapToLong(n -> n).sum();
        sum += Gen.fromStream(source.stream()).filter(n -> n > 5).none(n -> n > 900) ? 1 : 0;
        sum += Gen.chainFromIterable(List.of(source, source)).filter(n -> n > 6).first().orElseThrow();
        Gen<Integer> body =
                Gen.generate(
                        y -> {
                            for (Integer number : source) {
                                y.yield(number);
                            }
                        });
        return sum + body.map(n -> n + 13).sum(n -> n);
    }

    private static long streamMore(Collection<Integer> source) {
        long sum = source.stream().map(n -> n ^ 3).min((a, b) -> b - a).orElseThrow();
        sum += source.stream().map(n -> n ^ 5).sorted((a, b) -> b - a).findFirst().orElseThrow();
        sum += source.stream().map(n -> n % 7).collect(Collectors.groupingBy(n -> n & 1)).size();
        sum += source.stream().filter(n -> n > 5).noneMatch(n -> n > 900) ? 1 : 0;
        sum += source.stream().map(n -> n + 8).allMatch(n -> n > 0) ? 1 : 0;
        sum += source.stream().peek(n -> {}).map(n -> n + 2).collect(Collectors.toSet()).size();
        sum += Stream.iterate(3, n -> n + 3).limit(90).mapToLong(n -> n - 1).sum();
        sum += source.stream().gather(HandwrittenGatherers.zip(source, (a, b) -> a | b)).mapToLong(n -> n + 1).sum();
        sum += (long) source.stream().map(n -> n + 11).mapToDouble(n -> n * 0.25).sum();
        return sum + source.stream().reduce((a, b) -> a ^ b).orElseThrow();
    }
}
