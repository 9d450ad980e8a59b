package io.github.itergen;

import static java.util.Objects.requireNonNull;

import io.github.itergen.internal.combine.ChainStage;
import io.github.itergen.internal.combine.CombinationsStage;
import io.github.itergen.internal.combine.CombinationsWithReplacementStage;
import io.github.itergen.internal.combine.CompressStage;
import io.github.itergen.internal.combine.FlatMapStage;
import io.github.itergen.internal.combine.PermutationsStage;
import io.github.itergen.internal.combine.ProductStage;
import io.github.itergen.internal.combine.TeeStage;
import io.github.itergen.internal.combine.ZipAllStage;
import io.github.itergen.internal.combine.ZipLongestStage;
import io.github.itergen.internal.combine.ZipStage;
import io.github.itergen.internal.combine.ZipStrictStage;
import io.github.itergen.internal.concurrent.MapConcurrentStage;
import io.github.itergen.internal.concurrent.MapConcurrentUnorderedStage;
import io.github.itergen.internal.concurrent.SynchronizedGenStage;
import io.github.itergen.internal.concurrent.TeeConcurrentStage;
import io.github.itergen.internal.end.Collecting;
import io.github.itergen.internal.end.Folding;
import io.github.itergen.internal.end.Searching;
import io.github.itergen.internal.source.ArrayStage;
import io.github.itergen.internal.source.CharsStage;
import io.github.itergen.internal.source.IterateStage;
import io.github.itergen.internal.source.IteratorStage;
import io.github.itergen.internal.source.LinesStage;
import io.github.itergen.internal.source.RangeStage;
import io.github.itergen.internal.source.RepeatStage;
import io.github.itergen.internal.source.StreamStage;
import io.github.itergen.internal.source.SupplierStage;
import io.github.itergen.internal.stage.Check;
import io.github.itergen.internal.stage.Row;
import io.github.itergen.internal.stage.Stage;
import io.github.itergen.internal.stage.Truth;
import io.github.itergen.internal.transform.AccumulateFromStage;
import io.github.itergen.internal.transform.AccumulateStage;
import io.github.itergen.internal.transform.BatchedStage;
import io.github.itergen.internal.transform.CycleStage;
import io.github.itergen.internal.transform.DropStage;
import io.github.itergen.internal.transform.DropWhileStage;
import io.github.itergen.internal.transform.EnumerateStage;
import io.github.itergen.internal.transform.FilterFalseStage;
import io.github.itergen.internal.transform.FilterStage;
import io.github.itergen.internal.transform.GatherStage;
import io.github.itergen.internal.transform.GroupByStage;
import io.github.itergen.internal.transform.IsliceStage;
import io.github.itergen.internal.transform.MapStage;
import io.github.itergen.internal.transform.PairwiseStage;
import io.github.itergen.internal.transform.PeekStage;
import io.github.itergen.internal.transform.Sum;
import io.github.itergen.internal.transform.TakeStage;
import io.github.itergen.internal.transform.TakeWhileStage;
import java.math.BigInteger;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.SequencedCollection;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collector;
import java.util.stream.Gatherer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/// A lazy, one-shot sequence.
///
/// @param <T> the type of the elements
@SuppressWarnings("IterableAndIterator") // as Python's iterators are; the contract promises it
public final class Gen<T extends @Nullable Object> implements Iterator<T>, Iterable<T>, AutoCloseable {
    /// Stands for "no end" as the `stop` of [#islice(long, long)], as Python's `None` does.
    public static final long UNBOUNDED = Long.MAX_VALUE;

    /// What the sequence is made of.
    final Stage<T> stage;

    private Gen(Stage<T> stage) {
        this.stage = stage;
    }

    /// Yields the elements of an iterable.
    public static <T extends @Nullable Object> Gen<T> iter(Iterable<? extends T> iterable) {
        return iterable instanceof Gen<? extends T> gen ? widened(gen) : new Gen<>(Opening.open(iterable, "iterable"));
    }

    /// Yields what a supplier answers until it answers the sentinel.
    public static <T extends @Nullable Object> Gen<T> iter(Supplier<? extends T> supplier, T sentinel) {
        return new Gen<>(new SupplierStage<>(supplier, sentinel));
    }

    /// Yields the arguments.
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public static <T extends @Nullable Object> Gen<T> of(T... elements) {
        return new Gen<>(new ArrayStage<>(elements, "of"));
    }

    /// Yields nothing.
    public static <T extends @Nullable Object> Gen<T> empty() {
        return new Gen<>(new ArrayStage<>(new Object[0], "empty"));
    }

