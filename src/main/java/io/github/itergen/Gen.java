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

/// A lazy sequence that is read once, with Python's iterator functions as its methods.
///
/// It is what Python calls an iterator: it hands out one element after the other and computes none before it is asked
/// for.
///
/// {@snippet class="io.github.itergen.GenTest" region="taste"}
///
/// ### One shot
/// An element that was handed out is gone. [#iterator()] returns the `Gen` itself, so a second loop goes on where the
/// first one stopped, and finds nothing behind the end. To read the elements twice, keep them with [#toList()] or split
/// the sequence with [#tee()].
///
/// {@snippet class="io.github.itergen.GenTest" region="oneShot"}
///
/// ### Lazy
/// Building a pipeline pulls nothing, and each request pulls exactly what Python's function of the same name pulls; the
/// documentation of each method says how much that is. Only `product`, `permutations`, `combinations` and
/// `combinationsWithReplacement` read their sources when they are called, as in Python. An endless source is fine as
/// long as nobody asks for its end.
///
/// ### Looking ahead
/// Python has no `hasNext()`. Here it fetches the next element, never more than that one, and keeps it until somebody
/// asks. The element is never lost, whoever asks next: this `Gen`, an end, or a combinator built on it before or after
/// the look. So a loop over `hasNext()` and `next()` pulls the same elements as one that calls `next()` until
/// [StopIteration], each of them one call earlier at most.
///
/// {@snippet class="io.github.itergen.GenTest" region="lookAhead"}
///
/// When `hasNext()` answers false there is no element now, and nothing is kept: the next request is a new one, as each
/// call of Python's `next` is. An operator that *latches* stays at its end and does not ask its source again; one that
/// *asks again* yields more if its source has more by then, as a queue may. Each method says which of the two it is.
///
/// ### Sharing
/// All that is built on one `Gen` reads the same elements, and what one reader took the others don't see. `zip(gen,
/// gen)` therefore pairs the elements up, and an end that stops early, such as [#first()] or [#any(Predicate)], leaves
/// the rest to the next reader. A `Gen` and all that shares it belong to one thread at a time.
///
/// ### Errors
/// What a function or a source throws comes out of the request that met it, the same instance: out of `next()`, an end,
/// or the `hasNext()` that looked. It costs its element and nothing else, so the next request goes on behind it; where
/// Python ends a sequence after an error the method says so. The end is no exception inside: a
/// [NoSuchElementException][java.util.NoSuchElementException] that a function or a source throws passes through like
/// any other and is never taken for the end. Arguments are checked at the call.
///
/// ### Closing
/// [#close()] closes the whole chain up to its sources and leaves the `Gen` at its end. A source that owns a file or a
/// stream also releases it at its own end and when it fails, so only a reader that may stop earlier needs the
/// try-with-resources statement; a sequence over collections needs none.
///
/// {@snippet class="io.github.itergen.GenTest" region="closing"}
///
/// ### Null
/// Null is an ordinary element. It is refused only where an answer has no room for it, by [#first()], [#last()], `min`,
/// `max` and [#reduce(BinaryOperator)].
///
/// ### Beside Stream
/// A [Stream] is pushed from its source into one terminal operation and is used up by it. A `Gen` is pulled: it can be
/// stopped, handed on, shared and asked for one element more, and it is always sequential. Collectors, gatherers and
/// streams work with it: [#collect(Collector)], [#gather(Gatherer)], [#fromStream(Stream)], [#stream()].
///
/// ### The methods
/// What takes one sequence is there twice: static with Python's argument order, and fluent as a method of the sequence.
///
/// | family | methods |
/// |---|---|
/// | sources | [#iter], [#of], [#empty()], [#fromIterator], [#fromStream], [#chars], [#lines] |
/// | numbers and repetition | [#range], [#count], [#repeat], [#iterate], [#cycle] |
/// | element by element | [#map], [#starMap], [#flatMap], [#enumerate], [#accumulate], [#peek], [#gather] |
/// | some of them | [#filter], [#filterFalse], [#takeWhile], [#dropWhile], [#compress], [#islice], [#take], [#drop] |
/// | rows and groups | [#batched], [#pairwise], [#groupBy], [#zip], [#zipStrict], [#zipLongest], [#zipLongestAll] |
/// | several sequences | [#chain], [#chainFromIterable], [#concat], [#mapStrict], [#tee], [#reversed] |
/// | combinatorics | [#product], [#permutations], [#combinations], [#combinationsWithReplacement] |
/// | ends with all elements | [#toList()], [#toSet()], [#sorted()], [#collect], [#joining], [#stream()] |
/// | ends with one value | [#reduce], [#fold], [#min], [#max], [#sum], [#sumDouble], [#length()], [#last()] |
/// | ends that may stop early | [#first()], [#nextOr], [#any], [#all], [#none] |
/// | of the user's own | [#via] |
///
/// @param <T> the type of the elements, which may be a nullable one
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
        return Gen.<T>iter(iterable).batched(n, strict);
    }

    /// Yields the elements of one iterable behind the other.
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public static <T extends @Nullable Object> Gen<T> chain(Iterable<? extends T>... iterables) {
        return new Gen<>(new ChainStage<>(Opening.later(iterables, "iterables"), Opening::open, "chain"));
    }

    /// Yields the elements of one iterable behind the other.
    public static <T extends @Nullable Object> Gen<T> chainFromIterable(Iterable<? extends Iterable<? extends T>> iterable) {
        return new Gen<>(new ChainStage<>(Opening.open(iterable, "iterable"), Opening::open, "chainFromIterable"));
    }

    /// Yields rows.
    public static <T extends @Nullable Object> Gen<List<T>> combinations(Iterable<? extends T> iterable, int r) {
        return new Gen<>(new CombinationsStage<>(Opening.open(iterable, "iterable"), r));
    }

    /// Yields rows.
    public static <T extends @Nullable Object> Gen<List<T>> combinationsWithReplacement(Iterable<? extends T> iterable, int r) {
        return new Gen<>(new CombinationsWithReplacementStage<>(Opening.open(iterable, "iterable"), r));
    }

    /// Yields rows.
    public static <T extends @Nullable Object> Gen<List<T>> permutations(Iterable<? extends T> iterable) {
        return new Gen<>(new PermutationsStage<>(Opening.open(iterable, "iterable")));
    }

    /// Yields rows.
    public static <T extends @Nullable Object> Gen<List<T>> permutations(Iterable<? extends T> iterable, int r) {
        return new Gen<>(new PermutationsStage<>(Opening.open(iterable, "iterable"), r));
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
        return Gen.<T>iter(iterable).islice(start, stop, step);
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
        return new Gen<>(new ProductStage<>(Opening.<T>openAll(pools, "pools"), repeat));
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
        return Gen.<T>iter(iterable).tee(n);
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

    /// Yields the rest of this sequence, then the elements of the others, one behind the other.
    ///
    /// A request pulls one element from the sequence that is being read; where that has ended it goes on to the next
    /// one. The iterator of an argument is taken when the argument is reached, not earlier. Nothing is buffered, and
    /// null elements pass.
    ///
    /// It latches at the end of the last argument. An exception of one of the sequences leaves the reading where it is,
    /// so the next request asks the same sequence again; an argument whose `iterator()` throws or answers null is
    /// reported once and ends the whole, as in Python. Closing closes this sequence and of the arguments the one that
    /// is being read and those before it that still hold a resource; an argument that was not reached is not touched.
    ///
    /// {@snippet class="io.github.itergen.ConcatTest" region="example"}
    ///
    /// Python: `itertools.chain(it, *others)`.
    ///
    /// @param others the sequences behind this one
    /// @return the elements of all, in the order of the arguments
    /// @throws NullPointerException if `others` or one of them is null
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final Gen<T> concat(Iterable<? extends T>... others) {
        return new Gen<>(new ChainStage<>(stage, Opening.later(others, "others"), Opening::open, "concat"));
    }

    /// Cycles.
    public Gen<T> cycle() {
        return new Gen<>(new CycleStage<>(stage));
    }

    /// Yields the elements of the sequences that a function makes of this sequence's elements, one behind the other.
    ///
    /// A request pulls one element from the inner sequence that is being read. Where there is none or it has ended, it
    /// pulls one element from this sequence, calls the function and goes on with its answer, until an element is found.
    /// Nothing is buffered, and null elements pass in both directions.
    ///
    /// At its end it asks this sequence again. A function that throws, or answers null, costs its element and nothing
    /// else; an inner sequence that throws is asked again by the next request. Closing closes this sequence and of the
    /// inner ones the one that is being read and those before it that still hold a resource.
    ///
    /// {@snippet class="io.github.itergen.FlatMapTest" region="example"}
    ///
    /// Python: `itertools.chain.from_iterable(map(function, it))`, which however latches at its end and when the
    /// function raises.
    ///
    /// @param <R> the type of the inner sequences' elements
    /// @param function makes a sequence of an element
    /// @return the elements of the inner sequences
    /// @throws NullPointerException if `function` is null; out of a request, if the function answers null
    public <R extends @Nullable Object> Gen<R> flatMap(Function<? super T, ? extends Iterable<? extends R>> function) {
        return new Gen<>(new FlatMapStage<>(stage, function, Opening::open));
    }

    /// Yields the first `count` elements, or all where there are fewer.
    ///
    /// Each request pulls one element, and behind the last of them none: it takes exactly as many elements from this
    /// sequence as it hands out, and the rest stays there for whoever asks next. Nothing is buffered, and null elements
    /// pass.
    ///
    /// It latches behind `count` elements; where this sequence ended earlier it asks again. An exception of this
    /// sequence passes through and does not count as an element, so that the next request goes on, other than with
    /// [#islice(long)], which latches then as Python's does.
    ///
    /// {@snippet class="io.github.itergen.TakeTest" region="example"}
    ///
    /// Python: `itertools.islice(it, count)`.
    ///
    /// @param count how many elements at most, 0 or more
    /// @return the first elements
    /// @throws IllegalArgumentException if `count` is negative
    public Gen<T> take(long count) {
        return new Gen<>(new TakeStage<>(stage, count));
    }

    /// Yields the elements behind the first `count`, none where there are no more than those.
    ///
    /// The first request pulls and forgets `count` elements and pulls one more; each later request pulls one. Nothing
    /// is buffered, and null elements pass.
    ///
    /// At its end it asks this sequence again, and the elements still to be dropped are dropped then. An exception of
    /// this sequence passes through and does not count as dropped.
    ///
    /// {@snippet class="io.github.itergen.DropTest" region="example"}
    ///
    /// Python: `itertools.islice(it, count, None)`.
    ///
    /// @param count how many elements to leave out, 0 or more
    /// @return the elements behind them
    /// @throws IllegalArgumentException if `count` is negative
    public Gen<T> drop(long count) {
        return new Gen<>(new DropStage<>(stage, count));
    }

    /// Yields the elements unchanged and shows each to an action as it passes.
    ///
    /// Each request pulls one element and calls the action before the element is handed out; a look with `hasNext()` is
    /// a request. Nothing is buffered, and null elements pass to the action too.
    ///
    /// At its end it asks this sequence again. An action that throws costs its element and nothing else.
    ///
    /// {@snippet class="io.github.itergen.PeekTest" region="example"}
    ///
    /// Python has no such function; more_itertools calls it `side_effect`.
    ///
    /// @param action sees each element once
    /// @return the same elements
    /// @throws NullPointerException if `action` is null
    public Gen<T> peek(Consumer<? super T> action) {
        return new Gen<>(new PeekStage<>(stage, action));
    }

    /// Yields what a gatherer makes of the elements, pulled one at a time: any [Gatherer] of the JDK or of other
    /// libraries.
    ///
    /// The gatherer's initializer runs at the first request. A request gives the integrator one element after the other
    /// until it has pushed something; what it pushes beyond the one element asked for is kept and handed out by the
    /// next requests before more is pulled. Null elements pass in both directions. The combiner is never used, since a
    /// `Gen` is sequential.
    ///
    /// The finisher runs once: at the end of this sequence, behind an integrator that answered false, or on [#close()]
    /// if the initializer has run by then. On close its downstream rejects all it pushes, so that it can release what
    /// it holds; then this sequence is closed, also if the finisher throws. Behind an integrator that answered false
    /// nothing more is pulled, and the rest of this sequence stays usable. It latches when the finisher has run.
    ///
    /// An exception of the initializer leaves all as it was, one of the integrator costs its element, and one of the
    /// finisher ends the sequence behind what was already pushed.
    ///
    /// {@snippet class="io.github.itergen.GatherTest" region="example"}
    ///
    /// Python has no such function.
    ///
    /// @param <R> the type of the results
    /// @param gatherer makes the results
    /// @return what the gatherer pushes
    /// @throws NullPointerException if `gatherer` is null
    public <R extends @Nullable Object> Gen<R> gather(Gatherer<? super T, ?, R> gatherer) {
        return new Gen<>(new GatherStage<>(stage, gatherer));
    }

    /// Returns what a function makes of this sequence: the place for combinators of one's own in a fluent chain.
    ///
    /// The function is called at once and gets this very `Gen`; nothing is pulled unless the function pulls. It may
    /// answer anything, a `Gen` to go on with, another object, or null. What it throws passes through.
    ///
    /// {@snippet class="io.github.itergen.ViaTest" region="example"}
    ///
    /// Python has no such function, since there a call wraps its argument: `own(it)`.
    ///
    /// @param <R> the type of the answer
    /// @param function is applied to this sequence
    /// @return the function's answer
    /// @throws NullPointerException if `function` is null
    public <R extends @Nullable Object> R via(Function<? super Gen<T>, ? extends R> function) {
        return requireNonNull(function, "function").apply(this);
    }

    /// Returns the rest of the elements as an unmodifiable list.
    ///
    /// Pulls up to the end, so it does not return from an endless sequence. Null elements are kept. An exception of
    /// this sequence passes through; the elements pulled before it are lost, and those behind it can still be read.
    ///
    /// {@snippet class="io.github.itergen.ToListTest" region="example"}
    ///
    /// Python: `list(it)`.
    ///
    /// @return the elements in their order, an empty list where there are none
    public List<T> toList() {
        return Collecting.toList(stage);
    }

    /// Returns the different elements of the rest as an unmodifiable set that keeps the order of their first
    /// occurrence.
    ///
    /// Pulls up to the end, so it does not return from an endless sequence. Elements are compared with `equals` and
    /// `hashCode`; of equal ones the first is kept, and null may be among them. An exception of this sequence passes
    /// through; the elements pulled before it are lost, and those behind it can still be read.
    ///
    /// {@snippet class="io.github.itergen.ToSetTest" region="example"}
    ///
    /// Python: `set(it)`, which keeps no order.
    ///
    /// @return the different elements, an empty set where there are none
    public Set<T> toSet() {
        return Collecting.toSet(stage);
    }

    /// Returns what a collector makes of the rest of the elements.
    ///
    /// The collector's supplier is called once, then its accumulator for each element in order, then its finisher; its
    /// combiner is never used. Pulls up to the end, so it does not return from an endless sequence. Null elements are
    /// handed to the collector, which may refuse them. An exception of this sequence or of the collector passes
    /// through; the container is lost, and the elements behind the one that failed can still be read.
    ///
    /// {@snippet class="io.github.itergen.CollectTest" region="example"}
    ///
    /// Python has no such function.
    ///
    /// @param <R> the type of the answer
    /// @param collector what is done with the elements
    /// @return the collector's answer
    /// @throws NullPointerException if `collector` is null
    public <R extends @Nullable Object> R collect(Collector<? super T, ?, R> collector) {
        return Collecting.collect(stage, collector);
    }

    /// Returns the elements folded into one by a function of two, from left to right: `f(f(a, b), c)` and so on.
    ///
    /// Pulls up to the end, so it does not return from an endless sequence. The first element is the first total; the
    /// function is called for each further one, and never for a single element. Null may be an argument of the
    /// function. An exception of the function or of this sequence passes through; the total is lost, and the elements
    /// behind it can still be read.
    ///
    /// {@snippet class="io.github.itergen.ReduceEndTest" region="example"}
    ///
    /// Python: `functools.reduce(function, it)`, which raises where this answers with an empty `Optional`; so does the
    /// static [#reduce(BinaryOperator, Iterable)].
    ///
    /// @param function makes the next total of the total and an element
    /// @return the last total, empty where there was no element
    /// @throws NullPointerException if `function` is null, or if the answer is null
    public Optional<T> reduce(BinaryOperator<T> function) {
        return Folding.reduce(stage, function);
    }

    /// Returns the elements folded into one value, from an initial value and from left to right: `f(f(initial, a), b)`
    /// and so on.
    ///
    /// Pulls up to the end, so it does not return from an endless sequence. The function is called once for each
    /// element; null may be the initial value, an element and any total, the answer included. An exception of the
    /// function or of this sequence passes through; the total is lost, and the elements behind it can still be read.
    ///
    /// {@snippet class="io.github.itergen.FoldTest" region="example"}
    ///
    /// Python: `functools.reduce(function, it, initial)`.
    ///
    /// @param <A> the type of the value
    /// @param initial the first total, used also where it is null
    /// @param function makes the next total of the total and an element
    /// @return the last total, `initial` where there was no element
    /// @throws NullPointerException if `function` is null
    public <A extends @Nullable Object> A fold(A initial, BiFunction<? super A, ? super T, ? extends A> function) {
        return Folding.fold(stage, initial, function);
    }

    /// Returns whether a predicate accepts at least one of the elements.
    ///
    /// Pulls up to the first element that is accepted, that one included; the rest stays usable. Null elements are
    /// handed to the predicate. An exception of the predicate or of this sequence passes through, and the elements
    /// behind it can still be read.
    ///
    /// {@snippet class="io.github.itergen.AnyEndTest" region="example"}
    ///
    /// Python: `any(map(predicate, it))`.
    ///
    /// @param predicate the test
    /// @return true behind the first accepted element, false at the end, also where there are no elements
    /// @throws NullPointerException if `predicate` is null
    public boolean any(Predicate<? super T> predicate) {
        return Searching.contains(stage, predicate, true);
    }

    /// Returns whether a predicate accepts all elements.
    ///
    /// Pulls up to the first element that is not accepted, that one included; the rest stays usable. Null elements are
    /// handed to the predicate. An exception of the predicate or of this sequence passes through, and the elements
    /// behind it can still be read.
    ///
    /// {@snippet class="io.github.itergen.AllEndTest" region="example"}
    ///
    /// Python: `all(map(predicate, it))`.
    ///
    /// @param predicate the test
    /// @return false behind the first element that is not accepted, true at the end, also where there are no elements
    /// @throws NullPointerException if `predicate` is null
    public boolean all(Predicate<? super T> predicate) {
        return !Searching.contains(stage, predicate, false);
    }

    /// Returns whether a predicate accepts none of the elements.
    ///
    /// Pulls up to the first element that is accepted, that one included; the rest stays usable. Null elements are
    /// handed to the predicate. An exception of the predicate or of this sequence passes through, and the elements
    /// behind it can still be read.
    ///
    /// {@snippet class="io.github.itergen.NoneTest" region="example"}
    ///
    /// Python: `not any(map(predicate, it))`.
    ///
    /// @param predicate the test
    /// @return false behind the first accepted element, true at the end, also where there are no elements
    /// @throws NullPointerException if `predicate` is null
    public boolean none(Predicate<? super T> predicate) {
        return !any(predicate);
    }

    /// Returns the next element, if there is one.
    ///
    /// Pulls one element; the rest stays usable, so each call answers with the element behind the one before. An
    /// exception of this sequence passes through.
    ///
    /// {@snippet class="io.github.itergen.FirstTest" region="example"}
    ///
    /// Python: `next(it)` with an answer at the end; [#nextOr(Object)] is the one that can answer with a null element.
    ///
    /// @return the element, empty at the end
    /// @throws NullPointerException if the element is null; it has been pulled then
    public Optional<T> first() {
        return Searching.first(stage);
    }

    /// Returns the next element, or a fallback at the end.
    ///
    /// Pulls one element; the rest stays usable. A null element is an answer like any other. The fallback stands for
    /// the end only: an exception of this sequence passes through.
    ///
    /// {@snippet class="io.github.itergen.NextOrTest" region="example"}
    ///
    /// Python: `next(it, fallback)`.
    ///
    /// @param fallback the answer at the end, which may be null
    /// @return the element, or the fallback
    public T nextOr(T fallback) {
        return Searching.nextOr(stage, fallback);
    }

    /// Returns the last element, if there is one.
    ///
    /// Pulls up to the end, so it does not return from an endless sequence. Only one element is held at a time. An
    /// exception of this sequence passes through, and the elements behind it can still be read.
    ///
    /// {@snippet class="io.github.itergen.LastTest" region="example"}
    ///
    /// Python has no such function; more_itertools calls it `last`.
    ///
    /// @return the last element, empty where there was none
    /// @throws NullPointerException if the last element is null; null elsewhere does no harm
    public Optional<T> last() {
        return Folding.last(stage);
    }

    /// Counts the rest of the elements.
    ///
    /// Pulls up to the end, so it does not return from an endless sequence, and the elements are gone. Null counts as
    /// any other. An exception of this sequence passes through; the count is lost, and the elements behind it can still
    /// be read.
    ///
    /// {@snippet class="io.github.itergen.LengthTest" region="example"}
    ///
    /// Python has no such function, since `len` refuses iterators; more_itertools calls it `ilen`.
    ///
    /// @return the number of elements, 0 where there are none
    public long length() {
        return Folding.length(stage);
    }

    /// Returns the exact sum of what a function makes of the elements.
    ///
    /// Pulls up to the end, so it does not return from an endless sequence. The sum never wraps: where Python goes on
    /// with bigger integers, this one throws. Null elements are handed to the function. An exception passes through;
    /// the sum is lost, and the elements behind it can still be read.
    ///
    /// {@snippet class="io.github.itergen.SumTest" region="example"}
    ///
    /// Python: `sum(map(function, it))`.
    ///
    /// @param function makes a summand of an element
    /// @return the sum, 0 where there are no elements
    /// @throws ArithmeticException if a partial sum does not fit a `long`
    /// @throws NullPointerException if `function` is null
    public long sum(ToLongFunction<? super T> function) {
        return Folding.sum(stage, function);
    }

    /// Returns the sum of what a function makes of the elements, compensated for the rounding of each addition.
    ///
    /// Pulls up to the end, so it does not return from an endless sequence. The compensation is Neumaier's, as in
    /// CPython since 3.12, and gives the same answer to the bit; infinities and NaN go through as in plain addition.
    /// Null elements are handed to the function. An exception passes through; the sum is lost, and the elements behind
    /// it can still be read.
    ///
    /// {@snippet class="io.github.itergen.SumDoubleTest" region="example"}
    ///
    /// Python: `sum(map(function, it), 0.0)`.
    ///
    /// @param function makes a summand of an element
    /// @return the sum, 0.0 where there are no elements
    /// @throws NullPointerException if `function` is null
    public double sumDouble(ToDoubleFunction<? super T> function) {
        return Folding.sumDouble(stage, function);
    }

    /// Returns the smallest element by a comparator, of equal ones the first.
    ///
    /// Pulls up to the end, so it does not return from an endless sequence. Only one element is held at a time. Null
    /// elements are handed to the comparator, which may know where they belong. An exception of the comparator or of
    /// this sequence passes through, and the elements behind it can still be read.
    ///
    /// {@snippet class="io.github.itergen.MinTest" region="example"}
    ///
    /// Python: `min(it)`, with a comparator for its `key`.
    ///
    /// @param comparator the order
    /// @return the smallest element
    /// @throws java.util.NoSuchElementException if there are no elements
    /// @throws NullPointerException if `comparator` is null, or if the answer is null
    public T min(Comparator<? super T> comparator) {
        return Folding.min(stage, comparator);
    }

    /// Returns the largest element by a comparator, of equal ones the first.
    ///
    /// Pulls up to the end, so it does not return from an endless sequence. Only one element is held at a time. Null
    /// elements are handed to the comparator, which may know where they belong. An exception of the comparator or of
    /// this sequence passes through, and the elements behind it can still be read.
    ///
    /// {@snippet class="io.github.itergen.MaxTest" region="example"}
    ///
    /// Python: `max(it)`, with a comparator for its `key`.
    ///
    /// @param comparator the order
    /// @return the largest element
    /// @throws java.util.NoSuchElementException if there are no elements
    /// @throws NullPointerException if `comparator` is null, or if the answer is null
    public T max(Comparator<? super T> comparator) {
        return Folding.max(stage, comparator);
    }

    /// Returns the rest of the elements in their natural order as an unmodifiable list.
    ///
    /// Pulls up to the end, so it does not return from an endless sequence. The sort is stable: equal elements keep
    /// their order. An exception of this sequence passes through; the elements pulled before it are lost, and those
    /// behind it can still be read. Where two elements can't be compared all of them have been pulled and are lost.
    ///
    /// {@snippet class="io.github.itergen.SortedTest" region="natural"}
    ///
    /// Python: `sorted(it)`.
    ///
    /// @return the elements from the smallest to the largest, an empty list where there are none
    /// @throws ClassCastException if two elements can't be compared with each other
    /// @throws NullPointerException if an element has to be compared with null
    public List<T> sorted() {
        return Collecting.sorted(stage, null);
    }

    /// Returns the rest of the elements in the order of a comparator as an unmodifiable list.
    ///
    /// Pulls up to the end, so it does not return from an endless sequence. The sort is stable: equal elements keep
    /// their order. Null elements are handed to the comparator, which may know where they belong. An exception of this
    /// sequence passes through; the elements pulled before it are lost, and those behind it can still be read. Where
    /// the comparator throws, all elements have been pulled and are lost.
    ///
    /// {@snippet class="io.github.itergen.SortedTest" region="comparator"}
    ///
    /// Python: `sorted(it, key=…)`. `comparator.reversed()` keeps the order of equal elements, as Python's
    /// `reverse=True` does.
    ///
    /// @param comparator the order
    /// @return the elements in that order, an empty list where there are none
    /// @throws NullPointerException if `comparator` is null
    public List<T> sorted(Comparator<? super T> comparator) {
        return Collecting.sorted(stage, requireNonNull(comparator, "comparator"));
    }

    /// Returns the texts of the rest of the elements, with a delimiter between two of them.
    ///
    /// Pulls up to the end, so it does not return from an endless sequence. An element's text is its `toString()`, that
    /// of null is `null`; Python's `join` takes texts only. An exception passes through; the text is lost, and the
    /// elements behind it can still be read.
    ///
    /// {@snippet class="io.github.itergen.JoiningTest" region="example"}
    ///
    /// Python: `delimiter.join(map(str, it))`.
    ///
    /// @param delimiter stands between two elements
    /// @return the text, empty where there are no elements
    /// @throws NullPointerException if `delimiter` is null
    public String joining(CharSequence delimiter) {
        return Collecting.joining(stage, delimiter);
    }

    /// Returns the rest of the elements as a stream.
    ///
    /// Nothing is pulled before the stream's terminal operation. One that stops early, such as `findFirst`, pulls no
    /// more than it needs, and what it left can still be read here. A stream that is made `parallel()` pulls its
    /// elements in batches, though still from one thread at a time. Closing the stream closes this sequence; a terminal
    /// operation alone does not, nor does the end of the elements.
    ///
    /// {@snippet class="io.github.itergen.StreamTest" region="example"}
    ///
    /// Python has no such function.
    ///
    /// @return a sequential, ordered stream that reads this sequence
    public Stream<T> stream() {
        return StreamSupport.stream(spliterator(), false).onClose(this::close);
    }

    /// Returns this sequence itself, as Python's iterators do.
    ///
    /// Pulls nothing. A `Gen` is read once, so a for-each loop takes what is left and a second one goes on where the
    /// first was left.
    ///
    /// {@snippet class="io.github.itergen.IteratorTest" region="example"}
    ///
    /// Python: `iter(it)`.
    ///
    /// @return this
    @Override
    public Gen<T> iterator() {
        return this;
    }

    /// Returns whether there is another element, which it fetches for that and keeps for whoever asks next.
    ///
    /// Pulls what one request pulls, and only if no element is kept already, so asking twice pulls once. The element is
    /// never lost: this `Gen`, an end, or a combinator built on it before or after the look receives it.
    ///
    /// An answer of false says that there is no element now and keeps nothing. The next call asks anew and finds out
    /// whether a sequence that does not latch has more by then. Python has no such function; the elements pulled are
    /// the same, each at most one call earlier. So is an exception: it comes out of the look, costs the element that
    /// caused it, and the next request goes on behind it.
    ///
    /// {@snippet class="io.github.itergen.HasNextTest" region="example"}
    ///
    /// @return true if `next()` will hand out an element, false at the end and behind [#close()]
    @Override
    public boolean hasNext() {
        return stage.hasNext();
    }

    /// Returns the next element.
    ///
    /// Pulls what one request pulls, or hands out the element that [#hasNext()] has fetched. The answer may be null.
    /// Calling it past the end asks a sequence that does not latch again.
    ///
    /// {@snippet class="io.github.itergen.NextTest" region="example"}
    ///
    /// Python: `next(it)`. What a function or a source throws passes through as it is, also a
    /// [NoSuchElementException][java.util.NoSuchElementException] or a [StopIteration]. Code that has to tell such an
    /// exception from the end asks `hasNext()` first or calls [#nextOr(Object)].
    ///
    /// @return the element
    /// @throws StopIteration at the end and behind [#close()]
    @Override
    public T next() {
        return element(stage.advance());
    }

    /// Hands the rest of the elements to an action, one after the other.
    ///
    /// Pulls up to the end, so it does not return from an endless sequence, and no further than the element the action
    /// is called with; null elements too go to the action. The action may itself ask this sequence for more. An
    /// exception of the action or of this sequence passes through, and the elements behind the one that failed can
    /// still be read.
    ///
    /// {@snippet class="io.github.itergen.ForEachRemainingTest" region="example"}
    ///
    /// Python: `for element in it: action(element)`.
    ///
    /// @param action receives each element
    /// @throws NullPointerException if `action` is null
    @Override
    public void forEachRemaining(Consumer<? super T> action) {
        stage.drain(requireNonNull(action, "action"));
    }

    /// Hands the rest of the elements to an action, as [#forEachRemaining(Consumer)] does.
    ///
    /// Pulls up to the end. A second call finds nothing, since the sequence is read once. An exception passes through,
    /// and the elements behind the one that failed can still be read.
    ///
    /// {@snippet class="io.github.itergen.ForEachTest" region="example"}
    ///
    /// Python: `for element in it: action(element)`.
    ///
    /// @param action receives each element
    /// @throws NullPointerException if `action` is null
    @Override
    public void forEach(Consumer<? super T> action) {
        forEachRemaining(action);
    }

    /// Returns a spliterator over the rest of the elements: ordered, of unknown size, null among them.
    ///
    /// Pulls nothing itself. Each `tryAdvance` pulls one element, and `trySplit` takes a batch of them out of this
    /// sequence.
    ///
    /// {@snippet class="io.github.itergen.SpliteratorTest" region="example"}
    ///
    /// Python has no such function.
    ///
    /// @return a spliterator that reads this sequence
    @Override
    public Spliterator<T> spliterator() {
        return Spliterators.spliteratorUnknownSize(this, Spliterator.ORDERED);
    }

    /// Closes the whole chain up to its sources and ends this sequence.
    ///
    /// Pulls nothing; an element that a look has fetched is dropped. What a source owns, such as a file or a stream, is
    /// released. Everything below this sequence in the chain is closed as well, so whoever shares those finds the end
    /// too. Closing twice does no more than closing once. A source that owns something releases it at its own end and
    /// on its failure as well, so there is no need to close what has been read to the end.
    ///
    /// Where several sources fail to close, all are tried, the first failure is thrown and the others are suppressed in
    /// it. The sequence is closed nevertheless.
    ///
    /// {@snippet class="io.github.itergen.CloseTest" region="example"}
    ///
    /// Python: `close()` of generators and files.
    ///
    /// @throws java.io.UncheckedIOException if closing a source throws an `IOException`
    /// @throws IllegalStateException if closing a source throws another checked exception, which is the cause
    @Override
    public void close() {
        stage.close();
    }

    /// Returns the pipeline in readable form: the source and the operators behind it.
    ///
    /// Pulls nothing. The form is for people and may change; parameters that are functions are left out.
    ///
    /// {@snippet class="io.github.itergen.ToStringTest" region="example"}
    ///
    /// Python: `repr(it)`, which shows the address instead.
    ///
    /// @return the text
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

    @SuppressWarnings("unchecked") // a sequence only hands elements out, so it may be viewed as one of a supertype
    private static <T extends @Nullable Object> Gen<T> widened(Gen<? extends T> gen) {
        return (Gen<T>) gen;
    }
}
