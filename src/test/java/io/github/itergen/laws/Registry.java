package io.github.itergen.laws;

import static io.github.itergen.laws.Combinator.combinator;
import static io.github.itergen.laws.Combinator.siblings;
import static io.github.itergen.laws.Combinator.source;
import static io.github.itergen.laws.Trait.BOUNDED;
import static io.github.itergen.laws.Trait.CALLS;
import static io.github.itergen.laws.Trait.CONCURRENT;
import static io.github.itergen.laws.Trait.EAGER;
import static io.github.itergen.laws.Trait.ENDLESS;
import static io.github.itergen.laws.Trait.LATCHES_AT_END;
import static io.github.itergen.laws.Trait.LATCHES_ON_ERROR;
import static io.github.itergen.laws.Trait.OPENS_NOTHING;
import static io.github.itergen.laws.Trait.REACHES;
import static io.github.itergen.laws.Trait.REFUSES_NULL;

import io.github.itergen.Gen;
import io.github.itergen.Pair;
import io.github.itergen.Triple;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Gatherer;
import java.util.stream.Stream;

/// All public methods of [Gen], as data for the laws. [RegistryTest] proves that none is missing.
///
/// A method may have several entries, where its laws depend on its arguments. The standard inputs hold null; two of them are
/// `1, null, 2, 2` and `10, 20, null, 40`.
final class Registry {
    private Registry() {}

    /// Methods that neither make a sequence nor read one to its end, and why no law here speaks of them.
    static final Map<String, String> EXEMPT =
            Map.of(
                    "truth(Object)", "takes no sequence",
                    "iterator()", "returns the sequence itself",
                    "via(Function)", "does nothing but call the function with the sequence itself",
                    "hasNext()", "one of the two verbs that the laws read sequences with",
                    "next()", "the other",
                    "close()", "what CloseLawTest is about",
                    "toString()", "what TextLawTest is about",
                    "spliterator()", "a view for stream(), which is among the ends");

    /// The methods that yield what the elements of other sequences become.
    static List<Combinator> combinators() {
        List<Combinator> all = new ArrayList<>();
        all.addAll(ofOne());
        all.addAll(ofSlices());
        all.addAll(ofRows());
        all.addAll(ofSeveral());
        return all;
    }

