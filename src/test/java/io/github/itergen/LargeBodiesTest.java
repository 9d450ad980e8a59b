package io.github.itergen;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.itergen.internal.coroutine.Engine;
import io.github.itergen.internal.coroutine.Engines;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Bodies that nobody writes by hand, and bodies of class loaders that go away.
final class LargeBodiesTest {
    private static Gen<Integer> generator(String body) {
        Class<?> type =
                CompiledBodies.compile(
                        "Large",
                        "import io.github.itergen.*;\n"
                                + "public class Large { static int twice(int n) { return 2 * n; }\n"
                                + "public static Gen<Integer> gen() { return Gen.generate(y -> {\n"
                                + body
                                + "}); } }\n");
        @SuppressWarnings("unchecked")
        Gen<Integer> gen = (Gen<Integer>) CompiledBodies.call(type, "gen");
        return gen;
    }

    @EngineTest
    void fiveHundredYieldsInOneBody() {
        StringBuilder body = new StringBuilder("int sum = 0; long wide = 1;\n");
        for (int i = 0; i < 500; i++) {
            body.append("int v")
                    .append(i % 3 == 0 ? "a" : "b")
                    .append(i)
                    .append(" = sum; sum += ")
                    .append(i)
                    .append(";\n");
            body.append("y.yield(sum);\n");
        }
        body.append("wide += sum; y.yield((int) wide);");
        List<Integer> expected = new ArrayList<>();
        int sum = 0;
        for (int i = 0; i < 500; i++) {
            sum += i;
            expected.add(sum);
        }
        expected.add(sum + 1);
        assertThat(generator(body.toString()).toList()).isEqualTo(expected);
    }

    @EngineTest
    void jumpsWiderThanAShort() {
        StringBuilder body = new StringBuilder("int n = 0;\nfor (int i = 0; i < 3; i++) { if (i == 1) { continue; }\n");
        for (int i = 0; i < 3_000; i++) {
            body.append("n = twice(n) + i;\n");
            if (i % 1_000 == 0) {
                body.append("y.yield(").append(i).append(" + i);\n");
            }
        }
        body.append("}\n");
        assertThat(generator(body.toString()).toList()).containsExactly(0, 1000, 2000, 2, 1002, 2002);
    }

    @EngineTest
    void manyLocalVariables() {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < 300; i++) {
            body.append(i % 2 == 0 ? "long" : "double").append(" w").append(i).append(" = ").append(i).append(";\n");
        }
        body.append("y.yield(-1);\ndouble sum = 0;\n");
        for (int i = 0; i < 300; i++) {
            body.append("w").append(i).append("++;\n");
        }
        body.append("y.yield(-2);\n");
        for (int i = 0; i < 300; i++) {
            body.append("sum += w").append(i).append(";\n");
        }
        body.append("y.yield((int) sum);\n");
        assertThat(generator(body.toString()).toList()).containsExactly(-1, -2, 301 * 150);
    }

    @Test
    void aBodyWhoseStateMachineDoesNotFitRunsInAThread() {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            body.append("Object o").append(i).append(" = ").append(i).append(";\n");
        }
        for (int i = 0; i < 900; i++) {
            body.append("y.yield((Integer) o").append(i % 40).append(");\n");
        }
        for (int i = 0; i < 40; i++) {
            body.append("y.yield((Integer) o").append(i).append(");\n");
        }
        assertThat(generator(body.toString()).toList()).hasSize(940).startsWith(0, 1, 2).endsWith(38, 39);
    }

    private static WeakReference<Class<?>> loadUseAndDrop() {
        Class<?> type =
                CompiledBodies.compile(
                        "Dropped",
                        """
                        import io.github.itergen.Gen;
                        public class Dropped {
                            public static Gen<Integer> gen() {
                                int start = new java.util.Random(1).nextInt(5);
                                return Gen.generate(y -> {
                                    try {
                                        for (int i = start; ; i++) { y.yield(i); }
                                    } finally {
                                        y.yieldFrom(java.util.List.of());
                                    }
                                });
                            }
                            public static Gen<Integer> threaded() {
                                return Gen.generate(y -> java.util.List.of(1, 2).forEach(y::yield));
                            }
                        }
                        """);
        ((Gen<?>) CompiledBodies.call(type, "gen")).next();
        ((Gen<?>) CompiledBodies.call(type, "threaded")).next();
        return new WeakReference<>(type);
    }

    @Test
    void wovenClassesGoWithTheClassLoaderOfTheirBodies() throws InterruptedException {
        Engine before = Engines.select(Engine.AUTO);
        WeakReference<Class<?>> dropped;
        try {
            dropped = loadUseAndDrop();
        } finally {
            Engines.select(before);
        }
        for (int i = 0; i < 200 && dropped.get() != null; i++) {
            System.gc();
            Thread.sleep(20);
        }
        assertThat(dropped.get()).isNull();
    }
}
