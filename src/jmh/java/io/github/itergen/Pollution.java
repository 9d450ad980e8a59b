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
import kotlin.collections.CollectionsKt;
import kotlin.sequences.SequencesKt;
import one.util.streamex.StreamEx;
import org.apache.commons.collections4.IterableUtils;
import org.eclipse.collections.impl.utility.LazyIterate;
import org.jooq.lambda.Seq;

/// What a program has done before the part that is measured: each library's combinators have seen four sources and
/// several functions, so that their shared call sites are as they are in a program.
final class Pollution {
    private static final int ROUNDS = 100;

    /// Keeps the JIT from leaving the work out.
    static volatile long done;

    private Pollution() {}

    static void run() {
        List<Integer> numbers = IntStream.range(0, 200).boxed().toList();
        List<Collection<Integer>> sources =
                List.of(
                        new LinkedHashSet<>(numbers),
                        new ArrayDeque<>(numbers),
                        new TreeSet<>(numbers),
                        new ArrayList<>(numbers));
        List<ToLongFunction<Collection<Integer>>> works =
                List.of(
                        Pollution::gen,
                        Pollution::stream,
                        Pollution::streamEx,
                        Pollution::jool,
                        Pollution::vavr,
                        Pollution::guava,
                        Pollution::eclipse,
                        Pollution::commons,
                        Pollution::kotlin,
                        Pollution::cyclops);
        long sum = 0;
        for (ToLongFunction<Collection<Integer>> work : works) {
            for (int i = 0; i < ROUNDS; i++) {
                for (Collection<Integer> source : sources) {
                    sum += work.applyAsLong(source);
                }
            }
        }
        done = sum;
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
        return sum;
    }

    private static long jool(Collection<Integer> source) {
        long sum = Seq.seq(source).map(n -> n + 1).filter(n -> n > 3).mapToLong(n -> n + 2).sum();
        sum += Seq.seq(source).filter(n -> n % 3 == 0).map(n -> n ^ 1).limitWhile(n -> n < 99).toList().size();
        sum += Seq.seq(source).zip(source).map(t -> t.v1()).foldLeft(0, (a, b) -> a ^ b);
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
        return sum + pushed[0] + Iterators.size(Iterators.partition(source.iterator(), 3));
    }

    private static long eclipse(Collection<Integer> source) {
        long sum = LazyIterate.adapt(source).collect(n -> n + 1).select(n -> n > 3).sumOfInt(n -> n + 2);
        sum += LazyIterate.adapt(source).select(n -> n % 3 == 0).collect(n -> n ^ 1).takeWhile(n -> n < 99).size();
        for (int n : LazyIterate.adapt(source).flatCollect(n -> List.of(n, n)).select(n -> n > 9)) {
            sum += n;
        }
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
        return sum;
    }

    private static long cyclops(Collection<Integer> source) {
        long sum = ReactiveSeq.fromIterable(source).map(n -> n + 1).filter(n -> n > 3).foldLeft(0, (a, b) -> a + b);
        sum += ReactiveSeq.fromIterable(source).filter(n -> n % 3 == 0).map(n -> n ^ 1).takeWhile(n -> n < 99).count();
        return sum;
    }
}
