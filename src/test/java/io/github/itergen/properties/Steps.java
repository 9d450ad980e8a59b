package io.github.itergen.properties;

import static io.github.itergen.properties.Values.isKept;
import static io.github.itergen.properties.Values.isTrue;
import static io.github.itergen.properties.Values.mix;
import static io.github.itergen.properties.Values.mixAll;

import io.github.itergen.Gen;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Gatherers;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/// The operators that random pipelines are made of, each with a random argument and its model.
final class Steps {
    /// What steps that multiply elements are cut to, so that ten of them stay small.
    private static final int MOST = 40;

    private Steps() {}

    /// Steps that ask for nothing before the first request, and whose close reaches their source at any time.
    static Arbitrary<Step> ordinary() {
        return Arbitraries.oneOf(
                List.of(
                        size(1, 22).map(Steps::map),
                        size(1, 5).map(Steps::filter),
                        size(1, 5).map(Steps::filterFalse),
                        Arbitraries.create(Steps::filterTruth),
                        size(1, 5).map(Steps::takeWhile),
                        size(1, 5).map(Steps::dropWhile),
                        size(0, 30).map(Steps::take),
                        size(0, 4).map(Steps::drop),
                        Combinators.combine(size(0, 3), size(0, 30), size(1, 3)).as(Steps::islice),
                        size(1, 4).map(Steps::batchedRows),
                        size(1, 4).map(Steps::batchedElements),
                        Arbitraries.create(Steps::pairwise),
                        Arbitraries.create(Steps::accumulate),
                        Elements.numbers().map(Steps::accumulateFrom),
                        size(0, 9).map(Steps::enumerate),
                        size(1, 5).map(Steps::groupLengths),
                        size(0, 3).map(Steps::groupHeads),
                        few().map(Steps::zip),
                        few().map(Steps::zipLongest),
                        Arbitraries.create(Steps::zipWithItself),
                        few().map(Steps::concat),
                        size(0, 3).map(Steps::flatMap),
                        size(0, 3).map(Steps::chainFromIterable),
                        few().map(Steps::compress),
                        size(0, 30).map(Steps::cycle),
                        Arbitraries.create(Steps::peek),
                        size(1, 4).map(Steps::windowSliding),
                        Arbitraries.create(Steps::scan),
                        size(0, 3).map(Steps::tee)));
    }

    /// All steps: besides the ordinary ones, those that drain their source when they are made, and chains, which close
    /// only what they have reached.
    static Arbitrary<Step> any() {
        return Arbitraries.frequencyOf(
                Tuple.of(6, ordinary()),
                Tuple.of(
                        1,
                        Arbitraries.oneOf(
                                few().map(Steps::chain),
                                size(0, 6).map(Steps::takeAndRest),
                                size(0, 2).map(Steps::combinations),
                                few().map(Steps::product))));
    }

    private static Arbitrary<Integer> size(int least, int most) {
        return Arbitraries.integers().between(least, most);
    }

    private static Arbitrary<List<Integer>> few() {
        return new Elements.Few().get();
    }

    private static Step map(int k) {
        return new Step(
                "map(mix " + k + ")",
                gen -> gen.map(x -> mix(x, k)),
                list -> {
                    List<Integer> out = new ArrayList<>();
                    for (Integer x : list) {
                        out.add(mix(x, k));
                    }
                    return out;
                });
    }

    private static Step filter(int m) {
        return new Step("filter(% " + m + ")", gen -> gen.filter(x -> isKept(x, m)), list -> kept(list, m, true));
    }

    private static Step filterFalse(int m) {
        return new Step(
                "filterFalse(% " + m + ")", gen -> gen.filterFalse(x -> isKept(x, m)), list -> kept(list, m, false));
    }

    private static List<Integer> kept(List<Integer> list, int m, boolean wanted) {
        List<Integer> out = new ArrayList<>();
        for (Integer x : list) {
            if (isKept(x, m) == wanted) {
                out.add(x);
            }
        }
        return out;
    }

