package io.github.itergen.fuzz;

import static io.github.itergen.fuzz.Sort.BLOCK;
import static io.github.itergen.fuzz.Sort.BODY;
import static io.github.itergen.fuzz.Sort.CALM;
import static io.github.itergen.fuzz.Sort.INT;
import static io.github.itergen.fuzz.Sort.OBJECT;
import static io.github.itergen.fuzz.Sort.STATEMENT;
import static io.github.itergen.fuzz.Sort.STRING;

/// Statements: variables of every kind, loops, switches, tries, delegation, and ways out.
final class StatementRules {
    private StatementRules() {}

    static void addTo(BodyGrammar grammar) {
        statements(grammar);
        for (Sort sort : Sort.VALUES) {
            variables(grammar, sort);
        }
        loops(grammar);
        switches(grammar);
        tries(grammar);
        triesInExpressions(grammar);
        delegations(grammar);
        ways(grammar);
    }

    private static void variables(BodyGrammar grammar, Sort sort) {
        boolean mayGrow = sort == OBJECT || sort == STRING;
        int weight = sort == INT || mayGrow ? 3 : 1;
        grammar.rule(weight, STATEMENT, BodyGrammar.typed("TYPE $a = $SORT;$+a:SORT", sort));
        grammar.rule(weight, STATEMENT, BodyGrammar.typed("$set:SORT = " + BodyGrammar.bounded(sort) + ";", sort));
        grammar.rule(1, STATEMENT, BodyGrammar.typed("TYPE $a;\n$BLOCK\n$a = $SORT;$+a:SORT", sort));
        grammar.rule(
                1,
                STATEMENT,
                BodyGrammar.typed(
                        "TYPE $a;\nif ($BOOLEAN) {\n$BLOCK\n$a = $SORT;\n} else {\n$a = $SORT;\n$BLOCK\n}$+a:SORT",
                        sort));
        grammar.rule(
                1,
                STATEMENT,
                BodyGrammar.typed(
                        "TYPE $a;\ntry {\n$a = $SORT;\n} catch (RuntimeException $b) {\n$a = $SORT;\n}$+a:SORT",
                        sort));
        grammar.rule(1, STATEMENT, BodyGrammar.typed("final TYPE $a = $SORT;$-a:SORT", sort));
    }

    private static void statements(BodyGrammar grammar) {
        grammar.rule(1, STATEMENT, "t.log($#);");
        grammar.rule(40, STATEMENT, "$y.yield($OBJECT);");
        grammar.rule(6, STATEMENT, "t.log($OBJECT);");
        grammar.rule(2, STATEMENT, "t.log($INTS);");
        grammar.rule(2, STATEMENT, "$set:INT += $INT;");
        grammar.rule(1, STATEMENT, "$set:LONG *= $INT;");
        grammar.rule(1, STATEMENT, "$set:DOUBLE -= $LONG;");
        grammar.rule(1, STATEMENT, "$set:STRING += Trace.cut(String.valueOf(Trace.same($OBJECT)));");
        grammar.rule(1, STATEMENT, "$set:BYTE += $INT;");
        grammar.rule(1, STATEMENT, "$set:SHORT--;");
        grammar.rule(1, STATEMENT, "$set:BOOLEAN ^= $BOOLEAN;");
        grammar.rule(1, STATEMENT, "$get:INTS[$INT & 1] += $INT;");
        grammar.rule(1, STATEMENT, "t.aInt += $INT;");
        grammar.rule(1, STATEMENT, "t.aLong += $LONG;");
        grammar.rule(3, STATEMENT, "act($DOUBLE, Trace.small($OBJECT), $y, t);");
        grammar.rule(9, STATEMENT, "if ($BOOLEAN) $BLOCK");
        grammar.rule(9, STATEMENT, "if ($BOOLEAN) $BLOCK else $BLOCK");
        grammar.rule(1, STATEMENT, "$BLOCK");
        grammar.rule(1, STATEMENT, "synchronized (t) {\nt.log(\"locked\");\n}");
        grammar.rule(
                4,
                STATEMENT,
                """
                final int $a = $INT;
                final long $b = $LONG;
                final String $c = $STRING;
                Supplier<Object> $d = () -> $a + $b + $c;
                $-a:INT$-b:LONG$-c:STRING$BLOCK
                t.log($d.get());""");
        grammar.rule(
                1,
                STATEMENT,
                """
                final Object $a = $OBJECT;
                Object $b = new Object() {
                @Override
                public String toString() {
                return "held " + $a;
                }
                };
                $BLOCK
                t.log($b);""");
        grammar.rule(1, BLOCK, "{\n$STATEMENT*}");
        grammar.rule(1, CALM, "t.log($#);");
        grammar.rule(5, CALM, "$y.yield($OBJECT);");
        grammar.rule(2, CALM, "t.log($OBJECT);");
        grammar.rule(1, CALM, "$set:INT = $INT;");
        grammar.rule(2, CALM, "if ($BOOLEAN) {\n$CALM*} else {\nt.aLong++;\n}");
        grammar.rule(1, CALM, "while (t.more() && $BOOLEAN) {\n$CALM*}");
        grammar.rule(1, BODY, "{\n$STATEMENT*\nreturn $OBJECT;\n}");
        grammar.rule(2, BODY, "{\n$label: while (t.more()) {\n$STATEMENT*$forget}\nreturn $OBJECT;\n}");
    }

