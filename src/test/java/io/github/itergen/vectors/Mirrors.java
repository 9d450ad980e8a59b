package io.github.itergen.vectors;

import io.github.itergen.Gen;
import io.github.itergen.vectors.Subject.Branches;
import io.github.itergen.vectors.Subject.Call;
import io.github.itergen.vectors.Subject.Grouped;
import io.github.itergen.vectors.Subject.Lazy;
import io.github.itergen.vectors.Subject.OverList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// The table from the name of a function and the parameters of a case to the calls of ours that mirror it.
final class Mirrors {
    private Mirrors() {}

    /// All forms in which a case can be written with our library, at least one.
    static List<Form> of(VectorCase vector) {
        Setting c = new Setting(vector);
        // Gen.iter(source).f() takes its iterator first, whatever the function f does: only where Python does so, too.
        boolean iterFirst = vector.start().events().startsWith("i0");
        return Stream.concat(plain(vector.function(), c), iterFirst ? fluent(vector.function(), c) : Stream.empty())
                .toList();
    }

    private static Stream<Form> plain(String function, Setting given) {
        return switch (function) {
            case "accumulate" -> lazy(accumulate(given));
            case "batched" ->
                    lazy(
                            given.given("strict")
                                    ? c -> Gen.batched(c.arg(), c.number("n"), c.flag("strict"))
                                    : c -> Gen.batched(c.arg(), c.number("n")));
            case "chain" -> lazy(c -> Gen.chain(c.array()));
            case "chainFromIterable" -> lazy(c -> Gen.chainFromIterable(c.arg().as(ScriptedSource.class::cast)));
            case "combinations" -> lazy(c -> Gen.combinations(c.arg(), c.number("r")));
            case "combinationsWithReplacement" -> lazy(c -> Gen.combinationsWithReplacement(c.arg(), c.number("r")));
            case "compress" -> lazy(c -> Gen.compress(c.arg(0), c.arg(1)));
            case "count" -> lazy(count(given));
            case "cycle" -> lazy(c -> Gen.cycle(c.arg()));
            case "dropWhile" -> lazy(c -> Gen.dropWhile(c.predicate(), c.arg()));
            case "filter" -> lazy(c -> Gen.filter(c.given("f") ? c.predicate() : null, c.arg()));
            case "filterFalse" -> lazy(c -> Gen.filterFalse(c.given("f") ? c.predicate() : null, c.arg()));
            case "takeWhile" -> lazy(c -> Gen.takeWhile(c.predicate(), c.arg()));
            case "groupBy" ->
                    form(
                            "static",
                            c -> new Grouped(c.given("f") ? Gen.groupBy(c.arg(), c.unary()) : Gen.groupBy(c.arg())));
            case "islice" -> lazy(islice(given));
            case "pairwise" -> lazy(c -> Gen.pairwise(c.arg()));
            case "permutations" ->
                    lazy(
                            given.given("r")
                                    ? c -> Gen.permutations(c.arg(), c.number("r"))
                                    : c -> Gen.permutations(c.arg()));
            case "product" ->
                    lazy(
                            given.given("repeat")
                                    ? c -> Gen.product(c.number("repeat"), c.array())
                                    : c -> Gen.product(c.array()));
            case "repeat" ->
                    lazy(
                            given.given("times")
                                    ? c -> Gen.repeat(c.value("value"), c.longNumber("times"))
                                    : c -> Gen.repeat(c.value("value")));
            case "starMap" ->
                    lazy(
                            given.number("arity") == 3
                                    ? c -> Gen.starMap(c.triFunction(), c.triples())
                                    : c -> Gen.starMap(c.biFunction(), c.pairs()));
            case "tee" ->
                    form(
                            "static",
                            c -> new Branches(c.given("n") ? Gen.tee(c.arg(), c.number("n")) : Gen.tee(c.arg())));
            case "zip" -> zip(given);
            case "zipStrict" ->
                    Stream.concat(
                            lazy("list", c -> Gen.zipStrict(c.array())),
                            given.arity() == 2 ? lazy("pair", c -> Gen.zipStrict(c.arg(0), c.arg(1))) : Stream.empty());
            case "zipLongest" -> zipLongest(given);
            case "map" ->
                    lazy(
                            given.arity() == 1
                                    ? c -> Gen.map(c.unary(), c.arg())
                                    : c -> Gen.map(c.biFunction(), c.arg(0), c.arg(1)));
            case "mapStrict" -> lazy(c -> Gen.mapStrict(c.biFunction(), c.arg(0), c.arg(1)));
            case "enumerate" ->
                    lazy(
                            given.given("start")
                                    ? c -> Gen.enumerate(c.arg(), c.longNumber("start"))
                                    : c -> Gen.enumerate(c.arg()));
            case "iter" -> lazy(c -> Gen.iter((Supplier<Object>) c.arg(), c.value("sentinel")));
            case "reversed" -> form("static", c -> reversed(c.list()));
            case "reduce" -> reduce(given);
            case "any" -> call("static", c -> c.given("f") ? Gen.any(c.predicate(), c.arg()) : Gen.any(c.arg()));
            case "all" -> call("static", c -> c.given("f") ? Gen.all(c.predicate(), c.arg()) : Gen.all(c.arg()));
            case "range" -> lazy(given.text("type").equals("int") ? intRange(given) : longRange(given));
            default -> throw new IllegalArgumentException("no mirror of " + function);
        };
    }