    /// The methods that make a sequence of no other one.
    static List<Combinator> sources() {
        return List.of(
                source("iter(Supplier, Object)", (_, _) -> Gen.iter(List.of(1, 2, 3).iterator()::next, 3))
                        .yields(1, 2)
                        .with(LATCHES_AT_END),
                source("of(Object[])", (_, _) -> Gen.of(1, null, 2)).yields(1, null, 2),
                source("empty()", (_, _) -> Gen.empty()),
                source("fromStream(Stream)", (_, _) -> Gen.fromStream(Stream.of(1, null, 2))).yields(1, null, 2),
                source("chars(CharSequence)", (_, _) -> Gen.chars("aé𝄞")).yields("a", "é", "𝄞"),
                source("lines(Path)", (_, _) -> Gen.lines(twoLines())).yields("one", "two"),
                source("lines(Path, Charset)", (_, _) -> Gen.lines(twoLines(), StandardCharsets.US_ASCII))
                        .yields("one", "two"),
                source("range(int)", (_, _) -> Gen.range(3)).yields(0, 1, 2),
                source("range(int, int)", (_, _) -> Gen.range(-1, 2)).yields(-1, 0, 1),
                source("range(int, int, int)", (_, _) -> Gen.range(5, 0, -2)).yields(5, 3, 1),
                source("range(long)", (_, _) -> Gen.range(3L)).yields(0L, 1L, 2L),
                source("range(long, long)", (_, _) -> Gen.range(-1L, 2L)).yields(-1L, 0L, 1L),
                source("range(long, long, long)", (_, _) -> Gen.range(5L, 0L, -2L)).yields(5L, 3L, 1L),
                source("count()", (_, _) -> Gen.count()).yields(0, 1, 2).with(ENDLESS),
                source("count(int)", (_, _) -> Gen.count(5)).yields(5, 6, 7).with(ENDLESS),
                source("count(int, int)", (_, _) -> Gen.count(5, -5)).yields(5, 0, -5).with(ENDLESS),
                source("count(long)", (_, _) -> Gen.count(5L)).yields(5L, 6L, 7L).with(ENDLESS),
                source("count(long, long)", (_, _) -> Gen.count(5L, -5L)).yields(5L, 0L, -5L).with(ENDLESS),
                source("count(double)", (_, _) -> Gen.count(0.5)).yields(0.5, 1.5, 2.5).with(ENDLESS),
                source("count(double, double)", (_, _) -> Gen.count(0.5, 0.25)).yields(0.5, 0.75, 1.0).with(ENDLESS),
                source("count(BigInteger)", (_, _) -> Gen.count(BigInteger.TWO))
                        .yields(BigInteger.TWO, BigInteger.valueOf(3))
                        .with(ENDLESS),
                source("count(BigInteger, BigInteger)", (_, _) -> Gen.count(BigInteger.TWO, BigInteger.TEN))
                        .yields(BigInteger.TWO, BigInteger.valueOf(12))
                        .with(ENDLESS),
                source("repeat(Object)", (_, _) -> Gen.repeat(null)).yields(null, null, null).with(ENDLESS),
                source("repeat(Object, long)", (_, _) -> Gen.repeat(null, 2)).yields(null, null),
                source("iterate(Object, UnaryOperator)", (_, _) -> Gen.<Integer>iterate(null, n -> zero(n) + 1))
                        .yields(null, 1, 2)
                        .with(ENDLESS),
                source(
                                "generate(GeneratorBody)",
                                (_, _) ->
                                        Gen.generate(
                                                y -> {
                                                    y.yield(1);
                                                    y.yield(null);
                                                    y.yield(2);
                                                }))
                        .yields(1, null, 2)
                        .with(LATCHES_AT_END),
                source(
                                "reversed(SequencedCollection)",
                                (_, _) -> Gen.reversed(new ArrayList<>(Arrays.asList(1, null, 2))))
                        .yields(2, null, 1));
    }

