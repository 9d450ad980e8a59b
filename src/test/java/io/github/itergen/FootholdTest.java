package io.github.itergen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.itergen.internal.coroutine.Engine;
import io.github.itergen.internal.coroutine.Engines;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Bodies of other class loaders than the library's, for whose weaving nobody has called anything.
final class FootholdTest {
    private static final String BODY =
            """
            package %1$s;
            import io.github.itergen.Gen;
            public class Program {
                private static int one() { return 1; }
                public static Gen<Integer> gen() { return Gen.generate(y -> { y.yield(one()); y.yield(2); }); }
                public static Gen<Integer> other() { return Gen.generate(Other::run); }
                public static Class<?> taken() throws Exception { return Class.forName("%1$s.Itergen$$Foothold"); }
            }
            final class Other {
                static void run(io.github.itergen.Yielder<Integer, Void> y) { y.yield(3); }
            }
            """;

    private Engine before;

    @BeforeEach
    void onlyWoven() {
        before = Engines.select(Engine.WOVEN);
    }

    @AfterEach
    void asBefore() {
        Engines.select(before);
    }

    private static Gen<?> gen(Class<?> type, String method) throws Exception {
        try {
            return (Gen<?>) type.getMethod(method).invoke(null);
        } catch (InvocationTargetException failure) {
            throw (Exception) failure.getCause();
        }
    }

    @Test
    void oneClassServesAModule() throws Exception {
        Class<?> type = CompiledBodies.compile("user.Program", BODY.formatted("user"));
        assertThat(gen(type, "gen").toList()).isEqualTo(List.of(1, 2));
        assertThat(gen(type, "other").toList()).isEqualTo(List.of(3));
        Class<?> foothold = (Class<?>) CompiledBodies.call(type, "taken");
        assertThat(foothold.getClassLoader()).isSameAs(type.getClassLoader());
        assertThat(foothold.getDeclaredFields()).isEmpty();
        assertThat(foothold.getDeclaredMethods())
                .singleElement()
                .satisfies(method -> assertThat(method.canAccess(null)).as("out of reach of others").isFalse());
    }

    @Test
    void aClassInTheUnnamedPackage() throws Exception {
        Class<?> type = CompiledBodies.compile("Program", BODY.replace("package %1$s;\n", "").replace("%1$s.", ""));
        assertThat(gen(type, "gen").toList()).isEqualTo(List.of(1, 2));
        assertThat(CompiledBodies.call(type, "taken")).hasToString("class Itergen$$Foothold");
    }

    @Test
    void whatAnotherCopyOfTheLibraryHasDefinedServesToo() throws Exception {
        Class<?> type =
                CompiledBodies.compile(
                        "user.Program",
                        BODY.formatted("user")
                                + "final class Itergen$$Foothold { private static java.lang.invoke.MethodHandles.Lookup"
                                + " lookup() { return java.lang.invoke.MethodHandles.lookup(); } }");
        CompiledBodies.call(type, "taken");
        assertThat(gen(type, "gen").toList()).isEqualTo(List.of(1, 2));
    }

    @Test
    void aStrangerOfItsNameIsNoFoothold() throws Exception {
        for (String members :
                List.of(
                        "",
                        "static java.lang.invoke.MethodHandles.Lookup lookup() { throw new IllegalStateException(); }",
                        "static java.lang.invoke.MethodHandles.Lookup lookup() { return"
                                + " java.lang.invoke.MethodHandles.publicLookup(); }")) {
            Class<?> type =
                    CompiledBodies.compile(
                            "user.Program", BODY.formatted("user") + "final class Itergen$$Foothold {" + members + "}");
            CompiledBodies.call(type, "taken");
            assertThatThrownBy(() -> gen(type, "gen"))
                    .hasMessageContaining("can't weave Program.gen: no class can be defined beside its class");
        }
    }

    /// A loader that hands out what is exported, as an OSGi bundle's does.
    private static final class Bundle extends ClassLoader {
        private final ClassLoader classes;
        private final String missing;

        Bundle(Class<?> program, String missing) {
            super(Gen.class.getClassLoader());
            this.classes = program.getClassLoader();
            this.missing = missing;
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.startsWith(missing)) {
                throw new ClassNotFoundException(name);
            }
            return name.startsWith("user.") && findLoadedClass(name) == null
                    ? define(name)
                    : super.loadClass(name, resolve);
        }

        private Class<?> define(String name) throws ClassNotFoundException {
            try (InputStream stream = getResourceAsStream(name.replace('.', '/') + ".class")) {
                byte[] bytes = stream.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException failure) {
                throw new ClassNotFoundException(name, failure);
            }
        }

        @Override
        public InputStream getResourceAsStream(String name) {
            return classes.getResourceAsStream(name);
        }
    }

    @Test
    void aLoaderThatHidesTheInternalPackagesIsServedByThreads() throws Exception {
        Class<?> compiled = CompiledBodies.compile("user.Program", BODY.formatted("user"));
        Class<?> seeing = new Bundle(compiled, "nothing").loadClass("user.Program");
        assertThat(gen(seeing, "gen").toList()).isEqualTo(List.of(1, 2));
        Class<?> type = new Bundle(compiled, "io.github.itergen.internal.").loadClass("user.Program");
        Method method = type.getMethod("gen");
        Callable<Object> gen = () -> method.invoke(null);
        assertThatThrownBy(gen::call)
                .hasRootCauseInstanceOf(ClassNotFoundException.class)
                .cause()
                .hasMessageContaining("its class loader does not find this library's internal classes");
        Engines.select(Engine.AUTO);
        assertThat(((Gen<?>) gen.call()).toList()).isEqualTo(List.of(1, 2));
    }
}
