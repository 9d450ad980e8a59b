package io.github.itergen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.math.BigDecimal;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.TearDown;

/// All sides of a benchmark do the same work: they return the same, or make the same rows. Libraries differ in how rows
/// print and, for the combinatorics, in their order; so the numbers in a row are compared, and rows in any order.
class SidesTest {
    private static final Pattern VALUE = Pattern.compile("-?\\d+(\\.\\d+)?|true|false|null");

    /// For numbers that aren't negative: the shorter one is less.
    private static final Comparator<String> BY_VALUE =
            Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

    /// Several rows of one class begin with these.
    private static final Pattern ROW = Pattern.compile("(pulled|created|tree|body|).*");

    @TestFactory
    Stream<DynamicTest> doTheSameWork() throws IOException, URISyntaxException {
        return benchmarks().stream()
                .flatMap(type -> rows(type).entrySet().stream())
                .map(row -> DynamicTest.dynamicTest(row.getKey(), () -> compare(row.getValue())));
    }

    private static List<Class<?>> benchmarks() throws IOException, URISyntaxException {
        Path root = Path.of(SidesTest.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        List<Class<?>> benchmarks = new ArrayList<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(each -> each.toString().endsWith("Benchmark.class")).sorted().toList()) {
                Class<?> type = type(root.relativize(file));
                if (!Modifier.isAbstract(type.getModifiers())) {
                    benchmarks.add(type);
                }
            }
        }
        assertThat(benchmarks).hasSizeGreaterThan(50);
        return benchmarks;
    }

    private static Class<?> type(Path file) {
        String name = file.toString().replaceAll("[/\\\\]", ".").replaceAll("\\.class$", "");
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static Map<String, List<Method>> rows(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.isAnnotationPresent(Benchmark.class))
                .sorted(Comparator.comparing(Method::getName))
                .collect(
                        Collectors.groupingBy(
                                side -> type.getSimpleName() + " " + ROW.matcher(side.getName()).replaceFirst("$1"),
                                TreeMap::new,
                                Collectors.toList()));
    }

    private static void compare(List<Method> sides) throws ReflectiveOperationException {
        Map<String, List<List<String>>> results = new TreeMap<>();
        for (Method side : sides) {
            results.put(side.getName(), result(side));
        }
        List<List<String>> expected = results.getOrDefault("loop", results.values().iterator().next());
        assertThat(expected).isNotEmpty().allSatisfy(row -> assertThat(row).isNotEmpty());
        results.forEach(
                (side, result) ->
                        assertThat(result.equals(expected))
                                .as("%s: %s instead of %s", side, start(result), start(expected))
                                .isTrue());
    }

    private static String start(List<List<String>> rows) {
        String text = rows.toString();
        return text.substring(0, Math.min(300, text.length()));
    }

    private static List<List<String>> result(Method side) throws ReflectiveOperationException {
        List<Object> seen = new ArrayList<>();
        Object benchmark = state(side.getDeclaringClass(), seen);
        Object[] states = new Object[side.getParameterCount()];
        Parameter[] parameters = side.getParameters();
        for (int i = 0; i < states.length; i++) {
            states[i] = state(parameters[i].getType(), seen);
        }
        List<List<String>> rows = new ArrayList<>();
        try {
            Object result = side.invoke(benchmark, states);
            if (side.getReturnType() != void.class) {
                rows.add(values(result));
            }
        } finally {
            call(benchmark, method -> method.isAnnotationPresent(TearDown.class));
        }
        seen.forEach(row -> rows.add(values(row)));
        rows.sort(Comparator.comparing(Object::toString));
        return rows;
    }

    private static Object state(Class<?> type, List<Object> seen) throws ReflectiveOperationException {
        Object state = type.getConstructor().newInstance();
        if (state instanceof Sink sink) {
            sink.show(seen);
            return sink;
        }
        for (Field field : type.getFields()) {
            if (field.isAnnotationPresent(Param.class)) {
                String first = field.getAnnotation(Param.class).value()[0];
                // Pollution is another matter, and takes its time.
                field.set(state, field.getType() == int.class ? (Object) Integer.valueOf(first) : "fresh");
            }
        }
        call(state, method -> method.isAnnotationPresent(Setup.class));
        return state;
    }

    private static void call(Object state, Function<Method, Boolean> wanted) throws ReflectiveOperationException {
        for (Method method : state.getClass().getMethods()) {
            if (wanted.apply(method)) {
                // What JMH would hand over is for the pollution, which does not run here.
                method.invoke(state, new Object[method.getParameterCount()]);
            }
        }
    }

    /// The values an answer or a row prints; a number is the same whatever its type.
    private static List<String> values(Object row) {
        String text = row instanceof int[] numbers ? Arrays.toString(numbers) : String.valueOf(row);
        Stream<String> values = VALUE.matcher(text).results().map(MatchResult::group).map(SidesTest::plain);
        return row instanceof Set ? values.sorted(BY_VALUE).toList() : values.toList();
    }

    private static String plain(String value) {
        return Character.isLetter(value.charAt(0)) ? value : new BigDecimal(value).stripTrailingZeros().toPlainString();
    }
}