    private static List<Combinator> ofOne() {
        return List.of(
                combinator("iter(Iterable)", 1, (in, _) -> Gen.iter(in.get(0))).yields(1, null, 2, 2),
                combinator("fromIterator(Iterator)", 1, (in, _) -> Gen.fromIterator(iterator(in.get(0))))
                        .yields(1, null, 2, 2),
                combinator("cycle(Iterable)", 1, (in, _) -> Gen.cycle(in.get(0)))
                        .yields(1, null, 2, 2, 1, null, 2, 2, 1)
                        .with(ENDLESS, LATCHES_AT_END),
                combinator("cycle()", 1, (in, _) -> gen(in).cycle())
                        .yields(1, null, 2, 2, 1, null, 2, 2, 1)
                        .with(ENDLESS, LATCHES_AT_END),
                combinator("accumulate(Iterable)", 1, (in, _) -> Gen.accumulate(in.get(0)))
                        .over(List.of(1, 2, 3, 4))
                        .yields(1, 3, 6, 10)
                        .with(REFUSES_NULL),
                combinator(
                                "accumulate(Iterable, BinaryOperator)",
                                1,
                                (in, call) -> Gen.accumulate(in.get(0), adding(call)))
                        .yields(1, 1, 3, 5)
                        .with(CALLS),
                combinator("accumulate(BinaryOperator)", 1, (in, call) -> gen(in).accumulate(adding(call)))
                        .yields(1, 1, 3, 5)
                        .with(CALLS),
                combinator(
                                "accumulate(Iterable, BiFunction, Object)",
                                1,
                                (in, call) -> Gen.accumulate(in.get(0), adding(call), null))
                        .yields(null, 1, 1, 3, 5)
                        .with(CALLS),
                combinator("accumulate(BiFunction, Object)", 1, (in, call) -> gen(in).accumulate(adding(call), null))
                        .yields(null, 1, 1, 3, 5)
                        .with(CALLS),
                combinator("filter(Predicate, Iterable)", 1, (in, call) -> Gen.filter(isNot(1, call), in.get(0)))
                        .yields(null, 2, 2)
                        .with(CALLS),
                combinator("filter(Predicate)", 1, (in, call) -> gen(in).filter(isNot(1, call)))
                        .yields(null, 2, 2)
                        .with(CALLS),
                combinator("filter(Predicate, Iterable)", 1, (in, _) -> Gen.filter(null, in.get(0)))
                        .variant("by truth")
                        .yields(1, 2, 2),
                combinator("filter(Predicate)", 1, (in, _) -> gen(in).filter(null)).variant("by truth").yields(1, 2, 2),
                combinator("filterFalse(Predicate, Iterable)", 1, (in, call) -> Gen.filterFalse(is(1, call), in.get(0)))
                        .yields(null, 2, 2)
                        .with(CALLS),
                combinator("filterFalse(Predicate)", 1, (in, call) -> gen(in).filterFalse(is(1, call)))
                        .yields(null, 2, 2)
                        .with(CALLS),
                combinator("filterFalse(Predicate, Iterable)", 1, (in, _) -> Gen.filterFalse(null, in.get(0)))
                        .variant("by truth")
                        .yields((Object) null),
                combinator("filterFalse(Predicate)", 1, (in, _) -> gen(in).filterFalse(null))
                        .variant("by truth")
                        .yields((Object) null),
                combinator("map(Function, Iterable)", 1, (in, call) -> Gen.map(tenfold(call), in.get(0)))
                        .yields(10, null, 20, 20)
                        .with(CALLS),
                combinator("map(Function)", 1, (in, call) -> gen(in).map(tenfold(call)))
                        .yields(10, null, 20, 20)
                        .with(CALLS),
                combinator("mapConcurrent(int, Function)", 1, (in, call) -> gen(in).mapConcurrent(1, tenfold(call)))
                        .yields(10, null, 20, 20)
                        .with(CALLS, CONCURRENT),
                combinator(
                                "mapConcurrentUnordered(int, Function)",
                                1,
                                (in, call) -> gen(in).mapConcurrentUnordered(1, tenfold(call)))
                        .yields(10, null, 20, 20)
                        .with(CALLS, CONCURRENT),
                combinator("synchronizedGen()", 1, (in, _) -> gen(in).synchronizedGen()).yields(1, null, 2, 2),
                combinator("peek(Consumer)", 1, (in, call) -> gen(in).peek(call::on)).yields(1, null, 2, 2).with(CALLS),
                combinator(
                                "starMap(BiFunction, Iterable)",
                                1,
                                (in, call) -> Gen.starMap(adding(call), Gen.map(x -> new Pair<>(x, x), in.get(0))))
                        .yields(2, 0, 4, 4)
                        .with(CALLS),
                combinator(
                                "starMap(TriFunction, Iterable)",
                                1,
                                (in, call) ->
                                        Gen.<Integer, Integer, Integer, Integer>starMap(
                                                (a, b, c) -> adding(call).apply(zero(a) + zero(b), c),
                                                Gen.map(x -> new Triple<>(x, x, x), in.get(0))))
                        .yields(3, 0, 6, 6)
                        .with(CALLS),
                combinator("flatMap(Function)", 1, (in, call) -> gen(in).flatMap(twice(call)))
                        .over(Arrays.asList(1, null, 2))
                        .yields(1, 1, null, null, 2, 2)
                        .with(CALLS),
                combinator("gather(Gatherer)", 1, (in, call) -> gen(in).gather(counting(call)))
                        .yields(1, null, 2, 2, 4)
                        .with(CALLS, LATCHES_AT_END),
                siblings("tee(Iterable)", 1, (in, _) -> Gen.tee(in.get(0))).yields(1, null, 2, 2),
                siblings("tee(Iterable)", 1, (in, _) -> Gen.tee(in.get(0)).reversed())
                        .variant("last branch")
                        .yields(1, null, 2, 2),
                siblings("tee(Iterable, int)", 1, (in, _) -> Gen.tee(in.get(0), 3)).yields(1, null, 2, 2),
                siblings("teeConcurrent(int)", 1, (in, _) -> gen(in).teeConcurrent(3)).yields(1, null, 2, 2),
                siblings("teeConcurrent(int)", 1, (in, _) -> gen(in).teeConcurrent(3).reversed())
                        .variant("last branch")
                        .yields(1, null, 2, 2),
                siblings("tee()", 1, (in, _) -> gen(in).tee()).yields(1, null, 2, 2),
                siblings("tee(int)", 1, (in, _) -> gen(in).tee(3)).yields(1, null, 2, 2),
                siblings("tee(int)", 1, (in, _) -> gen(in).tee(3).reversed())
                        .variant("last branch")
                        .yields(1, null, 2, 2));
    }

