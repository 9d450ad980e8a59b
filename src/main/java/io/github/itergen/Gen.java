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

    /// Yields the elements of an iterable. A `Gen` is answered as it is: both names then stand for one sequence.
    ///
    /// The iterator is taken at the call and nothing is pulled. Each request asks it `hasNext()` once and, if that is
    /// true, `next()` once; nothing is buffered, and null is an ordinary element. Behind the end a request asks the
    /// iterator again, so a source that resumes is resumed. What the iterator throws passes through, a
    /// `NoSuchElementException` too: it is never taken for the end. An iterator that is [AutoCloseable] is closed by
    /// [#close()], not at its end.
    ///
    /// Mirrors Python's [`iter(iterable)`](https://docs.python.org/3/library/functions.html#iter). A Python list may
    /// grow while it is iterated; here the rule of the collection holds, and an `ArrayList` throws its
    /// `ConcurrentModificationException`.
    ///
    /// {@snippet class="io.github.itergen.IterTest" region="example"}
    ///
    /// @param <T> the type of the elements
    /// @param iterable where the elements come from
    /// @return the elements of the iterable, or the iterable itself if it is a `Gen`
    /// @throws NullPointerException if `iterable` is null, or the iterator it answers is
    public static <T extends @Nullable Object> Gen<T> iter(Iterable<? extends T> iterable) {
        return iterable instanceof Gen<? extends T> gen ? widened(gen) : new Gen<>(Opening.open(iterable, "iterable"));
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
        return new Gen<>(new SupplierStage<>(supplier, sentinel));
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
        return iterator instanceof Gen<? extends T> gen ? widened(gen) : new Gen<>(new IteratorStage<>(iterator, "fromIterator"));
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
        return new Gen<>(new IterateStage<>(start, n -> Math.addExact(n, step), "count(" + start + ", " + step + ")"));
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
        return new Gen<>(new IterateStage<>(start, n -> Math.addExact(n, step), "count(" + start + ", " + step + ")"));
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
        return new Gen<>(new IterateStage<>(start, n -> n + step, "count(" + start + ", " + step + ")"));
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
        return new Gen<>(new IterateStage<>(requireNonNull(start, "start"), requireNonNull(step, "step")::add, "count(" + start + ", " + step + ")"));
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
        return new Gen<>(new IterateStage<>(seed, function, "iterate"));
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
    public static <T extends @Nullable Object> Gen<T> accumulate(Iterable<? extends T> iterable, BinaryOperator<T> function) {
        return new Gen<>(new AccumulateStage<>(Opening.of(iterable, "iterable"), function));
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
    public static <T extends @Nullable Object, A extends @Nullable Object> Gen<A> accumulate(Iterable<? extends T> iterable, BiFunction<? super A, ? super T, ? extends A> function, A initial) {
        return new Gen<>(new AccumulateFromStage<>(Opening.of(iterable, "iterable"), function, initial));
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
    public static <T extends @Nullable Object> Gen<List<T>> batched(Iterable<? extends T> iterable, int n, boolean strict) {
        return new Gen<>(new BatchedStage<>(Opening.<T>of(iterable, "iterable"), n, strict));
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
        return new Gen<>(new ChainStage<>(Opening.later(iterables, "iterables"), Opening::open, null, "chain"));
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
    public static <T extends @Nullable Object> Gen<T> chainFromIterable(Iterable<? extends Iterable<? extends T>> iterable) {
        return chained(Opening.open(iterable, "iterable"));
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
    public static <T extends @Nullable Object> Gen<List<T>> combinationsWithReplacement(Iterable<? extends T> iterable, int r) {
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
        return new Gen<>(new CompressStage<>(Opening.open(data, "data"), Opening.open(selectors, "selectors")));
    }

    /// Yields elements.
    public static <T extends @Nullable Object> Gen<T> dropWhile(Predicate<? super T> predicate, Iterable<? extends T> iterable) {
        return new Gen<>(new DropWhileStage<>(Opening.of(iterable, "iterable"), predicate));
    }

    /// Yields elements.
    public static <T extends @Nullable Object> Gen<T> takeWhile(Predicate<? super T> predicate, Iterable<? extends T> iterable) {
        return new Gen<>(new TakeWhileStage<>(Opening.of(iterable, "iterable"), predicate));
    }

    /// Yields elements.
    public static <T extends @Nullable Object> Gen<T> filter(@Nullable Predicate<? super T> predicate, Iterable<? extends T> iterable) {
        return new Gen<>(new FilterStage<>(Opening.of(iterable, "iterable"), predicate));
    }

    /// Yields elements.
    public static <T extends @Nullable Object> Gen<T> filterFalse(@Nullable Predicate<? super T> predicate, Iterable<? extends T> iterable) {
        return new Gen<>(new FilterFalseStage<>(Opening.of(iterable, "iterable"), predicate));
    }

    /// Yields consecutive runs.
    public static <T extends @Nullable Object> Gen<Group<T, T>> groupBy(Iterable<? extends T> iterable) {
        return Gen.<T>iter(iterable).groupBy();
    }

    /// Yields consecutive runs.
    public static <T extends @Nullable Object, K extends @Nullable Object> Gen<Group<K, T>> groupBy(Iterable<? extends T> iterable, Function<? super T, ? extends K> key) {
        return new Gen<>(new GroupByStage<>(Opening.<T>of(iterable, "iterable"), key, Gen::group));
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
        return new Gen<>(new IsliceStage<>(Opening.of(iterable, "iterable"), start, stop, step));
    }

    /// Yields neighbours.
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

    /// Yields results.
    public static <A extends @Nullable Object, B extends @Nullable Object, R extends @Nullable Object> Gen<R> starMap(BiFunction<? super A, ? super B, ? extends R> function, Iterable<? extends Pair<? extends A, ? extends B>> iterable) {
        return new Gen<>(new MapStage<>(Opening.<Pair<? extends A, ? extends B>>of(iterable, "iterable"), Rows.spread(function), "starMap"));
    }

    /// Yields results.
    public static <A extends @Nullable Object, B extends @Nullable Object, C extends @Nullable Object, R extends @Nullable Object> Gen<R> starMap(TriFunction<? super A, ? super B, ? super C, ? extends R> function, Iterable<? extends Triple<? extends A, ? extends B, ? extends C>> iterable) {
        return new Gen<>(new MapStage<>(Opening.<Triple<? extends A, ? extends B, ? extends C>>of(iterable, "iterable"), Rows.spread(function), "starMap"));
    }

    /// Splits.
    public static <T extends @Nullable Object> List<Gen<T>> tee(Iterable<? extends T> iterable) {
        return tee(iterable, 2);
    }

    /// Splits.
    public static <T extends @Nullable Object> List<Gen<T>> tee(Iterable<? extends T> iterable, int n) {
        return map(reader -> reader(iterable, reader), TeeStage.<T>split(Opening.of(iterable, "iterable"), n)).toList();
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
        return new Gen<>(new MapStage<>(Opening.of(iterable, "iterable"), function, "map"));
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
        return new Gen<>(new AccumulateStage<>(stage, function));
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
    public <A extends @Nullable Object> Gen<A> accumulate(BiFunction<? super A, ? super T, ? extends A> function, A initial) {
        return new Gen<>(new AccumulateFromStage<>(stage, function, initial));
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
        return new Gen<>(new BatchedStage<>(stage, n, strict));
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
        return new Gen<>(new GroupByStage<>(stage, key, Gen::group));
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
        return tee(this, n);
    }

    /// Chains.
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final Gen<T> concat(Iterable<? extends T>... others) {
        return new Gen<>(new ChainStage<>(Opening.laterBehind(this, others, "others"), Opening::open, stage, "concat"));
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

    private static <T extends @Nullable Object, K extends @Nullable Object> Group<K, T> group(K key, Stage<T> elements) {
        return new Group<>(key, new Gen<>(elements));
    }

    /// Makes a sequence of a reader, where that isn't the argument's own: then it is the argument, as in Python.
    private static <T extends @Nullable Object> Gen<T> reader(Iterable<? extends T> argument, Stage<T> reader) {
        return argument instanceof Gen<? extends T> gen && gen.stage == reader ? widened(gen) : new Gen<>(reader);
    }

    private static <T extends @Nullable Object> Gen<T> chained(Stage<Iterable<? extends T>> outer) {
        return new Gen<>(new ChainStage<>(outer, Opening::open, outer, "chainFromIterable"));
    }

    @SuppressWarnings("unchecked") // a sequence only hands elements out, so it may be viewed as one of a supertype
    private static <T extends @Nullable Object> Gen<T> widened(Gen<? extends T> gen) {
        return (Gen<T>) gen;
    }
}