    /// Yields the rest of an iterator.
    public static <T extends @Nullable Object> Gen<T> fromIterator(Iterator<? extends T> iterator) {
        return iterator instanceof Gen<? extends T> gen ? widened(gen) : new Gen<>(new IteratorStage<>(iterator, "fromIterator"));
    }

    /// Yields the elements of a stream.
    public static <T extends @Nullable Object> Gen<T> fromStream(Stream<? extends T> stream) {
        return new Gen<>(new StreamStage<>(stream));
    }

    /// Yields a text's code points.
    public static Gen<String> chars(CharSequence text) {
        return new Gen<>(new CharsStage(text));
    }

    /// Yields a file's lines.
    public static Gen<String> lines(Path path) {
        return lines(path, StandardCharsets.UTF_8);
    }

    /// Yields a file's lines.
    public static Gen<String> lines(Path path, Charset charset) {
        return new Gen<>(new LinesStage(path, charset));
    }

    /// Yields numbers.
    public static Gen<Integer> range(int stop) {
        return range(0, stop);
    }

    /// Yields numbers.
    public static Gen<Integer> range(int start, int stop) {
        return range(start, stop, 1);
    }

    /// Yields numbers.
    public static Gen<Integer> range(int start, int stop, int step) {
        return new Gen<>(new RangeStage.OfInt(start, stop, step));
    }

    /// Yields numbers.
    public static Gen<Long> range(long stop) {
        return range(0, stop);
    }

    /// Yields numbers.
    public static Gen<Long> range(long start, long stop) {
        return range(start, stop, 1);
    }

    /// Yields numbers.
    public static Gen<Long> range(long start, long stop, long step) {
        return new Gen<>(new RangeStage.OfLong(start, stop, step));
    }

    /// Yields 0, 1, 2 and so on.
    public static Gen<Integer> count() {
        return count(0);
    }

    /// Yields numbers without end.
    public static Gen<Integer> count(int start) {
        return count(start, 1);
    }

    /// Yields numbers without end.
    public static Gen<Integer> count(int start, int step) {
        return new Gen<>(new IterateStage<>(start, n -> Math.addExact(n, step), "count(" + start + ", " + step + ")"));
    }

    /// Yields numbers without end.
    public static Gen<Long> count(long start) {
        return count(start, 1);
    }

    /// Yields numbers without end.
    public static Gen<Long> count(long start, long step) {
        return new Gen<>(new IterateStage<>(start, n -> Math.addExact(n, step), "count(" + start + ", " + step + ")"));
    }

    /// Yields numbers without end.
    public static Gen<Double> count(double start) {
        return count(start, 1);
    }

    /// Yields numbers without end.
    public static Gen<Double> count(double start, double step) {
        return new Gen<>(new IterateStage<>(start, n -> n + step, "count(" + start + ", " + step + ")"));
    }

    /// Yields numbers without end.
    public static Gen<BigInteger> count(BigInteger start) {
        return count(start, BigInteger.ONE);
    }

    /// Yields numbers without end.
    public static Gen<BigInteger> count(BigInteger start, BigInteger step) {
        return new Gen<>(new IterateStage<>(requireNonNull(start, "start"), requireNonNull(step, "step")::add, "count(" + start + ", " + step + ")"));
    }

    /// Yields one element for ever.
    public static <T extends @Nullable Object> Gen<T> repeat(T element) {
        return new Gen<>(new RepeatStage<>(element));
    }

    /// Yields one element a number of times.
    public static <T extends @Nullable Object> Gen<T> repeat(T element, long times) {
        return new Gen<>(new RepeatStage<>(element, times));
    }

    /// Yields an iterable's elements again and again.
    public static <T extends @Nullable Object> Gen<T> cycle(Iterable<? extends T> iterable) {
        return Gen.<T>iter(iterable).cycle();
    }

    /// Yields a seed, then what a function makes of each element before.
    public static <T extends @Nullable Object> Gen<T> iterate(T seed, UnaryOperator<T> function) {
        return new Gen<>(new IterateStage<>(seed, function, "iterate"));
    }

    /// Yields running sums.
    public static <N extends @Nullable Number> Gen<N> accumulate(Iterable<? extends N> iterable) {
        return Gen.<N>iter(iterable).accumulate(Sum::of);
    }

    /// Yields running totals.
    public static <T extends @Nullable Object> Gen<T> accumulate(Iterable<? extends T> iterable, BinaryOperator<T> function) {
        return Gen.<T>iter(iterable).accumulate(function);
    }

