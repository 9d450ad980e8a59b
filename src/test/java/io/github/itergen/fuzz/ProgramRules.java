package io.github.itergen.fuzz;

import static io.github.itergen.fuzz.Sort.NUMBER_METHOD;
import static io.github.itergen.fuzz.Sort.OBJECT_METHOD;
import static io.github.itergen.fuzz.Sort.PROGRAM;
import static io.github.itergen.fuzz.Sort.VOID_METHOD;

/// Classes with a body of each kind that there is, and the methods that it hands its yielder to.
final class ProgramRules {
    private ProgramRules() {}

    static void addTo(BodyGrammar grammar) {
        methods(grammar);
        programs(grammar);
    }

    private static void methods(BodyGrammar grammar) {
        grammar.rule(
                1,
                NUMBER_METHOD,
                """
                private static int number(Yielder<Object, Object> $inner, int $a, Trace t) throws Exception {
                if (!t.more()) return $a;
                $+a:INT$STATEMENT*
                return $INT;
                }\
                """);
        grammar.rule(
                1,
                OBJECT_METHOD,
                """
                static Object object(int $a, long $b, Yielder<Object, Object> $inner, Object $c, Trace t)
                throws Exception {
                if (!t.more()) return $c;
                $+a:INT$-b:LONG$+c:OBJECT$STATEMENT*
                return $OBJECT;
                }\
                """);
        grammar.rule(
                1,
                VOID_METHOD,
                """
                private static void act(double $a, Object $b, Yielder<Object, Object> $inner, Trace t)
                throws Exception {
                if (!t.more()) return;
                $-a:DOUBLE$-b:OBJECT$STATEMENT*
                }\
                """);
    }

    private static void programs(BodyGrammar grammar) {
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
        grammar.rule(4, PROGRAM, head + locals + seen + "return Coroutine.of($inner -> $BODY);\n}" + methods);
        grammar.rule(
                1,
                PROGRAM,
                head
                        + locals
                        + """
                        return Coroutine.of(new CoroutineBody<Object, Object, Object>() {
                        private int $g = 1;
                        @Override
                        public Object run(Yielder<Object, Object> $inner) throws Exception
                        """
                        + seen
                        + "$+g:INT$BODY\n});\n}"
                        + methods);
        grammar.rule(
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
        grammar.rule(
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