    private static List<Combinator> ofSlices() {
        return List.of(
                combinator("takeWhile(Predicate, Iterable)", 1, (in, call) -> Gen.takeWhile(isNot(2, call), in.get(0)))
                        .yields(1, null)
                        .with(CALLS, BOUNDED, LATCHES_AT_END),
                combinator("takeWhile(Predicate)", 1, (in, call) -> gen(in).takeWhile(isNot(2, call)))
                        .yields(1, null)
                        .with(CALLS, BOUNDED, LATCHES_AT_END),
                combinator("takeWhile(Predicate, Iterable)", 1, (in, call) -> Gen.takeWhile(isNot(9, call), in.get(0)))
                        .variant("up to the end of the source")
                        .yields(1, null, 2, 2)
                        .with(CALLS),
                combinator("takeWhile(Predicate)", 1, (in, call) -> gen(in).takeWhile(isNot(9, call)))
                        .variant("up to the end of the source")
                        .yields(1, null, 2, 2)
                        .with(CALLS),
                combinator("dropWhile(Predicate, Iterable)", 1, (in, call) -> Gen.dropWhile(is(1, call), in.get(0)))
                        .yields(null, 2, 2)
                        .with(CALLS),
                combinator("dropWhile(Predicate)", 1, (in, call) -> gen(in).dropWhile(is(1, call)))
                        .yields(null, 2, 2)
                        .with(CALLS),
                combinator("islice(Iterable, long)", 1, (in, _) -> Gen.islice(in.get(0), 3))
                        .yields(1, null, 2)
                        .with(BOUNDED, LATCHES_AT_END, LATCHES_ON_ERROR),
                combinator("islice(long)", 1, (in, _) -> gen(in).islice(3))
                        .yields(1, null, 2)
                        .with(BOUNDED, LATCHES_AT_END, LATCHES_ON_ERROR),
                combinator("islice(Iterable, long, long)", 1, (in, _) -> Gen.islice(in.get(0), 1, 3))
                        .yields(null, 2)
                        .with(BOUNDED, LATCHES_AT_END, LATCHES_ON_ERROR),
                combinator("islice(long, long)", 1, (in, _) -> gen(in).islice(1, 3))
                        .yields(null, 2)
                        .with(BOUNDED, LATCHES_AT_END, LATCHES_ON_ERROR),
                combinator(
                                "islice(Iterable, long, long, long)",
                                1,
                                (in, _) -> Gen.islice(in.get(0), 1, Gen.UNBOUNDED, 2))
                        .yields(null, 2)
                        .with(LATCHES_AT_END, LATCHES_ON_ERROR),
                combinator("islice(long, long, long)", 1, (in, _) -> gen(in).islice(1, Gen.UNBOUNDED, 2))
                        .yields(null, 2)
                        .with(LATCHES_AT_END, LATCHES_ON_ERROR),
                combinator("take(long)", 1, (in, _) -> gen(in).take(3))
                        .yields(1, null, 2)
                        .with(BOUNDED, LATCHES_AT_END),
                combinator("take(long)", 1, (in, _) -> gen(in).take(100))
                        .variant("up to the end of the source")
                        .yields(1, null, 2, 2)
                        .with(BOUNDED),
                combinator("drop(long)", 1, (in, _) -> gen(in).drop(1)).yields(null, 2, 2));
    }