    private static Step filterTruth() {
        return new Step(
                "filter(null)",
                gen -> gen.filter(null),
                list -> {
                    List<Integer> out = new ArrayList<>();
                    for (Integer x : list) {
                        if (isTrue(x)) {
                            out.add(x);
                        }
                    }
                    return out;
                });
    }

    private static Step takeWhile(int m) {
        return new Step(
                "takeWhile(% " + m + ")",
                gen -> gen.takeWhile(x -> isKept(x, m)),
                list -> list.subList(0, firstRejected(list, m)));
    }

    private static Step dropWhile(int m) {
        return new Step(
                "dropWhile(% " + m + ")",
                gen -> gen.dropWhile(x -> isKept(x, m)),
                list -> list.subList(firstRejected(list, m), list.size()));
    }

    private static int firstRejected(List<Integer> list, int m) {
        int index = 0;
        while (index < list.size() && isKept(list.get(index), m)) {
            index++;
        }
        return index;
    }

    private static Step take(int n) {
        return new Step("take(" + n + ")", gen -> gen.take(n), list -> head(list, n));
    }

    private static List<Integer> head(List<Integer> list, int n) {
        return list.subList(0, Math.min(n, list.size()));
    }

    private static List<Integer> tail(List<Integer> list, int n) {
        return list.subList(Math.min(n, list.size()), list.size());
    }

    private static Step drop(int n) {
        return new Step("drop(" + n + ")", gen -> gen.drop(n), list -> tail(list, n));
    }

    private static Step islice(int start, int length, int step) {
        int stop = start + length;
        return new Step(
                "islice(" + start + ", " + stop + ", " + step + ")",
                gen -> gen.islice(start, stop, step),
                list -> {
                    List<Integer> out = new ArrayList<>();
                    for (int i = start; i < Math.min(stop, list.size()); i += step) {
                        out.add(list.get(i));
                    }
                    return out;
                });
    }

    private static Step batchedRows(int n) {
        return new Step(
                "batched(" + n + ").map(mix)",
                gen -> gen.batched(n).map(row -> mixAll(n, row)),
                list -> {
                    List<Integer> out = new ArrayList<>();
                    for (int i = 0; i < list.size(); i += n) {
                        out.add(mixAll(n, list.subList(i, Math.min(i + n, list.size()))));
                    }
                    return out;
                });
    }

    private static Step batchedElements(int n) {
        return new Step("batched(" + n + ").flatMap(row)", gen -> gen.batched(n).flatMap(row -> row), list -> list);
    }

    private static Step pairwise() {
        return new Step(
                "pairwise().map(mix)",
                gen -> gen.pairwise().map(p -> mix(p.first(), p.second())),
                list -> {
                    List<Integer> out = new ArrayList<>();
                    for (int i = 1; i < list.size(); i++) {
                        out.add(mix(list.get(i - 1), list.get(i)));
                    }
                    return out;
                });
    }

    private static Step accumulate() {
        return new Step("accumulate(mix)", gen -> gen.accumulate(Values::mix), Steps::running);
    }

    private static List<Integer> running(List<Integer> list) {
        List<Integer> out = new ArrayList<>();
        for (Integer x : list) {
            out.add(out.isEmpty() ? x : mix(out.getLast(), x));
        }
        return out;
    }

    private static Step accumulateFrom(Integer initial) {
        return new Step(
                "accumulate(mix, " + initial + ")",
                gen -> gen.<Integer>accumulate(Values::mix, initial),
                list -> {
                    List<Integer> out = new ArrayList<>();
                    out.add(initial);
                    for (Integer x : list) {
                        out.add(mix(out.getLast(), x));
                    }
                    return out;
                });
    }

