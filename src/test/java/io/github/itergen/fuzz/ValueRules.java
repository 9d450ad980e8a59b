package io.github.itergen.fuzz;

import static io.github.itergen.fuzz.Sort.BOOLEAN;
import static io.github.itergen.fuzz.Sort.BYTE;
import static io.github.itergen.fuzz.Sort.CHAR;
import static io.github.itergen.fuzz.Sort.DOUBLE;
import static io.github.itergen.fuzz.Sort.FLOAT;
import static io.github.itergen.fuzz.Sort.INT;
import static io.github.itergen.fuzz.Sort.INTS;
import static io.github.itergen.fuzz.Sort.LONG;
import static io.github.itergen.fuzz.Sort.OBJECT;
import static io.github.itergen.fuzz.Sort.SHORT;
import static io.github.itergen.fuzz.Sort.STRING;

/// Expressions, with yields as operands of all that has any.
final class ValueRules {
    private ValueRules() {}

    static void addTo(BodyGrammar grammar) {
        literals(grammar);
        for (Sort sort : Sort.VALUES) {
            values(grammar, sort);
        }
        numbers(grammar);
        texts(grammar);
        objects(grammar);
        truths(grammar);
    }

    private static void literals(BodyGrammar grammar) {
        grammar.rule(3, INT, "$#");
        grammar.rule(1, LONG, "$#L");
        grammar.rule(1, FLOAT, "$#.5f");
        grammar.rule(1, DOUBLE, "$#.25");
        grammar.rule(1, BOOLEAN, "true");
        grammar.rule(1, CHAR, "'x'");
        grammar.rule(1, BYTE, "(byte) $#");
        grammar.rule(1, SHORT, "(short) $#");
        grammar.rule(3, STRING, "\"s$#\"");
        grammar.rule(1, INTS, "new int[] {$#, 5}");
        grammar.rule(1, OBJECT, "(Object) null");
    }

    private static void values(BodyGrammar grammar, Sort sort) {
        grammar.rule(4, sort, BodyGrammar.typed("$get:SORT", sort));
        grammar.rule(2, sort, BodyGrammar.typed("Trace.toWORD($y.yield($OBJECT))", sort));
        grammar.rule(1, sort, BodyGrammar.typed("($BOOLEAN ? $SORT : $SORT)", sort));
        grammar.rule(1, sort, BodyGrammar.typed("($set:SORT = " + BodyGrammar.bounded(sort) + ")", sort));
        grammar.rule(
                1,
                sort,
                BodyGrammar.typed(
                        """
                        (switch ($INT) {
                        case 0 -> $SORT;
                        case 1, 2 -> {
                        $CALM*
                        TYPE $a = $SORT;
                        yield $a;
                        }
                        default -> $SORT;
                        })\
                        """,
                        sort));
    }

    private static void numbers(BodyGrammar grammar) {
        grammar.rule(2, INT, "((int) $y.yield($OBJECT))");
        grammar.rule(2, INT, "($INT + $INT)");
        grammar.rule(1, INT, "($INT *\n$INT)");
        grammar.rule(1, INT, "($INT / $INT)");
        grammar.rule(1, INT, "($INT << $INT)");
        grammar.rule(1, INT, "(-$INT)");
        grammar.rule(1, INT, "((int) $LONG)");
        grammar.rule(1, INT, "($BYTE + $CHAR)");
        grammar.rule(1, INT, "$STRING.length()");
        grammar.rule(1, INT, "$set:INT++");
        grammar.rule(1, INT, "($set:INT += $INT)");
        grammar.rule(1, INT, "$get:INTS[$INT & 1]");
        grammar.rule(1, INT, "($get:INTS[$INT & 1] += $INT)");
        grammar.rule(1, INT, "$get:INTS[$INT & 1]--");
        grammar.rule(1, INT, "$INTS[$INT % 3]");
        grammar.rule(2, INT, "Trace.sum($INT,\n$LONG,\n$DOUBLE)");
        grammar.rule(2, INT, "number($y, $INT, t)");
        grammar.rule(1, LONG, "($LONG + $INT)");
        grammar.rule(1, LONG, "($LONG * $LONG)");
        grammar.rule(1, LONG, "($LONG >>> $INT)");
        grammar.rule(1, LONG, "($set:LONG -= $INT)");
        grammar.rule(1, LONG, "$set:LONG++");
        grammar.rule(1, LONG, "((long) $DOUBLE)");
        grammar.rule(1, FLOAT, "($FLOAT + $LONG)");
        grammar.rule(1, FLOAT, "(-$FLOAT)");
        grammar.rule(1, DOUBLE, "($DOUBLE + $FLOAT)");
        grammar.rule(1, DOUBLE, "($DOUBLE * $LONG)");
        grammar.rule(1, DOUBLE, "$set:DOUBLE++");
        grammar.rule(1, CHAR, "(char) ('a' + ($INT & 15))");
        grammar.rule(1, CHAR, "$set:CHAR++");
        grammar.rule(1, BYTE, "((byte) $INT)");
        grammar.rule(1, SHORT, "((short) ($INT - $BYTE))");
        grammar.rule(1, INTS, "new int[] {$INT, $INT}");
    }