    private static List<Combinator> ofRows() {
        List<Integer> two = Arrays.asList(1, null);
        List<Integer> three = Arrays.asList(1, null, 2);
        return List.of(
                combinator("batched(Iterable, int)", 1, (in, _) -> Gen.batched(in.get(0), 2))
                        .yields(row(1, null), row(2, 2))
                        .with(LATCHES_AT_END, LATCHES_ON_ERROR),
                combinator("batched(int)", 1, (in, _) -> gen(in).batched(3))
                        .yields(row(1, null, 2), row(2))
                        .with(LATCHES_AT_END, LATCHES_ON_ERROR),
                combinator("batched(Iterable, int, boolean)", 1, (in, _) -> Gen.batched(in.get(0), 2, true))
                        .yields(row(1, null), row(2, 2))
                        .with(LATCHES_AT_END, LATCHES_ON_ERROR),
                combinator("batched(int, boolean)", 1, (in, _) -> gen(in).batched(2, true))
                        .yields(row(1, null), row(2, 2))
                        .with(LATCHES_AT_END, LATCHES_ON_ERROR),
                combinator("enumerate(Iterable)", 1, (in, _) -> Gen.enumerate(in.get(0)))
                        .yields(row(0L, 1), row(1L, null), row(2L, 2), row(3L, 2)),
                combinator("enumerate()", 1, (in, _) -> gen(in).enumerate())
                        .yields(row(0L, 1), row(1L, null), row(2L, 2), row(3L, 2)),
                combinator("enumerate(Iterable, long)", 1, (in, _) -> Gen.enumerate(in.get(0), -1))
                        .yields(row(-1L, 1), row(0L, null), row(1L, 2), row(2L, 2)),
                combinator("enumerate(long)", 1, (in, _) -> gen(in).enumerate(5))
                        .yields(row(5L, 1), row(6L, null), row(7L, 2), row(8L, 2)),
                combinator("groupBy(Iterable)", 1, (in, _) -> Gen.groupBy(in.get(0)))
                        .yields(row(1, row(1)), row(null, two.subList(1, 2)), row(2, row(2, 2))),
                combinator("groupBy()", 1, (in, _) -> gen(in).groupBy())
                        .yields(row(1, row(1)), row(null, two.subList(1, 2)), row(2, row(2, 2))),
                combinator("groupBy(Iterable, Function)", 1, (in, call) -> Gen.groupBy(in.get(0), half(call)))
                        .yields(row(0, row(1, null)), row(1, row(2, 2)))
                        .with(CALLS),
                combinator("groupBy(Function)", 1, (in, call) -> gen(in).groupBy(half(call)))
                        .yields(row(0, row(1, null)), row(1, row(2, 2)))
                        .with(CALLS),
                combinator("pairwise(Iterable)", 1, (in, _) -> Gen.pairwise(in.get(0)))
                        .yields(row(1, null), row(null, 2), row(2, 2))
                        .with(LATCHES_AT_END, LATCHES_ON_ERROR),
                combinator("pairwise()", 1, (in, _) -> gen(in).pairwise())
                        .yields(row(1, null), row(null, 2), row(2, 2))
                        .with(LATCHES_AT_END, LATCHES_ON_ERROR),
                combinator("combinations(Iterable, int)", 1, (in, _) -> Gen.combinations(in.get(0), 3))
                        .yields(row(1, null, 2), row(1, null, 2), row(1, 2, 2), row(null, 2, 2))
                        .with(EAGER, LATCHES_AT_END),
                combinator(
                                "combinationsWithReplacement(Iterable, int)",
                                1,
                                (in, _) -> Gen.combinationsWithReplacement(in.get(0), 2))
                        .over(two)
                        .yields(row(1, 1), row(1, null), row(null, null))
                        .with(EAGER, LATCHES_AT_END),
                combinator("permutations(Iterable)", 1, (in, _) -> Gen.permutations(in.get(0)))
                        .over(three)
                        .yields(
                                row(1, null, 2),
                                row(1, 2, null),
                                row(null, 1, 2),
                                row(null, 2, 1),
                                row(2, 1, null),
                                row(2, null, 1))
                        .with(EAGER, LATCHES_AT_END),
                combinator("permutations(Iterable, int)", 1, (in, _) -> Gen.permutations(in.get(0), 2))
                        .over(three)
                        .yields(row(1, null), row(1, 2), row(null, 1), row(null, 2), row(2, 1), row(2, null))
                        .with(EAGER, LATCHES_AT_END),
                combinator("product(int, Iterable[])", 1, (in, _) -> Gen.product(2, array(in)))
                        .over(two)
                        .yields(row(1, 1), row(1, null), row(null, 1), row(null, null))
                        .with(EAGER, LATCHES_AT_END));
    }