    private static Step enumerate(int start) {
        return new Step(
                "enumerate(" + start + ").map(mix)",
                gen -> gen.enumerate(start).map(i -> mix((int) i.index(), i.value())),
                list -> {
                    List<Integer> out = new ArrayList<>();
                    for (int i = 0; i < list.size(); i++) {
                        out.add(mix(start + i, list.get(i)));
                    }
                    return out;
                });
    }

    private static Step groupLengths(int m) {
        return new Step(
                "groupBy(% " + m + ").map(mix)",
                gen -> gen.groupBy(x -> isKept(x, m)).map(g -> mixAll(g.key() ? 1 : 0, g.group().toList())),
                list -> {
                    List<Integer> out = new ArrayList<>();
                    int from = 0;
                    for (int i = 1; i <= list.size(); i++) {
                        if (i == list.size() || isKept(list.get(i), m) != isKept(list.get(from), m)) {
                            out.add(mixAll(isKept(list.get(from), m) ? 1 : 0, list.subList(from, i)));
                            from = i;
                        }
                    }
                    return out;
                });
    }

    private static Step groupHeads(int n) {
        return new Step(
                "groupBy().flatMap(take " + n + ")",
                gen -> gen.groupBy().flatMap(g -> g.group().take(n)),
                list -> {
                    List<Integer> out = new ArrayList<>();
                    int run = 0;
                    for (int i = 0; i < list.size(); i++) {
                        run = i > 0 && Objects.equals(list.get(i), list.get(i - 1)) ? run + 1 : 0;
                        if (run < n) {
                            out.add(list.get(i));
                        }
                    }
                    return out;
                });
    }

    private static Step zip(List<Integer> other) {
        return new Step(
                "zip(" + other + ").map(mix)",
                gen -> gen.zip(other).map(p -> mix(p.first(), p.second())),
                list -> {
                    List<Integer> out = new ArrayList<>();
                    for (int i = 0; i < Math.min(list.size(), other.size()); i++) {
                        out.add(mix(list.get(i), other.get(i)));
                    }
                    return out;
                });
    }

    private static Step zipLongest(List<Integer> other) {
        return new Step(
                "zipLongest(" + other + ").map(mix)",
                gen -> gen.zipLongest(other, 1, 2).map(p -> mix(p.first(), p.second())),
                list -> {
                    List<Integer> out = new ArrayList<>();
                    for (int i = 0; i < Math.max(list.size(), other.size()); i++) {
                        out.add(
                                mix(
                                        i < list.size() ? list.get(i) : (Integer) 1,
                                        i < other.size() ? other.get(i) : (Integer) 2));
                    }
                    return out;
                });
    }

    private static Step zipWithItself() {
        return new Step(
                "zip(itself).map(mix)",
                gen -> gen.zip(gen).map(p -> mix(p.first(), p.second())),
                list -> {
                    List<Integer> out = new ArrayList<>();
                    for (int i = 0; i + 1 < list.size(); i += 2) {
                        out.add(mix(list.get(i), list.get(i + 1)));
                    }
                    return out;
                });
    }

    private static Step concat(List<Integer> other) {
        return new Step("concat(" + other + ")", gen -> gen.concat(other), list -> joined(list, other));
    }

    private static Step chain(List<Integer> other) {
        return new Step("chain(" + other + ", it)", gen -> Gen.chain(other, gen), list -> joined(other, list));
    }

    private static List<Integer> joined(List<Integer> first, List<Integer> second) {
        List<Integer> out = new ArrayList<>(first);
        out.addAll(second);
        return out;
    }

    private static Step takeAndRest(int n) {
        return new Step("chain(take(" + n + "), rest)", gen -> Gen.chain(gen.take(n), gen), list -> list);
    }

    private static Step flatMap(int times) {
        return new Step(
                "flatMap(" + times + " times).take(" + MOST + ")",
                gen -> gen.flatMap(x -> Collections.nCopies(x == null ? 1 : times, x)).take(MOST),
                list -> {
                    List<Integer> out = new ArrayList<>();
                    for (Integer x : list) {
                        out.addAll(Collections.nCopies(x == null ? 1 : times, x));
                    }
                    return head(out, MOST);
                });
    }

