package io.github.itergen.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.itergen.Gen;
import io.github.itergen.GeneratorBody;
import io.github.itergen.TriFunction;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.attribute.LocalVariableInfo;
import java.lang.invoke.MethodType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.TypeVariable;
import java.math.BigInteger;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedCollection;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Gatherer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every argument is checked at the call, and a bad one costs no element and opens nothing. Which arguments may be null is
/// read from the types of the method itself.
class ArgumentLawTest {
    /// The least values of the numbers that have one; `range`'s step, which must not be 0, stands beside them.
    private static final Map<String, Map<Integer, Long>> LEAST =
            Map.ofEntries(
                    Map.entry("batched(Iterable, int)", Map.of(1, 1L)),
                    Map.entry("batched(Iterable, int, boolean)", Map.of(1, 1L)),
                    Map.entry("batched(int)", Map.of(0, 1L)),
                    Map.entry("batched(int, boolean)", Map.of(0, 1L)),
                    Map.entry("combinations(Iterable, int)", Map.of(1, 0L)),
                    Map.entry("combinationsWithReplacement(Iterable, int)", Map.of(1, 0L)),
                    Map.entry("permutations(Iterable, int)", Map.of(1, 0L)),
                    Map.entry("islice(Iterable, long)", Map.of(1, 0L)),
                    Map.entry("islice(Iterable, long, long)", Map.of(1, 0L, 2, 0L)),
                    Map.entry("islice(Iterable, long, long, long)", Map.of(1, 0L, 2, 0L, 3, 1L)),
                    Map.entry("islice(long)", Map.of(0, 0L)),
                    Map.entry("islice(long, long)", Map.of(0, 0L, 1, 0L)),
                    Map.entry("islice(long, long, long)", Map.of(0, 0L, 1, 0L, 2, 1L)),
                    Map.entry("product(int, Iterable[])", Map.of(0, 0L)),
                    Map.entry("tee(Iterable, int)", Map.of(1, 0L)),
                    Map.entry("tee(int)", Map.of(0, 0L)),
                    Map.entry("teeConcurrent(int)", Map.of(0, 0L)),
                    Map.entry("mapConcurrent(int, Function)", Map.of(0, 1L)),
                    Map.entry("mapConcurrentUnordered(int, Function)", Map.of(0, 1L)),
                    Map.entry("take(long)", Map.of(0, 0L)),
                    Map.entry("drop(long)", Map.of(0, 0L)),
                    Map.entry("range(int, int, int)", Map.of(2, 1L)),
                    Map.entry("range(long, long, long)", Map.of(2, 1L)));

    /// Methods all of whose numbers are good.
    private static final Set<String> ANY_NUMBER =
            Set.of(
                    "range(int)",
                    "range(int, int)",
                    "range(long)",
                    "range(long, long)",
                    "count(int)",
                    "count(int, int)",
                    "count(long)",
                    "count(long, long)",
                    "count(double)",
                    "count(double, double)",
                    "repeat(Object, long)",
                    "enumerate(long)",
                    "enumerate(Iterable, long)");

    /// One parameter of a method.
    record Parameter(Method method, int index, long least) {
        Class<?> type() {
            return method.getParameterTypes()[index];
        }

        String name() {
            return names(method).get(index);
        }

        boolean mayBeNull() {
            return method.getAnnotatedParameterTypes()[index].isAnnotationPresent(Nullable.class)
                    || method.getGenericParameterTypes()[index] instanceof TypeVariable;
        }

        @Override
        public String toString() {
            return name() + " of " + RegistryTest.signature(method);
        }
    }

    static Stream<Named<Method>> methods() {
        return RegistryTest.methods().map(method -> Named.of(RegistryTest.signature(method), method));
    }

    static Stream<Parameter> parameters() {
        return RegistryTest.methods()
                .flatMap(
                        method ->
                                IntStream.range(0, method.getParameterCount())
                                        .mapToObj(i -> new Parameter(method, i, Long.MIN_VALUE)))
                .filter(parameter -> !parameter.type().isPrimitive());
    }

    static Stream<Parameter> severalSources() {
        return parameters()
                .filter(parameter -> parameter.type() == Iterable[].class || parameter.type() == Collection.class);
    }

    static Stream<Parameter> numbers() {
        return RegistryTest.methods()
                .flatMap(
                        method ->
                                LEAST.getOrDefault(RegistryTest.signature(method), Map.of()).entrySet().stream()
                                        .map(number -> new Parameter(method, number.getKey(), number.getValue())));
    }

