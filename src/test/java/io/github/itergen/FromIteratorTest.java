package io.github.itergen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class FromIteratorTest {
    @Test
    void yieldsWhatAnIteratorHasLeft() {
        // @start region="example"
        Iterator<String> words = List.of("title", "one", "two", "three").iterator();
        assertThat(words.next()).isEqualTo("title");
        assertThat(Gen.fromIterator(words).take(2).toList()).containsExactly("one", "two");
        assertThat(words.next()).isEqualTo("three");
        // @end
    }

    @Test
    void answersAGenAsItIs() {
        Gen<Integer> numbers = Gen.of(1, 2);
        Gen<Number> same = Gen.fromIterator(numbers);
        assertThat((Object) same).isSameAs(numbers);
    }

    @Test
    void asksTheIteratorOnceForEachRequestAndNotAtTheCall() {
        ScriptedSource<Integer> source = new ScriptedSource<>(1, 2);
        Gen<Integer> numbers = Gen.fromIterator(source);
        assertThat(source.requests()).isZero();
        assertThat(numbers.next()).isEqualTo(1);
        assertThat(numbers.hasNext()).isTrue();
        assertThat(numbers.hasNext()).isTrue();
        assertThat(numbers.next()).isEqualTo(2);
        assertThat(source.requests()).isEqualTo(2);
    }

    @Test
    void asksAgainBehindTheEnd() {
        ScriptedSource<Integer> source = new ScriptedSource<>(1);
        Gen<Integer> numbers = Gen.fromIterator(source);
        assertThat(numbers.toList()).containsExactly(1);
        assertThat(numbers.hasNext()).isFalse();
        source.then(2);
        assertThat(numbers.next()).isEqualTo(2);
    }

    @Test
    void neverTakesANoSuchElementExceptionForTheEnd() {
        NoSuchElementException failure = new NoSuchElementException("the source's own");
        Gen<Integer> numbers = Gen.fromIterator(new ScriptedSource<>(1).thenThrow(failure).then(2));
        assertThat(numbers.next()).isEqualTo(1);
        assertThatThrownBy(numbers::toList).isSameAs(failure);
        assertThat(numbers.toList()).containsExactly(2);
    }

    @Test
    void deliversNull() {
        assertThat(Gen.fromIterator(Arrays.asList(null, 1).iterator()).toList()).containsExactly(null, 1);
    }

    @Test
    void closesAClosableIteratorWithItselfAndNotAtItsEnd() {
        ClosableIterator source = new ClosableIterator();
        Gen<Integer> numbers = Gen.fromIterator(source);
        assertThat(numbers.toList()).containsExactly(1, 2);
        assertThat(source.closed).isZero();
        numbers.close();
        numbers.close();
        assertThat(source.closed).isEqualTo(1);
    }

    @Test
    void saysUncheckedThatClosingFailed() {
        IOException failure = new IOException("the disk is gone");
        ClosableIterator source = new ClosableIterator();
        source.failure = failure;
        Gen<Integer> numbers = Gen.fromIterator(source);
        assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(numbers::close).withCause(failure);
        assertThat(numbers.hasNext()).isFalse();
    }

    @Test
    void refusesNullAtTheCall() {
        assertThatThrownBy(() -> Gen.fromIterator(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("iterator");
    }

    private static final class ClosableIterator implements Iterator<Integer>, Closeable {
        private final Iterator<Integer> elements = List.of(1, 2).iterator();
        private IOException failure;
        private int closed;

        @Override
        public boolean hasNext() {
            return elements.hasNext();
        }

        @Override
        public Integer next() {
            return elements.next();
        }

        @Override
        public void close() throws IOException {
            closed++;
            if (failure != null) {
                throw failure;
            }
        }
    }
}