    private static Step chainFromIterable(int times) {
        return new Step(
                "chainFromIterable(repeat " + times + " times).take(" + MOST + ")",
                gen -> Gen.<Integer>chainFromIterable(gen.map(x -> Gen.repeat(x, times))).take(MOST),
                list -> {
                    List<Integer> out = new ArrayList<>();
                    for (Integer x : list) {
                        for (int i = 0; i < times; i++) {
                            out.add(x);
                        }
                    }
                    return head(out, MOST);
                });
    }

    private static Step compress(List<Integer> selectors) {
        return new Step(
                "compress(" + selectors + ")",
                gen -> gen.compress(selectors),
                list -> {
                    List<Integer> out = new ArrayList<>();
                    for (int i = 0; i < Math.min(list.size(), selectors.size()); i++) {
                        if (isTrue(selectors.get(i))) {
                            out.add(list.get(i));
                        }
                    }
                    return out;
                });
    }

    private static Step cycle(int n) {
        return new Step(
                "cycle().take(" + n + ")",
                gen -> gen.cycle().take(n),
                list -> {
                    List<Integer> out = new ArrayList<>();
                    for (int i = 0; i < n && !list.isEmpty(); i++) {
                        out.add(list.get(i % list.size()));
                    }
                    return out;
                });
    }

    private static Step peek() {
        return new Step("peek", gen -> gen.peek(Values::number), list -> list);
    }

    private static Step windowSliding(int n) {
        return new Step(
                "gather(windowSliding " + n + ").map(mix)",
                gen -> gen.gather(Gatherers.<Integer>windowSliding(n)).map(row -> mixAll(n, row)),
                list -> {
                    List<Integer> out = new ArrayList<>();
                    for (int i = n; i <= list.size(); i++) {
                        out.add(mixAll(n, list.subList(i - n, i)));
                    }
                    if (!list.isEmpty() && list.size() < n) {
                        out.add(mixAll(n, list));
                    }
                    return out;
                });
    }

    private static Step scan() {
        return new Step(
                "gather(scan mix)",
                gen -> gen.gather(Gatherers.<Integer, Integer>scan(() -> 0, Values::mix)),
                list -> tail(running(joined(List.of(0), list)), 1));
    }

    private static Step tee(int lead) {
        return new Step(
                "tee.zip(drop " + lead + ").map(mix)",
                gen -> {
                    List<Gen<Integer>> branches = gen.tee();
                    return branches.get(0).zip(branches.get(1).drop(lead)).map(p -> mix(p.first(), p.second()));
                },
                list -> {
                    List<Integer> out = new ArrayList<>();
                    for (int i = 0; i + lead < list.size(); i++) {
                        out.add(mix(list.get(i), list.get(i + lead)));
                    }
                    return out;
                });
    }

    private static Step combinations(int r) {
        return new Step(
                "combinations(" + r + ").map(mix).take(" + MOST + ")",
                gen -> Gen.combinations(gen, r).map(row -> mixAll(r, row)).take(MOST),
                list -> {
                    List<Integer> out = new ArrayList<>();
                    for (List<Integer> row : Selections.ascending(list.size(), r)) {
                        out.add(mixAll(r, Selections.at(list, row)));
                    }
                    return head(out, MOST);
                });
    }

    private static Step product(List<Integer> other) {
        return new Step(
                "product(" + other + ").map(mix).take(" + MOST + ")",
                gen -> Gen.product(gen, other).map(row -> mixAll(0, row)).take(MOST),
                list -> {
                    List<Integer> out = new ArrayList<>();
                    for (Integer x : list) {
                        for (Integer y : other) {
                            out.add(mixAll(0, Arrays.asList(x, y)));
                        }
                    }
                    return head(out, MOST);
                });
    }
}
