package io.github.itergen;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaModifier.ABSTRACT;
import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.lang.conditions.ArchConditions.haveModifier;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.github.itergen.architecture.CodeLines;
import io.github.itergen.architecture.PublicMembers;
import io.github.itergen.internal.stage.Stage;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/// The house that class files and source files have to be built as. Every rule has a fixture that breaks it, since a
/// rule that looks at nothing passes too.
class ArchitectureTest {
    private static final String ROOT = "io.github.itergen";
    private static final String FIXTURES = ROOT + ".architecture.fixture.";
    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final JavaClasses LIBRARY = new ClassFileImporter().importPath(classDirectory());

    private static final int CLASS_FILE_VERSION = 69;
    private static final int MOST_CODE_LINES = 400;

    private static final ArchRule NO_PACKAGE_CYCLE =
            slices().matching("(" + ROOT + "..)")
                    .should()
                    .beFreeOfCycles()
                    .as("no cycle of packages, the root package among them")
                    .because("whoever reads one of the packages of a cycle has to read them all");

    private static final ArchRule STAGES_ARE_FINAL =
            classes()
                    .that()
                    .areAssignableTo(Stage.class)
                    .and()
                    .doNotHaveModifier(ABSTRACT)
                    .should(haveModifier(FINAL))
                    .as("a stage is abstract or final")
                    .because("what a stage pulls is said in one place, and the JIT binds its calls");

    private static final ArchRule STAGES_KEEP_TO_THEMSELVES =
            classes()
                    .that()
                    .areAssignableTo(Stage.class)
                    .should(knowNoOtherConcreteStage())
                    .as("stages never import each other")
                    .because("a stage asks its upstream for elements and for nothing else, whatever it is");

    private static final ArchRule NAMES_SAY_SOMETHING =
            noClasses()
                    .should()
                    .haveNameMatching("(?i).*(util|helper|common).*")
                    .as("no class and no package is called util, helper or common")
                    .because("such a place takes in everything");

    private static final ArchRule ONLY_JAVA_BASE =
            classes()
                    .should()
                    .onlyDependOnClassesThat(areInJavaBaseOrHere())
                    .as("nothing but java.base, JSpecify and the library itself is used")
                    .because("the module requires nothing at run time");

    private static final ArchRule NOTHING_IS_PRINTED =
            NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS
                    .as("nothing is printed")
                    .because("the console belongs to the program");

    private static final ArchRule NO_OWN_SUBCLASS_IN_STATIC_FIELDS =
            classes()
                    .should(createNoOwnSubclassStatically())
                    .as("no static field holds an instance of an own subclass made there")
                    .because(
                            "two threads that initialise the class and the subclass at the same time may wait for each"
                                    + " other");

    @Nested
    class ClassFiles {
        @Test
        void areOfTheReleaseThatTheLibraryIsBuiltFor() throws IOException {
            try (DataInputStream file =
                    new DataInputStream(
                            Files.newInputStream(classDirectory().resolve("io/github/itergen/Gen.class")))) {
                file.skipNBytes(6);
                assertThat(file.readUnsignedShort())
                        .as("the major version of a class file of JDK 25, which ArchUnit has to understand")
                        .isEqualTo(CLASS_FILE_VERSION);
            }
        }

        @Test
        void areAllRead() {
            Set<String> read =
                    LIBRARY.stream()
                            .filter(JavaClass::isTopLevelClass)
                            .map(JavaClass::getName)
                            .collect(Collectors.toSet());
            List<String> written =
                    sourceFiles().stream()
                            .map(ArchitectureTest::className)
                            .filter(name -> !name.endsWith("-info"))
                            .toList();
            assertThat(read)
                    .as("ArchUnit skips, with a warning in a log, what it can't read")
                    .hasSizeGreaterThan(50)
                    .containsAll(written);
        }
    }

    @Nested
    class Floors {
        @Test
        void importsPointDown() {
            floors(ROOT).check(LIBRARY);
        }

        @Test
        void canFail() {
            assertThat(violations(floors(FIXTURES + "floors"), "floors"))
                    .as("a stage that knows the façade, and an adapter that knows another one")
                    .anySatisfy(line -> assertThat(line).contains("Climbing", "Facade"))
                    .anySatisfy(line -> assertThat(line).contains("Sideways", "Neighbour"));
        }

