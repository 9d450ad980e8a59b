package io.github.itergen.laws;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.itergen.Gen;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RegistryTest {
    /// The public methods of [Gen], as the entries name them.
    static Stream<Method> methods() {
        return Arrays.stream(Gen.class.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .filter(method -> !method.isSynthetic());
    }

    static String signature(Method method) {
        return Arrays.stream(method.getParameterTypes())
                .map(Class::getSimpleName)
                .collect(joining(", ", method.getName() + "(", ")"));
    }

    @Test
    void holdsEveryPublicMethodAndNoOther() {
        Set<String> known =
                Stream.of(
                                Registry.combinators().stream().map(Combinator::signature),
                                Registry.sources().stream().map(Combinator::signature),
                                Ends.all().stream().map(End::signature),
                                Registry.EXEMPT.keySet().stream())
                        .flatMap(signatures -> signatures)
                        .collect(toSet());

        assertThat(known)
                .as("the registry against the public methods of Gen: a new method needs an entry, a stale one goes")
                .containsExactlyInAnyOrderElementsOf(methods().map(RegistryTest::signature).toList());
    }

    @Test
    void givesASignatureToOneMethodOnly() {
        assertThat(methods().map(RegistryTest::signature)).as("signatures name methods").doesNotHaveDuplicates();
    }

    @Test
    void knowsEveryMethodThatMakesASequenceAsACombinatorOrASource() {
        Set<String> makers =
                Stream.concat(Registry.combinators().stream(), Registry.sources().stream())
                        .map(Combinator::signature)
                        .collect(toSet());

        assertThat(makers)
                .as("methods that return a Gen or a list of them, iterator() excepted")
                .containsExactlyInAnyOrderElementsOf(
                        methods()
                                .filter(RegistryTest::makesSequences)
                                .map(RegistryTest::signature)
                                .filter(signature -> !signature.equals("iterator()"))
                                .toList());
    }

    @Test
    void knowsEverySequenceArgumentAsASource() {
        List<String> sources = Registry.sources().stream().map(Combinator::signature).toList();

        assertThat(
                        methods()
                                .filter(RegistryTest::makesSequences)
                                .filter(method -> sources.contains(signature(method)))
                                .filter(
                                        method ->
                                                !Modifier.isStatic(method.getModifiers())
                                                        || Arrays.stream(method.getParameterTypes())
                                                                .anyMatch(RegistryTest::isSequence)))
                .as("sources that are given another sequence, so that the laws of combinators should hold for them")
                .isEmpty();
    }

    @Test
    void tellsItsEntriesApart() {
        assertThat(Stream.concat(Registry.combinators().stream(), Registry.sources().stream()).map(Object::toString))
                .as("names in the reports")
                .doesNotHaveDuplicates();
    }

    private static boolean makesSequences(Method method) {
        return method.getReturnType() == Gen.class
                || (method.getReturnType() == List.class
                        && method.getGenericReturnType() instanceof ParameterizedType list
                        && list.getActualTypeArguments()[0] instanceof ParameterizedType element
                        && element.getRawType() == Gen.class);
    }

    private static boolean isSequence(Class<?> type) {
        return type == Iterable.class || type == Iterable[].class;
    }
}