    private static Stream<Form> fluent(String function, Setting given) {
        boolean pair = given.arity() == 2;
        return switch (function) {
            case "accumulate" ->
                    given.given("f")
                            ? fluent(
                                    given.given("initial")
                                            ? c -> c.gen().accumulate(c.biFunction(), c.value("initial"))
                                            : c -> c.gen().accumulate(c.binary()))
                            : Stream.empty();
            case "batched" -> fluent(c -> c.gen().batched(c.number("n"), c.flag("strict")));
            case "compress" -> fluent(c -> c.gen().compress(c.arg(1)));
            case "cycle" -> fluent(c -> c.gen().cycle());
            case "dropWhile" -> fluent(c -> c.gen().dropWhile(c.predicate()));
            case "filter" -> fluent(c -> c.gen().filter(c.given("f") ? c.predicate() : null));
            case "filterFalse" -> fluent(c -> c.gen().filterFalse(c.given("f") ? c.predicate() : null));
            case "takeWhile" -> fluent(c -> c.gen().takeWhile(c.predicate()));
            case "groupBy" ->
                    form("fluent", c -> new Grouped(c.given("f") ? c.gen().groupBy(c.unary()) : c.gen().groupBy()));
            case "islice" ->
                    fluent(
                            !given.given("start")
                                    ? c -> c.gen().islice(c.bound("stop"))
                                    : !given.given("step")
                                            ? c -> c.gen().islice(c.bound("start"), c.bound("stop"))
                                            : c ->
                                                    c.gen()
                                                            .islice(
                                                                    c.bound("start"),
                                                                    c.bound("stop"),
                                                                    c.stepOrOne("step")));
            case "pairwise" -> fluent(c -> c.gen().pairwise());
            case "tee" -> form("fluent", c -> new Branches(c.given("n") ? c.gen().tee(c.number("n")) : c.gen().tee()));
            case "map" -> given.arity() == 1 ? fluent(c -> c.gen().map(c.unary())) : Stream.empty();
            case "zip" -> pair ? fluent(c -> c.gen().zip(c.arg(1))) : Stream.empty();
            case "zipStrict" -> pair ? fluent(c -> c.gen().zipStrict(c.arg(1))) : Stream.empty();
            case "zipLongest" ->
                    !pair
                            ? Stream.empty()
                            : fluent(
                                    given.given("fill")
                                            ? c -> c.gen().zipLongest(c.arg(1), c.value("fill"), c.value("fill"))
                                            : c -> c.gen().zipLongest(c.arg(1)));
            case "enumerate" ->
                    fluent(
                            given.given("start")
                                    ? c -> c.gen().enumerate(c.longNumber("start"))
                                    : c -> c.gen().enumerate());
            default -> Stream.empty();
        };
    }

    private static Function<Setting, Gen<?>> accumulate(Setting given) {
        if (given.given("initial")) {
            return c -> Gen.accumulate(c.arg(), c.biFunction(), c.value("initial"));
        }
        return given.given("f")
                ? c -> Gen.accumulate(c.arg(), c.binary())
                : c -> Gen.accumulate(c.arg().as(Number.class::cast));
    }

