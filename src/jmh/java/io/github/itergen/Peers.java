package io.github.itergen;

import cyclops.reactive.ReactiveSeq;
import java.util.List;
import java.util.stream.Stream;
import kotlin.collections.CollectionsKt;
import kotlin.sequences.Sequence;
import kotlin.sequences.SequencesKt;
import one.util.streamex.StreamEx;
import org.eclipse.collections.api.LazyIterable;
import org.eclipse.collections.impl.utility.LazyIterate;
import org.jayield.Query;
import org.jooq.lambda.Seq;

/// The sources and the sums of the libraries that are measured beside itergen, each in its own way. A JVM that measures
/// runs one benchmark, so what is shared here is not shared by two libraries.
public final class Peers {
    private Peers() {}

    public static <T> io.vavr.collection.Iterator<T> vavr(Iterable<T> source) {
        return io.vavr.collection.Iterator.ofAll(source);
    }

    public static <T> LazyIterable<T> eclipse(Iterable<T> source) {
        return LazyIterate.adapt(source);
    }

    public static <T> Sequence<T> kotlin(Iterable<T> source) {
        return CollectionsKt.asSequence(source);
    }

    public static <T> ReactiveSeq<T> cyclops(Iterable<T> source) {
        return ReactiveSeq.fromIterable(source);
    }

    public static <T> Query<T> jayield(List<T> source) {
        return Query.fromList(source);
    }

    public static long sum(Stream<Integer> numbers) {
        return numbers.mapToLong(n -> n).sum();
    }

    public static long sum(StreamEx<Integer> numbers) {
        return numbers.mapToLong(n -> n).sum();
    }

    public static long sum(Seq<Integer> numbers) {
        return numbers.mapToLong(n -> n).sum();
    }

    public static long sum(io.vavr.collection.Iterator<Integer> numbers) {
        return numbers.foldLeft(0L, (sum, n) -> sum + n);
    }

    /// For Guava and commons-collections, which have no sum.
    public static long sum(Iterable<Integer> numbers) {
        long[] sum = new long[1];
        numbers.forEach(n -> sum[0] += n);
        return sum[0];
    }

    /// Not with `sumOfInt`, which adds up ints behind a `collect` and overflows.
    public static long sum(LazyIterable<Integer> numbers) {
        return numbers.sumOfLong(n -> n);
    }

    public static long sum(Sequence<Integer> numbers) {
        return SequencesKt.fold(numbers, 0L, (sum, n) -> sum + n);
    }

    public static long sum(ReactiveSeq<Integer> numbers) {
        return numbers.foldLeft(0L, (sum, n) -> sum + n);
    }

    public static long sum(Query<Integer> numbers) {
        return numbers.mapToLong(n -> n).sum();
    }
}