    @ParameterizedTest
    @MethodSource("methods")
    void acceptsGoodArguments(Method method) {
        assertThatCode(() -> new Attempt(method).call())
                .as("a call that the other laws here spoil")
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @MethodSource("parameters")
    void refusesNullAtTheCallByTheParametersName(Parameter parameter) {
        Attempt attempt = new Attempt(parameter.method());
        attempt.give(parameter, null);

        Throwable thrown = catchThrowable(attempt::call);

        if (parameter.mayBeNull()) {
            assertThat(thrown).as("what a null gets that the type allows").isNull();
        } else {
            assertThat(thrown)
                    .as("what a null argument gets")
                    .isExactlyInstanceOf(NullPointerException.class)
                    .hasMessage(parameter.name());
            attempt.checkUntouched();
        }
    }

    @ParameterizedTest
    @MethodSource("severalSources")
    void refusesANullAmongSeveralSourcesByItsPlace(Parameter parameter) {
        Attempt attempt = new Attempt(parameter.method());
        Iterable<?>[] sources = {attempt.probe(), null, attempt.probe()};
        attempt.give(parameter, parameter.type().isArray() ? sources : Arrays.asList(sources));

        assertThatThrownBy(attempt::call)
                .as("what a null among the sources gets")
                .isExactlyInstanceOf(NullPointerException.class)
                .hasMessage(parameter.name() + "[1]");
        attempt.checkUntouched();
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void refusesANumberOutOfRangeByItsValue(Parameter parameter) {
        boolean isRange = parameter.method().getName().equals("range");
        for (long bad : isRange ? new long[] {0} : new long[] {parameter.least() - 1, -7, Integer.MIN_VALUE}) {
            Attempt attempt = new Attempt(parameter.method());
            attempt.giveNumber(parameter, bad);

            assertThatThrownBy(attempt::call)
                    .as("what the argument " + bad + " gets")
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(Long.toString(bad))
                    .hasMessageContaining(parameter.name());
            attempt.checkUntouched();
        }
        Attempt attempt = new Attempt(parameter.method());
        attempt.giveNumber(parameter, parameter.least());
        assertThatCode(attempt::call).as("the least good number").doesNotThrowAnyException();
    }

    @Test
    void knowsTheRangeOfEveryNumber() {
        Set<String> known = new HashSet<>(LEAST.keySet());
        known.addAll(ANY_NUMBER);

        assertThat(known)
                .as("methods that are given a number")
                .containsExactlyInAnyOrderElementsOf(
                        RegistryTest.methods()
                                .filter(
                                        method ->
                                                Arrays.stream(method.getParameterTypes())
                                                        .anyMatch(type -> type.isPrimitive() && type != boolean.class))
                                .map(RegistryTest::signature)
                                .toList());
    }

    @Test
    void keepsNoHoldOnTheArrayOfSources() {
        List<Iterable<Integer>[]> arrays = new ArrayList<>();
        List<Gen<?>> made = new ArrayList<>();
        for (Function<Iterable<Integer>[], Gen<?>> maker :
                List.<Function<Iterable<Integer>[], Gen<?>>>of(
                        Gen::chain, Gen::zip, Gen::zipStrict, Gen::product, Gen.<Integer>empty()::concat)) {
            arrays.add(sources(List.of(1), List.of(2)));
            made.add(maker.apply(arrays.getLast()));
        }
        List<List<Object>> expected = made.stream().map(gen -> Driver.by(Driver.Style.NEXT).read(gen)).toList();
        List<Gen<?>> again =
                List.of(
                        Gen.chain(arrays.get(0)),
                        Gen.zip(arrays.get(1)),
                        Gen.zipStrict(arrays.get(2)),
                        Gen.product(arrays.get(3)),
                        Gen.<Integer>empty().concat(arrays.get(4)));

        arrays.forEach(array -> Arrays.fill(array, null));

        assertThat(again.stream().map(gen -> Driver.by(Driver.Style.NEXT).read(gen)))
                .as("elements, when the array of sources was changed behind the call")
                .isEqualTo(expected);
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // it is the array that is wanted
    private static Iterable<Integer>[] sources(Iterable<Integer>... sources) {
        return sources;
    }

    /// The names of the parameters, which reflection doesn't know but a debugger does.
    private static List<String> names(Method method) {
        String descriptor =
                MethodType.methodType(method.getReturnType(), method.getParameterTypes()).descriptorString();
        MethodModel model =
                GEN.methods().stream()
                        .filter(each -> each.methodName().equalsString(method.getName()))
                        .filter(each -> each.methodType().equalsString(descriptor))
                        .findFirst()
                        .orElseThrow();
        Map<Integer, String> slots = new HashMap<>();
        for (LocalVariableInfo variable :
                model.code()
                        .orElseThrow()
                        .findAttribute(Attributes.localVariableTable())
                        .orElseThrow(() -> new AssertionError("Gen was compiled without the names of its variables"))
                        .localVariables()) {
            if (variable.startPc() == 0) {
                slots.put(variable.slot(), variable.name().stringValue());
            }
        }
        List<String> names = new ArrayList<>();
        int slot = Modifier.isStatic(method.getModifiers()) ? 0 : 1;
        for (Class<?> type : method.getParameterTypes()) {
            names.add(slots.get(slot));
            slot += type == long.class || type == double.class ? 2 : 1;
        }
        assertThat(names).as("names of the parameters of " + method).doesNotContainNull();
        return names;
    }

    private static final ClassModel GEN = parsed();

    private static ClassModel parsed() {
        try (InputStream bytes = Objects.requireNonNull(Gen.class.getResourceAsStream("Gen.class"))) {
            return ClassFile.of().parse(bytes.readAllBytes());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// A call with arguments that are all good, until one is replaced.
    private static final class Attempt {
        private final List<Probe> probes = new ArrayList<>();
        private final Probe behind = Probe.of(1, 2, 3);
        private final Gen<Integer> receiver = Gen.iter(behind);
        private final Method method;
        private final Object[] arguments;

        Attempt(Method method) {
            this.method = method;
            this.arguments = Arrays.stream(method.getParameterTypes()).map(this::good).toArray();
        }

        Probe probe() {
            Probe probe = Probe.of(1, 2);
            probes.add(probe);
            return probe;
        }

        void give(Parameter parameter, Object argument) {
            arguments[parameter.index()] = argument;
        }

        void giveNumber(Parameter parameter, long argument) {
            arguments[parameter.index()] = parameter.type() == int.class ? (Object) (int) argument : (Object) argument;
        }

        void call() throws Throwable {
            try {
                Object result = method.invoke(Modifier.isStatic(method.getModifiers()) ? null : receiver, arguments);
                if (result instanceof Gen<?> gen) {
                    gen.close();
                }
            } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
            }
        }

        /// A bad call opens nothing and costs no element.
        void checkUntouched() {
            for (Probe probe : probes) {
                assertThat(probe.opened()).as("iterators taken by a bad call").isZero();
            }
            assertThat(behind.pulls()).as("pulls by a bad call from the sequence it was made on").isZero();
            assertThat(receiver.toList()).as("what a bad call has left").containsExactly(1, 2, 3);
        }

        private Object good(Class<?> type) {
            if (type == Iterable.class) {
                return probe();
            }
            if (type == Iterable[].class) {
                return new Iterable<?>[] {probe(), probe()};
            }
            if (type == Collection.class) {
                return List.of(probe(), probe());
            }
            return Objects.requireNonNull(GOOD.get(type), () -> "a good argument of " + type).get();
        }

        private static final Map<Class<?>, Supplier<Object>> GOOD =
                Map.ofEntries(
                        Map.entry(int.class, () -> 1),
                        Map.entry(long.class, () -> 1L),
                        Map.entry(double.class, () -> 1.0),
                        Map.entry(boolean.class, () -> false),
                        Map.entry(Object.class, () -> 1),
                        Map.entry(Object[].class, () -> new Object[] {1, 2}),
                        Map.entry(BigInteger.class, () -> BigInteger.ONE),
                        Map.entry(CharSequence.class, () -> "ab"),
                        Map.entry(Path.class, () -> OwnedFile.path(new Owned())),
                        Map.entry(Charset.class, () -> StandardCharsets.UTF_8),
                        Map.entry(Stream.class, () -> Stream.of(1)),
                        Map.entry(Iterator.class, () -> List.of(1).iterator()),
                        Map.entry(SequencedCollection.class, () -> List.of(1, 2)),
                        Map.entry(GeneratorBody.class, () -> (GeneratorBody<Object>) _ -> {}),
                        Map.entry(Supplier.class, () -> (Supplier<Integer>) () -> 1),
                        Map.entry(Consumer.class, () -> (Consumer<Object>) _ -> {}),
                        Map.entry(Predicate.class, () -> (Predicate<Object>) _ -> true),
                        Map.entry(Function.class, () -> (Function<Object, Object>) x -> x),
                        Map.entry(UnaryOperator.class, () -> (UnaryOperator<Object>) x -> x),
                        Map.entry(BiFunction.class, () -> (BiFunction<Object, Object, Object>) (_, x) -> x),
                        Map.entry(BinaryOperator.class, () -> (BinaryOperator<Object>) (_, x) -> x),
                        Map.entry(
                                TriFunction.class, () -> (TriFunction<Object, Object, Object, Object>) (_, _, x) -> x),
                        Map.entry(ToLongFunction.class, () -> (ToLongFunction<Integer>) x -> x),
                        Map.entry(ToDoubleFunction.class, () -> (ToDoubleFunction<Integer>) x -> x),
                        Map.entry(Comparator.class, () -> Comparator.<Integer>naturalOrder()),
                        Map.entry(Collector.class, () -> Collectors.toList()),
                        Map.entry(
                                Gatherer.class,
                                () -> Gatherer.<Object, Object>of((_, x, downstream) -> downstream.push(x))));
    }
}