    private static Function<Setting, Gen<?>> count(Setting given) {
        boolean step = given.given("step");
        return switch (given.text("type")) {
            case "int" ->
                    !given.given("start")
                            ? _ -> Gen.count()
                            : step
                                    ? c -> Gen.count(c.number("start"), c.number("step"))
                                    : c -> Gen.count(c.number("start"));
            case "long" ->
                    step
                            ? c -> Gen.count(c.longNumber("start"), c.longNumber("step"))
                            : c -> Gen.count(c.longNumber("start"));
            case "double" ->
                    step
                            ? c -> Gen.count(c.floating("start"), c.floating("step"))
                            : c -> Gen.count(c.floating("start"));
            default ->
                    step
                            ? c -> Gen.count(c.bigNumber("start"), c.bigNumber("step"))
                            : c -> Gen.count(c.bigNumber("start"));
        };
    }

    private static Function<Setting, Gen<?>> islice(Setting given) {
        if (given.given("step")) {
            return c -> Gen.islice(c.arg(), c.bound("start"), c.bound("stop"), c.stepOrOne("step"));
        }
        return given.given("start")
                ? c -> Gen.islice(c.arg(), c.bound("start"), c.bound("stop"))
                : c -> Gen.islice(c.arg(), c.bound("stop"));
    }

    private static Function<Setting, Gen<?>> intRange(Setting given) {
        if (given.given("step")) {
            return c -> Gen.range(c.number("start"), c.number("stop"), c.number("step"));
        }
        return given.given("start")
                ? c -> Gen.range(c.number("start"), c.number("stop"))
                : c -> Gen.range(c.number("stop"));
    }

    private static Function<Setting, Gen<?>> longRange(Setting given) {
        if (given.given("step")) {
            return c -> Gen.range(c.longNumber("start"), c.longNumber("stop"), c.longNumber("step"));
        }
        return given.given("start")
                ? c -> Gen.range(c.longNumber("start"), c.longNumber("stop"))
                : c -> Gen.range(c.longNumber("stop"));
    }

    private static Stream<Form> zip(Setting given) {
        Stream<Form> records =
                switch (given.arity()) {
                    case 2 -> lazy("pair", c -> Gen.zip(c.arg(0), c.arg(1)));
                    case 3 -> lazy("triple", c -> Gen.zip(c.arg(0), c.arg(1), c.arg(2)));
                    default -> Stream.empty();
                };
        return Stream.concat(lazy("list", c -> Gen.zip(c.array())), records);
    }

    private static Stream<Form> zipLongest(Setting given) {
        Stream<Form> pair =
                given.given("fill")
                        ? lazy("pair", c -> Gen.zipLongest(c.arg(0), c.arg(1), c.value("fill"), c.value("fill")))
                        : lazy("pair", c -> Gen.zipLongest(c.arg(0), c.arg(1)));
        return Stream.concat(
                lazy("list", c -> Gen.zipLongestAll(c.args(), c.given("fill") ? c.value("fill") : null)),
                given.arity() == 2 ? pair : Stream.empty());
    }

    private static Stream<Form> reduce(Setting given) {
        return given.given("initial")
                ? Stream.concat(
                        call("static", c -> Gen.reduce(c.biFunction(), c.arg(), c.value("initial"))),
                        call("fold", c -> c.gen().fold(c.value("initial"), c.biFunction())))
                : call("static", c -> Gen.reduce(c.binary(), c.arg()));
    }

    private static Subject reversed(List<Object> list) {
        return new OverList(Gen.reversed(list), list);
    }

    private static Stream<Form> lazy(Function<Setting, Gen<?>> build) {
        return lazy("static", build);
    }

    private static Stream<Form> fluent(Function<Setting, Gen<?>> build) {
        return lazy("fluent", build);
    }

    private static Stream<Form> lazy(String name, Function<Setting, Gen<?>> build) {
        return form(name, c -> new Lazy(build.apply(c)));
    }

    /// A function that is not lazy is called anew by every request, with the same sources.
    private static Stream<Form> call(String name, Function<Setting, Object> call) {
        return form(name, c -> new Call(() -> call.apply(c)));
    }

    private static Stream<Form> form(String name, Function<Setting, Subject> build) {
        return Stream.of(new Form(name, build));
    }
}