    /// Yields running totals from an initial value.
    public static <T extends @Nullable Object, A extends @Nullable Object> Gen<A> accumulate(Iterable<? extends T> iterable, BiFunction<? super A, ? super T, ? extends A> function, A initial) {
        return Gen.<T>iter(iterable).accumulate(function, initial);
    }

    /// Yields rows of n.
    public static <T extends @Nullable Object> Gen<List<T>> batched(Iterable<? extends T> iterable, int n) {
        return batched(iterable, n, false);
    }

    /// Yields rows of n.
    public static <T extends @Nullable Object> Gen<List<T>> batched(Iterable<? extends T> iterable, int n, boolean strict) {
        return new Gen<>(Opening.<T>openAfter(iterable, "iterable", Check.atLeast(n, 1, "n"))).batched(n, strict);
    }

    /// Yields the elements of one iterable behind the other.
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public static <T extends @Nullable Object> Gen<T> chain(Iterable<? extends T>... iterables) {
        return new Gen<>(new ChainStage<>(Opening.later(iterables, "iterables"), Opening::open, null, "chain"));
    }

    /// Yields the elements of one iterable behind the other.
    public static <T extends @Nullable Object> Gen<T> chainFromIterable(Iterable<? extends Iterable<? extends T>> iterable) {
        return chained(Opening.open(iterable, "iterable"));
    }

    /// Yields rows.
    public static <T extends @Nullable Object> Gen<List<T>> combinations(Iterable<? extends T> iterable, int r) {
        return new Gen<>(new CombinationsStage<>(Opening.openAfter(iterable, "iterable", Check.atLeast(r, 0, "r")), r));
    }

    /// Yields rows.
    public static <T extends @Nullable Object> Gen<List<T>> combinationsWithReplacement(Iterable<? extends T> iterable, int r) {
        return new Gen<>(new CombinationsWithReplacementStage<>(Opening.openAfter(iterable, "iterable", Check.atLeast(r, 0, "r")), r));
    }

    /// Yields rows.
    public static <T extends @Nullable Object> Gen<List<T>> permutations(Iterable<? extends T> iterable) {
        return new Gen<>(new PermutationsStage<>(Opening.open(iterable, "iterable")));
    }

    /// Yields rows.
    public static <T extends @Nullable Object> Gen<List<T>> permutations(Iterable<? extends T> iterable, int r) {
        return new Gen<>(new PermutationsStage<>(Opening.openAfter(iterable, "iterable", Check.atLeast(r, 0, "r")), r));
    }

    /// Yields the data whose selector is true.
    public static <T extends @Nullable Object> Gen<T> compress(Iterable<? extends T> data, Iterable<?> selectors) {
        return new Gen<>(new CompressStage<>(Opening.open(data, "data"), Opening.open(selectors, "selectors")));
    }

    /// Yields elements.
    public static <T extends @Nullable Object> Gen<T> dropWhile(Predicate<? super T> predicate, Iterable<? extends T> iterable) {
        return Gen.<T>iter(iterable).dropWhile(predicate);
    }

    /// Yields elements.
    public static <T extends @Nullable Object> Gen<T> takeWhile(Predicate<? super T> predicate, Iterable<? extends T> iterable) {
        return Gen.<T>iter(iterable).takeWhile(predicate);
    }

    /// Yields elements.
    public static <T extends @Nullable Object> Gen<T> filter(@Nullable Predicate<? super T> predicate, Iterable<? extends T> iterable) {
        return Gen.<T>iter(iterable).filter(predicate);
    }

    /// Yields elements.
    public static <T extends @Nullable Object> Gen<T> filterFalse(@Nullable Predicate<? super T> predicate, Iterable<? extends T> iterable) {
        return Gen.<T>iter(iterable).filterFalse(predicate);
    }

    /// Yields consecutive runs.
    public static <T extends @Nullable Object> Gen<Group<T, T>> groupBy(Iterable<? extends T> iterable) {
        return Gen.<T>iter(iterable).groupBy();
    }

    /// Yields consecutive runs.
    public static <T extends @Nullable Object, K extends @Nullable Object> Gen<Group<K, T>> groupBy(Iterable<? extends T> iterable, Function<? super T, ? extends K> key) {
        return Gen.<T>iter(iterable).groupBy(key);
    }

    /// Yields a slice.
    public static <T extends @Nullable Object> Gen<T> islice(Iterable<? extends T> iterable, long stop) {
        return islice(iterable, 0, stop);
    }

    /// Yields a slice.
    public static <T extends @Nullable Object> Gen<T> islice(Iterable<? extends T> iterable, long start, long stop) {
        return islice(iterable, start, stop, 1);
    }

