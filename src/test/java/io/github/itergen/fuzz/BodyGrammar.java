package io.github.itergen.fuzz;

import static io.github.itergen.fuzz.Sort.BLOCK;
import static io.github.itergen.fuzz.Sort.BODY;
import static io.github.itergen.fuzz.Sort.BOOLEAN;
import static io.github.itergen.fuzz.Sort.BYTE;
import static io.github.itergen.fuzz.Sort.CALM;
import static io.github.itergen.fuzz.Sort.CHAR;
import static io.github.itergen.fuzz.Sort.DOUBLE;
import static io.github.itergen.fuzz.Sort.FLOAT;
import static io.github.itergen.fuzz.Sort.INT;
import static io.github.itergen.fuzz.Sort.INTS;
import static io.github.itergen.fuzz.Sort.LONG;
import static io.github.itergen.fuzz.Sort.NUMBER_METHOD;
import static io.github.itergen.fuzz.Sort.OBJECT;
import static io.github.itergen.fuzz.Sort.OBJECT_METHOD;
import static io.github.itergen.fuzz.Sort.PROGRAM;
import static io.github.itergen.fuzz.Sort.SHORT;
import static io.github.itergen.fuzz.Sort.STATEMENT;
import static io.github.itergen.fuzz.Sort.STRING;
import static io.github.itergen.fuzz.Sort.VOID_METHOD;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// The grammar of random bodies; [Rule] explains how it is written. The first rule of a sort is its smallest piece.
///
/// Every piece compiles wherever it may stand: a way out is always behind an `if`, which the compiler takes to be passed even
/// where it says `if (true)`, and all loops ask [Trace#more()], so that they end.
final class BodyGrammar {
    private static final Map<Sort, List<Rule>> RULES = new EnumMap<>(Sort.class);

    static {
        literals();
        for (Sort sort : Sort.VALUES) {
            values(sort, 1);
        }
        numbers();
        texts();
        objects();
        truths();
        for (Sort sort : Sort.VALUES) {
            variables(sort);
        }
        statements();
        loops();
        switches();
        tries();
        triesInExpressions();
        delegations();
        ways();
        methods();
        programs();
    }

    private BodyGrammar() {}