        @Test
        void everyClassLivesOnAKnownFloor() {
            classes()
                    .should()
                    .resideInAnyPackage(floorPackages().toArray(String[]::new))
                    .as("every class lives on a floor that this test knows")
                    .because("a package that no rule names is bound by none")
                    .check(LIBRARY);
        }

        @Test
        void everyFloorIsLivedOn() {
            assertThat(LIBRARY.stream().map(JavaClass::getPackageName).distinct())
                    .as("a floor whose name is misspelt here would be empty, and its rules idle")
                    .containsAll(floorPackages());
        }

        private List<String> floorPackages() {
            return List.of(
                    ROOT,
                    ROOT + ".async",
                    ROOT + ".concurrent",
                    ROOT + ".internal.source",
                    ROOT + ".internal.transform",
                    ROOT + ".internal.combine",
                    ROOT + ".internal.end",
                    ROOT + ".internal.coroutine",
                    ROOT + ".internal.concurrent",
                    ROOT + ".internal.stage");
        }
    }

    @Nested
    class Cycles {
        @Test
        void thereIsNone() {
            NO_PACKAGE_CYCLE.check(LIBRARY);
        }

        @Test
        void canFail() {
            assertThat(violations(NO_PACKAGE_CYCLE, "cycle"))
                    .as("a cycle that runs through the root of the fixture")
                    .singleElement()
                    .asString()
                    .contains("Cycle detected", "cycle.below");
        }
    }

    @Nested
    class Stages {
        @Test
        void areFinalUnlessAbstract() {
            STAGES_ARE_FINAL.check(LIBRARY);
        }

        @Test
        void areFinalUnlessAbstractCanFail() {
            assertThat(violations(STAGES_ARE_FINAL, "stages")).singleElement().asString().contains("OpenStage");
        }

        @Test
        void keepToThemselves() {
            STAGES_KEEP_TO_THEMSELVES.check(LIBRARY);
        }

        @Test
        void keepToThemselvesCanFail() {
            assertThat(violations(STAGES_KEEP_TO_THEMSELVES, "stages"))
                    .isNotEmpty()
                    .allSatisfy(line -> assertThat(line).contains("CuriousStage", "OpenStage"));
        }
    }

    @Nested
    class Names {
        @Test
        void saySomething() {
            NAMES_SAY_SOMETHING.check(LIBRARY);
        }

        @Test
        void canFail() {
            assertThat(violations(NAMES_SAY_SOMETHING, "named"))
                    .hasSize(2)
                    .anySatisfy(line -> assertThat(line).contains("StageHelper"))
                    .anySatisfy(line -> assertThat(line).contains("util.Words"));
        }
    }

    @Nested
    class Dependencies {
        @Test
        void areJavaBaseAlone() {
            ONLY_JAVA_BASE.check(LIBRARY);
        }

        @Test
        void areJavaBaseAloneCanFail() {
            assertThat(violations(ONLY_JAVA_BASE, "foreign"))
                    .isNotEmpty()
                    .allSatisfy(line -> assertThat(line).contains("java.util.logging.Logger"));
        }

        @Test
        void areNoneForUsersOfTheModule() {
            assertThat(moduleDescriptor().requires())
                    .as("what the module descriptor requires, besides what a compiler alone reads")
                    .filteredOn(required -> !required.modifiers().contains(ModuleDescriptor.Requires.Modifier.STATIC))
                    .extracting(ModuleDescriptor.Requires::name)
                    .containsExactly("java.base");
        }

        @Test
        void printNothing() {
            NOTHING_IS_PRINTED.check(LIBRARY);
        }

        @Test
        void printNothingCanFail() {
            assertThat(violations(NOTHING_IS_PRINTED, "foreign")).singleElement().asString().contains("System.out");
        }
    }

    @Nested
    class StaticFields {
        @Test
        void holdNoOwnSubclass() {
            NO_OWN_SUBCLASS_IN_STATIC_FIELDS.check(LIBRARY);
        }

        @Test
        void canFail() {
            assertThat(violations(NO_OWN_SUBCLASS_IN_STATIC_FIELDS, "initialising"))
                    .singleElement()
                    .asString()
                    .contains("Parent", "Child");
        }
    }

    @Nested
    class PublicSurface {
        @Test
        void namesNoInternalType() {
            hidesInternalTypes(ROOT).check(LIBRARY);
        }