    /// Yields a slice.
    public static <T extends @Nullable Object> Gen<T> islice(Iterable<? extends T> iterable, long start, long stop, long step) {
        return new Gen<>(Opening.<T>openAfter(iterable, "iterable", IsliceStage.checked(start, stop, step))).islice(start, stop, step);
    }

    /// Yields neighbours.
    public static <T extends @Nullable Object> Gen<Pair<T, T>> pairwise(Iterable<? extends T> iterable) {
        return Gen.<T>iter(iterable).pairwise();
    }

    /// Yields rows.
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public static <T extends @Nullable Object> Gen<List<T>> product(Iterable<? extends T>... pools) {
        return product(1, pools);
    }

    /// Yields rows.
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public static <T extends @Nullable Object> Gen<List<T>> product(int repeat, Iterable<? extends T>... pools) {
        return new Gen<>(new ProductStage<>(Opening.list(pools, "pools"), Opening::open, repeat));
    }

    /// Yields results.
    public static <A extends @Nullable Object, B extends @Nullable Object, R extends @Nullable Object> Gen<R> starMap(BiFunction<? super A, ? super B, ? extends R> function, Iterable<? extends Pair<? extends A, ? extends B>> iterable) {
        return new Gen<>(new MapStage<>(Opening.<Pair<? extends A, ? extends B>>open(iterable, "iterable"), Rows.spread(function), "starMap"));
    }

    /// Yields results.
    public static <A extends @Nullable Object, B extends @Nullable Object, C extends @Nullable Object, R extends @Nullable Object> Gen<R> starMap(TriFunction<? super A, ? super B, ? super C, ? extends R> function, Iterable<? extends Triple<? extends A, ? extends B, ? extends C>> iterable) {
        return new Gen<>(new MapStage<>(Opening.<Triple<? extends A, ? extends B, ? extends C>>open(iterable, "iterable"), Rows.spread(function), "starMap"));
    }

    /// Splits.
    public static <T extends @Nullable Object> List<Gen<T>> tee(Iterable<? extends T> iterable) {
        return tee(iterable, 2);
    }

    /// Splits.
    public static <T extends @Nullable Object> List<Gen<T>> tee(Iterable<? extends T> iterable, int n) {
        return new Gen<>(Opening.<T>openFor(Check.atLeast(n, 0, "n"), iterable, "iterable")).tee(n);
    }

    /// Zips.
    public static <A extends @Nullable Object, B extends @Nullable Object> Gen<Pair<A, B>> zip(Iterable<? extends A> first, Iterable<? extends B> second) {
        return new Gen<>(new ZipStage<A, B, Pair<A, B>>(Pair::new, Opening.open(first, "first"), Opening.open(second, "second"), "zip"));
    }

    /// Zips.
    public static <A extends @Nullable Object, B extends @Nullable Object, C extends @Nullable Object> Gen<Triple<A, B, C>> zip(Iterable<? extends A> first, Iterable<? extends B> second, Iterable<? extends C> third) {
        return new Gen<>(new ZipAllStage<>(List.of(Opening.open(first, "first"), Opening.open(second, "second"), Opening.open(third, "third")), Rows::triple, false, "zip"));
    }

    /// Zips.
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public static <T extends @Nullable Object> Gen<List<T>> zip(Iterable<? extends T>... iterables) {
        return new Gen<>(new ZipAllStage<List<T>>(Opening.openAll(iterables, "iterables"), Row::new, false, "zip"));
    }

    /// Zips.
    public static <A extends @Nullable Object, B extends @Nullable Object> Gen<Pair<A, B>> zipStrict(Iterable<? extends A> first, Iterable<? extends B> second) {
        return new Gen<>(new ZipStrictStage<A, B, Pair<A, B>>(Pair::new, Opening.open(first, "first"), Opening.open(second, "second"), "zipStrict", "zip"));
    }

    /// Zips.
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public static <T extends @Nullable Object> Gen<List<T>> zipStrict(Iterable<? extends T>... iterables) {
        return new Gen<>(new ZipAllStage<List<T>>(Opening.openAll(iterables, "iterables"), Row::new, true, "zipStrict"));
    }

    /// Zips.
    public static <A extends @Nullable Object, B extends @Nullable Object> Gen<Pair<@Nullable A, @Nullable B>> zipLongest(Iterable<? extends A> first, Iterable<? extends B> second) {
        return Gen.<@Nullable A, @Nullable B>zipLongest(first, second, null, null);
    }

