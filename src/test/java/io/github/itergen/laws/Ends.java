package io.github.itergen.laws;

import static io.github.itergen.laws.End.Calls.AFTERWARDS;
import static io.github.itergen.laws.End.Calls.EACH;
import static io.github.itergen.laws.End.Calls.EACH_BUT_FIRST;
import static io.github.itergen.laws.End.end;

import io.github.itergen.Gen;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collector;

/// The public methods of [Gen] that read a sequence, as data for the laws. The standard input is `1, null, 2`.
final class Ends {
    private static final Comparator<Integer> LAST = Comparator.nullsLast(Comparator.naturalOrder());

    private Ends() {}

    static List<End> all() {
        List<End> all = new ArrayList<>();
        all.addAll(ofAllElements());
        all.addAll(ofNumbers());
        all.addAll(ofTheFirstElements());
        return all;
    }

    private static List<End> ofAllElements() {
        return List.of(
                end("toList()", (gen, _) -> gen.toList()).answers(Arrays.asList(1, null, 2)),
                end("toSet()", (gen, _) -> gen.toSet()).answers(new HashSet<>(Arrays.asList(1, null, 2))),
                end("collect(Collector)", (gen, call) -> gen.collect(listing(call)))
                        .answers(Arrays.asList(1, null, 2))
                        .calling(EACH),
                end("stream()", (gen, _) -> gen.stream().toList()).answers(Arrays.asList(1, null, 2)),
                end("forEachRemaining(Consumer)", (gen, call) -> listed(gen::forEachRemaining, call))
                        .answers(Arrays.asList(1, null, 2))
                        .calling(EACH),
                end("forEach(Consumer)", (gen, call) -> listed(gen::forEach, call))
                        .answers(Arrays.asList(1, null, 2))
                        .calling(EACH),
                end("joining(CharSequence)", (gen, _) -> gen.joining("; ")).answers("1; null; 2"),
                end("length()", (gen, _) -> gen.length()).answers(3L),
                end("last()", (gen, _) -> gen.last()).answers(Optional.of(2)),
                end("fold(Object, BiFunction)", (gen, call) -> gen.fold(null, adding(call))).answers(3).calling(EACH),
                end("reduce(BiFunction, Iterable, Object)", (gen, call) -> Gen.reduce(adding(call), gen, null))
                        .answers(3)
                        .calling(EACH),
                end("reduce(BinaryOperator)", (gen, call) -> gen.reduce(adding(call)))
                        .answers(Optional.of(3))
                        .calling(EACH_BUT_FIRST),
                end("reduce(BinaryOperator, Iterable)", (gen, call) -> Gen.reduce(adding(call), gen))
                        .answers(3)
                        .calling(EACH_BUT_FIRST),
                end("sorted(Comparator)", (gen, call) -> gen.sorted(ordering(LAST, call)))
                        .answers(Arrays.asList(1, 2, null))
                        .calling(AFTERWARDS));
    }

    private static List<End> ofNumbers() {
        return List.of(
                end("sorted()", (gen, _) -> gen.sorted()).over(2, 3, 1).answers(List.of(1, 2, 3)),
                end("sum(ToLongFunction)", (gen, call) -> gen.sum(x -> number(x, call))).answers(3L).calling(EACH),
                end("sumDouble(ToDoubleFunction)", (gen, call) -> gen.sumDouble(x -> number(x, call)))
                        .answers(3.0)
                        .calling(EACH),
                end("min(Comparator)", (gen, call) -> gen.min(ordering(LAST, call))).answers(1).calling(EACH_BUT_FIRST),
                end(
                                "max(Comparator)",
                                (gen, call) ->
                                        gen.max(ordering(Comparator.nullsFirst(Comparator.naturalOrder()), call)))
                        .answers(2)
                        .calling(EACH_BUT_FIRST));
    }

    private static List<End> ofTheFirstElements() {
        return List.of(
                end("any(Predicate)", (gen, call) -> gen.any(is(2, call)))
                        .over(1, null, 2, 3)
                        .answers(true)
                        .taking(3)
                        .calling(EACH),
                end("any(Predicate, Iterable)", (gen, call) -> Gen.any(is(2, call), gen))
                        .over(1, null, 2, 3)
                        .answers(true)
                        .taking(3)
                        .calling(EACH),
                end("any(Iterable)", (gen, _) -> Gen.any(gen)).over(0, null, 2, 3).answers(true).taking(3),
                end("all(Predicate)", (gen, call) -> gen.all(is(2, call).negate()))
                        .over(1, null, 2, 3)
                        .answers(false)
                        .taking(3)
                        .calling(EACH),
                end("all(Predicate, Iterable)", (gen, call) -> Gen.all(is(2, call).negate(), gen))
                        .over(1, null, 2, 3)
                        .answers(false)
                        .taking(3)
                        .calling(EACH),
                end("all(Iterable)", (gen, _) -> Gen.all(gen)).over(1, 2, null, 3).answers(false).taking(3),
                end("none(Predicate)", (gen, call) -> gen.none(is(2, call)))
                        .over(1, null, 2, 3)
                        .answers(false)
                        .taking(3)
                        .calling(EACH),
                end("first()", (gen, _) -> gen.first()).answers(Optional.of(1)).taking(1),
                end("nextOr(Object)", (gen, _) -> gen.nextOr(9)).over(null, 1).answers(null).taking(1));
    }

    private static Collector<Integer, ?, List<Integer>> listing(Call call) {
        return Collector.of(
                ArrayList::new,
                (list, x) -> {
                    call.on(x);
                    list.add(x);
                },
                (left, _) -> left,
                Function.identity());
    }

    private static List<Integer> listed(Consumer<Consumer<Integer>> end, Call call) {
        List<Integer> list = new ArrayList<>();
        end.accept(
                x -> {
                    call.on(x);
                    list.add(x);
                });
        return list;
    }

    private static BinaryOperator<Integer> adding(Call call) {
        return (total, x) -> {
            call.on(x);
            return number(total) + number(x);
        };
    }

    private static int number(Integer element, Call call) {
        call.on(element);
        return number(element);
    }

    private static int number(Integer element) {
        return Objects.requireNonNullElse(element, 0);
    }

    private static Predicate<Integer> is(int number, Call call) {
        return x -> {
            call.on(x);
            return Integer.valueOf(number).equals(x);
        };
    }

    /// Compares; called for the element that comes first, which is the new one of the two.
    private static Comparator<Integer> ordering(Comparator<Integer> order, Call call) {
        return (x, y) -> {
            call.on(x);
            return order.compare(x, y);
        };
    }
}
