package io.github.itergen;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.itergen.internal.stage.Stage;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// One operator has one name: `Gen.takeWhile`, `TakeWhileStage`, `TakeWhileTest`.
class NamingTest {
    private static final JavaClasses LIBRARY =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages(Gen.class.getPackageName());

    /// Stages that no operator of their name makes, and why.
    private static final Map<String, String> NAMED_OTHERWISE =
            Map.of(
                    "AccumulateFromStage",
                            "accumulate with an initial value: a type of its own, a total before the first pull",
                    "ArrayStage", "of and empty, and the arguments of chain: what they share is an array",
                    "FixedListStage", "iter and the arguments of others, where they are a list of a fixed size",
                    "IteratorStage", "iter, fromIterator and reversed: what they share is a foreign iterator",
                    "ListStage", "iter and the arguments of others, where they are an ArrayList",
                    "ReversedStage", "reversed, where the collection is an ArrayList",
                    "StreamStage", "fromStream: as with arrays and iterators, the source has the name of what it reads",
                    "SupplierStage", "iter of a supplier: likewise",
                    "ZipAllStage", "zip of any number of sequences, beside the quicker one of two");

    /// The protocol of an iterator, a closeable and an object. What it promises holds for every operator, and the laws
    /// test it.
    private static final Set<String> PROTOCOL =
            Set.of("iterator", "hasNext", "next", "forEachRemaining", "forEach", "spliterator", "close", "toString");

    @Test
    void everyStageHasTheNameOfTheOperatorThatMakesIt() {
        List<JavaClass> stages = stages();
        assertThat(stages).as("the stages found").hasSizeGreaterThan(30);
        assertThat(
                        stages.stream()
                                .filter(stage -> !operatorsThatMake(stage).contains(operator(stage)))
                                .map(JavaClass::getSimpleName))
                .as("stages without an operator of their name; the others are listed with their reasons")
                .containsExactlyInAnyOrderElementsOf(NAMED_OTHERWISE.keySet());
    }

    @Test
    void everyOperatorHasATestOfItsName() {
        assertThat(
                        operators().stream()
                                .filter(operator -> !PROTOCOL.contains(operator))
                                .map(NamingTest::test)
                                .filter(test -> !isThere(Gen.class.getPackageName() + "." + test)))
                .as("test classes that are missing")
                .isEmpty();
    }

    private static List<JavaClass> stages() {
        return LIBRARY.stream()
                .filter(type -> type.isTopLevelClass() && type.isAssignableTo(Stage.class))
                // What several stages share has no operator, but for those that nest their two widths.
                .filter(
                        type ->
                                !type.getModifiers().contains(JavaModifier.ABSTRACT)
                                        || type.getSimpleName().matches("(Range|Count)Stage"))
                .toList();
    }

    private static String operator(JavaClass stage) {
        assertThat(stage.getSimpleName()).endsWith("Stage");
        String name = stage.getSimpleName();
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1, name.length() - "Stage".length());
    }

    /// Finds the methods of Gen that construct the stage, or call its static factory.
    private static Set<String> operatorsThatMake(JavaClass stage) {
        return LIBRARY.get(Gen.class).getCodeUnitCallsFromSelf().stream()
                .filter(
                        call ->
                                call.getTargetOwner().getName().equals(stage.getName())
                                        || call.getTargetOwner().getName().startsWith(stage.getName() + "$"))
                .map(call -> call.getOrigin().getName())
                .collect(Collectors.toSet());
    }

    private static Set<String> operators() {
        return Arrays.stream(Gen.class.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .map(Method::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String test(String operator) {
        return operator.substring(0, 1).toUpperCase(Locale.ROOT) + operator.substring(1) + "Test";
    }

    private static boolean isThere(String className) {
        try {
            Class.forName(className, false, NamingTest.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException absent) {
            return false;
        }
    }
}