    /// Zips.
    public static <A extends @Nullable Object, B extends @Nullable Object> Gen<Pair<A, B>> zipLongest(Iterable<? extends A> first, Iterable<? extends B> second, A fillFirst, B fillSecond) {
        return new Gen<>(new ZipLongestStage<>(List.of(Opening.open(first, "first"), Opening.open(second, "second")), new @Nullable Object[] {fillFirst, fillSecond}, Rows::pair, "zipLongest"));
    }

    /// Zips.
    public static <T extends @Nullable Object> Gen<List<T>> zipLongestAll(Collection<? extends Iterable<? extends T>> iterables, T fill) {
        return new Gen<>(new ZipLongestStage<List<T>>(Opening.openAll(iterables, "iterables"), fill, Row::new, "zipLongestAll"));
    }

    /// Maps.
    public static <A extends @Nullable Object, R extends @Nullable Object> Gen<R> map(Function<? super A, ? extends R> function, Iterable<? extends A> iterable) {
        return Gen.<A>iter(iterable).map(function);
    }

    /// Maps.
    public static <A extends @Nullable Object, B extends @Nullable Object, R extends @Nullable Object> Gen<R> map(BiFunction<? super A, ? super B, ? extends R> function, Iterable<? extends A> first, Iterable<? extends B> second) {
        return new Gen<>(new ZipStage<A, B, R>(function, Opening.open(first, "first"), Opening.open(second, "second"), "map"));
    }

    /// Maps.
    public static <A extends @Nullable Object, B extends @Nullable Object, R extends @Nullable Object> Gen<R> mapStrict(BiFunction<? super A, ? super B, ? extends R> function, Iterable<? extends A> first, Iterable<? extends B> second) {
        return new Gen<>(new ZipStrictStage<A, B, R>(function, Opening.open(first, "first"), Opening.open(second, "second"), "mapStrict", "map"));
    }

    /// Numbers.
    public static <T extends @Nullable Object> Gen<Indexed<T>> enumerate(Iterable<? extends T> iterable) {
        return enumerate(iterable, 0);
    }

    /// Numbers.
    public static <T extends @Nullable Object> Gen<Indexed<T>> enumerate(Iterable<? extends T> iterable, long start) {
        return Gen.<T>iter(iterable).enumerate(start);
    }

    /// Reverses.
    public static <T extends @Nullable Object> Gen<T> reversed(SequencedCollection<? extends T> collection) {
        return new Gen<>(new IteratorStage<T>(requireNonNull(collection, "collection").reversed().iterator(), "reversed"));
    }

    /// Reduces.
    public static <T extends @Nullable Object> T reduce(BinaryOperator<T> function, Iterable<? extends T> iterable) {
        return Folding.reduceOrThrow(Gen.<T>iter(iterable).stage, function);
    }

    /// Reduces.
    public static <T extends @Nullable Object, A extends @Nullable Object> A reduce(BiFunction<? super A, ? super T, ? extends A> function, Iterable<? extends T> iterable, A initial) {
        return Gen.<T>iter(iterable).fold(initial, function);
    }

    /// Any.
    public static boolean any(Iterable<?> iterable) {
        return any(Truth::of, iterable);
    }

    /// Any.
    public static <T extends @Nullable Object> boolean any(Predicate<? super T> predicate, Iterable<? extends T> iterable) {
        return Gen.<T>iter(iterable).any(predicate);
    }

    /// All.
    public static boolean all(Iterable<?> iterable) {
        return all(Truth::of, iterable);
    }

    /// All.
    public static <T extends @Nullable Object> boolean all(Predicate<? super T> predicate, Iterable<? extends T> iterable) {
        return Gen.<T>iter(iterable).all(predicate);
    }

    /// Truth.
    public static boolean truth(@Nullable Object value) {
        return Truth.of(value);
    }

    /// Maps.
    public <R extends @Nullable Object> Gen<R> map(Function<? super T, ? extends R> function) {
        return new Gen<>(new MapStage<>(stage, function, "map"));
    }

    /// Filters.
    public Gen<T> filter(@Nullable Predicate<? super T> predicate) {
        return new Gen<>(new FilterStage<>(stage, predicate));
    }

    /// Filters.
    public Gen<T> filterFalse(@Nullable Predicate<? super T> predicate) {
        return new Gen<>(new FilterFalseStage<>(stage, predicate));
    }

    /// Takes.
    public Gen<T> takeWhile(Predicate<? super T> predicate) {
        return new Gen<>(new TakeWhileStage<>(stage, predicate));
    }

    /// Drops.
    public Gen<T> dropWhile(Predicate<? super T> predicate) {
        return new Gen<>(new DropWhileStage<>(stage, predicate));
    }