    private static void texts(BodyGrammar grammar) {
        grammar.rule(2, STRING, "($STRING + $INT)");
        grammar.rule(2, STRING, "(\"a\" + $DOUBLE + $CHAR + $OBJECT + \"z\" + $LONG)");
        grammar.rule(1, STRING, "($OBJECT +\n$STRING)");
        grammar.rule(1, STRING, "((String) $y.yield($OBJECT))");
        grammar.rule(1, STRING, "new String($STRING)");
        grammar.rule(1, STRING, "new StringBuilder($STRING).append($INT).append($CHAR).append($LONG).toString()");
    }

    private static void objects(BodyGrammar grammar) {
        grammar.rule(5, OBJECT, "$y.yield($OBJECT)");
        grammar.rule(4, OBJECT, "$INT");
        grammar.rule(1, OBJECT, "$LONG");
        grammar.rule(1, OBJECT, "$DOUBLE");
        grammar.rule(1, OBJECT, "$CHAR");
        grammar.rule(1, OBJECT, "$BOOLEAN");
        grammar.rule(2, OBJECT, "$STRING");
        grammar.rule(2, OBJECT, "new Trace.Pair($OBJECT,\n$OBJECT)");
        grammar.rule(1, OBJECT, "new Trace.Pair($INT, new Trace.Pair($OBJECT, $LONG))");
        grammar.rule(1, OBJECT, "Arrays.asList($OBJECT, $OBJECT)");
        grammar.rule(1, OBJECT, "new ArrayList<>(Arrays.asList($INT)).size()");
        grammar.rule(2, OBJECT, "object($INT, $LONG, $y, Trace.small($OBJECT), t)");
        grammar.rule(1, OBJECT, "$y.yieldFrom(t.keep(Coroutine.<Object, Object, Object>of($inner -> $BODY)))");
        grammar.rule(
                1,
                OBJECT,
                """
                (switch (Trace.same($OBJECT)) {
                case Integer $a when $a > 2 -> $-a:OBJECT$OBJECT;$forget
                case Trace.Pair(Integer $b, Object $c) when Trace.toBoolean($y.yield($b)) -> $-c:OBJECT$OBJECT;$forget
                case String $d -> $d.length() + $INT;
                case null -> $OBJECT;
                default -> 0;
                })\
                """);
    }

    private static void truths(BodyGrammar grammar) {
        grammar.rule(4, BOOLEAN, "t.more()");
        grammar.rule(3, BOOLEAN, "t.rarely()");
        grammar.rule(2, BOOLEAN, "($INT < $INT)");
        grammar.rule(1, BOOLEAN, "($LONG == $LONG)");
        grammar.rule(1, BOOLEAN, "($DOUBLE > $FLOAT)");
        grammar.rule(1, BOOLEAN, "($BOOLEAN && $BOOLEAN)");
        grammar.rule(1, BOOLEAN, "($BOOLEAN || $BOOLEAN)");
        grammar.rule(1, BOOLEAN, "(!$BOOLEAN)");
        grammar.rule(1, BOOLEAN, "($BOOLEAN ^ $BOOLEAN)");
        grammar.rule(1, BOOLEAN, "(Trace.same($OBJECT) instanceof Integer $a && $-a:OBJECT$BOOLEAN)");
        grammar.rule(1, BOOLEAN, "$STRING.equals($OBJECT)");
    }
}