    private static void loops(BodyGrammar grammar) {
        grammar.rule(9, STATEMENT, "$label: for (int $a = 0; $a < $# && t.more(); $a++) $+a:INT$BLOCK");
        grammar.rule(6, STATEMENT, "$label: while (t.more() && $BOOLEAN) $BLOCK");
        grammar.rule(
                1,
                STATEMENT,
                "$label: while (true) {\nif (!t.more()) break;\n$BLOCK\nif (!t.more()) break;\n$BLOCK\n}");
        grammar.rule(1, STATEMENT, "$label: do $BLOCK while (t.more() && $BOOLEAN);");
        grammar.rule(1, STATEMENT, "$label: for (int $a : $INTS) {\nif (!t.more()) break;\n$-a:INT$BLOCK\n}");
        grammar.rule(1, STATEMENT, "$label: for (Object $a : Arrays.asList($OBJECT, $OBJECT)) {\n$-a:OBJECT$BLOCK\n}");
        grammar.rule(
                1,
                STATEMENT,
                "$label: for (long $a = $LONG, $b = 0; t.more(); $a += $INT) {\n$+a:LONG$BLOCK\nif ($b++ > 2) break;\n}");
    }

    private static void switches(BodyGrammar grammar) {
        grammar.rule(
                1,
                STATEMENT,
                """
                switch ($INT & 3) {
                case 0:
                $BLOCK
                case 1:
                $BLOCK
                if ($BOOLEAN) break;
                case 2: {
                TYPE $a = $LONG;
                $+a:LONG$BLOCK$forget
                }
                break;
                default:
                $BLOCK
                }"""
                        .replace("TYPE", "long"));
        grammar.rule(
                1,
                STATEMENT,
                """
                switch ($STRING) {
                case "s1":
                $BLOCK
                break;
                case "s2", "null":
                $BLOCK
                default:
                t.log($OBJECT);
                }""");
        grammar.rule(
                1,
                STATEMENT,
                """
                switch (Trace.colour($INT)) {
                case RED -> $BLOCK
                case GREEN -> $y.yield($OBJECT);
                default -> throw new IllegalStateException("blue");
                }""");
        grammar.rule(
                4,
                STATEMENT,
                """
                switch (Trace.same($OBJECT)) {
                case Trace.Pair(Integer $a, Trace.Pair(Object $b, Long $c)) -> {
                $-a:OBJECT$-b:OBJECT$BLOCK$forget
                }
                case Trace.Pair $d -> t.log($d.first());
                case Integer $e when Trace.toBoolean($y.yield($e)) -> $BLOCK
                case String $f -> {
                $-f:STRING$BLOCK$forget
                }
                case null, default -> $BLOCK
                }""");
    }

