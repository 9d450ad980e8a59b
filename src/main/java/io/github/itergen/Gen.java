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
import io.github.itergen.internal.combine.ZipLongestAllStage;
import io.github.itergen.internal.combine.ZipLongestStage;
import io.github.itergen.internal.combine.ZipStage;
import io.github.itergen.internal.combine.ZipStrictStage;
import io.github.itergen.internal.concurrent.MapConcurrentStage;
import io.github.itergen.internal.concurrent.MapConcurrentUnorderedStage;
import io.github.itergen.internal.concurrent.SynchronizedGenStage;
import io.github.itergen.internal.concurrent.TeeConcurrentStage;
import io.github.itergen.internal.end.Collecting;
import io.github.itergen.internal.end.Folding;
import io.github.itergen.internal.end.Remaining;
import io.github.itergen.internal.end.Searching;
import io.github.itergen.internal.source.ArrayStage;
import io.github.itergen.internal.source.CharsStage;
import io.github.itergen.internal.source.CountStage;
import io.github.itergen.internal.source.GenerateStage;
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
    /// Stands for "no end" as the `stop` of [#islice(Iterable, long, long, long)] and its other forms, where Python has
    /// `None`. Its value is [Long#MAX_VALUE].
    ///
    /// {@snippet class="io.github.itergen.IsliceTest" region="unbounded"}
    public static final long UNBOUNDED = Long.MAX_VALUE;

    /// What the sequence is made of.
    final Stage<T> stage;

    Gen(Stage<T> stage) {
        this.stage = stage;
    }

    /// Yields the elements of an iterable. A `Gen` is answered as it is: both names then stand for one sequence.
    ///
    /// The iterator is taken at the call and nothing is pulled. Each request asks it `hasNext()` once and, if that is
    /// true, `next()` once; nothing is buffered, and null is an ordinary element. Behind the end a request asks the
    /// iterator again, so a source that resumes is resumed. What the iterator throws passes through, a
    /// `NoSuchElementException` too: it is never taken for the end. An iterator that is [AutoCloseable] is closed by
    /// [#close()], not at its end.
    ///
    /// Mirrors Python's [`iter(iterable)`](https://docs.python.org/3/library/functions.html#iter). A Python list may
    /// grow while it is iterated; here the rule of the collection holds. An `ArrayList` is read by index, and a request throws
    /// `ConcurrentModificationException` if its size is another one than at the call; where only elements were replaced,
    /// the new ones come. Lists of a fixed size, as `List.of`, `Stream.toList` and `Arrays.asList` make them, may be read by
    /// index as well.
    ///
    /// {@snippet class="io.github.itergen.IterTest" region="example"}
    ///
    /// @param <T> the type of the elements
    /// @param iterable where the elements come from
    /// @return the elements of the iterable, or the iterable itself if it is a `Gen`
    /// @throws NullPointerException if `iterable` is null, or the iterator it answers is
    public static <T extends @Nullable Object> Gen<T> iter(Iterable<? extends T> iterable) {
        return iterable instanceof Gen<? extends T> gen ? widened(gen) : new Gen<>(Opening.now(iterable, "iterable"));
    }

    /// Yields what a supplier answers, up to the first answer that equals the sentinel.
    ///
    /// Nothing is asked at the call; each request asks the supplier once. The sentinel is not delivered, and once it
    /// has come the supplier is never asked again. null may be an element as well as the sentinel: `iter(queue::poll,
    /// null)` empties a queue. What the supplier throws passes through, and the next request asks it again.
    ///
    /// Mirrors Python's [`iter(callable, sentinel)`](https://docs.python.org/3/library/functions.html#iter), with two
    /// differences. Answers are compared by `Objects.equals(sentinel, answer)`, so the `Integer` 1 does not end a
    /// sequence of `Long`s, and a NaN does end one of `Double`s. A [StopIteration] thrown by the supplier passes
    /// through like any other exception, where Python ends the sequence silently.
    ///
    /// {@snippet class="io.github.itergen.IterTest" region="sentinel"}
    ///
    /// @param <T> the type of the elements
    /// @param supplier where the elements come from
    /// @param sentinel the answer that ends the sequence, may be null
    /// @return the answers before the sentinel
    /// @throws NullPointerException if `supplier` is null
    public static <T extends @Nullable Object> Gen<T> iter(Supplier<? extends T> supplier, T sentinel) {
        return new Gen<>(SupplierStage.of(supplier, sentinel));
    }

    /// Yields the arguments, in order.
    ///
    /// Each request takes one of them. An array given in their place is read as it goes and not copied: a write to a
    /// place that is not reached yet is seen. A primitive array is one element. null is an ordinary element, but a lone
    /// `of(null)` passes no array at all and is refused; write `of((String) null)`. The end is final.
    ///
    /// Mirrors iterating over a tuple, `iter((a, b, c))` in Python.
    ///
    /// {@snippet class="io.github.itergen.OfTest" region="example"}
    ///
    /// @param <T> the type of the elements
    /// @param elements the elements, each may be null
    /// @return the arguments
    /// @throws NullPointerException if the array itself is null
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public static <T extends @Nullable Object> Gen<T> of(T... elements) {
        return new Gen<>(new ArrayStage<>(elements, "of"));
    }

    /// Yields nothing.
    ///
    /// `hasNext()` is false and `next()` throws [StopIteration]. Where nothing tells the type of the elements, as in a
    /// chain of calls or with `var`, they are `Object`s; `Gen.<String>empty()` names it.
    ///
    /// Mirrors `iter(())` in Python.
    ///
    /// {@snippet class="io.github.itergen.EmptyTest" region="example"}
    ///
    /// @param <T> the type of the elements there are none of
    /// @return a sequence that is at its end
    public static <T extends @Nullable Object> Gen<T> empty() {
        return new Gen<>(new ArrayStage<>(new Object[0], "empty"));
    }

    /// Yields what an iterator has left. A `Gen` is answered as it is: both names then stand for one sequence.
    ///
    /// Nothing is pulled at the call. Each request asks the iterator `hasNext()` once and, if that is true, `next()`
    /// once; nothing is buffered, and null is an ordinary element. Whoever else pulls from the iterator only takes
    /// elements away. Behind the end a request asks the iterator again, so one that resumes is resumed. What it throws
    /// passes through, a `NoSuchElementException` too: it is never taken for the end. An iterator that is
    /// [AutoCloseable] is closed by [#close()], not at its end.
    ///
    /// Mirrors Python's [`iter(iterator)`](https://docs.python.org/3/library/functions.html#iter).
    ///
    /// {@snippet class="io.github.itergen.FromIteratorTest" region="example"}
    ///
    /// @param <T> the type of the elements
    /// @param iterator where the elements come from
    /// @return the rest of the iterator, or the iterator itself if it is a `Gen`
    /// @throws NullPointerException if `iterator` is null
    public static <T extends @Nullable Object> Gen<T> fromIterator(Iterator<? extends T> iterator) {
        return iterator instanceof Gen<? extends T> gen
                ? widened(gen)
                : new Gen<>(IteratorStage.of(iterator, "fromIterator"));
    }

    /// Yields the elements of a stream, and owns the stream from then on.
    ///
    /// The call is the stream's terminal operation, `stream.iterator()`, and computes no element; each request asks
    /// that iterator for one. How far the stream itself runs ahead is its own affair: `sorted` reads everything, and a
    /// `flatMap` may compute the whole inner stream of the element at hand. null is an ordinary element. The stream is
    /// closed at its end, when it fails, or by [#close()], whichever comes first and once; the sequence has then ended
    /// for good. So close a sequence that is not read to its end, if the stream holds anything open. What the stream
    /// throws passes through, what its close handlers throw too.
    ///
    /// Python has no streams; for the way back see [#stream()].
    ///
    /// {@snippet class="io.github.itergen.FromStreamTest" region="example"}
    ///
    /// @param <T> the type of the elements
    /// @param stream where the elements come from
    /// @return the elements of the stream
    /// @throws NullPointerException if `stream` is null
    /// @throws IllegalStateException if the stream has been used already
    public static <T extends @Nullable Object> Gen<T> fromStream(Stream<? extends T> stream) {
        return new Gen<>(new StreamStage<>(stream));
    }

    /// Yields the characters of a text, each code point as a string of its own.
    ///
    /// A character outside the basic plane, two `char`s in Java, is one element; a surrogate without its other half is
    /// one too. The text is copied at the call, so a `StringBuilder` may change afterwards. The end is final.
    ///
    /// Mirrors iterating over a string in Python, `iter("text")`.
    ///
    /// {@snippet class="io.github.itergen.CharsTest" region="example"}
    ///
    /// @param text the text
    /// @return its characters, strings of one code point each
    /// @throws NullPointerException if `text` is null
    public static Gen<String> chars(CharSequence text) {
        return new Gen<>(new CharsStage(text));
    }

    /// Yields the lines of a file in UTF-8, without their line ends.
    ///
    /// The file is opened at the call and read as lines are asked for, one buffer of some thousand bytes at a time. It
    /// is closed at the end, when reading fails, or by [#close()], whichever comes first; the sequence has then ended
    /// for good. So put it into a `try` with resources unless it is read to its end. A line ends with `\n`, `\r`,
    /// `\r\n` or the file; an empty file has none.
    ///
    /// Bytes that are not UTF-8 throw an [UncheckedIOException][java.io.UncheckedIOException] when the buffer they are
    /// in is read, which may be before the lines in front of them are delivered, as in Python.
    ///
    /// Mirrors iterating over Python's [`open(path,
    /// encoding="utf-8")`](https://docs.python.org/3/library/functions.html#open), which leaves the `\n` at each line.
    ///
    /// {@snippet class="io.github.itergen.LinesTest" region="example"}
    ///
    /// @param path the file
    /// @return its lines
    /// @throws NullPointerException if `path` is null
    /// @throws java.io.UncheckedIOException if the file can't be opened; later, from a request, if it can't be read
    public static Gen<String> lines(Path path) {
        return lines(path, StandardCharsets.UTF_8);
    }

    /// Yields the lines of a file in a given character set, without their line ends.
    ///
    /// The file is opened at the call and read as lines are asked for, one buffer of some thousand bytes at a time. It
    /// is closed at the end, when reading fails, or by [#close()], whichever comes first; the sequence has then ended
    /// for good. So put it into a `try` with resources unless it is read to its end. A line ends with `\n`, `\r`,
    /// `\r\n` or the file; an empty file has none.
    ///
    /// Bytes that have no meaning in the character set throw an [UncheckedIOException][java.io.UncheckedIOException]
    /// when the buffer they are in is read, which may be before the lines in front of them are delivered, as in Python.
    ///
    /// Mirrors iterating over Python's [`open(path,
    /// encoding=…)`](https://docs.python.org/3/library/functions.html#open), which leaves the `\n` at each line.
    ///
    /// {@snippet class="io.github.itergen.LinesTest" region="charset"}
    ///
    /// @param path the file
    /// @param charset how the bytes are read
    /// @return its lines
    /// @throws NullPointerException if `path` or `charset` is null
    /// @throws java.io.UncheckedIOException if the file can't be opened; later, from a request, if it can't be read
    public static Gen<String> lines(Path path, Charset charset) {
        return new Gen<>(new LinesStage(path, charset));
    }

    /// Yields 0, 1, 2 and so on, up to but not including `stop`; nothing if that is 0 or less. The end is final.
    ///
    /// Mirrors Python's [`range`](https://docs.python.org/3/library/stdtypes.html#range); but where that may be
    /// iterated again, this is one pass.
    ///
    /// {@snippet class="io.github.itergen.RangeTest" region="stop"}
    ///
    /// @param stop the first number that is not delivered
    /// @return the `int`s from 0 to before `stop`
    public static Gen<Integer> range(int stop) {
        return range(0, stop);
    }

    /// Yields `start`, `start + 1` and so on, up to but not including `stop`; nothing if `stop` is not larger than
    /// `start`. The end is final.
    ///
    /// Mirrors Python's [`range`](https://docs.python.org/3/library/stdtypes.html#range); but where that may be
    /// iterated again, this is one pass.
    ///
    /// {@snippet class="io.github.itergen.RangeTest" region="start"}
    ///
    /// @param start the first number
    /// @param stop the first number that is not delivered
    /// @return the `int`s from `start` to before `stop`
    public static Gen<Integer> range(int start, int stop) {
        return range(start, stop, 1);
    }

    /// Yields `start`, `start + step`, `start + 2 * step` and so on, as long as they lie before `stop`: below it for a
    /// positive step, above it for a negative one.
    ///
    /// Nothing is computed ahead, and the end is final. No step overflows: a range whose next number would leave the
    /// `int`s ends. The same with `long` arguments yields `Long`s; one `long` argument, as in `range(0, 10L, 1)`, is
    /// enough to choose it.
    ///
    /// Mirrors Python's [`range`](https://docs.python.org/3/library/stdtypes.html#range); but where that may be
    /// iterated again, this is one pass.
    ///
    /// {@snippet class="io.github.itergen.RangeTest" region="example"}
    ///
    /// @param start the first number
    /// @param stop where the numbers end; it is not delivered
    /// @param step the distance from one number to the next, not 0
    /// @return the `int`s from `start` to before `stop`, `step` apart
    /// @throws IllegalArgumentException if `step` is 0
    public static Gen<Integer> range(int start, int stop, int step) {
        return new Gen<>(new RangeStage.OfInt(start, stop, step));
    }

    /// Yields 0, 1, 2 and so on as `Long`s, up to but not including `stop`; nothing if that is 0 or less. The end is
    /// final.
    ///
    /// Mirrors Python's [`range`](https://docs.python.org/3/library/stdtypes.html#range); but where that may be
    /// iterated again, this is one pass.
    ///
    /// {@snippet class="io.github.itergen.RangeTest" region="longs"}
    ///
    /// @param stop the first number that is not delivered
    /// @return the `long`s from 0 to before `stop`
    public static Gen<Long> range(long stop) {
        return range(0, stop);
    }

    /// Yields `start`, `start + 1` and so on as `Long`s, up to but not including `stop`; nothing if `stop` is not
    /// larger than `start`. The end is final.
    ///
    /// Mirrors Python's [`range`](https://docs.python.org/3/library/stdtypes.html#range); but where that may be
    /// iterated again, this is one pass.
    ///
    /// {@snippet class="io.github.itergen.RangeTest" region="longs"}
    ///
    /// @param start the first number
    /// @param stop the first number that is not delivered
    /// @return the `long`s from `start` to before `stop`
    public static Gen<Long> range(long start, long stop) {
        return range(start, stop, 1);
    }

    /// Yields `start`, `start + step`, `start + 2 * step` and so on as `Long`s, as long as they lie before `stop`:
    /// below it for a positive step, above it for a negative one.
    ///
    /// Nothing is computed ahead, and the end is final. No step overflows: a range whose next number would leave the
    /// `long`s ends. One `long` argument, as in `range(0, 10L, 1)`, is enough to choose this one among its namesakes.
    ///
    /// Mirrors Python's [`range`](https://docs.python.org/3/library/stdtypes.html#range); but where that may be
    /// iterated again, this is one pass.
    ///
    /// {@snippet class="io.github.itergen.RangeTest" region="longs"}
    ///
    /// @param start the first number
    /// @param stop where the numbers end; it is not delivered
    /// @param step the distance from one number to the next, not 0
    /// @return the `long`s from `start` to before `stop`, `step` apart
    /// @throws IllegalArgumentException if `step` is 0
    public static Gen<Long> range(long start, long stop, long step) {
        return new Gen<>(new RangeStage.OfLong(start, stop, step));
    }

    /// Yields 0, 1, 2 and so on, as `Integer`s.
    ///
    /// It does not end: the request behind [Integer#MAX_VALUE], a look by `hasNext()` too, throws an
    /// [ArithmeticException], and so does each further one. Everything up to there is delivered first.
    ///
    /// Mirrors Python's [`itertools.count`](https://docs.python.org/3/library/itertools.html#itertools.count), whose
    /// numbers grow without bound; [#count(BigInteger)] does so here. For the number of elements see [#length()].
    ///
    /// {@snippet class="io.github.itergen.CountTest" region="plain"}
    ///
    /// @return the `int`s from 0 on
    /// @throws ArithmeticException from a request, behind [Integer#MAX_VALUE]
    public static Gen<Integer> count() {
        return count(0);
    }

    /// Yields `start`, `start + 1`, `start + 2` and so on, as `Integer`s.
    ///
    /// It does not end: the request behind [Integer#MAX_VALUE], a look by `hasNext()` too, throws an
    /// [ArithmeticException], and so does each further one. Everything up to there is delivered first.
    ///
    /// Mirrors Python's [`itertools.count`](https://docs.python.org/3/library/itertools.html#itertools.count), whose
    /// numbers grow without bound; [#count(BigInteger)] does so here.
    ///
    /// {@snippet class="io.github.itergen.CountTest" region="start"}
    ///
    /// @param start the first number
    /// @return the `int`s from `start` on
    /// @throws ArithmeticException from a request, behind [Integer#MAX_VALUE]
    public static Gen<Integer> count(int start) {
        return count(start, 1);
    }

    /// Yields `start`, `start + step`, `start + 2 * step` and so on, as `Integer`s.
    ///
    /// It does not end. The addition is made when its result is asked for: the request whose number would not fit an
    /// `int`, a look by `hasNext()` too, throws an [ArithmeticException], and so does each further one; everything
    /// before is delivered first. A step of 0 repeats `start`, a negative one counts down.
    ///
    /// Mirrors Python's [`itertools.count`](https://docs.python.org/3/library/itertools.html#itertools.count), whose
    /// numbers grow without bound; [#count(BigInteger, BigInteger)] does so here. The type of the arguments chooses:
    /// `count(0L, 1)` yields `Long`s, `count(0, 0.5)` yields `Double`s, the first among them too, where Python starts
    /// with the `int` 0.
    ///
    /// {@snippet class="io.github.itergen.CountTest" region="example"}
    ///
    /// @param start the first number
    /// @param step the distance from one number to the next
    /// @return the `int`s from `start` on, `step` apart
    /// @throws ArithmeticException from a request whose number does not fit an `int`
    public static Gen<Integer> count(int start, int step) {
        return new Gen<>(new CountStage.OfInt(start, step));
    }

    /// Yields `start`, `start + 1`, `start + 2` and so on, as `Long`s.
    ///
    /// It does not end: the request behind [Long#MAX_VALUE], a look by `hasNext()` too, throws an
    /// [ArithmeticException], and so does each further one. Everything up to there is delivered first.
    ///
    /// Mirrors Python's [`itertools.count`](https://docs.python.org/3/library/itertools.html#itertools.count), whose
    /// numbers grow without bound; [#count(BigInteger)] does so here.
    ///
    /// {@snippet class="io.github.itergen.CountTest" region="longs"}
    ///
    /// @param start the first number
    /// @return the `long`s from `start` on
    /// @throws ArithmeticException from a request, behind [Long#MAX_VALUE]
    public static Gen<Long> count(long start) {
        return count(start, 1);
    }

    /// Yields `start`, `start + step`, `start + 2 * step` and so on, as `Long`s.
    ///
    /// It does not end. The addition is made when its result is asked for: the request whose number would not fit a
    /// `long`, a look by `hasNext()` too, throws an [ArithmeticException], and so does each further one; everything
    /// before is delivered first. A step of 0 repeats `start`, a negative one counts down.
    ///
    /// Mirrors Python's [`itertools.count`](https://docs.python.org/3/library/itertools.html#itertools.count), whose
    /// numbers grow without bound; [#count(BigInteger, BigInteger)] does so here. One `long` argument is enough to
    /// choose this one among its namesakes.
    ///
    /// {@snippet class="io.github.itergen.CountTest" region="longs"}
    ///
    /// @param start the first number
    /// @param step the distance from one number to the next
    /// @return the `long`s from `start` on, `step` apart
    /// @throws ArithmeticException from a request whose number does not fit a `long`
    public static Gen<Long> count(long start, long step) {
        return new Gen<>(new CountStage.OfLong(start, step));
    }

    /// Yields `start`, `start + 1`, `start + 2` and so on, as `Double`s, without end.
    ///
    /// Each number is the one before it plus 1, rounded as `double`s are; from 2 to the power of 53 on, that is the
    /// same number again.
    ///
    /// Mirrors Python's [`itertools.count`](https://docs.python.org/3/library/itertools.html#itertools.count).
    ///
    /// {@snippet class="io.github.itergen.CountTest" region="doubles"}
    ///
    /// @param start the first number
    /// @return the numbers from `start` on
    public static Gen<Double> count(double start) {
        return count(start, 1);
    }

    /// Yields `start`, `start + step`, `start + 2 * step` and so on, as `Double`s, without end.
    ///
    /// Each number is the one before it plus `step`, so that rounding errors add up, as in Python: the thousandth
    /// number of `count(0.5, 0.1)` is 100.39999999999857. Where that matters, multiply: `count().map(i -> start + i *
    /// step)`.
    ///
    /// Mirrors Python's [`itertools.count`](https://docs.python.org/3/library/itertools.html#itertools.count).
    ///
    /// {@snippet class="io.github.itergen.CountTest" region="doubles"}
    ///
    /// @param start the first number
    /// @param step the distance from one number to the next
    /// @return the numbers from `start` on, `step` apart
    public static Gen<Double> count(double start, double step) {
        return new Gen<>(IterateStage.of(start, n -> n + step, "count(" + start + ", " + step + ")"));
    }

    /// Yields `start`, `start + 1`, `start + 2` and so on, as `BigInteger`s, without end and without overflow.
    ///
    /// Mirrors Python's [`itertools.count`](https://docs.python.org/3/library/itertools.html#itertools.count), whose
    /// numbers grow without bound too.
    ///
    /// {@snippet class="io.github.itergen.CountTest" region="bigIntegers"}
    ///
    /// @param start the first number
    /// @return the numbers from `start` on
    /// @throws NullPointerException if `start` is null
    public static Gen<BigInteger> count(BigInteger start) {
        return count(start, BigInteger.ONE);
    }

    /// Yields `start`, `start + step`, `start + 2 * step` and so on, as `BigInteger`s, without end and without
    /// overflow.
    ///
    /// Mirrors Python's [`itertools.count`](https://docs.python.org/3/library/itertools.html#itertools.count), whose
    /// numbers grow without bound too.
    ///
    /// {@snippet class="io.github.itergen.CountTest" region="bigIntegers"}
    ///
    /// @param start the first number
    /// @param step the distance from one number to the next
    /// @return the numbers from `start` on, `step` apart
    /// @throws NullPointerException if `start` or `step` is null
    public static Gen<BigInteger> count(BigInteger start, BigInteger step) {
        return new Gen<>(
                IterateStage.of(
                        requireNonNull(start, "start"),
                        requireNonNull(step, "step")::add,
                        "count(" + start + ", " + step + ")"));
    }

    /// Yields one element, the same object again and again, without end.
    ///
    /// Mirrors Python's [`itertools.repeat`](https://docs.python.org/3/library/itertools.html#itertools.repeat). It
    /// often stands for a constant argument, as in the example.
    ///
    /// {@snippet class="io.github.itergen.RepeatTest" region="example"}
    ///
    /// @param <T> the type of the element
    /// @param element the element, may be null
    /// @return the element, over and over
    public static <T extends @Nullable Object> Gen<T> repeat(T element) {
        return new Gen<>(new RepeatStage<>(element));
    }

    /// Yields one element, the same object, a number of times. The end is final.
    ///
    /// Mirrors Python's [`itertools.repeat`](https://docs.python.org/3/library/itertools.html#itertools.repeat).
    ///
    /// {@snippet class="io.github.itergen.RepeatTest" region="times"}
    ///
    /// @param <T> the type of the element
    /// @param element the element, may be null
    /// @param times how often it is delivered; a negative number counts as 0, as in Python
    /// @return the element, `times` times
    public static <T extends @Nullable Object> Gen<T> repeat(T element, long times) {
        return new Gen<>(new RepeatStage<>(element, times));
    }

    /// Yields the elements of an iterable, then the same ones again and again, without end.
    ///
    /// The iterator is taken at the call and nothing is pulled. In the first pass each request pulls one element and
    /// saves it; later passes pull nothing, so the whole source is held in memory. The elements are saved as they come:
    /// a source that changes during the first pass is repeated as it was read. An empty source yields nothing, and is
    /// asked that once. null is an ordinary element. An error of the source in the first pass passes through and is not
    /// saved; the next request goes on with the pass. [#close()] lets go of the saved elements.
    ///
    /// Mirrors Python's [`itertools.cycle`](https://docs.python.org/3/library/itertools.html#itertools.cycle).
    ///
    /// {@snippet class="io.github.itergen.CycleTest" region="example"}
    ///
    /// @param <T> the type of the elements
    /// @param iterable where the elements come from
    /// @return the elements, over and over
    /// @throws NullPointerException if `iterable` is null, or the iterator it answers is
    public static <T extends @Nullable Object> Gen<T> cycle(Iterable<? extends T> iterable) {
        return Gen.<T>iter(iterable).cycle();
    }

    /// Yields a seed, then what a function makes of it, then what it makes of that, and so on without end.
    ///
    /// Nothing is computed at the call nor for the first element; each further request applies the function once, to
    /// the element before it, and only that one is kept. null is an ordinary element and is given to the function too.
    /// What the function throws passes through; the next request applies it to the same element again.
    ///
    /// Mirrors
    /// [`more_itertools.iterate`](https://more-itertools.readthedocs.io/en/stable/api.html#more_itertools.iterate),
    /// which takes the function first and is ended by an exception. In Java it is known as `Stream.iterate`; end it
    /// with [#takeWhile(Predicate)].
    ///
    /// {@snippet class="io.github.itergen.IterateTest" region="example"}
    ///
    /// @param <T> the type of the elements
    /// @param seed the first element, may be null
    /// @param function makes each further element of the one before it
    /// @return the seed and what becomes of it
    /// @throws NullPointerException if `function` is null
    public static <T extends @Nullable Object> Gen<T> iterate(T seed, UnaryOperator<T> function) {
        return new Gen<>(IterateStage.of(seed, function, "iterate"));
    }

    /// Yields what a body yields, as calling a Python generator function does.
    ///
    /// Nothing of the body runs before the first request. Each request runs it up to its next [Yielder#yield], where it
    /// stands until the next one; nothing is buffered. The sequence ends when the body returns, and asking again does not
    /// run it again. `null` is an element like any other.
    ///
    /// An exception that leaves the body ends the sequence and is thrown to whoever asked: an unchecked one as it is, an
    /// [java.io.IOException] as [java.io.UncheckedIOException], another checked one as [GeneratorException], each with its cause; a
    /// [java.util.NoSuchElementException] as [IllegalStateException], since it would look like the end (PEP 479). An exception of
    /// the consumer, a throwing `map` function for one, never reaches the body: it stays at its yield and can be asked again.
    ///
    /// `close()` throws [GeneratorExit] at the yield where the body stands, so that its finally blocks run; a body that has not
    /// begun never does. A sequence that is dropped half-way is closed some time after the garbage collector has found it,
    /// where CPython does it at once; use try-with-resources where the moment matters. Asking the
    /// sequence from within its own body throws [IllegalStateException], as does a body that yields after its [GeneratorExit].
    ///
    /// With `var`, or as an argument of another call, say the type: `Gen.<Integer>generate(…)`.
    ///
    /// {@snippet class="io.github.itergen.GenerateTest" region="fibonacci"}
    ///
    /// @param <T> the type of the elements
    /// @param body what yields them
    /// @return the sequence
    /// @throws NullPointerException if the body is null
    public static <T extends @Nullable Object> Gen<T> generate(GeneratorBody<T> body) {
        return new Gen<>(GenerateStage.of(Bodies.routine(body), null));
    }

    /// Yields the running sums of numbers: the first one, the first two together, the first three together, and so on.
    ///
    /// The iterator is taken at the call and nothing is pulled; each request pulls one element and adds it, and only
    /// the sum is kept. Behind the end a request asks the source again and adds to the sum so far. An addition that
    /// throws costs its element; the sum stays as it was.
    ///
    /// The first number is handed on as it is. Two of one class add up to that class; of two classes, the sum is of the
    /// wider one in the order `Byte`, `Short`, `Integer`, `Long`, `BigInteger`, `Float`, `Double`, `BigDecimal`. The
    /// integers never wrap.
    ///
    /// Mirrors Python's
    /// [`itertools.accumulate`](https://docs.python.org/3/library/itertools.html#itertools.accumulate), whose integers
    /// do not overflow; `BigInteger`s don't either. As there, `Double`s are plainly added and not compensated. What is
    /// not a number needs a function, [#accumulate(Iterable, BinaryOperator)]. Others call it a scan, prefix sum or
    /// cumulative sum.
    ///
    /// {@snippet class="io.github.itergen.AccumulateTest" region="sums"}
    ///
    /// @param <N> the class of the numbers, or a common superclass
    /// @param iterable where the numbers come from
    /// @return the running sums, as many as there are numbers
    /// @throws NullPointerException if `iterable` is null, or the iterator it answers is; from a request, if one of two
    ///     numbers to be added is null
    /// @throws ArithmeticException from a request, if a sum does not fit its class; earlier sums are delivered
    /// @throws IllegalArgumentException from a request, if a number is of another class than those above, or a `Double`
    ///     that meets a `BigDecimal` is not finite
    public static <N extends @Nullable Number> Gen<N> accumulate(Iterable<? extends N> iterable) {
        return Gen.<N>iter(iterable).accumulate(Sum::of);
    }

    /// Yields running totals: the first element, what a function makes of it and the second, what it makes of that and
    /// the third, and so on.
    ///
    /// The iterator is taken at the call and nothing is pulled; each request pulls one element and, except for the
    /// first, calls the function once; only the total is kept. null is an ordinary element and total. Behind the end a
    /// request asks the source again and continues from the total so far. A function that throws costs its element; the
    /// total stays as it was.
    ///
    /// Mirrors Python's [`itertools.accumulate`](https://docs.python.org/3/library/itertools.html#itertools.accumulate)
    /// with a function. Others call it a scan or a running fold; for the last total alone see [#reduce(BinaryOperator,
    /// Iterable)].
    ///
    /// {@snippet class="io.github.itergen.AccumulateTest" region="example"}
    ///
    /// @param <T> the type of the elements and totals
    /// @param iterable where the elements come from
    /// @param function makes the next total of the total so far and an element
    /// @return the running totals, as many as there are elements
    /// @throws NullPointerException if `iterable` or `function` is null, or the iterator the iterable answers is
    public static <T extends @Nullable Object> Gen<T> accumulate(
            Iterable<? extends T> iterable, BinaryOperator<T> function) {
        return new Gen<>(AccumulateStage.of(Opening.of(iterable, "iterable"), function));
    }

    /// Yields running totals that start with an initial value: that, what a function makes of it and the first element,
    /// what it makes of that and the second, and so on.
    ///
    /// The iterator is taken at the call and nothing is pulled. The first request answers `initial` and pulls nothing;
    /// each further one pulls one element and calls the function once; only the total is kept. null is an ordinary
    /// element and total. Behind the end a request asks the source again and continues from the total so far. A
    /// function that throws costs its element; the total stays as it was.
    ///
    /// Mirrors Python's [`itertools.accumulate`](https://docs.python.org/3/library/itertools.html#itertools.accumulate)
    /// with a function and `initial`. There `initial=None` stands for none; here null is a total like any other. The
    /// initial value fixes the type of the totals: totals of `Long`s start at `0L`, not at `0`. Others call it a scan
    /// with a seed.
    ///
    /// {@snippet class="io.github.itergen.AccumulateTest" region="initial"}
    ///
    /// @param <T> the type of the elements
    /// @param <A> the type of the totals
    /// @param iterable where the elements come from
    /// @param function makes the next total of the total so far and an element
    /// @param initial the first total, may be null
    /// @return the running totals, one more than there are elements
    /// @throws NullPointerException if `iterable` or `function` is null, or the iterator the iterable answers is
    public static <T extends @Nullable Object, A extends @Nullable Object> Gen<A> accumulate(
            Iterable<? extends T> iterable, BiFunction<? super A, ? super T, ? extends A> function, A initial) {
        return new Gen<>(AccumulateFromStage.of(Opening.of(iterable, "iterable"), function, initial));
    }

    /// Yields the elements in rows of `n`, as lists; the last row holds what is left.
    ///
    /// The iterator is taken at the call and nothing is pulled. Each request pulls `n` elements; the last row is short
    /// if the source ends within it, and the request behind it asks the source again. A request that finds no element
    /// at all ends the sequence for good. No more than a row is buffered, and memory is taken as elements come, however
    /// large `n` is. An error of the source passes through, loses the elements of the row that was being filled and
    /// ends the sequence. Rows are unmodifiable lists, new each time, and may hold null.
    ///
    /// Mirrors Python's [`itertools.batched`](https://docs.python.org/3/library/itertools.html#itertools.batched).
    /// Others call it chunk, chunked or `windowFixed`.
    ///
    /// {@snippet class="io.github.itergen.BatchedTest" region="example"}
    ///
    /// @param <T> the type of the elements
    /// @param iterable where the elements come from
    /// @param n the number of elements in a row, at least 1
    /// @return lists of `n` elements, the last of 1 to `n`
    /// @throws NullPointerException if `iterable` is null, or the iterator it answers is
    /// @throws IllegalArgumentException if `n` is less than 1
    public static <T extends @Nullable Object> Gen<List<T>> batched(Iterable<? extends T> iterable, int n) {
        return batched(iterable, n, false);
    }

    /// Yields the elements in rows of `n`, as lists, and can refuse a short last row.
    ///
    /// The iterator is taken at the call and nothing is pulled. Each request pulls `n` elements; the last row is short
    /// if the source ends within it, and the request behind it asks the source again. A request that finds no element
    /// at all ends the sequence for good. No more than a row is buffered, and memory is taken as elements come, however
    /// large `n` is. With `strict`, a short last row throws instead; its elements are lost and the sequence has ended.
    /// An error of the source passes through, loses the elements of the row that was being filled and ends the
    /// sequence. Rows are unmodifiable lists, new each time, and may hold null.
    ///
    /// Mirrors Python's [`itertools.batched`](https://docs.python.org/3/library/itertools.html#itertools.batched) with
    /// `strict`, whose `ValueError` this [IllegalArgumentException] is. Others call it chunk, chunked or `windowFixed`.
    ///
    /// {@snippet class="io.github.itergen.BatchedTest" region="strict"}
    ///
    /// @param <T> the type of the elements
    /// @param iterable where the elements come from
    /// @param n the number of elements in a row, at least 1
    /// @param strict whether a short last row is refused
    /// @return lists of `n` elements, the last of 1 to `n`, or of `n` if `strict`
    /// @throws NullPointerException if `iterable` is null, or the iterator it answers is
    /// @throws IllegalArgumentException if `n` is less than 1; from a request, if `strict` and the last row is short
    public static <T extends @Nullable Object> Gen<List<T>> batched(
            Iterable<? extends T> iterable, int n, boolean strict) {
        return new Gen<>(BatchedStage.of(Opening.<T>of(iterable, "iterable"), n, strict));
    }

    /// Yields the elements of one iterable, then those of the next, and so on; of no iterable, nothing.
    ///
    /// Nothing is pulled at the call, no iterator is even taken: that is done when an iterable is reached, and then
    /// each request pulls one element. Nothing is buffered. null is an ordinary element. Behind the last iterable the
    /// end is final. What an iterator throws passes through, and the next request asks the same iterator again; an
    /// `iterator()` that throws or answers null ends the sequence. Any number of empty iterables in a row costs no
    /// stack. [#close()] closes the sequences that have been reached and not those behind them.
    ///
    /// Mirrors Python's [`itertools.chain`](https://docs.python.org/3/library/itertools.html#itertools.chain). The
    /// fluent form is [#concat(Iterable...)]. Iterables of different types have elements of their common type, as in
    /// `Gen<Number> all = Gen.chain(ints, doubles)`.
    ///
    /// {@snippet class="io.github.itergen.ChainTest" region="example"}
    ///
    /// @param <T> the type of the elements
    /// @param iterables where the elements come from, one behind the other; the array is copied
    /// @return the elements of all of them
    /// @throws NullPointerException if the array or one of the iterables is null; from a request, if an iterator is
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public static <T extends @Nullable Object> Gen<T> chain(Iterable<? extends T>... iterables) {
        return new Gen<>(new ChainStage<>(Opening.later(iterables, "iterables"), Opening.LATER, "chain"));
    }

    /// Yields the elements of the iterables that an iterable yields, one behind the other: flattens it by one level.
    ///
    /// The outer iterator is taken at the call and nothing is pulled. It is asked for the next iterable when the one
    /// before has ended, not earlier, so it may be endless; each request pulls one element of the iterable at hand.
    /// Nothing is buffered. null is an ordinary element, but no iterable. Behind the outer end the end is final. What
    /// an inner iterator throws passes through, and the next request asks the same iterator again; an error of the
    /// outer one, a null in place of an iterable, or an `iterator()` that throws or answers null ends the sequence.
    /// [#close()] closes the outer sequence and the inner ones that have been reached.
    ///
    /// Mirrors Python's
    /// [`itertools.chain.from_iterable`](https://docs.python.org/3/library/itertools.html#itertools.chain). Others call
    /// it flatten; [#flatMap(Function)] makes the iterables of elements.
    ///
    /// {@snippet class="io.github.itergen.ChainFromIterableTest" region="example"}
    ///
    /// @param <T> the type of the elements
    /// @param iterable where the iterables come from
    /// @return the elements of all of them
    /// @throws NullPointerException if `iterable` is null, or the iterator it answers is; from a request, if an inner
    ///     iterable is null, or the iterator that it answers is
    public static <T extends @Nullable Object> Gen<T> chainFromIterable(
            Iterable<? extends Iterable<? extends T>> iterable) {
        return new Gen<>(ChainStage.behind(Opening.now(iterable, "iterable"), Opening.LATER, "chainFromIterable"));
    }

    /// Yields the ways to choose `r` of the elements, each as a list of `r` in the order of the source.
    ///
    /// The call drains the source; a request pulls nothing. What the source throws is thrown by the call. The elements
    /// are held until the end, which is final, or until [#close()]. Elements are told apart by their position, not by
    /// their value: equal ones make equal rows. Rows come in lexicographic order of the positions: of n elements, `n! /
    /// r! / (n - r)!` rows, none if `r` is larger than n, and one empty row if it is 0. Rows are unmodifiable lists,
    /// new each time, and may hold null.
    ///
    /// Mirrors Python's
    /// [`itertools.combinations`](https://docs.python.org/3/library/itertools.html#itertools.combinations). A negative
    /// `r` is refused before anything is pulled, where Python drains the source first. Others call the rows k-subsets.
    ///
    /// {@snippet class="io.github.itergen.CombinationsTest" region="example"}
    ///
    /// @param <T> the type of the elements
    /// @param iterable where the elements come from
    /// @param r the number of elements in a row, at least 0
    /// @return lists of `r` elements
    /// @throws NullPointerException if `iterable` is null, or the iterator it answers is
    /// @throws IllegalArgumentException if `r` is negative
    public static <T extends @Nullable Object> Gen<List<T>> combinations(Iterable<? extends T> iterable, int r) {
        return new Gen<>(new CombinationsStage<>(Opening.of(iterable, "iterable"), r));
    }

    /// Yields the ways to choose `r` of the elements when each may be chosen more than once, each as a list of `r` in
    /// the order of the source.
    ///
    /// The call drains the source; a request pulls nothing. What the source throws is thrown by the call. The elements
    /// are held until the end, which is final, or until [#close()]. Elements are told apart by their position, not by
    /// their value: equal ones make equal rows. Rows come in lexicographic order of the positions: of n elements, `(n +
    /// r - 1)! / r! / (n - 1)!` rows; of none, one empty row if `r` is 0 and else no row. Rows are unmodifiable lists,
    /// new each time, and may hold null.
    ///
    /// Mirrors Python's [`itertools.combinations_with_replacement`](https://docs.python.org/3/library/itertools.html).
    /// A negative `r` is refused before anything is pulled, where Python drains the source first. Others call the rows
    /// multisets.
    ///
    /// {@snippet class="io.github.itergen.CombinationsWithReplacementTest" region="example"}
    ///
    /// @param <T> the type of the elements
    /// @param iterable where the elements come from
    /// @param r the number of elements in a row, at least 0
    /// @return lists of `r` elements
    /// @throws NullPointerException if `iterable` is null, or the iterator it answers is
    /// @throws IllegalArgumentException if `r` is negative
    public static <T extends @Nullable Object> Gen<List<T>> combinationsWithReplacement(
            Iterable<? extends T> iterable, int r) {
        return new Gen<>(new CombinationsWithReplacementStage<>(Opening.of(iterable, "iterable"), r));
    }

    /// Yields all orders of the elements, each as a list of all of them.
    ///
    /// The call drains the source; a request pulls nothing. What the source throws is thrown by the call. The elements
    /// are held until the end, which is final, or until [#close()]. Elements are told apart by their position, not by
    /// their value: equal ones make equal rows. Rows come in lexicographic order of the positions: of n elements, `n!`
    /// rows, and of none, one empty row. Rows are unmodifiable lists, new each time, and may hold null.
    ///
    /// Mirrors Python's
    /// [`itertools.permutations`](https://docs.python.org/3/library/itertools.html#itertools.permutations).
    ///
    /// {@snippet class="io.github.itergen.PermutationsTest" region="example"}
    ///
    /// @param <T> the type of the elements
    /// @param iterable where the elements come from
    /// @return lists of as many elements as the source has
    /// @throws NullPointerException if `iterable` is null, or the iterator it answers is
    public static <T extends @Nullable Object> Gen<List<T>> permutations(Iterable<? extends T> iterable) {
        return new Gen<>(new PermutationsStage<>(Opening.of(iterable, "iterable")));
    }

    /// Yields the ways to choose `r` of the elements and to order them, each as a list of `r`.
    ///
    /// The call drains the source; a request pulls nothing. What the source throws is thrown by the call. The elements
    /// are held until the end, which is final, or until [#close()]. Elements are told apart by their position, not by
    /// their value: equal ones make equal rows. Rows come in lexicographic order of the positions: of n elements, `n! /
    /// (n - r)!` rows, none if `r` is larger than n, and one empty row if it is 0. Rows are unmodifiable lists, new
    /// each time, and may hold null.
    ///
    /// Mirrors Python's
    /// [`itertools.permutations`](https://docs.python.org/3/library/itertools.html#itertools.permutations) with a
    /// length. A negative `r` is refused before anything is pulled, where Python drains the source first. Others call
    /// the rows variations.
    ///
    /// {@snippet class="io.github.itergen.PermutationsTest" region="length"}
    ///
    /// @param <T> the type of the elements
    /// @param iterable where the elements come from
    /// @param r the number of elements in a row, at least 0
    /// @return lists of `r` elements
    /// @throws NullPointerException if `iterable` is null, or the iterator it answers is
    /// @throws IllegalArgumentException if `r` is negative
    public static <T extends @Nullable Object> Gen<List<T>> permutations(Iterable<? extends T> iterable, int r) {
        return new Gen<>(new PermutationsStage<>(Opening.of(iterable, "iterable"), r));
    }

    /// Yields those elements whose selector, the one at the same place in the other iterable, is true.
    ///
    /// The iterators are taken at the call and nothing is pulled. Each request pulls from both until a selector is
    /// true, each time the element first and then its selector. So if the selectors end first, one element more has
    /// been pulled and is lost; if the elements end first, no selector is. Nothing is buffered. null is an ordinary
    /// element. Behind the end a request asks both again. An error of the selectors passes through and costs the
    /// element that was to be selected. Truth is Python's, see [#truth(Object)]: null, `false`, a zero and whatever is
    /// empty are false.
    ///
    /// Mirrors Python's [`itertools.compress`](https://docs.python.org/3/library/itertools.html#itertools.compress).
    /// Others call it a mask.
    ///
    /// {@snippet class="io.github.itergen.CompressTest" region="example"}
    ///
    /// @param <T> the type of the elements
    /// @param data where the elements come from
    /// @param selectors whether each is kept, by its truth
    /// @return the selected elements
    /// @throws NullPointerException if `data` or `selectors` is null, or the iterator one of them answers is
    public static <T extends @Nullable Object> Gen<T> compress(Iterable<? extends T> data, Iterable<?> selectors) {
        return new Gen<>(CompressStage.of(Opening.of(data, "data"), Opening.of(selectors, "selectors")));
    }

    /// Yields the elements from the first one on that the predicate rejects, which is included; those before it are
    /// dropped. Elsewhere called `skipWhile`.
    ///
    /// Nothing is pulled at the call. The first request pulls up to and including the first rejected element. Each
    /// later request pulls one element, and the predicate is not asked any more. Nothing is buffered. `null` is tested
    /// and yielded like any other element.
    ///
    /// The end is not latched: each request behind it asks the source again, and if nothing was rejected before the
    /// end, the dropping goes on. An exception of the predicate costs the element it was given; the dropping goes on
    /// with the next one.
    ///
    /// {@snippet class="io.github.itergen.DropWhileTest" region="example"}
    ///
    /// Mirrors Python's `itertools.dropwhile`.
    ///
    /// @param <T> the type of the elements
    /// @param predicate says of an element whether it is still to be dropped
    /// @param iterable where the elements come from; its iterator is taken at the call
    /// @return the elements from the first rejected one on
    /// @throws NullPointerException if `predicate` or `iterable` is null
    public static <T extends @Nullable Object> Gen<T> dropWhile(
            Predicate<? super T> predicate, Iterable<? extends T> iterable) {
        return new Gen<>(DropWhileStage.of(Opening.of(iterable, "iterable"), predicate));
    }

    /// Yields the elements before the first one that the predicate rejects.
    ///
    /// Nothing is pulled at the call, each request pulls one element. The rejected element is lost: it had to be pulled
    /// to be tested, so it is neither yielded nor still in the source. What lies behind it stays in the source. Nothing
    /// is buffered. `null` is tested and yielded like any other element.
    ///
    /// The end is latched behind a rejected element: no later request pulls, or asks the predicate. If the source
    /// merely ended, the next request asks it again. An exception of the predicate costs the element it was given; the
    /// next request goes on behind it.
    ///
    /// {@snippet class="io.github.itergen.TakeWhileTest" region="example"}
    ///
    /// Mirrors Python's `itertools.takewhile`.
    ///
    /// @param <T> the type of the elements
    /// @param predicate says of an element whether it is yielded and the sequence goes on
    /// @param iterable where the elements come from; its iterator is taken at the call
    /// @return the elements before the first rejected one
    /// @throws NullPointerException if `predicate` or `iterable` is null
    public static <T extends @Nullable Object> Gen<T> takeWhile(
            Predicate<? super T> predicate, Iterable<? extends T> iterable) {
        return new Gen<>(TakeWhileStage.of(Opening.of(iterable, "iterable"), predicate));
    }

    /// Yields the elements that the predicate accepts; with `null` for the predicate, those that are true by
    /// [#truth(Object)]. Elsewhere called `where`.
    ///
    /// Nothing is pulled at the call. Each request pulls up to and including the next accepted element, so it never
    /// returns on an endless source that has none. Nothing is buffered. A `null` element is given to the predicate like
    /// any other; it is false by truth.
    ///
    /// The end is not latched: each request behind it asks the source again. An exception of the predicate costs the
    /// element it was given; the next request goes on behind it.
    ///
    /// {@snippet class="io.github.itergen.FilterTest" region="example"}
    ///
    /// Mirrors Python's `filter`.
    ///
    /// @param <T> the type of the elements
    /// @param predicate says of an element whether it is yielded, or null for Python's truth
    /// @param iterable where the elements come from; its iterator is taken at the call
    /// @return the accepted elements, in the order of the source
    /// @throws NullPointerException if `iterable` is null
    public static <T extends @Nullable Object> Gen<T> filter(
            @Nullable Predicate<? super T> predicate, Iterable<? extends T> iterable) {
        return new Gen<>(FilterStage.of(Opening.of(iterable, "iterable"), predicate));
    }

    /// Yields the elements that the predicate rejects; with `null` for the predicate, those that are false by
    /// [#truth(Object)]. Elsewhere called `filterNot` or `reject`.
    ///
    /// Nothing is pulled at the call. Each request pulls up to and including the next rejected element, so it never
    /// returns on an endless source that has none. Nothing is buffered. A `null` element is given to the predicate like
    /// any other; it is false by truth.
    ///
    /// The end is not latched: each request behind it asks the source again. An exception of the predicate costs the
    /// element it was given; the next request goes on behind it.
    ///
    /// {@snippet class="io.github.itergen.FilterFalseTest" region="example"}
    ///
    /// Mirrors Python's `itertools.filterfalse`.
    ///
    /// @param <T> the type of the elements
    /// @param predicate says of an element whether it is left out, or null for Python's truth
    /// @param iterable where the elements come from; its iterator is taken at the call
    /// @return the rejected elements, in the order of the source
    /// @throws NullPointerException if `iterable` is null
    public static <T extends @Nullable Object> Gen<T> filterFalse(
            @Nullable Predicate<? super T> predicate, Iterable<? extends T> iterable) {
        return new Gen<>(FilterFalseStage.of(Opening.of(iterable, "iterable"), predicate));
    }

    /// Yields the consecutive runs of equal elements, each with the element as its key. The contract is that of
    /// [#groupBy(Iterable, Function)] with every element as its own key.
    ///
    /// {@snippet class="io.github.itergen.GroupByTest" region="example"}
    ///
    /// Mirrors Python's `itertools.groupby` without a key function.
    ///
    /// @param <T> the type of the elements, which are the keys
    /// @param iterable where the elements come from; its iterator is taken at the call
    /// @return the runs; a group can be read until the next one is asked for
    /// @throws NullPointerException if `iterable` is null
    public static <T extends @Nullable Object> Gen<Group<T, T>> groupBy(Iterable<? extends T> iterable) {
        return Gen.<T>iter(iterable).groupBy();
    }

    /// Yields the consecutive runs of elements with equal keys, each with its key. Elsewhere called `chunkBy` or
    /// `groupRuns`. It is not SQL's GROUP BY nor `Collectors.groupingBy`: a key that comes back later starts another
    /// group. Sort by the key first where all elements of a key shall be together.
    ///
    /// The groups are read from the one source that this sequence reads too, and nothing is stored for them. A group
    /// ends when the next one is asked for, by `next()` or by `hasNext()`: read it before, as the body of a for-each
    /// loop does. `toList()` on the sequence of groups answers groups that are all empty. Only an element that
    /// `hasNext()` on a group has already looked at stays with that group.
    ///
    /// Nothing is pulled at the call. A request for a group pulls what is left of the current group, then the first
    /// element of the new one. That element is the group's first; each further request to the group pulls one element.
    /// The one that belongs to the next group has to be pulled to end a group, and is kept for the next group. The key
    /// function is called once an element. An element that somebody else takes from the source is missing and does no
    /// other harm.
    ///
    /// Keys are compared by [java.util.Objects#equals(Object, Object)], which differs from Python's `==`: the keys `1`
    /// and `1L` are different, `NaN` equals any `NaN`, and `0.0` and `-0.0` are different. Arrays are equal only to
    /// themselves. A `null` key is a key like any other, and elements may be `null` if the key function takes it.
    ///
    /// The end is not latched, neither that of the sequence nor that of its current group: each request behind it asks
    /// the source again. An exception of the key function costs the element it was given and nothing else. Closing a
    /// group ends this group alone, closing the sequence closes the source.
    ///
    /// {@snippet class="io.github.itergen.GroupByTest" region="key"}
    ///
    /// Mirrors Python's `itertools.groupby`.
    ///
    /// @param <T> the type of the elements
    /// @param <K> the type of the keys
    /// @param iterable where the elements come from; its iterator is taken at the call
    /// @param key makes an element's key
    /// @return the runs; a group can be read until the next one is asked for
    /// @throws NullPointerException if `iterable` or `key` is null
    public static <T extends @Nullable Object, K extends @Nullable Object> Gen<Group<K, T>> groupBy(
            Iterable<? extends T> iterable, Function<? super T, ? extends K> key) {
        return new Gen<>(GroupByStage.of(Opening.<T>of(iterable, "iterable"), key, Gen::group));
    }

    /// Yields the first `stop` elements, or all if there are fewer. Exactly those are pulled, one a request, and none
    /// for a `stop` of 0. The contract is that of [#islice(Iterable, long, long, long)] with a start of 0 and a step
    /// of 1.
    ///
    /// {@snippet class="io.github.itergen.IsliceTest" region="stop"}
    ///
    /// Mirrors Python's `itertools.islice(iterable, stop)`.
    ///
    /// @param <T> the type of the elements
    /// @param iterable where the elements come from; its iterator is taken at the call
    /// @param stop the number of elements at most, or [#UNBOUNDED] for all
    /// @return the first elements
    /// @throws NullPointerException if `iterable` is null
    /// @throws IllegalArgumentException if `stop` is negative
    public static <T extends @Nullable Object> Gen<T> islice(Iterable<? extends T> iterable, long stop) {
        return islice(iterable, 0, stop);
    }

    /// Yields the elements from index `start` up to index `stop`, that one excluded. The first request pulls the
    /// `start` elements before the slice too, later ones pull one each. Nothing at or behind `stop` is pulled, unless
    /// `start` lies behind it: then `start` elements are pulled all the same, and nothing is yielded. The contract is
    /// that of [#islice(Iterable, long, long, long)] with a step of 1.
    ///
    /// {@snippet class="io.github.itergen.IsliceTest" region="startStop"}
    ///
    /// Mirrors Python's `itertools.islice(iterable, start, stop)`.
    ///
    /// @param <T> the type of the elements
    /// @param iterable where the elements come from; its iterator is taken at the call
    /// @param start the index of the first element, counted from 0
    /// @param stop the index behind the last element, or [#UNBOUNDED] for no end
    /// @return the slice
    /// @throws NullPointerException if `iterable` is null
    /// @throws IllegalArgumentException if `start` or `stop` is negative
    public static <T extends @Nullable Object> Gen<T> islice(Iterable<? extends T> iterable, long start, long stop) {
        return islice(iterable, start, stop, 1);
    }

    /// Yields the elements at the indexes `start`, `start + step`, `start + 2 * step` and so on below `stop`. Elsewhere
    /// called `slice`, or `skip`, `limit` and `stepBy`.
    ///
    /// Nothing is pulled at the call. Each request pulls up to and including the element it yields. The request that
    /// finds the end of the slice pulls the elements left before `stop`, so that exactly `stop` elements have been
    /// consumed, or all if there are fewer. Where `start` is `stop` or beyond, the first request pulls `start` elements
    /// and yields none of them, as in Python. Nothing is buffered. `null` is yielded like any other element.
    ///
    /// The end is latched: no later request pulls, whether `stop` was reached or the source ended. An exception of the
    /// source passes through and latches the end too.
    ///
    /// Python's slice lets go of its source at the end. This one keeps it, since `close()` still has to reach it there.
    /// Unlike Python's it takes no bound for `null`; the one for no end is [#UNBOUNDED].
    ///
    /// {@snippet class="io.github.itergen.IsliceTest" region="example"}
    ///
    /// Mirrors Python's `itertools.islice`.
    ///
    /// @param <T> the type of the elements
    /// @param iterable where the elements come from; its iterator is taken at the call
    /// @param start the index of the first element, counted from 0
    /// @param stop the index that all indexes stay below, or [#UNBOUNDED] for no end
    /// @param step the distance from one index to the next
    /// @return the slice
    /// @throws NullPointerException if `iterable` is null
    /// @throws IllegalArgumentException if `start` or `stop` is negative, or `step` is less than 1
    public static <T extends @Nullable Object> Gen<T> islice(
            Iterable<? extends T> iterable, long start, long stop, long step) {
        return new Gen<>(IsliceStage.of(Opening.of(iterable, "iterable"), start, stop, step));
    }

    /// Yields each element together with the one behind it: the first and the second, the second and the third, and so
    /// on. That is one pair less than there are elements, and none for fewer than two. Elsewhere called `zipWithNext`,
    /// `tupleWindows` or `pairMap`.
    ///
    /// Nothing is pulled at the call. The first request pulls two elements, each later one pulls one. The last element
    /// pulled is kept for the next pair; nothing else is buffered. `null` is paired like any other element.
    ///
    /// The end is latched, and so is an exception of the source, which passes through: no later request pulls.
    ///
    /// {@snippet class="io.github.itergen.PairwiseTest" region="example"}
    ///
    /// Mirrors Python's `itertools.pairwise`.
    ///
    /// @param <T> the type of the elements
    /// @param iterable where the elements come from; its iterator is taken at the call
    /// @return the pairs, each a new one
    /// @throws NullPointerException if `iterable` is null
    public static <T extends @Nullable Object> Gen<Pair<T, T>> pairwise(Iterable<? extends T> iterable) {
        return Gen.<T>iter(iterable).pairwise();
    }

    /// Yields the rows that take one element of each pool, as nested loops would: the last place moves fastest.
    ///
    /// The call drains the pools, from left to right; a request pulls nothing. What a pool throws is thrown by the
    /// call. The elements are held until the end, which is final, or until [#close()], which closes the pools too.
    /// There are as many rows as the sizes of the pools multiplied: none if a pool is empty, and one empty row of no
    /// pools at all. Rows are unmodifiable lists, new each time, and may hold null.
    ///
    /// Mirrors Python's [`itertools.product`](https://docs.python.org/3/library/itertools.html#itertools.product).
    /// Others call it the cartesian product. Pools of different types have rows of their common type, as in
    /// `Gen<List<Object>> rows = Gen.product(names, numbers)`.
    ///
    /// {@snippet class="io.github.itergen.ProductTest" region="example"}
    ///
    /// @param <T> the type of the elements
    /// @param pools where the elements of each place come from
    /// @return lists of as many elements as there are pools
    /// @throws NullPointerException if the array or one of the pools is null, or the iterator it answers is
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public static <T extends @Nullable Object> Gen<List<T>> product(Iterable<? extends T>... pools) {
        return product(1, pools);
    }

    /// Yields the rows that take one element of each pool, the pools standing `repeat` times in a row: the last place
    /// moves fastest.
    ///
    /// The call drains the pools, from left to right; a request pulls nothing. What a pool throws is thrown by the
    /// call. The elements are held until the end, which is final, or until [#close()], which closes the pools too. Each
    /// pool is drained once, however often it is repeated, so a one-shot sequence will do; with 0 it is not pulled from
    /// at all. There are as many rows as the sizes of the pools multiplied, to the power of `repeat`: none if a pool is
    /// empty, and one empty row if `repeat` is 0 or there are no pools. Rows are unmodifiable lists, new each time, and
    /// may hold null.
    ///
    /// Mirrors Python's [`itertools.product`](https://docs.python.org/3/library/itertools.html#itertools.product),
    /// whose keyword `repeat` stands in front here. Others call it the cartesian power.
    ///
    /// {@snippet class="io.github.itergen.ProductTest" region="repeat"}
    ///
    /// @param <T> the type of the elements
    /// @param repeat how often the pools stand in a row, at least 0
    /// @param pools where the elements of each place come from
    /// @return lists of `repeat` times as many elements as there are pools
    /// @throws NullPointerException if the array or one of the pools is null, or the iterator it answers is
    /// @throws IllegalArgumentException if `repeat` is negative; nothing has been pulled then
    /// @throws ArithmeticException if a row would have more than [Integer#MAX_VALUE] places; nothing has been pulled
    ///     then
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public static <T extends @Nullable Object> Gen<List<T>> product(int repeat, Iterable<? extends T>... pools) {
        return new Gen<>(new ProductStage<>(Opening.<T>all(pools, "pools"), repeat));
    }

    /// Yields what a function makes of the two values of each pair, where [#map(BiFunction, Iterable, Iterable)] takes
    /// them from two sequences.
    ///
    /// Nothing is pulled at the call, each request pulls one pair. Nothing is buffered. The values and the results may
    /// be `null`; a pair may not, a request that meets one throws NullPointerException and costs this pair.
    ///
    /// The end is not latched: each request behind it asks the source again. An exception of the function costs the
    /// pair it was given; the next request goes on behind it.
    ///
    /// Python spreads rows of any length, here they are `Pair` and `Triple`. An exact method reference with primitive
    /// parameters, such as `Math::pow`, compiles only for pairs of that very type: for pairs of `Integer` write a
    /// lambda, as here.
    ///
    /// {@snippet class="io.github.itergen.StarMapTest" region="example"}
    ///
    /// Mirrors Python's `itertools.starmap`.
    ///
    /// @param <A> the type of the first values
    /// @param <B> the type of the second values
    /// @param <R> the type of the results
    /// @param function makes a result of a pair's two values
    /// @param iterable where the pairs come from; its iterator is taken at the call
    /// @return the results, one a pair
    /// @throws NullPointerException if `function` or `iterable` is null
    public static <A extends @Nullable Object, B extends @Nullable Object, R extends @Nullable Object> Gen<R> starMap(
            BiFunction<? super A, ? super B, ? extends R> function,
            Iterable<? extends Pair<? extends A, ? extends B>> iterable) {
        return new Gen<>(
                MapStage.of(
                        Opening.<Pair<? extends A, ? extends B>>of(iterable, "iterable"),
                        Rows.spread(function),
                        "starMap"));
    }

    /// Yields what a function makes of the three values of each triple. All else is as in [#starMap(BiFunction,
    /// Iterable)]: a request pulls one triple, the end is not latched, an exception of the function or a `null` in
    /// place of a triple costs this one triple.
    ///
    /// {@snippet class="io.github.itergen.StarMapTest" region="triple"}
    ///
    /// Mirrors Python's `itertools.starmap`.
    ///
    /// @param <A> the type of the first values
    /// @param <B> the type of the second values
    /// @param <C> the type of the third values
    /// @param <R> the type of the results
    /// @param function makes a result of a triple's three values
    /// @param iterable where the triples come from; its iterator is taken at the call
    /// @return the results, one a triple
    /// @throws NullPointerException if `function` or `iterable` is null
    public static <
                    A extends @Nullable Object,
                    B extends @Nullable Object,
                    C extends @Nullable Object,
                    R extends @Nullable Object>
            Gen<R> starMap(
                    TriFunction<? super A, ? super B, ? super C, ? extends R> function,
                    Iterable<? extends Triple<? extends A, ? extends B, ? extends C>> iterable) {
        return new Gen<>(
                MapStage.of(
                        Opening.<Triple<? extends A, ? extends B, ? extends C>>of(iterable, "iterable"),
                        Rows.spread(function),
                        "starMap"));
    }

    /// Returns two readers of one source, each of which yields all its elements at its own pace. The contract is that
    /// of [#tee(Iterable, int)] with an `n` of 2.
    ///
    /// {@snippet class="io.github.itergen.TeeTest" region="example"}
    ///
    /// Mirrors Python's `itertools.tee`.
    ///
    /// @param <T> the type of the elements
    /// @param iterable where the elements come from; its iterator is taken at the call
    /// @return the two readers, in an unmodifiable list
    /// @throws NullPointerException if `iterable` is null
    public static <T extends @Nullable Object> List<Gen<T>> tee(Iterable<? extends T> iterable) {
        return tee(iterable, 2);
    }

    /// Returns `n` readers of one source, each of which yields all its elements at its own pace. Elsewhere called
    /// `duplicate`.
    ///
    /// Nothing is pulled at the call. The reader in front pulls one element a request, the others get it from a buffer
    /// later, so each element is pulled once. The buffer holds the elements between the slowest reader and the fastest;
    /// what the slowest has passed is free for the garbage collector. One reader that goes to the end before another
    /// has begun makes the buffer as long as the source: `toList()` serves better there. An element that somebody else
    /// takes from the source is seen by no reader. `null` is handed on like any other element.
    ///
    /// A source that is itself a reader of a `tee` is not put behind another buffer: it becomes the first of the answer
    /// itself, the very same object, and the other `n - 1` start where it stands. So `tee` is also how a reader is
    /// copied, as Python's `copy` does.
    ///
    /// The end is not latched, and each reader that gets there asks the source again. An exception of the source goes
    /// to the reader whose request it was and to no other; they pull anew.
    ///
    /// All readers together belong to one thread at a time. A request that reaches the source while another one is
    /// still pulling from it throws IllegalStateException: always so when the source itself reads from one of its
    /// readers, and when another thread does, where that is noticed.
    ///
    /// Closing a reader lets go of what only it still needed. The source is closed with the last of them.
    ///
    /// {@snippet class="io.github.itergen.TeeTest" region="three"}
    ///
    /// Mirrors Python's `itertools.tee`, which answers a tuple.
    ///
    /// @param <T> the type of the elements
    /// @param iterable where the elements come from; its iterator is taken at the call
    /// @param n the number of readers; for 0 the list is empty and the source is left alone
    /// @return the readers, in an unmodifiable list of size `n`
    /// @throws NullPointerException if `iterable` is null
    /// @throws IllegalArgumentException if `n` is negative
    public static <T extends @Nullable Object> List<Gen<T>> tee(Iterable<? extends T> iterable, int n) {
        return map(reader -> reader(iterable, reader), TeeStage.<T>split(Opening.of(iterable, "iterable"), n)).toList();
    }

    /// Yields pairs of the elements at the same place of two sequences, up to the end of the shorter one.
    ///
    /// Nothing is pulled at the call. Each request pulls one element of `first`, then one of `second`, and never looks
    /// further; so both may be the same sequence, and `zip(g, g)` yields its elements two by two. Where `first` ends,
    /// `second` is not asked. Where only `second` ends, the element that was pulled from `first` is lost.
    /// [#zipStrict(Iterable, Iterable)] refuses unequal lengths, [#zipLongest(Iterable, Iterable)] fills up the shorter
    /// one. Nothing is buffered. `null` is paired like any other element.
    ///
    /// The end is not latched: each request behind it asks again, beginning with `first`. An exception of a source
    /// passes through and costs what the request had pulled. Closing the result closes both sources.
    ///
    /// {@snippet class="io.github.itergen.ZipTest" region="example"}
    ///
    /// Mirrors Python's `zip`.
    ///
    /// @param <A> the type of the first sequence's elements
    /// @param <B> the type of the second sequence's elements
    /// @param first where the first of each pair comes from; its iterator is taken at the call
    /// @param second where the second of each pair comes from; its iterator is taken at the call
    /// @return the pairs, each a new one
    /// @throws NullPointerException if `first` or `second` is null
    public static <A extends @Nullable Object, B extends @Nullable Object> Gen<Pair<A, B>> zip(
            Iterable<? extends A> first, Iterable<? extends B> second) {
        return new Gen<>(
                ZipStage.<A, B, Pair<A, B>>ofShared(
                        Pair::new, Opening.of(first, "first"), Opening.of(second, "second"), "zip"));
    }

    /// Yields triples of the elements at the same place of three sequences, up to the end of the shortest one.
    ///
    /// Nothing is pulled at the call. Each request pulls from left to right, one element of each sequence, and never
    /// looks further. Where one ends, those to its right are not asked, and the elements already pulled from those to
    /// its left are lost. Nothing is buffered. `null` is an element like any other.
    ///
    /// The end is not latched: each request behind it asks again, beginning with `first`. An exception of a source
    /// passes through and costs what the request had pulled. Closing the result closes all three sources.
    ///
    /// {@snippet class="io.github.itergen.ZipTest" region="triple"}
    ///
    /// Mirrors Python's `zip`.
    ///
    /// @param <A> the type of the first sequence's elements
    /// @param <B> the type of the second sequence's elements
    /// @param <C> the type of the third sequence's elements
    /// @param first where the first of each triple comes from; its iterator is taken at the call
    /// @param second where the second of each triple comes from; its iterator is taken at the call
    /// @param third where the third of each triple comes from; its iterator is taken at the call
    /// @return the triples, each a new one
    /// @throws NullPointerException if `first`, `second` or `third` is null
    public static <A extends @Nullable Object, B extends @Nullable Object, C extends @Nullable Object>
            Gen<Triple<A, B, C>> zip(
                    Iterable<? extends A> first, Iterable<? extends B> second, Iterable<? extends C> third) {
        return new Gen<>(
                new ZipAllStage<>(
                        List.of(Opening.of(first, "first"), Opening.of(second, "second"), Opening.of(third, "third")),
                        Rows::triple,
                        false,
                        "zip"));
    }

    /// Yields rows of the elements at the same place of any number of sequences, up to the end of the shortest one. An
    /// array is spread, so `zip(array)` transposes the rows that it holds. Of no sequences it is empty.
    ///
    /// Two or three arguments choose the overloads that yield pairs and triples; two or three sequences in an array
    /// give rows. Rows of one element are not to be had here: `zip(x)` with a single sequence does not compile, since
    /// it is taken for the instance method [#zip(Iterable)]; use [#batched(Iterable, int)] with 1.
    ///
    /// Nothing is pulled at the call. Each request pulls from left to right, one element of each sequence, and never
    /// looks further; so the same sequence may be given several times. Where one ends, those to its right are not
    /// asked, and the elements already pulled from those to its left are lost. Nothing but the row is kept. `null` is
    /// an element like any other.
    ///
    /// The end is not latched: each request behind it asks again, beginning with the first sequence. An exception of a
    /// source passes through and costs what the request had pulled. Closing the result closes all sources.
    ///
    /// {@snippet class="io.github.itergen.ZipTest" region="rows"}
    ///
    /// Mirrors Python's `zip`.
    ///
    /// @param <T> the type of the elements
    /// @param iterables where the elements come from, one place of a row each; their iterators are taken at the call
    /// @return the rows, each a new unmodifiable list with as many elements as there are sequences
    /// @throws NullPointerException if `iterables` or one of them is null
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public static <T extends @Nullable Object> Gen<List<T>> zip(Iterable<? extends T>... iterables) {
        return new Gen<>(new ZipAllStage<List<T>>(Opening.<T>all(iterables, "iterables"), Row::new, false, "zip"));
    }

    /// Yields pairs of the elements at the same place of two sequences, which have to be of equal length. Elsewhere
    /// called `zipEqual` or `zipEq`.
    ///
    /// The pairs before the difference are yielded. The request that finds one sequence at its end and the other not
    /// throws IllegalArgumentException in Python's words, "zip() argument 2 is shorter than argument 1" or "longer";
    /// the element it has pulled is lost.
    ///
    /// Nothing is pulled at the call. Each request pulls one element of `first`, then asks `second`, also where `first`
    /// has ended. Nothing is buffered. `null` is paired like any other element.
    ///
    /// The end is not latched, nor is the error: each request behind it asks both again. An exception of a source
    /// passes through and costs what the request had pulled. Closing the result closes both sources.
    ///
    /// {@snippet class="io.github.itergen.ZipStrictTest" region="example"}
    ///
    /// Mirrors Python's `zip(strict=True)`.
    ///
    /// @param <A> the type of the first sequence's elements
    /// @param <B> the type of the second sequence's elements
    /// @param first where the first of each pair comes from; its iterator is taken at the call
    /// @param second where the second of each pair comes from; its iterator is taken at the call
    /// @return the pairs, each a new one; its requests throw IllegalArgumentException where the lengths differ
    /// @throws NullPointerException if `first` or `second` is null
    public static <A extends @Nullable Object, B extends @Nullable Object> Gen<Pair<A, B>> zipStrict(
            Iterable<? extends A> first, Iterable<? extends B> second) {
        return new Gen<>(
                ZipStrictStage.<A, B, Pair<A, B>>of(
                        Pair::new, Opening.of(first, "first"), Opening.of(second, "second"), "zipStrict", "zip"));
    }

    /// Yields rows of the elements at the same place of any number of sequences, which have to be of equal length. An
    /// array is spread. Of no sequences it is empty.
    ///
    /// Two arguments choose the overload that yields pairs; two sequences in an array give rows. `zipStrict(x)` with a
    /// single sequence does not compile, since it is taken for the instance method [#zipStrict(Iterable)].
    ///
    /// The rows before the difference are yielded. A request at which the lengths differ throws
    /// IllegalArgumentException in Python's words, such as "zip() argument 3 is shorter than arguments 1-2"; the
    /// elements it has pulled are lost.
    ///
    /// Nothing is pulled at the call. Each request pulls from left to right, one element of each sequence. Where a
    /// sequence other than the first ends, that is the error, and those to its right are not asked. Where the first one
    /// ends, the others are asked up to one that has not ended. Nothing but the row is kept. `null` is an element like
    /// any other.
    ///
    /// The end is not latched, nor is the error: each request behind it asks again, beginning with the first sequence.
    /// An exception of a source passes through and costs what the request had pulled. Closing the result closes all
    /// sources.
    ///
    /// {@snippet class="io.github.itergen.ZipStrictTest" region="rows"}
    ///
    /// Mirrors Python's `zip(strict=True)`.
    ///
    /// @param <T> the type of the elements
    /// @param iterables where the elements come from, one place of a row each; their iterators are taken at the call
    /// @return the rows, each a new unmodifiable list with as many elements as there are sequences; its requests throw
    /// IllegalArgumentException where the lengths differ
    /// @throws NullPointerException if `iterables` or one of them is null
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public static <T extends @Nullable Object> Gen<List<T>> zipStrict(Iterable<? extends T>... iterables) {
        return new Gen<>(new ZipAllStage<List<T>>(Opening.<T>all(iterables, "iterables"), Row::new, true, "zipStrict"));
    }

    /// Yields pairs of the elements at the same place of two sequences, up to the end of the longer one, with `null`
    /// for what the shorter one lacks. Elsewhere called `zipAll`. The contract is that of [#zipLongest(Iterable,
    /// Iterable, Object, Object)] with `null` for both fills. A `null` element looks the same as a missing one; where
    /// that matters, give fills that do not occur.
    ///
    /// {@snippet class="io.github.itergen.ZipLongestTest" region="example"}
    ///
    /// Mirrors Python's `itertools.zip_longest`.
    ///
    /// @param <A> the type of the first sequence's elements
    /// @param <B> the type of the second sequence's elements
    /// @param first where the first of each pair comes from; its iterator is taken at the call
    /// @param second where the second of each pair comes from; its iterator is taken at the call
    /// @return the pairs, each a new one
    /// @throws NullPointerException if `first` or `second` is null
    public static <A extends @Nullable Object, B extends @Nullable Object>
            Gen<Pair<@Nullable A, @Nullable B>> zipLongest(Iterable<? extends A> first, Iterable<? extends B> second) {
        return Gen.<@Nullable A, @Nullable B>zipLongest(first, second, null, null);
    }

    /// Yields pairs of the elements at the same place of two sequences, up to the end of the longer one, with a fill
    /// for what the shorter one lacks. Elsewhere called `zipAll`.
    ///
    /// Nothing is pulled at the call. Each request pulls one element of `first`, then one of `second`. A sequence that
    /// has ended is never asked again, not even if it has more by then. Nothing is buffered. The elements and the fills
    /// may be `null`.
    ///
    /// The end is latched: once both have ended no later request pulls. An exception of a source passes through, costs
    /// what the request had pulled, and latches the end too. Closing the result closes both sources.
    ///
    /// Python has one fill for all sequences; here each has its own, of its own type.
    ///
    /// {@snippet class="io.github.itergen.ZipLongestTest" region="fills"}
    ///
    /// Mirrors Python's `itertools.zip_longest` with a `fillvalue`.
    ///
    /// @param <A> the type of the first sequence's elements
    /// @param <B> the type of the second sequence's elements
    /// @param first where the first of each pair comes from; its iterator is taken at the call
    /// @param second where the second of each pair comes from; its iterator is taken at the call
    /// @param fillFirst stands for the elements that `first` lacks
    /// @param fillSecond stands for the elements that `second` lacks
    /// @return the pairs, each a new one
    /// @throws NullPointerException if `first` or `second` is null
    public static <A extends @Nullable Object, B extends @Nullable Object> Gen<Pair<A, B>> zipLongest(
            Iterable<? extends A> first, Iterable<? extends B> second, A fillFirst, B fillSecond) {
        return new Gen<>(
                ZipLongestStage.<A, B, Pair<A, B>>ofShared(
                        Pair::new, Opening.of(first, "first"), Opening.of(second, "second"), fillFirst, fillSecond));
    }

    /// Yields rows of the elements at the same place of any number of sequences, up to the end of the longest one, with
    /// a fill for what the others lack. Of no sequences it is empty. It takes a collection, since a fill behind a list
    /// of arguments could not be told from them.
    ///
    /// Nothing is pulled at the call. Each request pulls from left to right, one element of each sequence that has not
    /// ended. A sequence that has ended is never asked again, not even if it has more by then. Nothing but the row is
    /// kept. The elements and the fill may be `null`.
    ///
    /// The end is latched: once all have ended no later request pulls. An exception of a source passes through, costs
    /// what the request had pulled, and latches the end too. Closing the result closes all sources.
    ///
    /// {@snippet class="io.github.itergen.ZipLongestAllTest" region="example"}
    ///
    /// Mirrors Python's `itertools.zip_longest` with a `fillvalue`.
    ///
    /// @param <T> the type of the elements
    /// @param iterables where the elements come from, one place of a row each, in the collection's order; the
    /// collection is read and their iterators are taken at the call
    /// @param fill stands for the elements that a sequence lacks
    /// @return the rows, each a new unmodifiable list with as many elements as there are sequences
    /// @throws NullPointerException if `iterables` or one of them is null
    public static <T extends @Nullable Object> Gen<List<T>> zipLongestAll(
            Collection<? extends Iterable<? extends T>> iterables, T fill) {
        return new Gen<>(new ZipLongestAllStage<>(Opening.<T>all(iterables, "iterables"), fill));
    }

    /// Yields what a function makes of each element.
    ///
    /// Nothing is pulled at the call, each request pulls one element and calls the function once. Nothing is buffered.
    /// Elements and results may be `null`.
    ///
    /// The end is not latched: each request behind it asks the source again. An exception of the function costs the
    /// element it was given; the next request goes on behind it.
    ///
    /// An exact method reference with a primitive parameter, such as `map(Math::sqrt, integers)`, does not compile,
    /// since it settles the type of the elements before the second argument is looked at. The fluent
    /// `integers.map(Math::sqrt)` and a lambda do.
    ///
    /// {@snippet class="io.github.itergen.MapTest" region="example"}
    ///
    /// Mirrors Python's `map`.
    ///
    /// @param <A> the type of the elements
    /// @param <R> the type of the results
    /// @param function makes a result of an element
    /// @param iterable where the elements come from; its iterator is taken at the call
    /// @return the results, one an element
    /// @throws NullPointerException if `function` or `iterable` is null
    public static <A extends @Nullable Object, R extends @Nullable Object> Gen<R> map(
            Function<? super A, ? extends R> function, Iterable<? extends A> iterable) {
        return new Gen<>(MapStage.of(Opening.of(iterable, "iterable"), function, "map"));
    }

    /// Yields what a function makes of the elements at the same place of two sequences, up to the end of the shorter
    /// one. Elsewhere called `zipWith`.
    ///
    /// Nothing is pulled at the call. Each request pulls one element of `first`, then one of `second`, and never looks
    /// further, so both may be the same sequence. Where `first` ends, `second` is not asked. Where only `second` ends,
    /// the element that was pulled from `first` is lost; [#mapStrict(BiFunction, Iterable, Iterable)] refuses unequal
    /// lengths. Nothing is buffered. Elements and results may be `null`.
    ///
    /// The end is not latched: each request behind it asks again, beginning with `first`. An exception of the function
    /// costs the two elements it was given, one of a source costs what the request had pulled; the next request goes on
    /// behind them. Closing the result closes both sources.
    ///
    /// An exact method reference with primitive parameters, such as `Math::pow`, does not compile for sequences of
    /// another type, such as `Integer`; a lambda does.
    ///
    /// {@snippet class="io.github.itergen.MapTest" region="two"}
    ///
    /// Mirrors Python's `map` of two iterables.
    ///
    /// @param <A> the type of the first sequence's elements
    /// @param <B> the type of the second sequence's elements
    /// @param <R> the type of the results
    /// @param function makes a result of one element of each sequence
    /// @param first where the function's first arguments come from; its iterator is taken at the call
    /// @param second where the function's second arguments come from; its iterator is taken at the call
    /// @return the results
    /// @throws NullPointerException if `function`, `first` or `second` is null
    public static <A extends @Nullable Object, B extends @Nullable Object, R extends @Nullable Object> Gen<R> map(
            BiFunction<? super A, ? super B, ? extends R> function,
            Iterable<? extends A> first,
            Iterable<? extends B> second) {
        return new Gen<>(
                ZipStage.<A, B, R>of(function, Opening.of(first, "first"), Opening.of(second, "second"), "map"));
    }

    /// Yields what a function makes of the elements at the same place of two sequences, which have to be of equal
    /// length.
    ///
    /// The results before the difference are yielded. The request that finds one sequence at its end and the other not
    /// throws IllegalArgumentException in Python's words, "map() argument 2 is shorter than argument 1" or "longer";
    /// the element it has pulled is lost.
    ///
    /// Nothing is pulled at the call. Each request pulls one element of `first`, then asks `second`, also where `first`
    /// has ended. Nothing is buffered. Elements and results may be `null`.
    ///
    /// The end is not latched, nor is the error: each request behind it asks both again. An exception of the function
    /// costs the two elements it was given, one of a source costs what the request had pulled; the next request goes on
    /// behind them. Closing the result closes both sources.
    ///
    /// {@snippet class="io.github.itergen.MapStrictTest" region="example"}
    ///
    /// Mirrors Python's `map(strict=True)`, which came with Python 3.14.
    ///
    /// @param <A> the type of the first sequence's elements
    /// @param <B> the type of the second sequence's elements
    /// @param <R> the type of the results
    /// @param function makes a result of one element of each sequence
    /// @param first where the function's first arguments come from; its iterator is taken at the call
    /// @param second where the function's second arguments come from; its iterator is taken at the call
    /// @return the results; its requests throw IllegalArgumentException where the lengths differ
    /// @throws NullPointerException if `function`, `first` or `second` is null
    public static <A extends @Nullable Object, B extends @Nullable Object, R extends @Nullable Object> Gen<R> mapStrict(
            BiFunction<? super A, ? super B, ? extends R> function,
            Iterable<? extends A> first,
            Iterable<? extends B> second) {
        return new Gen<>(
                ZipStrictStage.<A, B, R>of(
                        function, Opening.of(first, "first"), Opening.of(second, "second"), "mapStrict", "map"));
    }

    /// Yields the elements with their numbers, counted from 0. Elsewhere called `withIndex` or `zipWithIndex`. The
    /// contract is that of [#enumerate(Iterable, long)] with a start of 0.
    ///
    /// {@snippet class="io.github.itergen.EnumerateTest" region="example"}
    ///
    /// Mirrors Python's `enumerate`.
    ///
    /// @param <T> the type of the elements
    /// @param iterable where the elements come from; its iterator is taken at the call
    /// @return the numbered elements
    /// @throws NullPointerException if `iterable` is null
    public static <T extends @Nullable Object> Gen<Indexed<T>> enumerate(Iterable<? extends T> iterable) {
        return enumerate(iterable, 0);
    }

    /// Yields the elements with their numbers, counted from `start`. Elsewhere called `withIndex` or `zipWithIndex`.
    ///
    /// Nothing is pulled at the call, each request pulls one element. Nothing is buffered. `null` is numbered like any
    /// other element.
    ///
    /// The end is not latched: each request behind it asks the source again, and the numbers go on. An exception of the
    /// source does not use up a number.
    ///
    /// Python's numbers have no limit. Here the element behind number [Long#MAX_VALUE] has none: the request that pulls
    /// it throws ArithmeticException, as does each one after.
    ///
    /// {@snippet class="io.github.itergen.EnumerateTest" region="start"}
    ///
    /// Mirrors Python's `enumerate`.
    ///
    /// @param <T> the type of the elements
    /// @param iterable where the elements come from; its iterator is taken at the call
    /// @param start the first element's number, which may be negative
    /// @return the numbered elements, each a new record
    /// @throws NullPointerException if `iterable` is null
    public static <T extends @Nullable Object> Gen<Indexed<T>> enumerate(Iterable<? extends T> iterable, long start) {
        return Gen.<T>iter(iterable).enumerate(start);
    }

    /// Yields the elements of a collection from the last to the first.
    ///
    /// The collection's reversed iterator is taken at the call; an `ArrayList` is read by index, and a change of its size
    /// is noticed as its iterator notices it. Each request pulls one element. Nothing is copied or buffered. `null` is
    /// yielded like any other element, where the collection has it. The end is that of the reversed iterator.
    ///
    /// Python reverses any object with a length and an index, and raises TypeError for an iterator. Here a
    /// [SequencedCollection] is asked for, and a sequence that can only be read forwards does not compile. A Python
    /// list may grow while it is read backwards; here the collection's own rule holds, and most of the JDK's throw
    /// [java.util.ConcurrentModificationException].
    ///
    /// {@snippet class="io.github.itergen.ReversedTest" region="example"}
    ///
    /// Mirrors Python's `reversed`.
    ///
    /// @param <T> the type of the elements
    /// @param collection what is read backwards, such as a list, a deque or a linked set
    /// @return the elements, the last one first
    /// @throws NullPointerException if `collection` is null
    public static <T extends @Nullable Object> Gen<T> reversed(SequencedCollection<? extends T> collection) {
        return new Gen<>(Opening.reversed(collection));
    }

    /// Returns what is left when a function has joined all elements from the left to one: of `a`, `b` and `c`,
    /// `function(function(a, b), c)`. Elsewhere called `foldLeft` or `inject`.
    ///
    /// Everything is pulled at the call, an element at a time; an endless source never returns. A single element is the
    /// answer itself, and the function is not called. Elements and results may be `null`, and so may the answer. An
    /// exception of the function or the source passes through; the source then goes on behind the element that was
    /// pulled last.
    ///
    /// [#reduce(BiFunction, Iterable, Object)] starts from a value of another type. The instance method
    /// [#reduce(BinaryOperator)] answers an [Optional] instead of throwing for no elements.
    ///
    /// {@snippet class="io.github.itergen.ReduceTest" region="example"}
    ///
    /// Mirrors Python's `functools.reduce`.
    ///
    /// @param <T> the type of the elements and of the answer
    /// @param function makes the next result of the result so far and an element
    /// @param iterable where the elements come from
    /// @return the last result
    /// @throws NullPointerException if `function` or `iterable` is null
    /// @throws java.util.NoSuchElementException if there are no elements, where Python raises TypeError
    public static <T extends @Nullable Object> T reduce(BinaryOperator<T> function, Iterable<? extends T> iterable) {
        return Folding.reduceOrThrow(Opening.of(iterable, "iterable"), function);
    }

    /// Returns what is left when a function has joined an initial value and all elements from the left to one: of `a`
    /// and `b`, `function(function(initial, a), b)`. Elsewhere called `foldLeft`.
    ///
    /// Everything is pulled at the call, an element at a time; an endless source never returns. Without elements the
    /// answer is `initial`, and the function is not called. An `initial` of `null` is a value like any other, as
    /// Python's `None` is; elements and results may be `null` too. An exception of the function or the source passes
    /// through; the source then goes on behind the element that was pulled last.
    ///
    /// {@snippet class="io.github.itergen.ReduceTest" region="initial"}
    ///
    /// Mirrors Python's `functools.reduce` with an initial value.
    ///
    /// @param <T> the type of the elements
    /// @param <A> the type of the answer
    /// @param function makes the next result of the result so far and an element
    /// @param iterable where the elements come from
    /// @param initial the result before the first element
    /// @return the last result
    /// @throws NullPointerException if `function` or `iterable` is null
    public static <T extends @Nullable Object, A extends @Nullable Object> A reduce(
            BiFunction<? super A, ? super T, ? extends A> function, Iterable<? extends T> iterable, A initial) {
        return Folding.fold(Opening.<T>of(iterable, "iterable"), initial, function);
    }

    /// Returns whether an element is true by [#truth(Object)]; false if there are no elements. Elsewhere called
    /// `anyMatch`.
    ///
    /// Elements are pulled up to and including the first true one. The rest stays in the source, and an endless source
    /// without a true one never returns. A `null` element is false.
    ///
    /// {@snippet class="io.github.itergen.AnyTest" region="truth"}
    ///
    /// Mirrors Python's `any`.
    ///
    /// @param iterable where the elements come from
    /// @return true if one is true
    /// @throws NullPointerException if `iterable` is null
    public static boolean any(Iterable<?> iterable) {
        return any(Truth::of, iterable);
    }

    /// Returns whether the predicate accepts an element; false if there are no elements. Elsewhere called `anyMatch` or
    /// `exists`.
    ///
    /// Elements are pulled up to and including the first accepted one. The rest stays in the source, and an endless
    /// source without an accepted one never returns. A `null` element is given to the predicate like any other. An
    /// exception of the predicate passes through; the source then goes on behind the element that was tested.
    ///
    /// {@snippet class="io.github.itergen.AnyTest" region="example"}
    ///
    /// Mirrors Python's `any(map(predicate, iterable))`.
    ///
    /// @param <T> the type of the elements
    /// @param predicate the test
    /// @param iterable where the elements come from
    /// @return true if one was accepted
    /// @throws NullPointerException if `predicate` or `iterable` is null
    public static <T extends @Nullable Object> boolean any(
            Predicate<? super T> predicate, Iterable<? extends T> iterable) {
        return Searching.contains(Opening.of(iterable, "iterable"), predicate, true);
    }

    /// Returns whether all elements are true by [#truth(Object)]; true if there are none. Elsewhere called `allMatch`.
    ///
    /// Elements are pulled up to and including the first false one. The rest stays in the source, and an endless source
    /// without a false one never returns. A `null` element is false.
    ///
    /// {@snippet class="io.github.itergen.AllTest" region="truth"}
    ///
    /// Mirrors Python's `all`.
    ///
    /// @param iterable where the elements come from
    /// @return false if one is false
    /// @throws NullPointerException if `iterable` is null
    public static boolean all(Iterable<?> iterable) {
        return all(Truth::of, iterable);
    }

    /// Returns whether the predicate accepts all elements; true if there are none. Elsewhere called `allMatch` or
    /// `every`.
    ///
    /// Elements are pulled up to and including the first rejected one. The rest stays in the source, and an endless
    /// source without a rejected one never returns. A `null` element is given to the predicate like any other. An
    /// exception of the predicate passes through; the source then goes on behind the element that was tested.
    ///
    /// {@snippet class="io.github.itergen.AllTest" region="example"}
    ///
    /// Mirrors Python's `all(map(predicate, iterable))`.
    ///
    /// @param <T> the type of the elements
    /// @param predicate the test
    /// @param iterable where the elements come from
    /// @return false if one was rejected
    /// @throws NullPointerException if `predicate` or `iterable` is null
    public static <T extends @Nullable Object> boolean all(
            Predicate<? super T> predicate, Iterable<? extends T> iterable) {
        return !Searching.contains(Opening.of(iterable, "iterable"), predicate, false);
    }

    /// Returns whether Python would take a value for true: nothing, false, zero and empty are false, all else is true.
    ///
    /// False are `null`, [Boolean#FALSE], a [Number] that is zero, and an empty [CharSequence], [java.util.Collection],
    /// [java.util.Map], array or [Optional], also one of the Optionals for primitives. A [Number] is asked for its
    /// value as a `double`, except that a `BigDecimal` and a `BigInteger` are asked for their sign, so that none is too
    /// small to be true; `-0.0` is false, NaN is true. All else is true: a [Character], even the one with the code 0,
    /// and a `Gen`, even an exhausted one, which is not asked, as a generator in Python.
    ///
    /// A class of one's own cannot take part as with Python's `__bool__` and `__len__`, except by being one of the
    /// above.
    ///
    /// {@snippet class="io.github.itergen.TruthTest" region="example"}
    ///
    /// Mirrors Python's `bool`.
    ///
    /// @param value any value
    /// @return false for nothing, false, zero and empty, else true
    public static boolean truth(@Nullable Object value) {
        return Truth.of(value);
    }

    /// Yields what a function makes of each element of this sequence. The contract is that of [#map(Function,
    /// Iterable)]; unlike there, an exact method reference such as `Math::sqrt` compiles for a sequence of `Integer`
    /// too.
    ///
    /// {@snippet class="io.github.itergen.MapTest" region="fluent"}
    ///
    /// @param <R> the type of the results
    /// @param function makes a result of an element
    /// @return the results, one an element
    /// @throws NullPointerException if `function` is null
    public <R extends @Nullable Object> Gen<R> map(Function<? super T, ? extends R> function) {
        return new Gen<>(MapStage.of(stage, function, "map"));
    }

    /// Yields the elements of this sequence that the predicate accepts; with `null` for the predicate, those that are
    /// true by [#truth(Object)]. The contract is that of [#filter(Predicate, Iterable)].
    ///
    /// {@snippet class="io.github.itergen.FilterTest" region="fluent"}
    ///
    /// @param predicate says of an element whether it is yielded, or null for Python's truth
    /// @return the accepted elements, in the order of this sequence
    public Gen<T> filter(@Nullable Predicate<? super T> predicate) {
        return new Gen<>(FilterStage.of(stage, predicate));
    }

    /// Yields the elements of this sequence that the predicate rejects; with `null` for the predicate, those that are
    /// false by [#truth(Object)]. The contract is that of [#filterFalse(Predicate, Iterable)].
    ///
    /// {@snippet class="io.github.itergen.FilterFalseTest" region="fluent"}
    ///
    /// @param predicate says of an element whether it is left out, or null for Python's truth
    /// @return the rejected elements, in the order of this sequence
    public Gen<T> filterFalse(@Nullable Predicate<? super T> predicate) {
        return new Gen<>(FilterFalseStage.of(stage, predicate));
    }

    /// Yields the elements of this sequence before the first one that the predicate rejects, which is lost. The
    /// contract is that of [#takeWhile(Predicate, Iterable)]; this sequence goes on behind the rejected element.
    ///
    /// {@snippet class="io.github.itergen.TakeWhileTest" region="fluent"}
    ///
    /// @param predicate says of an element whether it is yielded and the sequence goes on
    /// @return the elements before the first rejected one
    /// @throws NullPointerException if `predicate` is null
    public Gen<T> takeWhile(Predicate<? super T> predicate) {
        return new Gen<>(TakeWhileStage.of(stage, predicate));
    }

    /// Yields the elements of this sequence from the first one on that the predicate rejects; those before it are
    /// dropped. The contract is that of [#dropWhile(Predicate, Iterable)].
    ///
    /// {@snippet class="io.github.itergen.DropWhileTest" region="fluent"}
    ///
    /// @param predicate says of an element whether it is still to be dropped
    /// @return the elements from the first rejected one on
    /// @throws NullPointerException if `predicate` is null
    public Gen<T> dropWhile(Predicate<? super T> predicate) {
        return new Gen<>(DropWhileStage.of(stage, predicate));
    }

    /// Yields running totals: the first element, what a function makes of it and the second, what it makes of that and
    /// the third, and so on.
    ///
    /// Nothing is pulled at the call; each request pulls one element and, except for the first, calls the function
    /// once; only the total is kept. null is an ordinary element and total. Behind the end a request asks the source
    /// again and continues from the total so far. A function that throws costs its element; the total stays as it was.
    ///
    /// Mirrors Python's [`itertools.accumulate`](https://docs.python.org/3/library/itertools.html#itertools.accumulate)
    /// with a function; `accumulate(Integer::sum)` wraps around where [#accumulate(Iterable)] and
    /// `accumulate(Math::addExact)` throw. Others call it a scan or a running fold; for the last total alone see
    /// [#reduce(BinaryOperator)].
    ///
    /// {@snippet class="io.github.itergen.AccumulateTest" region="fluent"}
    ///
    /// @param function makes the next total of the total so far and an element
    /// @return the running totals, as many as there are elements
    /// @throws NullPointerException if `function` is null
    public Gen<T> accumulate(BinaryOperator<T> function) {
        return new Gen<>(AccumulateStage.of(stage, function));
    }

    /// Yields running totals that start with an initial value: that, what a function makes of it and the first element,
    /// what it makes of that and the second, and so on.
    ///
    /// Nothing is pulled at the call. The first request answers `initial` and pulls nothing; each further one pulls one
    /// element and calls the function once; only the total is kept. null is an ordinary element and total. Behind the
    /// end a request asks the source again and continues from the total so far. A function that throws costs its
    /// element; the total stays as it was.
    ///
    /// Mirrors Python's [`itertools.accumulate`](https://docs.python.org/3/library/itertools.html#itertools.accumulate)
    /// with a function and `initial`. There `initial=None` stands for none; here null is a total like any other. The
    /// initial value fixes the type of the totals: totals of `Long`s start at `0L`, not at `0`. Others call it a scan
    /// with a seed.
    ///
    /// {@snippet class="io.github.itergen.AccumulateTest" region="fluentInitial"}
    ///
    /// @param <A> the type of the totals
    /// @param function makes the next total of the total so far and an element
    /// @param initial the first total, may be null
    /// @return the running totals, one more than there are elements
    /// @throws NullPointerException if `function` is null
    public <A extends @Nullable Object> Gen<A> accumulate(
            BiFunction<? super A, ? super T, ? extends A> function, A initial) {
        return new Gen<>(AccumulateFromStage.of(stage, function, initial));
    }

    /// Yields the elements in rows of `n`, as lists; the last row holds what is left.
    ///
    /// Nothing is pulled at the call. Each request pulls `n` elements; the last row is short if the source ends within
    /// it, and the request behind it asks the source again. A request that finds no element at all ends the sequence
    /// for good. No more than a row is buffered, and memory is taken as elements come, however large `n` is. An error
    /// of the source passes through, loses the elements of the row that was being filled and ends the sequence. Rows
    /// are unmodifiable lists, new each time, and may hold null.
    ///
    /// Mirrors Python's [`itertools.batched`](https://docs.python.org/3/library/itertools.html#itertools.batched).
    /// Others call it chunk, chunked or `windowFixed`.
    ///
    /// {@snippet class="io.github.itergen.BatchedTest" region="fluent"}
    ///
    /// @param n the number of elements in a row, at least 1
    /// @return lists of `n` elements, the last of 1 to `n`
    /// @throws IllegalArgumentException if `n` is less than 1
    public Gen<List<T>> batched(int n) {
        return batched(n, false);
    }

    /// Yields the elements in rows of `n`, as lists, and can refuse a short last row.
    ///
    /// Nothing is pulled at the call. Each request pulls `n` elements; the last row is short if the source ends within
    /// it, and the request behind it asks the source again. A request that finds no element at all ends the sequence
    /// for good. No more than a row is buffered, and memory is taken as elements come, however large `n` is. With
    /// `strict`, a short last row throws instead; its elements are lost and the sequence has ended. An error of the
    /// source passes through, loses the elements of the row that was being filled and ends the sequence. Rows are
    /// unmodifiable lists, new each time, and may hold null.
    ///
    /// Mirrors Python's [`itertools.batched`](https://docs.python.org/3/library/itertools.html#itertools.batched) with
    /// `strict`, whose `ValueError` this [IllegalArgumentException] is. Others call it chunk, chunked or `windowFixed`.
    ///
    /// {@snippet class="io.github.itergen.BatchedTest" region="fluentStrict"}
    ///
    /// @param n the number of elements in a row, at least 1
    /// @param strict whether a short last row is refused
    /// @return lists of `n` elements, the last of 1 to `n`, or of `n` if `strict`
    /// @throws IllegalArgumentException if `n` is less than 1; from a request, if `strict` and the last row is short
    public Gen<List<T>> batched(int n, boolean strict) {
        return new Gen<>(BatchedStage.of(stage, n, strict));
    }

    /// Yields those elements of this sequence whose selector, the one at the same place in an iterable, is true.
    ///
    /// The iterator of the selectors is taken at the call and nothing is pulled. Each request pulls from both until a
    /// selector is true, each time the element first and then its selector. So if the selectors end first, one element
    /// more has been pulled and is lost; if the elements end first, no selector is. Nothing is buffered. null is an
    /// ordinary element. Behind the end a request asks both again. An error of the selectors passes through and costs
    /// the element that was to be selected. Truth is Python's, see [#truth(Object)]: null, `false`, a zero and whatever
    /// is empty are false.
    ///
    /// Mirrors Python's [`itertools.compress`](https://docs.python.org/3/library/itertools.html#itertools.compress).
    /// Others call it a mask.
    ///
    /// {@snippet class="io.github.itergen.CompressTest" region="fluent"}
    ///
    /// @param selectors whether each element is kept, by its truth
    /// @return the selected elements
    /// @throws NullPointerException if `selectors` is null, or the iterator it answers is
    public Gen<T> compress(Iterable<?> selectors) {
        return compress(this, selectors);
    }

    /// Yields the elements of this sequence with their numbers, counted from 0. The contract is that of
    /// [#enumerate(Iterable, long)].
    ///
    /// {@snippet class="io.github.itergen.EnumerateTest" region="fluent"}
    ///
    /// @return the numbered elements
    public Gen<Indexed<T>> enumerate() {
        return enumerate(0);
    }

    /// Yields the elements of this sequence with their numbers, counted from `start`. The contract is that of
    /// [#enumerate(Iterable, long)].
    ///
    /// {@snippet class="io.github.itergen.EnumerateTest" region="fluentStart"}
    ///
    /// @param start the first element's number, which may be negative
    /// @return the numbered elements
    public Gen<Indexed<T>> enumerate(long start) {
        return new Gen<>(EnumerateStage.of(stage, start, Indexed::new));
    }

    /// Yields the consecutive runs of equal elements of this sequence, each with the element as its key. The contract
    /// is that of [#groupBy(Iterable, Function)]: a group can be read until the next one is asked for.
    ///
    /// {@snippet class="io.github.itergen.GroupByTest" region="fluent"}
    ///
    /// @return the runs; a group can be read until the next one is asked for
    public Gen<Group<T, T>> groupBy() {
        return groupBy(Function.identity());
    }

    /// Yields the consecutive runs of elements of this sequence with equal keys, each with its key. The contract is
    /// that of [#groupBy(Iterable, Function)]: a group can be read until the next one is asked for, and a key that
    /// comes back later starts another group.
    ///
    /// {@snippet class="io.github.itergen.GroupByTest" region="fluentKey"}
    ///
    /// @param <K> the type of the keys
    /// @param key makes an element's key
    /// @return the runs; a group can be read until the next one is asked for
    /// @throws NullPointerException if `key` is null
    public <K extends @Nullable Object> Gen<Group<K, T>> groupBy(Function<? super T, ? extends K> key) {
        return new Gen<>(GroupByStage.of(stage, key, Gen::group));
    }

    /// Yields the first `stop` elements of this sequence, or all if there are fewer. The contract is that of
    /// [#islice(Iterable, long, long, long)]; this sequence goes on behind the slice.
    ///
    /// {@snippet class="io.github.itergen.IsliceTest" region="fluent"}
    ///
    /// @param stop the number of elements at most, or [#UNBOUNDED] for all
    /// @return the first elements
    /// @throws IllegalArgumentException if `stop` is negative
    public Gen<T> islice(long stop) {
        return islice(0, stop);
    }

    /// Yields the elements of this sequence from index `start` up to index `stop`, that one excluded, counted from
    /// where the sequence stands. The contract is that of [#islice(Iterable, long, long, long)].
    ///
    /// {@snippet class="io.github.itergen.IsliceTest" region="fluentStart"}
    ///
    /// @param start the index of the first element, counted from 0
    /// @param stop the index behind the last element, or [#UNBOUNDED] for no end
    /// @return the slice
    /// @throws IllegalArgumentException if `start` or `stop` is negative
    public Gen<T> islice(long start, long stop) {
        return islice(start, stop, 1);
    }

    /// Yields the elements of this sequence at the indexes `start`, `start + step`, `start + 2 * step` and so on below
    /// `stop`, counted from where the sequence stands. The contract is that of [#islice(Iterable, long, long, long)].
    ///
    /// {@snippet class="io.github.itergen.IsliceTest" region="fluentStep"}
    ///
    /// @param start the index of the first element, counted from 0
    /// @param stop the index that all indexes stay below, or [#UNBOUNDED] for no end
    /// @param step the distance from one index to the next
    /// @return the slice
    /// @throws IllegalArgumentException if `start` or `stop` is negative, or `step` is less than 1
    public Gen<T> islice(long start, long stop, long step) {
        return new Gen<>(IsliceStage.of(stage, start, stop, step));
    }

    /// Yields each element of this sequence together with the one behind it. The contract is that of
    /// [#pairwise(Iterable)].
    ///
    /// {@snippet class="io.github.itergen.PairwiseTest" region="fluent"}
    ///
    /// @return the pairs, one less than there are elements
    public Gen<Pair<T, T>> pairwise() {
        return new Gen<>(PairwiseStage.of(stage, Pair::new));
    }

    /// Yields pairs of the elements at the same place of this sequence and another, up to the end of the shorter one.
    /// The contract is that of [#zip(Iterable, Iterable)] with this sequence as the first: where only the other one
    /// ends, an element of this one is lost.
    ///
    /// {@snippet class="io.github.itergen.ZipTest" region="fluent"}
    ///
    /// @param <B> the type of the other sequence's elements
    /// @param other where the second of each pair comes from; its iterator is taken at the call
    /// @return the pairs, each a new one
    /// @throws NullPointerException if `other` is null
    public <B extends @Nullable Object> Gen<Pair<T, B>> zip(Iterable<? extends B> other) {
        return zip(this, requireNonNull(other, "other"));
    }

    /// Yields pairs of the elements at the same place of this sequence and another, which have to be of equal length.
    /// The contract is that of [#zipStrict(Iterable, Iterable)] with this sequence as the first: the request that finds
    /// the lengths different throws IllegalArgumentException.
    ///
    /// {@snippet class="io.github.itergen.ZipStrictTest" region="fluent"}
    ///
    /// @param <B> the type of the other sequence's elements
    /// @param other where the second of each pair comes from; its iterator is taken at the call
    /// @return the pairs, each a new one; its requests throw IllegalArgumentException where the lengths differ
    /// @throws NullPointerException if `other` is null
    public <B extends @Nullable Object> Gen<Pair<T, B>> zipStrict(Iterable<? extends B> other) {
        return zipStrict(this, requireNonNull(other, "other"));
    }

    /// Yields pairs of the elements at the same place of this sequence and another, up to the end of the longer one,
    /// with `null` for what the shorter one lacks. The contract is that of [#zipLongest(Iterable, Iterable)] with this
    /// sequence as the first.
    ///
    /// {@snippet class="io.github.itergen.ZipLongestTest" region="fluent"}
    ///
    /// @param <B> the type of the other sequence's elements
    /// @param other where the second of each pair comes from; its iterator is taken at the call
    /// @return the pairs, each a new one
    /// @throws NullPointerException if `other` is null
    public <B extends @Nullable Object> Gen<Pair<@Nullable T, @Nullable B>> zipLongest(Iterable<? extends B> other) {
        return zipLongest(this, requireNonNull(other, "other"));
    }

    /// Yields pairs of the elements at the same place of this sequence and another, up to the end of the longer one,
    /// with a fill for what the shorter one lacks. The contract is that of [#zipLongest(Iterable, Iterable, Object,
    /// Object)] with this sequence as the first.
    ///
    /// {@snippet class="io.github.itergen.ZipLongestTest" region="fluentFills"}
    ///
    /// @param <B> the type of the other sequence's elements
    /// @param other where the second of each pair comes from; its iterator is taken at the call
    /// @param fill stands for the elements that this sequence lacks, which may be null
    /// @param fillOther stands for the elements that `other` lacks, which may be null
    /// @return the pairs, each a new one
    /// @throws NullPointerException if `other` is null
    public <B extends @Nullable Object> Gen<Pair<T, B>> zipLongest(Iterable<? extends B> other, T fill, B fillOther) {
        return zipLongest(this, requireNonNull(other, "other"), fill, fillOther);
    }

    /// Returns two readers of this sequence, each of which yields all that is left of it at its own pace. The contract
    /// is that of [#tee(Iterable, int)]: read on from the readers, since what is taken from this sequence itself is
    /// missing there.
    ///
    /// {@snippet class="io.github.itergen.TeeTest" region="fluent"}
    ///
    /// @return the two readers, in an unmodifiable list; if this is a reader of a `tee`, the first is this very object
    public List<Gen<T>> tee() {
        return tee(2);
    }

    /// Returns `n` readers of this sequence, each of which yields all that is left of it at its own pace. The contract
    /// is that of [#tee(Iterable, int)]: read on from the readers, since what is taken from this sequence itself is
    /// missing there.
    ///
    /// {@snippet class="io.github.itergen.TeeTest" region="copy"}
    ///
    /// @param n the number of readers; for 0 the list is empty and this sequence is left alone
    /// @return the readers, in an unmodifiable list of size `n`; if this is a reader of a `tee`, the first is this very
    /// object
    /// @throws IllegalArgumentException if `n` is negative
    public List<Gen<T>> tee(int n) {
        return tee(this, n);
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
    /// Mirrors Python: `itertools.chain(it, *others)`.
    ///
    /// @param others the sequences behind this one
    /// @return the elements of all, in the order of the arguments
    /// @throws NullPointerException if `others` or one of them is null
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final Gen<T> concat(Iterable<? extends T>... others) {
        return new Gen<>(new ChainStage<>(stage, Opening.later(others, "others"), Opening.LATER, "concat"));
    }

    /// Yields the elements of this sequence, then the same ones again and again, without end.
    ///
    /// Nothing is pulled at the call. In the first pass each request pulls one element and saves it; later passes pull
    /// nothing, so the whole source is held in memory. The elements are saved as they come: a source that changes
    /// during the first pass is repeated as it was read. An empty source yields nothing, and is asked that once. null
    /// is an ordinary element. An error of the source in the first pass passes through and is not saved; the next
    /// request goes on with the pass. [#close()] lets go of the saved elements.
    ///
    /// Mirrors Python's [`itertools.cycle`](https://docs.python.org/3/library/itertools.html#itertools.cycle).
    ///
    /// {@snippet class="io.github.itergen.CycleTest" region="fluent"}
    ///
    /// @return the elements, over and over
    public Gen<T> cycle() {
        return new Gen<>(CycleStage.of(stage));
    }

    /// Yields the elements of the sequences that a function makes of this sequence's elements, one behind the other.
    ///
    /// A request pulls one element from the inner sequence that is being read. Where there is none or it has ended, it
    /// pulls one element from this sequence, calls the function and goes on with its answer, until an element is found.
    /// Nothing is buffered, and null elements pass in both directions. An `ArrayList` is read by index, as [#iter(Iterable)]
    /// reads it, so a request throws `ConcurrentModificationException` if its size is another one than when it was reached.
    ///
    /// At its end it asks this sequence again. A function that throws, or answers null, costs its element and nothing
    /// else; an inner sequence that throws is asked again by the next request. Closing closes this sequence and of the
    /// inner ones the one that is being read and those before it that still hold a resource.
    ///
    /// {@snippet class="io.github.itergen.FlatMapTest" region="example"}
    ///
    /// Mirrors Python: `itertools.chain.from_iterable(map(function, it))`, which however latches at its end and when the
    /// function raises.
    ///
    /// @param <R> the type of the inner sequences' elements
    /// @param function makes a sequence of an element
    /// @return the elements of the inner sequences
    /// @throws NullPointerException if `function` is null; out of a request, if the function answers null
    public <R extends @Nullable Object> Gen<R> flatMap(Function<? super T, ? extends Iterable<? extends R>> function) {
        return new Gen<>(FlatMapStage.of(stage, function, Opening.LATER));
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
    /// Mirrors Python: `itertools.islice(it, count)`.
    ///
    /// @param count how many elements at most, 0 or more
    /// @return the first elements
    /// @throws IllegalArgumentException if `count` is negative
    public Gen<T> take(long count) {
        return new Gen<>(TakeStage.of(stage, count));
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
    /// Mirrors Python: `itertools.islice(it, count, None)`.
    ///
    /// @param count how many elements to leave out, 0 or more
    /// @return the elements behind them
    /// @throws IllegalArgumentException if `count` is negative
    public Gen<T> drop(long count) {
        return new Gen<>(DropStage.of(stage, count));
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
        return new Gen<>(PeekStage.of(stage, action));
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
        return new Gen<>(GatherStage.of(stage, gatherer));
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
    /// Mirrors Python: `Executor.map(fn, it, buffersize=limit)`.
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
    /// Mirrors Python: a window of `Executor.submit` and `as_completed`.
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
    /// Mirrors Python: `more_itertools.synchronized` (3.13 itself leaves an iterator shared by threads to its luck).
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
    /// Mirrors Python: `more_itertools.concurrent_tee`; `itertools.tee` is not for threads.
    ///
    /// @param n the number of sequences, at least 0
    /// @return the sequences
    /// @throws IllegalArgumentException if `n` is negative
    public List<Gen<T>> teeConcurrent(int n) {
        return map(Gen<T>::new, TeeConcurrentStage.split(stage, n)).toList();
    }

    /// Returns the rest of the elements as an unmodifiable list.
    ///
    /// Pulls up to the end, so it does not return from an endless sequence. Null elements are kept. An exception of
    /// this sequence passes through; the elements pulled before it are lost, and those behind it can still be read.
    ///
    /// {@snippet class="io.github.itergen.ToListTest" region="example"}
    ///
    /// Mirrors Python: `list(it)`.
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
    /// Mirrors Python: `set(it)`, which keeps no order.
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
    /// {@snippet class="io.github.itergen.ReduceTest" region="fluent"}
    ///
    /// Mirrors Python: `functools.reduce(function, it)`, which raises where this answers with an empty `Optional`; so does the
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
    /// Mirrors Python: `functools.reduce(function, it, initial)`.
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
    /// {@snippet class="io.github.itergen.AnyTest" region="fluent"}
    ///
    /// Mirrors Python: `any(map(predicate, it))`.
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
    /// {@snippet class="io.github.itergen.AllTest" region="fluent"}
    ///
    /// Mirrors Python: `all(map(predicate, it))`.
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
    /// Mirrors Python: `not any(map(predicate, it))`.
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
    /// Mirrors Python: `next(it)` with an answer at the end; [#nextOr(Object)] is the one that can answer with a null element.
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
    /// Mirrors Python: `next(it, fallback)`.
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
    /// Mirrors Python: `sum(map(function, it))`.
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
    /// Mirrors Python: `sum(map(function, it), 0.0)`.
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
    /// Mirrors Python: `min(it)`, with a comparator for its `key`.
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
    /// Mirrors Python: `max(it)`, with a comparator for its `key`.
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
    /// Mirrors Python: `sorted(it)`.
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
    /// Mirrors Python: `sorted(it, key=…)`. `comparator.reversed()` keeps the order of equal elements, as Python's
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
    /// Mirrors Python: `delimiter.join(map(str, it))`.
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
    /// more than it needs, and what it left can still be read here. The stream knows its size where [#spliterator()] does;
    /// its `count()` then answers without a pull, as that of any such stream. A stream that is made `parallel()` pulls its
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
    /// Mirrors Python: `iter(it)`.
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
    /// Mirrors Python: `next(it)`. What a function or a source throws passes through as it is, also a
    /// [NoSuchElementException][java.util.NoSuchElementException] or a [StopIteration]. Code that has to tell such an
    /// exception from the end asks `hasNext()` first or calls [#nextOr(Object)].
    ///
    /// @return the element
    /// @throws StopIteration at the end and behind [#close()]
    @Override
    public T next() {
        return element(stage.request());
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
    /// Mirrors Python: `for element in it: action(element)`.
    ///
    /// @param action receives each element
    /// @throws NullPointerException if `action` is null
    @Override
    public void forEachRemaining(Consumer<? super T> action) {
        stage.drainInto(requireNonNull(action, "action"));
    }

    /// Hands the rest of the elements to an action, as [#forEachRemaining(Consumer)] does.
    ///
    /// Pulls up to the end. A second call finds nothing, since the sequence is read once. An exception passes through,
    /// and the elements behind the one that failed can still be read.
    ///
    /// {@snippet class="io.github.itergen.ForEachTest" region="example"}
    ///
    /// Mirrors Python: `for element in it: action(element)`.
    ///
    /// @param action receives each element
    /// @throws NullPointerException if `action` is null
    @Override
    public void forEach(Consumer<? super T> action) {
        forEachRemaining(action);
    }

    /// Returns a spliterator over the rest of the elements: ordered, null among them, and of known size where the
    /// source has one (a range, an `ArrayList`, an array, a bounded `repeat`) and no operator's count depends on the
    /// elements: `map`, `peek`, `enumerate`, `accumulate`, `take`, `drop`, `islice`, `batched` and `pairwise`.
    ///
    /// Pulls nothing itself, not for the size either. Each `tryAdvance` pulls one element, and `trySplit` takes a batch
    /// of them out of this sequence.
    ///
    /// {@snippet class="io.github.itergen.SpliteratorTest" region="example"}
    ///
    /// Python has no such function.
    ///
    /// @return a spliterator that reads this sequence
    @Override
    public Spliterator<T> spliterator() {
        return new Remaining<>(stage);
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
    /// Mirrors Python: `close()` of generators and files.
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
    /// Mirrors Python: `repr(it)`, which shows the address instead.
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

    private static <T extends @Nullable Object, K extends @Nullable Object> Group<K, T> group(
            K key, Stage<T> elements) {
        return new Group<>(key, new Gen<>(elements));
    }

    /// Makes a sequence of a reader, where that isn't the argument's own: then it is the argument, as in Python.
    private static <T extends @Nullable Object> Gen<T> reader(Iterable<? extends T> argument, Stage<T> reader) {
        return argument instanceof Gen<? extends T> gen && gen.stage == reader ? widened(gen) : new Gen<>(reader);
    }

    @SuppressWarnings("unchecked") // a sequence only hands elements out, so it may be viewed as one of a supertype
    private static <T extends @Nullable Object> Gen<T> widened(Gen<? extends T> gen) {
        return (Gen<T>) gen;
    }
}
