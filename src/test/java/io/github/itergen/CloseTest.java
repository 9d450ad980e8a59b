package io.github.itergen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CloseTest {
    @Test
    void releasesTheSourceFromTheEndOfAnyChain() {
        // @start region="example"
        List<String> log = new ArrayList<>();
        Stream<Integer> owned = Stream.of(1, 2, 3).onClose(() -> log.add("closed"));
        try (Gen<Integer> numbers = Gen.fromStream(owned).map(n -> n * 10).take(2)) {
            log.add("first: " + numbers.next());
        }
        // log is [first: 10, closed]
        // @end
        assertThat(log).hasToString("[first: 10, closed]");
    }

    @Test
    void releasesTheSourceOnceAndOnlyOnce() {
        List<String> log = new ArrayList<>();
        Gen<Integer> gen = Gen.fromStream(Stream.of(1, 2).onClose(() -> log.add("closed")));

        gen.close();
        gen.close();

        assertThat(log).containsExactly("closed");
    }

    @Test
    void isNotNeededBehindTheEndOfTheSource() {
        List<String> log = new ArrayList<>();
        Gen<Integer> gen = Gen.fromStream(Stream.of(1, 2).onClose(() -> log.add("closed")));

        assertThat(gen.toList()).containsExactly(1, 2);
        assertThat(log).containsExactly("closed");
        gen.close();
        assertThat(log).containsExactly("closed");
    }

    @Test
    void endsTheSequenceAndDropsWhatALookFetched() {
        Gen<Integer> gen = Gen.range(3);
        assertThat(gen.hasNext()).isTrue();

        gen.close();

        assertThat(gen.toList()).isEmpty();
    }

    @Test
    void endsWhatSharesTheChain() {
        Gen<Integer> source = Gen.range(9);
        Gen<Integer> evens = source.filter(n -> n % 2 == 0);
        Gen<Integer> odds = source.filter(n -> n % 2 != 0);
        assertThat(evens.next()).isZero();

        evens.close();

        assertThat(source.hasNext()).isFalse();
        assertThat(odds.hasNext()).isFalse();
    }

    @Test
    void wrapsAnIoException() {
        IOException failure = new IOException("disk");
        Gen<Integer> gen = Gen.fromIterator(new Owner(failure));

        assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(gen::close).withCause(failure);
        assertThat(gen.hasNext()).isFalse();
        gen.close();
    }

    @Test
    void wrapsAnotherCheckedException() {
        Exception failure = new Exception("other");
        Gen<Integer> gen = Gen.fromIterator(new Owner(failure));

        assertThatIllegalStateException().isThrownBy(gen::close).withCause(failure);
        assertThat(gen.hasNext()).isFalse();
    }

    @Test
    void passesAnUncheckedExceptionAsItIs() {
        RuntimeException failure = new UnsupportedOperationException("unchecked");
        Gen<Integer> gen = Gen.fromIterator(new Owner(failure));

        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(gen::close).isSameAs(failure);
    }

    @Test
    void closesAllSourcesAlsoWhereSeveralFail() {
        RuntimeException first = new UnsupportedOperationException("first");
        RuntimeException second = new UnsupportedOperationException("second");
        List<String> log = new ArrayList<>();
        Gen<Triple<Integer, Integer, Integer>> gen =
                Gen.zip(
                        Gen.fromIterator(new Owner(first)),
                        Gen.fromIterator(new Owner(second)),
                        Gen.fromStream(Stream.of(1).onClose(() -> log.add("closed"))));

        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(gen::close)
                .isSameAs(first)
                .satisfies(failure -> assertThat(failure.getSuppressed()).containsExactly(second));
        assertThat(log).containsExactly("closed");
    }

    /// An endless iterator that fails to close.
    @SuppressWarnings("try") // which exception it throws is what the tests vary
    private record Owner(Exception failure) implements Iterator<Integer>, AutoCloseable {
        @Override
        public boolean hasNext() {
            return true;
        }

        @Override
        public Integer next() {
            return 1;
        }

        @Override
        public void close() throws Exception {
            throw failure;
        }
    }
}