        @Test
        void namesNoInternalTypeCanFail() {
            assertThat(violations(hidesInternalTypes(FIXTURES + "exposing"), "exposing"))
                    .isNotEmpty()
                    .allSatisfy(line -> assertThat(line).contains("Exposing.hidden()"));
        }

        @Test
        void isDocumented() {
            Set<String> exported =
                    moduleDescriptor().exports().stream()
                            .map(ModuleDescriptor.Exports::source)
                            .collect(Collectors.toSet());
            List<JavaFileObject> sources =
                    sourceFiles().stream()
                            .filter(file -> exported.contains(packageName(file)))
                            .map(file -> source(className(file), read(file)))
                            .toList();
            PublicMembers members = PublicMembers.of(sources);
            assertThat(members.all())
                    .as("what the compiler's parser finds in the exported packages")
                    .contains(
                            "Gen",
                            "Gen.takeWhile",
                            "Gen.UNBOUNDED",
                            "Pair",
                            "StopIteration.value",
                            "TriFunction.apply");
            assertThat(members.undocumented()).as("public types and members without javadoc").isEmpty();
        }

        @Test
        void isDocumentedCanFail() {
            PublicMembers members =
                    PublicMembers.of(
                            List.of(
                                    source(
                                            "Bare",
                                            """
                                            public class Bare {
                                                public int bareField;

                                                /// Makes one.
                                                public Bare() {}

                                                public void bare() {}

                                                // A comment, but no javadoc.
                                                protected void commented() {}

                                                ///
                                                public void blank() {}

                                                /** Documented in the old form. */
                                                public void documented() {}

                                                void hidden() {}

                                                /// Documented.
                                                public interface Inner {
                                                    void implicitlyPublic();
                                                }
                                            }
                                            """)));
            assertThat(members.undocumented())
                    .containsExactly(
                            "Bare",
                            "Bare.bareField",
                            "Bare.bare",
                            "Bare.commented",
                            "Bare.blank",
                            "Inner.implicitlyPublic");
            assertThat(members.all()).contains("Bare.<init>", "Bare.documented", "Inner").doesNotContain("Bare.hidden");
        }
    }

    @Nested
    class Size {
        @Test
        void ofAClassIsAtMostFourHundredLines() {
            // Gen has one statement a verb and a verb for everything: it is wide, not deep.
            assertThat(
                            sourceFiles().stream()
                                    .filter(file -> !className(file).equals(Gen.class.getName()))
                                    .filter(file -> CodeLines.in(read(file)) > MOST_CODE_LINES))
                    .as("source files of more than " + MOST_CODE_LINES + " lines that are neither blank nor comment")
                    .isEmpty();
        }

        @Test
        void countsCodeAndNoComments() {
            assertThat(
                            CodeLines.in(
                                    """
                                    /*
                                     * A licence.
                                     */
                                    package p;

                                    /// Documentation.
                                    class C {
                                        // Why.
                                        int x; // why
                                        /* one line */
                                    }
                                    """))
                    .isEqualTo(4);
            assertThat(CodeLines.in("int x;\n".repeat(MOST_CODE_LINES + 1))).isGreaterThan(MOST_CODE_LINES);
        }
    }

    private static ArchRule floors(String root) {
        return layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .withOptionalLayers(true)
                .layer("async")
                .definedBy(root + ".async")
                .layer("futures")
                .definedBy(root + ".concurrent")
                .layer("façade")
                .definedBy(root)
                .layer("source")
                .definedBy(root + ".internal.source")
                .layer("transform")
                .definedBy(root + ".internal.transform")
                .layer("combine")
                .definedBy(root + ".internal.combine")
                .layer("end")
                .definedBy(root + ".internal.end")
                .layer("coroutine")
                .definedBy(root + ".internal.coroutine")
                .layer("threads")
                .definedBy(root + ".internal.concurrent")
                .layer("stage")
                .definedBy(root + ".internal.stage")
                .whereLayer("async")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("futures")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("façade")
                .mayOnlyBeAccessedByLayers("async", "futures")
                .whereLayer("coroutine")
                .mayOnlyBeAccessedByLayers("façade", "source")
                .whereLayer("threads")
                .mayOnlyBeAccessedByLayers("façade", "async", "futures")
                .whereLayer("source")
                .mayOnlyBeAccessedByLayers("façade")
                .whereLayer("transform")
                .mayOnlyBeAccessedByLayers("façade")
                .whereLayer("combine")
                .mayOnlyBeAccessedByLayers("façade")
                .whereLayer("end")
                .mayOnlyBeAccessedByLayers("façade")
                .as(
                        "imports point down: async and futures, façade, then source, transform, combine and end side by"
                                + " side, then stage")
                .because("stages that knew the façade, or each other, could only be read all at once");
    }

