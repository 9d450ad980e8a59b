package io.github.itergen.vectors;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;

/// A user function both languages know by its name; logs its calls and marks its errors.
final class NamedFunction {
    private final EventLog log;
    private final String name;
    private int calls;

    NamedFunction(EventLog log, String name) {
        this.log = log;
        this.name = name;
    }

    Object call(Object... args) {
        calls++;
        Object last = args[args.length - 1];
        if (raises(last)) {
            log.add("f!");
            String mark = name + " call " + calls;
            boolean ends = name.toLowerCase(Locale.ROOT).contains("stop");
            throw log.throwing(ends ? new Marked.End(mark) : new Marked.Failure(mark));
        }
        Object result = result(args, last);
        log.add("f");
        return result;
    }

    private boolean raises(Object last) {
        return switch (name) {
            case "lt3RaiseOn2", "lt3StopOn2" -> Objects.equals(last, 2);
            case "oddRaiseOn3", "raiseOn3", "stopOn3", "addRaiseOn3", "addStopOn3" -> Objects.equals(last, 3);
            case String it -> it.toLowerCase(Locale.ROOT).endsWith("raiseevery2ndcall") && calls % 2 == 0;
        };
    }

    private Object result(Object[] args, Object last) {
        return switch (name) {
            case "lt3", "lt3RaiseOn2", "lt3RaiseEvery2ndCall", "lt3StopOn2" -> last instanceof Integer n && n < 3;
            case "isOdd", "oddRaiseOn3", "oddRaiseEvery2ndCall" ->
                    last instanceof Integer n && Math.floorMod(n, 2) == 1;
            case "isNone" -> last == null;
            case "isText" -> last instanceof String;
            case "always" -> true;
            case "never" -> false;
            case "identity", "last", "raiseOn3", "raiseEvery2ndCall", "stopOn3" -> last;
            case "first" -> args[0];
            case "toNone" -> null;
            case "show" -> show(last);
            case "mod3" -> last instanceof Integer n ? Math.floorMod(n, 3) : last;
            case "twice" -> fold(new Object[] {last, last}, Math::addExact, "");
            case "add", "addRaiseOn3", "addRaiseEvery2ndCall", "addStopOn3" -> fold(args, Math::addExact, "");
            case "mul" -> fold(args, Math::multiplyExact, "*");
            default -> throw new IllegalArgumentException("no function " + name);
        };
    }

    private static Object fold(Object[] args, BinaryOperator<Integer> numbers, String between) {
        List<Object> all = Arrays.asList(args);
        return all.stream().allMatch(Integer.class::isInstance)
                ? all.stream().map(Integer.class::cast).reduce(numbers).orElseThrow()
                : all.stream().map(NamedFunction::show).collect(Collectors.joining(between));
    }

    /// Python's `str`.
    private static String show(Object value) {
        return switch (value) {
            case null -> "None";
            case Boolean it -> it ? "True" : "False";
            default -> value.toString();
        };
    }
}