    private static List<Combinator> ofSeveral() {
        List<Integer> two = Arrays.asList(1, null);
        List<Integer> tens = List.of(10, 20);
        List<Integer> three = Arrays.asList(1, null, 2);
        List<Integer> ten = List.of(10);
        return List.of(
                combinator("product(Iterable[])", 2, (in, _) -> Gen.product(array(in)))
                        .over(two, tens)
                        .yields(row(1, 10), row(1, 20), row(null, 10), row(null, 20))
                        .with(EAGER, LATCHES_AT_END),
                combinator("product(int, Iterable[])", 2, (in, _) -> Gen.product(0, array(in)))
                        .variant("repeat 0")
                        .yields(row())
                        .with(OPENS_NOTHING, LATCHES_AT_END, BOUNDED),
                combinator("chain(Iterable[])", 2, (in, _) -> Gen.chain(array(in)))
                        .over(two, tens)
                        .yields(1, null, 10, 20)
                        .with(REACHES, LATCHES_AT_END),
                combinator("concat(Iterable[])", 2, (in, _) -> gen(in).concat(array(in.subList(1, 2))))
                        .over(two, tens)
                        .yields(1, null, 10, 20)
                        .with(REACHES, LATCHES_AT_END),
                combinator("chainFromIterable(Iterable)", 2, (in, _) -> Gen.chainFromIterable(in))
                        .over(two, tens)
                        .yields(1, null, 10, 20)
                        .with(REACHES, LATCHES_AT_END),
                combinator(
                                "chainFromIterable(Iterable)",
                                1,
                                (in, _) -> Gen.chainFromIterable(Gen.map(x -> Arrays.asList(x, x), in.get(0))))
                        .variant("the outer sequence")
                        .over(three)
                        .yields(1, 1, null, null, 2, 2)
                        .with(LATCHES_AT_END, LATCHES_ON_ERROR),
                combinator("compress(Iterable, Iterable)", 2, (in, _) -> Gen.compress(in.get(0), in.get(1)))
                        .yields(1, null, 2),
                combinator("compress(Iterable)", 2, (in, _) -> gen(in).compress(in.get(1))).yields(1, null, 2),
                combinator("zip(Iterable, Iterable)", 2, (in, _) -> Gen.zip(in.get(0), in.get(1)))
                        .yields(row(1, 10), row(null, 20), row(2, null), row(2, 40)),
                combinator("zip(Iterable)", 2, (in, _) -> gen(in).zip(in.get(1)))
                        .yields(row(1, 10), row(null, 20), row(2, null), row(2, 40)),
                combinator("zip(Iterable, Iterable, Iterable)", 3, (in, _) -> Gen.zip(in.get(0), in.get(1), in.get(2)))
                        .yields(row(1, 10, 100), row(null, 20, 200), row(2, null, 300), row(2, 40, null)),
                combinator("zip(Iterable[])", 3, (in, _) -> Gen.zip(array(in)))
                        .yields(row(1, 10, 100), row(null, 20, 200), row(2, null, 300), row(2, 40, null)),
                combinator("zipStrict(Iterable, Iterable)", 2, (in, _) -> Gen.zipStrict(in.get(0), in.get(1)))
                        .yields(row(1, 10), row(null, 20), row(2, null), row(2, 40)),
                combinator("zipStrict(Iterable)", 2, (in, _) -> gen(in).zipStrict(in.get(1)))
                        .yields(row(1, 10), row(null, 20), row(2, null), row(2, 40)),
                combinator("zipStrict(Iterable[])", 3, (in, _) -> Gen.zipStrict(array(in)))
                        .yields(row(1, 10, 100), row(null, 20, 200), row(2, null, 300), row(2, 40, null)),
                combinator("zipLongest(Iterable, Iterable)", 2, (in, _) -> Gen.zipLongest(in.get(0), in.get(1)))
                        .over(three, ten)
                        .yields(row(1, 10), row(null, null), row(2, null))
                        .with(LATCHES_AT_END, LATCHES_ON_ERROR),
                combinator("zipLongest(Iterable)", 2, (in, _) -> gen(in).zipLongest(in.get(1)))
                        .over(ten, three)
                        .yields(row(10, 1), row(null, null), row(null, 2))
                        .with(LATCHES_AT_END, LATCHES_ON_ERROR),
                combinator(
                                "zipLongest(Iterable, Iterable, Object, Object)",
                                2,
                                (in, _) -> Gen.zipLongest(in.get(0), in.get(1), 7, 8))
                        .over(three, ten)
                        .yields(row(1, 10), row(null, 8), row(2, 8))
                        .with(LATCHES_AT_END, LATCHES_ON_ERROR),
                combinator("zipLongest(Iterable, Object, Object)", 2, (in, _) -> gen(in).zipLongest(in.get(1), 7, 8))
                        .over(ten, three)
                        .yields(row(10, 1), row(7, null), row(7, 2))
                        .with(LATCHES_AT_END, LATCHES_ON_ERROR),
                combinator("zipLongestAll(Collection, Object)", 3, (in, _) -> Gen.zipLongestAll(in, 9))
                        .over(ten, three, List.of())
                        .yields(row(10, 1, 9), row(9, null, 9), row(9, 2, 9))
                        .with(LATCHES_AT_END, LATCHES_ON_ERROR),
                combinator(
                                "map(BiFunction, Iterable, Iterable)",
                                2,
                                (in, call) -> Gen.map(sum(call), in.get(0), in.get(1)))
                        .yields(11, 20, 2, 42)
                        .with(CALLS),
                combinator(
                                "mapStrict(BiFunction, Iterable, Iterable)",
                                2,
                                (in, call) -> Gen.mapStrict(sum(call), in.get(0), in.get(1)))
                        .yields(11, 20, 2, 42)
                        .with(CALLS));
    }