    private static ArchRule hidesInternalTypes(String root) {
        return methods()
                .that()
                .areDeclaredInClassesThat()
                .resideInAPackage(root)
                .and()
                .areDeclaredInClassesThat()
                .arePublic()
                .and()
                .arePublic()
                .should()
                .notHaveRawReturnType(isInternal())
                .andShould()
                .notHaveRawParameterTypes(DescribedPredicate.anyElementThat(isInternal()))
                .as("no public method takes or answers an internal type")
                .because("the packages below internal are not exported, so nobody could name the type");
    }

    private static DescribedPredicate<JavaClass> isInternal() {
        return JavaClass.Predicates.resideInAPackage("..internal..").as("internal");
    }

    private static DescribedPredicate<JavaClass> areInJavaBaseOrHere() {
        Set<String> exportedByJavaBase =
                Object.class.getModule().getDescriptor().exports().stream()
                        .filter(export -> !export.isQualified())
                        .map(ModuleDescriptor.Exports::source)
                        .collect(Collectors.toSet());
        return DescribedPredicate.describe(
                "are in java.base, JSpecify or the library",
                type -> {
                    JavaClass element = type.getBaseComponentType();
                    return element.isPrimitive()
                            || exportedByJavaBase.contains(element.getPackageName())
                            || element.getPackageName().equals("org.jspecify.annotations")
                            || element.getPackageName().equals(ROOT)
                            || element.getPackageName().startsWith(ROOT + ".");
                });
    }

    private static ArchCondition<JavaClass> knowNoOtherConcreteStage() {
        return new ArchCondition<>("know no concrete stage but themselves and what is nested in them") {
            @Override
            public void check(JavaClass stage, ConditionEvents events) {
                for (Dependency dependency : stage.getDirectDependenciesFromSelf()) {
                    JavaClass other = dependency.getTargetClass();
                    if (assignableTo(Stage.class).test(other)
                            && !other.getModifiers().contains(ABSTRACT)
                            && !outermost(other).equals(outermost(stage))) {
                        events.add(SimpleConditionEvent.violated(stage, dependency.getDescription()));
                    }
                }
            }
        };
    }

    private static ArchCondition<JavaClass> createNoOwnSubclassStatically() {
        return new ArchCondition<>("create no instance of an own subclass while they are initialised") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                // An enum's constant with a body can't be reached but through the enum, so no thread starts with it.
                if (type.isEnum() || type.getStaticInitializer().isEmpty()) {
                    return;
                }
                for (JavaConstructorCall call : type.getStaticInitializer().get().getConstructorCallsFromSelf()) {
                    JavaClass created = call.getTargetOwner();
                    if (!created.equals(type) && created.isAssignableTo(type.getName())) {
                        events.add(SimpleConditionEvent.violated(type, call.getDescription()));
                    }
                }
            }
        };
    }

    private static JavaClass outermost(JavaClass type) {
        JavaClass outer = type;
        while (outer.getEnclosingClass().isPresent()) {
            outer = outer.getEnclosingClass().get();
        }
        return outer;
    }

    private static List<String> violations(ArchRule rule, String fixture) {
        JavaClasses classes = new ClassFileImporter().importPackages(FIXTURES + fixture);
        return rule.evaluate(classes).getFailureReport().getDetails();
    }

    private static Path classDirectory() {
        try {
            return Path.of(Gen.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static ModuleDescriptor moduleDescriptor() {
        try (InputStream file = Files.newInputStream(classDirectory().resolve("module-info.class"))) {
            return ModuleDescriptor.read(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<Path> sourceFiles() {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String className(Path file) {
        String name = SOURCES.relativize(file).toString();
        return name.substring(0, name.length() - ".java".length()).replace(file.getFileSystem().getSeparator(), ".");
    }

    private static String packageName(Path file) {
        String name = className(file);
        return name.substring(0, Math.max(0, name.lastIndexOf('.')));
    }

    private static JavaFileObject source(String className, String text) {
        URI uri = URI.create("string:///" + className.replace('.', '/') + JavaFileObject.Kind.SOURCE.extension);
        return new SimpleJavaFileObject(uri, JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
    }
}