    /// Accumulates.
    public Gen<T> accumulate(BinaryOperator<T> function) {
        return new Gen<>(new AccumulateStage<>(stage, function));
    }

    /// Accumulates.
    public <A extends @Nullable Object> Gen<A> accumulate(BiFunction<? super A, ? super T, ? extends A> function, A initial) {
        return new Gen<>(new AccumulateFromStage<>(stage, function, initial));
    }

    /// Batches.
    public Gen<List<T>> batched(int n) {
        return batched(n, false);
    }

    /// Batches.
    public Gen<List<T>> batched(int n, boolean strict) {
        return new Gen<>(new BatchedStage<>(stage, n, strict));
    }

    /// Compresses.
    public Gen<T> compress(Iterable<?> selectors) {
        return compress(this, selectors);
    }

    /// Numbers.
    public Gen<Indexed<T>> enumerate() {
        return enumerate(0);
    }

    /// Numbers.
    public Gen<Indexed<T>> enumerate(long start) {
        return new Gen<>(new EnumerateStage<>(stage, start, Indexed::new));
    }

    /// Groups.
    public Gen<Group<T, T>> groupBy() {
        return groupBy(Function.identity());
    }

    /// Groups.
    public <K extends @Nullable Object> Gen<Group<K, T>> groupBy(Function<? super T, ? extends K> key) {
        return new Gen<>(new GroupByStage<>(stage, key, (k, group) -> new Group<>(k, new Gen<>(group))));
    }

    /// Slices.
    public Gen<T> islice(long stop) {
        return islice(0, stop);
    }

    /// Slices.
    public Gen<T> islice(long start, long stop) {
        return islice(start, stop, 1);
    }

    /// Slices.
    public Gen<T> islice(long start, long stop, long step) {
        return new Gen<>(new IsliceStage<>(stage, start, stop, step));
    }

    /// Pairs.
    public Gen<Pair<T, T>> pairwise() {
        return new Gen<>(new PairwiseStage<>(stage, Pair::new));
    }

    /// Zips.
    public <B extends @Nullable Object> Gen<Pair<T, B>> zip(Iterable<? extends B> other) {
        return zip(this, requireNonNull(other, "other"));
    }

    /// Zips.
    public <B extends @Nullable Object> Gen<Pair<T, B>> zipStrict(Iterable<? extends B> other) {
        return zipStrict(this, requireNonNull(other, "other"));
    }

    /// Zips.
    public <B extends @Nullable Object> Gen<Pair<@Nullable T, @Nullable B>> zipLongest(Iterable<? extends B> other) {
        return zipLongest(this, requireNonNull(other, "other"));
    }

    /// Zips.
    public <B extends @Nullable Object> Gen<Pair<T, B>> zipLongest(Iterable<? extends B> other, T fill, B fillOther) {
        return zipLongest(this, requireNonNull(other, "other"), fill, fillOther);
    }

    /// Splits.
    public List<Gen<T>> tee() {
        return tee(2);
    }

    /// Splits.
    public List<Gen<T>> tee(int n) {
        return map(reader -> reader == stage ? this : new Gen<>(reader), TeeStage.split(stage, n)).toList();
    }

    /// Chains.
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final Gen<T> concat(Iterable<? extends T>... others) {
        return new Gen<>(new ChainStage<>(Opening.laterBehind(this, others, "others"), Opening::open, stage, "concat"));
    }

    /// Cycles.
    public Gen<T> cycle() {
        return new Gen<>(new CycleStage<>(stage));
    }

    /// Flattens.
    public <R extends @Nullable Object> Gen<R> flatMap(Function<? super T, ? extends Iterable<? extends R>> function) {
        return new Gen<>(new FlatMapStage<>(stage, function, Opening::open));
    }

    /// Takes.
    public Gen<T> take(long count) {
        return new Gen<>(new TakeStage<>(stage, count));
    }

    /// Drops.
    public Gen<T> drop(long count) {
        return new Gen<>(new DropStage<>(stage, count));
    }

    /// Peeks.
    public Gen<T> peek(Consumer<? super T> action) {
        return new Gen<>(new PeekStage<>(stage, action));
    }

    /// Gathers.
    public <R extends @Nullable Object> Gen<R> gather(Gatherer<? super T, ?, R> gatherer) {
        return new Gen<>(new GatherStage<>(stage, gatherer));
    }

    /// Applies.
    public <R extends @Nullable Object> R via(Function<? super Gen<T>, ? extends R> function) {
        return requireNonNull(function, "function").apply(this);
    }