    static List<Rule> rules(Sort sort) {
        return RULES.get(sort);
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

    private static void rule(int weight, Sort sort, String template) {
        RULES.computeIfAbsent(sort, _ -> new ArrayList<>()).add(Rule.of(weight, sort, template));
    }

    private static void literals() {
        rule(3, INT, "$#");
        rule(1, LONG, "$#L");
        rule(1, FLOAT, "$#.5f");
        rule(1, DOUBLE, "$#.25");
        rule(1, BOOLEAN, "true");
        rule(1, CHAR, "'x'");
        rule(1, BYTE, "(byte) $#");
        rule(1, SHORT, "(short) $#");
        rule(3, STRING, "\"s$#\"");
        rule(1, INTS, "new int[] {$#, 5}");
        rule(1, OBJECT, "(Object) null");
    }

    private static void values(Sort sort, int weight) {
        rule(4 * weight, sort, typed("$get:SORT", sort));
        rule(2 * weight, sort, typed("Trace.toWORD($y.yield($OBJECT))", sort));
        rule(weight, sort, typed("($BOOLEAN ? $SORT : $SORT)", sort));
        rule(weight, sort, typed("($set:SORT = $SORT)", sort));
        rule(
                weight,
                sort,
                typed(
                        """
                        (switch ($INT) {
                        case 0 -> $SORT;
                        case 1, 2 -> {
                        $CALM*
                        TYPE $a = $SORT;
                        yield $a;
                        }
                        default -> $SORT;
                        })""",
                        sort));
    }

    private static String typed(String template, Sort sort) {
        return template.replace("SORT", sort.name()).replace("WORD", sort.word()).replace("TYPE", sort.type);
    }

    private static void numbers() {
        rule(2, INT, "((int) $y.yield($OBJECT))");
        rule(2, INT, "($INT + $INT)");
        rule(1, INT, "($INT *\n$INT)");
        rule(1, INT, "($INT / $INT)");
        rule(1, INT, "($INT << $INT)");
        rule(1, INT, "(-$INT)");
        rule(1, INT, "((int) $LONG)");
        rule(1, INT, "($BYTE + $CHAR)");
        rule(1, INT, "$STRING.length()");
        rule(1, INT, "$set:INT++");
        rule(1, INT, "($set:INT += $INT)");
        rule(1, INT, "$get:INTS[$INT & 1]");
        rule(1, INT, "($get:INTS[$INT & 1] += $INT)");
        rule(1, INT, "$get:INTS[$INT & 1]--");
        rule(1, INT, "$INTS[$INT % 3]");
        rule(2, INT, "Trace.sum($INT,\n$LONG,\n$DOUBLE)");
        rule(2, INT, "number($y, $INT, t)");
        rule(1, LONG, "($LONG + $INT)");
        rule(1, LONG, "($LONG * $LONG)");
        rule(1, LONG, "($LONG >>> $INT)");
        rule(1, LONG, "($set:LONG -= $INT)");
        rule(1, LONG, "$set:LONG++");
        rule(1, LONG, "((long) $DOUBLE)");
        rule(1, FLOAT, "($FLOAT + $LONG)");
        rule(1, FLOAT, "(-$FLOAT)");
        rule(1, DOUBLE, "($DOUBLE + $FLOAT)");
        rule(1, DOUBLE, "($DOUBLE * $LONG)");
        rule(1, DOUBLE, "$set:DOUBLE++");
        rule(1, CHAR, "(char) ('a' + ($INT & 15))");
        rule(1, CHAR, "$set:CHAR++");
        rule(1, BYTE, "((byte) $INT)");
        rule(1, SHORT, "((short) ($INT - $BYTE))");
        rule(1, INTS, "new int[] {$INT, $INT}");
    }

    private static void texts() {
        rule(2, STRING, "($STRING + $INT)");
        rule(2, STRING, "(\"a\" + $DOUBLE + $CHAR + $OBJECT + \"z\" + $LONG)");
        rule(1, STRING, "($OBJECT +\n$STRING)");
        rule(1, STRING, "((String) $y.yield($OBJECT))");
        rule(1, STRING, "new String($STRING)");
        rule(1, STRING, "new StringBuilder($STRING).append($INT).append($CHAR).append($LONG).toString()");
    }

    private static void objects() {
        rule(5, OBJECT, "$y.yield($OBJECT)");
        rule(4, OBJECT, "$INT");
        rule(1, OBJECT, "$LONG");
        rule(1, OBJECT, "$DOUBLE");
        rule(1, OBJECT, "$CHAR");
        rule(1, OBJECT, "$BOOLEAN");
        rule(2, OBJECT, "$STRING");
        rule(2, OBJECT, "new Trace.Pair($OBJECT,\n$OBJECT)");
        rule(1, OBJECT, "new Trace.Pair($INT, new Trace.Pair($OBJECT, $LONG))");
        rule(1, OBJECT, "Arrays.asList($OBJECT, $OBJECT)");
        rule(1, OBJECT, "new ArrayList<>(Arrays.asList($INT)).size()");
        rule(2, OBJECT, "object($INT, $LONG, $y, Trace.small($OBJECT), t)");
        rule(1, OBJECT, "$y.yieldFrom(t.keep(Coroutine.<Object, Object, Object>of($inner -> $BODY)))");
        rule(
                1,
                OBJECT,
                """
                (switch (Trace.same($OBJECT)) {
                case Integer $a when $a > 2 -> $-a:OBJECT$OBJECT;$forget
                case Trace.Pair(Integer $b, Object $c) when Trace.toBoolean($y.yield($b)) -> $-c:OBJECT$OBJECT;$forget
                case String $d -> $d.length() + $INT;
                case null -> $OBJECT;
                default -> 0;
                })""");
    }

    private static void truths() {
        rule(4, BOOLEAN, "t.more()");
        rule(3, BOOLEAN, "t.rarely()");
        rule(2, BOOLEAN, "($INT < $INT)");
        rule(1, BOOLEAN, "($LONG == $LONG)");
        rule(1, BOOLEAN, "($DOUBLE > $FLOAT)");
        rule(1, BOOLEAN, "($BOOLEAN && $BOOLEAN)");
        rule(1, BOOLEAN, "($BOOLEAN || $BOOLEAN)");
        rule(1, BOOLEAN, "(!$BOOLEAN)");
        rule(1, BOOLEAN, "($BOOLEAN ^ $BOOLEAN)");
        rule(1, BOOLEAN, "(Trace.same($OBJECT) instanceof Integer $a && $-a:OBJECT$BOOLEAN)");
        rule(1, BOOLEAN, "$STRING.equals($OBJECT)");
    }

    private static void variables(Sort sort) {
        boolean mayGrow = sort == OBJECT || sort == STRING;
        String cut = sort == STRING ? "Trace.cut($STRING)" : sort == OBJECT ? "Trace.small($OBJECT)" : "$SORT";
        int weight = sort == INT || mayGrow ? 3 : 1;
        rule(weight, STATEMENT, typed("TYPE $a = $SORT;$+a:SORT", sort));
        rule(weight, STATEMENT, typed("$set:SORT = " + cut + ";", sort));
        rule(1, STATEMENT, typed("TYPE $a;\n$BLOCK\n$a = $SORT;$+a:SORT", sort));
        rule(
                1,
                STATEMENT,
                typed(
                        "TYPE $a;\nif ($BOOLEAN) {\n$BLOCK\n$a = $SORT;\n} else {\n$a = $SORT;\n$BLOCK\n}$+a:SORT",
                        sort));
        rule(
                1,
                STATEMENT,
                typed("TYPE $a;\ntry {\n$a = $SORT;\n} catch (RuntimeException $b) {\n$a = $SORT;\n}$+a:SORT", sort));
        rule(1, STATEMENT, typed("final TYPE $a = $SORT;$-a:SORT", sort));
    }

    private static void statements() {
        // The smallest statement is put in front: it is what all others shrink to.
        RULES.get(STATEMENT).addFirst(Rule.of(1, STATEMENT, "t.log($#);"));
        rule(40, STATEMENT, "$y.yield($OBJECT);");
        rule(6, STATEMENT, "t.log($OBJECT);");
        rule(2, STATEMENT, "t.log($INTS);");
        rule(2, STATEMENT, "$set:INT += $INT;");
        rule(1, STATEMENT, "$set:LONG *= $INT;");
        rule(1, STATEMENT, "$set:DOUBLE -= $LONG;");
        rule(1, STATEMENT, "$set:STRING += Trace.cut(String.valueOf(Trace.same($OBJECT)));\n$set:STRING = \"s\";");
        rule(1, STATEMENT, "$set:BYTE += $INT;");
        rule(1, STATEMENT, "$set:SHORT--;");
        rule(1, STATEMENT, "$set:BOOLEAN ^= $BOOLEAN;");
        rule(1, STATEMENT, "$get:INTS[$INT & 1] += $INT;");
        rule(1, STATEMENT, "t.aInt += $INT;");
        rule(1, STATEMENT, "t.aLong += $LONG;");
        rule(3, STATEMENT, "act($DOUBLE, Trace.small($OBJECT), $y, t);");
        rule(9, STATEMENT, "if ($BOOLEAN) $BLOCK");
        rule(9, STATEMENT, "if ($BOOLEAN) $BLOCK else $BLOCK");
        rule(1, STATEMENT, "$BLOCK");
        rule(1, STATEMENT, "synchronized (t) {\nt.log(\"locked\");\n}");
        rule(
                4,
                STATEMENT,
                """
                final int $a = $INT;
                final long $b = $LONG;
                final String $c = $STRING;
                Supplier<Object> $d = () -> $a + $b + $c;
                $-a:INT$-b:LONG$-c:STRING$BLOCK
                t.log($d.get());""");
        rule(
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
        rule(1, BLOCK, "{\n$STATEMENT*}");
        rule(1, CALM, "t.log($#);");
        rule(5, CALM, "$y.yield($OBJECT);");
        rule(2, CALM, "t.log($OBJECT);");
        rule(1, CALM, "$set:INT = $INT;");
        rule(2, CALM, "if ($BOOLEAN) {\n$CALM*} else {\nt.aLong++;\n}");
        rule(1, CALM, "while (t.more() && $BOOLEAN) {\n$CALM*}");
        rule(1, BODY, "{\n$STATEMENT*\nreturn $OBJECT;\n}");
    }

    private static void loops() {
        rule(9, STATEMENT, "$label: for (int $a = 0; $a < $# && t.more(); $a++) $+a:INT$BLOCK");
        rule(6, STATEMENT, "$label: while (t.more() && $BOOLEAN) $BLOCK");
        rule(1, STATEMENT, "$label: while (true) {\n$BLOCK\nif (!t.more()) break;\n$BLOCK\nif (!t.more()) break;\n}");
        rule(1, STATEMENT, "$label: do $BLOCK while (t.more() && $BOOLEAN);");
        rule(1, STATEMENT, "$label: for (int $a : $INTS) {\nif (!t.more()) break;\n$-a:INT$BLOCK\n}");
        rule(1, STATEMENT, "$label: for (Object $a : Arrays.asList($OBJECT, $OBJECT)) {\n$-a:OBJECT$BLOCK\n}");
        rule(
                1,
                STATEMENT,
                "$label: for (long $a = $LONG, $b = 0; t.more(); $a += $INT) {\n$+a:LONG$BLOCK\nif ($b++ > 2) break;\n}");
    }

    private static void switches() {
        rule(
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
        rule(
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
        rule(
                1,
                STATEMENT,
                """
                switch (Trace.colour($INT)) {
                case RED -> $BLOCK
                case GREEN -> $y.yield($OBJECT);
                default -> throw new IllegalStateException("blue");
                }""");
        rule(
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
    private static void triesInExpressions() {
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
        rule(2, STATEMENT, "t.log(new Trace.Pair($OBJECT, " + choice + "));");
        rule(2, STATEMENT, "t.log($y.yield(" + choice + "));");
        rule(1, STATEMENT, "t.log(number($y, Trace.toInt(" + choice + "), t));");
    }

    private static void tries() {
        rule(12, STATEMENT, "try $BLOCK finally $BLOCK");
        rule(9, STATEMENT, "try $BLOCK catch (RuntimeException $a) {\nt.caught($a);\n$BLOCK\n}");
        rule(
                4,
                STATEMENT,
                """
                try $BLOCK catch (ArithmeticException | IllegalArgumentException $a) {
                t.caught($a);
                $BLOCK
                } finally $BLOCK""");
        rule(
                4,
                STATEMENT,
                """
                try $BLOCK catch (IllegalStateException $a) $BLOCK catch (Exception $b) {
                t.caught($b);
                $BLOCK
                if ($BOOLEAN) throw $b;
                }""");
        rule(1, STATEMENT, "try $BLOCK catch (Throwable $a) {\nt.caught($a);\n$BLOCK\nthrow $a;\n} finally $BLOCK");
        rule(1, STATEMENT, "try $BLOCK catch (Throwable $a) {\nt.caught($a);\n$BLOCK\n}");
        rule(1, STATEMENT, "try $BLOCK catch (GeneratorExit $a) $BLOCK");
        rule(2, STATEMENT, "try (Trace.Resource $a = t.open($STRING, $#)) $BLOCK");
        rule(
                1,
                STATEMENT,
                """
                try (Trace.Resource $a = t.open($STRING, $#); Trace.Resource $b = t.open("second", $INT & 7)) {
                $BLOCK
                } catch (Exception $c) {
                t.caught($c);
                } finally $BLOCK""");
        rule(2, STATEMENT, "if (t.rarely()) throw new IllegalArgumentException($STRING);");
        rule(2, STATEMENT, "if (t.rarely()) t.fail($#);");
        rule(1, STATEMENT, "if (t.rarely()) throw new IOException($STRING,\nnew IllegalStateException(\"cause\"));");
    }

    private static void delegations() {
        String inner = "t.keep(Coroutine.<Object, Object, Object>of($inner -> $BODY))";
        rule(2, STATEMENT, "$y.yieldFrom(Arrays.asList($OBJECT, $OBJECT));");
        rule(1, STATEMENT, "$y.yieldFrom(" + inner + ".gen());");
        rule(1, STATEMENT, "$y.yieldFrom(" + inner + ".gen().map(Trace::small));");
        rule(2, STATEMENT, "t.log($y.yieldFrom(" + inner + "));");
        rule(1, STATEMENT, "final Coroutine<Object, Object, Object> $a = " + inner + ";\nt.log($a.next());\n$y.yieldFrom($a);");
        rule(1, STATEMENT, "for (Object $a : " + inner + ") {\nif (!t.more()) break;\n$-a:OBJECT$BLOCK\n}");
        rule(1, STATEMENT, "try (Coroutine<Object, Object, Object> $a = " + inner + ") {\nt.log($a.next());\n$BLOCK\n}");
    }

    private static void ways() {
        rule(1, STATEMENT, "if ($BOOLEAN) {\n$return\n}");
        rule(1, STATEMENT, "if (t.rarely()) {\n$return\n}");
        rule(2, STATEMENT, "if ($BOOLEAN) {\n$break\n}");
        rule(2, STATEMENT, "if ($BOOLEAN) {\n$continue\n}");
    }

    private static void methods() {
        rule(
                1,
                NUMBER_METHOD,
                """
                private static int number(Yielder<Object, Object> $inner, int $a, Trace t) throws Exception {
                if (!t.more()) return $a;
                $+a:INT$STATEMENT*
                return $INT;
                }""");
        rule(
                1,
                OBJECT_METHOD,
                """
                static Object object(int $a, long $b, Yielder<Object, Object> $inner, Object $c, Trace t) throws Exception {
                if (!t.more()) return $c;
                $+a:INT$-b:LONG$+c:OBJECT$STATEMENT*
                return $OBJECT;
                }""");
        rule(
                1,
                VOID_METHOD,
                """
                private static void act(double $a, Object $b, Yielder<Object, Object> $inner, Trace t) throws Exception {
                if (!t.more()) return;
                $-a:DOUBLE$-b:OBJECT$STATEMENT*
                }""");
    }

    private static void programs() {
        String head =
                """
                import io.github.itergen.Coroutine;
                import io.github.itergen.CoroutineBody;
                import io.github.itergen.GeneratorExit;
                import io.github.itergen.Yielder;
                import io.github.itergen.fuzz.Trace;
                import java.io.IOException;
                import java.util.ArrayList;
                import java.util.Arrays;
                import java.util.function.Supplier;
                public final class Body {
                static {
                Coroutine.allowWeaving(java.lang.invoke.MethodHandles.lookup());
                }
                public static Coroutine<Object, Object, Object> make(Trace t) {
                """;
        String seen = "$-a:INT$-b:LONG$-c:DOUBLE$-d:STRING$-e:INTS$-f:BOOLEAN";
        String locals =
                """
                int $a = $#;
                long $b = 1L << 40;
                double $c = 0.75;
                String $d = "captured";
                int[] $e = {3, 4};
                boolean $f = t.more();
                """;
        String parameters = "Trace t, int $a, long $b, double $c, String $d, int[] $e, boolean $f";
        String arguments = "(t, $#, 1L << 40, 0.75, \"captured\", new int[] {3, 4}, true)";
        String methods = "$NUMBER_METHOD$OBJECT_METHOD$VOID_METHOD";
        rule(4, PROGRAM, head + locals + seen + "return Coroutine.of($inner -> $BODY);\n}" + methods);
        rule(
                1,
                PROGRAM,
                head
                        + locals
                        + """
                        return Coroutine.of(new CoroutineBody<Object, Object, Object>() {
                        private int $g = 1;
                        @Override
                        public Object run(Yielder<Object, Object> $inner) throws Exception\s"""
                        + seen
                        + "$+g:INT$BODY\n});\n}"
                        + methods);
        rule(
                1,
                PROGRAM,
                head
                        + "return Coroutine.of(new Run"
                        + arguments
                        + ");\n}\nprivate record Run("
                        + parameters
                        + ") implements CoroutineBody<Object, Object, Object> {\n@Override\n"
                        + "public Object run(Yielder<Object, Object> $inner) throws Exception "
                        + seen
                        + "$BODY\n}"
                        + methods);
        rule(
                1,
                PROGRAM,
                head
                        + "return Coroutine.of(new Run"
                        + arguments
                        + "::body);\n}\nprivate record Run("
                        + parameters
                        + ") {\nprivate Object body(Yielder<Object, Object> $inner) throws Exception "
                        + seen
                        + "$BODY\n}"
                        + methods);
    }
}