    /// The compiler empties the stack into variables before a try inside an expression. It crashes (JDK 25) where a long or a
    /// double is among what it moves, so these stand in statements of their own.
    private static void triesInExpressions(BodyGrammar grammar) {
        String choice =
                """
                switch ($INT) {
                case 0 -> {
                $closed try $BLOCK catch (RuntimeException $a) {
                t.caught($a);
                $BLOCK
                }
                Object $b = $OBJECT;
                yield $b;
                }
                default -> $OBJECT;
                }""";
        grammar.rule(2, STATEMENT, "t.log(new Trace.Pair($OBJECT, " + choice + "));");
        grammar.rule(2, STATEMENT, "t.log($y.yield(" + choice + "));");
        grammar.rule(1, STATEMENT, "t.log(number($y, Trace.toInt(" + choice + "), t));");
    }

    private static void tries(BodyGrammar grammar) {
        grammar.rule(12, STATEMENT, "try $BLOCK finally $BLOCK");
        grammar.rule(9, STATEMENT, "try $BLOCK catch (RuntimeException $a) {\nt.caught($a);\n$BLOCK\n}");
        grammar.rule(
                4,
                STATEMENT,
                """
                try $BLOCK catch (ArithmeticException | IllegalArgumentException $a) {
                t.caught($a);
                $BLOCK
                } finally $BLOCK""");
        grammar.rule(
                4,
                STATEMENT,
                """
                try $BLOCK catch (IllegalStateException $a) $BLOCK catch (Exception $b) {
                t.caught($b);
                $BLOCK
                if ($BOOLEAN) throw $b;
                }""");
        grammar.rule(
                1, STATEMENT, "try $BLOCK catch (Throwable $a) {\nt.caught($a);\n$BLOCK\nthrow $a;\n} finally $BLOCK");
        grammar.rule(1, STATEMENT, "try $BLOCK catch (Throwable $a) {\nt.caught($a);\n$BLOCK\n}");
        grammar.rule(1, STATEMENT, "try $BLOCK catch (GeneratorExit $a) $BLOCK");
        grammar.rule(2, STATEMENT, "try (Trace.Resource $a = t.open($STRING, $#)) $BLOCK");
        grammar.rule(
                1,
                STATEMENT,
                """
                try (Trace.Resource $a = t.open($STRING, $#); Trace.Resource $b = t.open("second", $INT & 7)) {
                $BLOCK
                } catch (Exception $c) {
                t.caught($c);
                } finally $BLOCK""");
        grammar.rule(2, STATEMENT, "if (t.rarely()) throw new IllegalArgumentException($STRING);");
        grammar.rule(2, STATEMENT, "if (t.rarely()) t.fail($#);");
        grammar.rule(
                1, STATEMENT, "if (t.rarely()) throw new IOException($STRING,\nnew IllegalStateException(\"cause\"));");
    }

    private static void delegations(BodyGrammar grammar) {
        String inner = "t.keep(Coroutine.<Object, Object, Object>of($inner -> $BODY))";
        grammar.rule(2, STATEMENT, "$y.yieldFrom(Arrays.asList($OBJECT, $OBJECT));");
        grammar.rule(1, STATEMENT, "$y.yieldFrom(" + inner + ".gen());");
        grammar.rule(1, STATEMENT, "$y.yieldFrom(" + inner + ".gen().map(Trace::small));");
        grammar.rule(2, STATEMENT, "t.log($y.yieldFrom(" + inner + "));");
        grammar.rule(
                1,
                STATEMENT,
                "final Coroutine<Object, Object, Object> $a = " + inner + ";\nt.log($a.next());\n$y.yieldFrom($a);");
        grammar.rule(1, STATEMENT, "for (Object $a : " + inner + ") {\nif (!t.more()) break;\n$-a:OBJECT$BLOCK\n}");
        grammar.rule(
                1,
                STATEMENT,
                "try (Coroutine<Object, Object, Object> $a = " + inner + ") {\nt.log($a.next());\n$BLOCK\n}");
    }

    private static void ways(BodyGrammar grammar) {
        grammar.rule(1, STATEMENT, "if ($BOOLEAN) {\n$return\n}");
        grammar.rule(1, STATEMENT, "if (t.rarely()) {\n$return\n}");
        grammar.rule(2, STATEMENT, "if ($BOOLEAN) {\n$break\n}");
        grammar.rule(2, STATEMENT, "if ($BOOLEAN) {\n$continue\n}");
    }
}