    /// Yields what a function makes of each element, with several calls at a time, each in a virtual thread, and the
    /// results in the order of the elements.
    ///
    /// The first request pulls up to `limit` elements, and each result that is taken one more; calls that run and
    /// results that wait are never more than `limit` together. A request waits for its own call alone, whatever the
    /// others do. The source is pulled by the thread that makes the request, so a source that waits delays a result
    /// that is ready. Null is an element like any other.
    ///
    /// A call that failed throws when its turn comes, and the next request goes on with the next result. An exception
    /// of the source has its turn behind the results of the elements before it. It asks its source again at the end.
    /// Closing interrupts the calls that run, waits until they have ended, and closes the source; a sequence that is
    /// dropped has them interrupted as well. A call that ignores interruption delays `close()`.
    ///
    /// A request that is interrupted while it waits sets the thread's flag again and throws
    /// [CancellationException][java.util.concurrent.CancellationException]; nothing is lost by it.
    /// (`Gatherers.mapConcurrent` waits on, and through `iterator()` does not deliver the first result before the limit
    /// or the end is reached.)
    ///
    /// {@snippet class="io.github.itergen.MapConcurrentTest" region="example"}
    ///
    /// Python: `Executor.map(fn, it, buffersize=limit)`.
    ///
    /// @param <R> the type of the results
    /// @param limit the number of elements, at least 1
    /// @param function what to call, in virtual threads. What it throws comes out of the request: unchecked as it is, a
    ///     checked exception as the cause of a [CompletionException][java.util.concurrent.CompletionException]
    /// @return the results
    /// @throws NullPointerException if `function` is null
    /// @throws IllegalArgumentException if `limit` is less than 1
    public <R extends @Nullable Object> Gen<R> mapConcurrent(int limit, Function<? super T, ? extends R> function) {
        return new Gen<>(new MapConcurrentStage<>(stage, limit, function));
    }

    /// Yields what a function makes of each element, with several calls at a time, each in a virtual thread, and the
    /// results as they come.
    ///
    /// As [#mapConcurrent(int, Function)], but each request yields the result, or throws the failure, that has been
    /// there longest, and waits only if there is none.
    ///
    /// {@snippet class="io.github.itergen.MapConcurrentUnorderedTest" region="example"}
    ///
    /// Python: a window of `Executor.submit` and `as_completed`.
    ///
    /// @param <R> the type of the results
    /// @param limit the number of elements, at least 1
    /// @param function what to call, in virtual threads
    /// @return the results
    /// @throws NullPointerException if `function` is null
    /// @throws IllegalArgumentException if `limit` is less than 1
    public <R extends @Nullable Object> Gen<R> mapConcurrentUnordered(
            int limit, Function<? super T, ? extends R> function) {
        return new Gen<>(new MapConcurrentUnorderedStage<>(stage, limit, function));
    }

    /// Yields the elements to whoever asks: a view that many threads may pull from at the same time.
    ///
    /// Each element goes to exactly one thread. One thread pulls at a time and the others wait; a thread that is
    /// interrupted while it waits for another sets its flag again and throws
    /// [CancellationException][java.util.concurrent.CancellationException].
    ///
    /// Looking is by thread: what a thread's `hasNext()` has seen is that thread's next element, whatever the others
    /// pull meanwhile. So a thread that looks and then never asks keeps an element from the others; they get it when
    /// that thread has ended and the source has too. At the end and on errors the source is asked again, as it would be
    /// without the view.
    ///
    /// Only the view is for many threads: the sequence behind it must not be used beside it, and an operator or an end
    /// that is put on the view belongs to the one thread that put it there. Closing, from any thread, ends the view at
    /// once for all, with what they have looked at, and closes the source; if a thread is pulling just now the source
    /// is closed when it is through.
    ///
    /// {@snippet class="io.github.itergen.SynchronizedGenTest" region="example"}
    ///
    /// Python: `more_itertools.synchronized` (3.13 itself leaves an iterator shared by threads to its luck).
    ///
    /// @return the view
    public Gen<T> synchronizedGen() {
        return new Gen<>(new SynchronizedGenStage<>(stage));
    }

