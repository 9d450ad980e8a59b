package io.github.itergen.fuzz;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// The grammar of random bodies; [Rule] explains how it is written. The first rule of a sort is its smallest piece, to which all
/// others shrink.
///
/// Every piece compiles wherever it may stand: a way out is always behind an `if`, which the compiler takes to be passed even
/// where it says `if (true)`, and all loops ask [Trace#more()], so that they end.
final class BodyGrammar {
    private static final BodyGrammar ALL = new BodyGrammar();

    private final Map<Sort, List<Rule>> rules = new EnumMap<>(Sort.class);

    private BodyGrammar() {
        ValueRules.addTo(this);
        StatementRules.addTo(this);
        ProgramRules.addTo(this);
    }

    static List<Rule> rules(Sort sort) {
        return ALL.rules.get(sort);
    }

    /// How a method is called, up to its arguments.
    static String call(Sort method) {
        return switch (method) {
            case NUMBER_METHOD -> "number(";
            case OBJECT_METHOD -> "object(";
            case VOID_METHOD -> "act(";
            default -> throw new IllegalArgumentException(method.name());
        };
    }

    /// Adds a rule.
    ///
    /// @param weight how often it is chosen, in relation to the others of its sort
    void rule(int weight, Sort sort, String template) {
        rules.computeIfAbsent(sort, _ -> new ArrayList<>()).add(Rule.of(weight, sort, template));
    }

    /// A value that can be assigned in a loop to what it is made of, and doesn't grow without end.
    static String bounded(Sort sort) {
        return switch (sort) {
            case STRING -> "Trace.cut($STRING)";
            case OBJECT -> "Trace.small($OBJECT)";
            default -> "$" + sort.name();
        };
    }

    /// Makes a template of one sort of values from one for all of them.
    static String typed(String template, Sort sort) {
        return template.replace("SORT", sort.name()).replace("WORD", sort.word()).replace("TYPE", sort.type);
    }
}
