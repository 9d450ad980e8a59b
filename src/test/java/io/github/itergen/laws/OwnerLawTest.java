package io.github.itergen.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.itergen.Gen;
import io.github.itergen.GeneratorBody;
import io.github.itergen.laws.Combinator.Feed;
import io.github.itergen.laws.Driver.Style;
import io.github.itergen.laws.Registry.Case;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A source that owns something releases it at its end, on its failure and on close(), whichever comes first, and once.
class OwnerLawTest {
    /// A way to make a sequence of three elements that owns something.
    record Owner(String signature, Opening opening) {
        @Override
        public String toString() {
            return signature;
        }
    }

    /// Makes the sequence of an owner.
    @FunctionalInterface
    interface Opening {
        Gen<?> open(Owned owned);
    }

    static List<Owner> owners() {
        return List.of(
                new Owner("fromStream(Stream)", owned -> Gen.fromStream(owned.stream())),
                new Owner("lines(Path)", owned -> Gen.lines(OwnedFile.path(owned))),
                new Owner("lines(Path, Charset)", owned -> Gen.lines(OwnedFile.path(owned), StandardCharsets.UTF_8)),
                new Owner("generate(GeneratorBody)", owned -> Gen.generate(owned::body)));
    }

    /// Those whose failure to close comes behind another failure: in a body it comes instead, as Java's finally does.
    static List<Owner> suppressingOwners() {
        return owners().stream().filter(owner -> !owner.signature().startsWith("generate")).toList();
    }

    static List<Case> openingCases() {
        return Registry.openingCases().stream().filter(each -> each.feed() == Feed.SEQUENCES).toList();
    }

    @Test
    void knowsEverySourceThatIsGivenSomethingToOwn() {
        assertThat(owners().stream().map(Owner::signature))
                .as("sources that take a path, a body or something that can be closed")
                .containsExactlyInAnyOrderElementsOf(
                        RegistryTest.methods()
                                .filter(method -> method.getReturnType() == Gen.class)
                                .filter(
                                        method ->
                                                Arrays.stream(method.getParameterTypes())
                                                        .anyMatch(OwnerLawTest::isOwned))
                                .map(RegistryTest::signature)
                                .toList());
    }

    @ParameterizedTest
    @MethodSource("owners")
    void releasesAtItsEndAndNotBefore(Owner owner) {
        for (Style style : Style.values()) {
            Owned owned = new Owned();
            Gen<?> gen = owner.opening().open(owned);

            assertThat(Driver.by(style).atMost(3).read(gen)).as("elements, read by " + style).hasSize(3);
            assertThat(owned.closed()).as("closes before the end was asked for, read by " + style).isZero();
            assertThat(gen.hasNext()).isFalse();
            assertThat(owned.closed()).as("closes at the end, read by " + style).isEqualTo(1);
            assertThat(gen.hasNext()).isFalse();
            gen.close();
            assertThat(owned.closed()).as("closes behind the end, read by " + style).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @MethodSource("owners")
    void releasesOnItsFailureWhichIsItsEnd(Owner owner) {
        for (Style style : Style.values()) {
            IOException failure = new IOException("broken");
            Owned owned = new Owned().failing(failure);
            Gen<?> gen = owner.opening().open(owned);

            List<Object> outcome = Driver.by(style).read(gen);

            assertThat(outcome).as("what came of a broken source, read by " + style).hasSizeLessThan(3);
            assertThat(cause(outcome.getLast())).as("the failure, read by " + style).isSameAs(failure);
            assertThat(owned.closed()).as("closes on failure, read by " + style).isEqualTo(1);
            gen.close();
            assertThat(owned.closed()).as("closes behind the failure, read by " + style).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @MethodSource("owners")
    void releasesOnClose(Owner owner) {
        for (int taken = 0; taken < 3; taken++) {
            Owned owned = new Owned();
            Gen<?> gen = owner.opening().open(owned);
            Driver.by(Style.NEXT).atMost(taken).read(gen);

            gen.close();
            gen.close();

            // A body that has not begun has opened nothing.
            if (taken > 0) {
                assertThat(owned.opened()).as("what is open behind " + taken + " elements").isEqualTo(1);
            }
            assertThat(owned.closed()).as("closes behind " + taken + " elements").isEqualTo(owned.opened());
            assertThat(gen.hasNext()).as("a look behind close()").isFalse();
        }
    }

    @ParameterizedTest
    @MethodSource("owners")
    void throwsWhatReleasingThrowsAndTriesItOnce(Owner owner) {
        IOException failure = new IOException("fails to close");
        Owned atEnd = new Owned().failingToClose(failure);
        Gen<?> ended = owner.opening().open(atEnd);
        Owned atClose = new Owned().failingToClose(failure);
        Gen<?> closed = owner.opening().open(atClose);

        List<Object> outcome = Driver.by(Style.LOOK).read(ended);
        assertThat(cause(outcome.getLast())).as("the failure to close at the end").isSameAs(failure);
        assertThat(ended.hasNext()).isFalse();

        closed.next();
        assertThat(catchThrowable(closed::close)).as("the failure to close").hasRootCause(failure);
        closed.close();

        assertThat(List.of(atEnd.closed(), atClose.closed())).as("closes").containsExactly(1, 1);
    }

    @ParameterizedTest
    @MethodSource("suppressingOwners")
    void suppressesTheFailureToCloseInTheOneBefore(Owner owner) {
        Owned owned = new Owned().failing(new IOException("broken")).failingToClose(new IOException("fails to close"));
        Gen<?> gen = owner.opening().open(owned);

        List<Object> outcome = Driver.by(Style.NEXT).read(gen);

        assertThat(cause(outcome.getLast())).as("the first failure").hasMessage("broken");
        assertThat(((Thrown) outcome.getLast()).instance().getSuppressed())
                .as("what the failure suppresses")
                .singleElement()
                .satisfies(second -> assertThat(second).hasRootCauseMessage("fails to close"));
    }

    @Test
    void survivesAFailureToCloseThatIsTheFailureItself() {
        IllegalStateException failure = new IllegalStateException("both");
        Gen<Integer> gen =
                Gen.fromStream(
                        Stream.of(1)
                                .<Integer>map(
                                        _ -> {
                                            throw failure;
                                        })
                                .onClose(
                                        () -> {
                                            throw failure;
                                        }));

        assertThat(catchThrowable(gen::next)).isSameAs(failure);
    }

    @ParameterizedTest
    @MethodSource("openingCases")
    void isReleasedFromTheEndOfAnyChain(Case made) {
        Owned owned = new Owned();
        List<Iterable<Integer>> sources =
                made.combinator().inputs().stream()
                        .map(input -> (Iterable<Integer>) Gen.fromStream(input.stream().onClose(owned::close)))
                        .toList();
        List<? extends Gen<?>> siblings = made.combinator().builder().build(sources, Call.PLAIN);
        Driver.by(Style.NEXT).atMost(9).read(siblings.getFirst());

        siblings.forEach(Gen::close);

        assertThat(owned.closed())
                .as("closes of the sources, all of which have been reached")
                .isEqualTo(sources.size());
    }

    private static boolean isOwned(Class<?> parameter) {
        return parameter == Path.class
                || parameter == GeneratorBody.class
                || AutoCloseable.class.isAssignableFrom(parameter);
    }

    private static Throwable cause(Object outcome) {
        Throwable thrown = ((Thrown) outcome).instance();
        return thrown instanceof UncheckedIOException ? thrown.getCause() : thrown;
    }
}