    /// Yields each element to each of several sequences, each of which may be read in a thread of its own.
    ///
    /// As [#tee(int)], with a lock: the sequence that is ahead pulls, in its thread, and the others find the element
    /// there. What the slowest has not read is kept, so in memory they may be as far apart as they like. One that waits
    /// while another pulls and is interrupted sets the thread's flag again and throws
    /// [CancellationException][java.util.concurrent.CancellationException].
    ///
    /// At the end, and on an error, which only the thread that pulled sees, the source is asked again. Closing one
    /// frees what only it still needed; closing the last one closes the source. A source that pulls a branch of its own
    /// gets an IllegalStateException.
    ///
    /// {@snippet class="io.github.itergen.TeeConcurrentTest" region="example"}
    ///
    /// Python: `more_itertools.concurrent_tee`; `itertools.tee` is not for threads.
    ///
    /// @param n the number of sequences, at least 0
    /// @return the sequences
    /// @throws IllegalArgumentException if `n` is negative
    public List<Gen<T>> teeConcurrent(int n) {
        return map(Gen<T>::new, TeeConcurrentStage.split(stage, n)).toList();
    }

    /// Lists.
    public List<T> toList() {
        return Collecting.toList(stage);
    }

    /// Sets.
    public Set<T> toSet() {
        return Collecting.toSet(stage);
    }

    /// Collects.
    public <R extends @Nullable Object> R collect(Collector<? super T, ?, R> collector) {
        return Collecting.collect(stage, collector);
    }

    /// Reduces.
    public Optional<T> reduce(BinaryOperator<T> function) {
        return Folding.reduce(stage, function);
    }

    /// Folds.
    public <A extends @Nullable Object> A fold(A initial, BiFunction<? super A, ? super T, ? extends A> function) {
        return Folding.fold(stage, initial, function);
    }

    /// Any.
    public boolean any(Predicate<? super T> predicate) {
        return Searching.contains(stage, predicate, true);
    }

    /// All.
    public boolean all(Predicate<? super T> predicate) {
        return !Searching.contains(stage, predicate, false);
    }

    /// None.
    public boolean none(Predicate<? super T> predicate) {
        return !any(predicate);
    }

    /// First.
    public Optional<T> first() {
        return Searching.first(stage);
    }

    /// Next.
    public T nextOr(T fallback) {
        return Searching.nextOr(stage, fallback);
    }

    /// Last.
    public Optional<T> last() {
        return Folding.last(stage);
    }

    /// Length.
    public long length() {
        return Folding.length(stage);
    }

    /// Sum.
    public long sum(ToLongFunction<? super T> function) {
        return Folding.sum(stage, function);
    }

    /// Sum.
    public double sumDouble(ToDoubleFunction<? super T> function) {
        return Folding.sumDouble(stage, function);
    }

    /// Min.
    public T min(Comparator<? super T> comparator) {
        return Folding.min(stage, comparator);
    }

    /// Max.
    public T max(Comparator<? super T> comparator) {
        return Folding.max(stage, comparator);
    }

    /// Sorts.
    public List<T> sorted() {
        return Collecting.sorted(stage, null);
    }

    /// Sorts.
    public List<T> sorted(Comparator<? super T> comparator) {
        return Collecting.sorted(stage, requireNonNull(comparator, "comparator"));
    }

    /// Joins.
    public String joining(CharSequence delimiter) {
        return Collecting.joining(stage, delimiter);
    }

    /// Streams.
    public Stream<T> stream() {
        return StreamSupport.stream(spliterator(), false).onClose(this::close);
    }

    /// Returns itself.
    @Override
    public Gen<T> iterator() {
        return this;
    }

    /// Looks.
    @Override
    public boolean hasNext() {
        return stage.hasNext();
    }

    /// Next.
    @Override
    public T next() {
        return element(stage.advance());
    }

    /// Drains.
    @Override
    public void forEachRemaining(Consumer<? super T> action) {
        stage.drain(requireNonNull(action, "action"));
    }

    /// Drains.
    @Override
    public void forEach(Consumer<? super T> action) {
        forEachRemaining(action);
    }

    /// Splits.
    @Override
    public Spliterator<T> spliterator() {
        return Spliterators.spliteratorUnknownSize(this, Spliterator.ORDERED);
    }

    /// Closes.
    @Override
    public void close() {
        stage.close();
    }

    /// Shows.
    @Override
    public String toString() {
        return "Gen[" + stage + "]";
    }

    private T element(@Nullable Object element) {
        if (element == Stage.END) {
            throw new StopIteration(null);
        }
        return stage.typed(element);
    }

    private static <T extends @Nullable Object> Gen<T> chained(Stage<Iterable<? extends T>> outer) {
        return new Gen<>(new ChainStage<>(outer, Opening::open, outer, "chainFromIterable"));
    }

    @SuppressWarnings("unchecked") // a sequence only hands elements out, so it may be viewed as one of a supertype
    private static <T extends @Nullable Object> Gen<T> widened(Gen<? extends T> gen) {
        return (Gen<T>) gen;
    }
}