    /// A combinator and how its sources are given to it.
    record Case(Combinator combinator, Combinator.Feed feed) {
        /// Builds over probes.
        Gen<?> build(List<? extends Iterable<Integer>> sources, Call call) {
            return siblings(sources, call).getFirst();
        }

        /// As [#build], with the siblings that share the sources behind the sequence under test.
        List<? extends Gen<?>> siblings(List<? extends Iterable<Integer>> sources, Call call) {
            return combinator.builder().build(feed.of(sources), call);
        }

        /// Probes that hold the standard inputs.
        List<Probe> probes() {
            return Probe.all(combinator.inputs());
        }

        boolean is(Trait trait) {
            return combinator.is(trait);
        }

        @Override
        public String toString() {
            return combinator + " over " + feed;
        }
    }

    /// Every combinator over iterables and over sequences.
    static List<Case> cases() {
        List<Case> cases = new ArrayList<>();
        for (Combinator combinator : combinators()) {
            for (Combinator.Feed feed : Combinator.Feed.values()) {
                cases.add(new Case(combinator, feed));
            }
        }
        return cases;
    }

    static List<Case> lazyCases() {
        return cases().stream().filter(each -> !each.is(EAGER)).toList();
    }

    /// Those that have sources to close.
    static List<Case> openingCases() {
        return cases().stream().filter(each -> !each.is(OPENS_NOTHING)).toList();
    }

    static List<Case> callingCases() {
        return cases().stream().filter(each -> each.is(CALLS)).toList();
    }

    /// Every combinator and every source.
    static List<Case> casesAndSources() {
        List<Case> all = new ArrayList<>(cases());
        for (Combinator source : sources()) {
            all.add(new Case(source, Combinator.Feed.ITERABLES));
        }
        return all;
    }

    @SuppressWarnings("unchecked") // generic varargs
    private static Iterable<Integer>[] array(List<? extends Iterable<Integer>> sources) {
        return sources.toArray(Iterable[]::new);
    }

    private static Gen<Integer> gen(List<? extends Iterable<Integer>> sources) {
        return Gen.iter(sources.get(0));
    }

    private static Iterator<Integer> iterator(Iterable<Integer> source) {
        return source.iterator();
    }

    private static List<Object> row(Object... elements) {
        return Collections.unmodifiableList(Arrays.asList(elements));
    }

    private static int zero(Integer number) {
        return Objects.requireNonNullElse(number, 0);
    }

    private static Predicate<Integer> is(int number, Call call) {
        return x -> {
            call.on(x);
            return Integer.valueOf(number).equals(x);
        };
    }

    private static Predicate<Integer> isNot(int number, Call call) {
        return is(number, call).negate();
    }

    private static Function<Integer, Integer> tenfold(Call call) {
        return x -> {
            call.on(x);
            return x == null ? null : x * 10;
        };
    }

    private static Function<Integer, Integer> half(Call call) {
        return x -> {
            call.on(x);
            return zero(x) / 2;
        };
    }

    private static Function<Integer, List<Integer>> twice(Call call) {
        return x -> {
            call.on(x);
            return Arrays.asList(x, x);
        };
    }

    /// Adds to a total; called for the element, which comes second.
    private static BinaryOperator<Integer> adding(Call call) {
        return (total, x) -> {
            call.on(x);
            return zero(total) + zero(x);
        };
    }

    /// Adds; called for the element of the first source.
    private static BiFunction<Integer, Integer, Integer> sum(Call call) {
        return (x, y) -> {
            call.on(x);
            return zero(x) + zero(y);
        };
    }

    /// Passes elements on, and their number behind the last.
    private static Gatherer<Integer, int[], Integer> counting(Call call) {
        return Gatherer.ofSequential(
                () -> new int[1],
                (count, x, downstream) -> {
                    call.on(x);
                    count[0]++;
                    return downstream.push(x);
                },
                (count, downstream) -> downstream.push(count[0]));
    }

    private static Path twoLines() {
        return TWO_LINES;
    }

    private static final Path TWO_LINES = written("one\ntwo\n");

    private static Path written(String text) {
        try {
            Path file = Files.createTempFile("lines", ".txt");
            file.toFile().deleteOnExit();
            return Files.writeString(file, text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
