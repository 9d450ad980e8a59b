package io.github.itergen.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.itergen.Gen;
import io.github.itergen.StopIteration;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class WordSplitTest {
    @Test
    void showsItselfAsTheTutorialDoes() {
        assertThat(new WordSplit("One shot No break").toString())
                .isEqualTo("WordSplit(['One', 'shot', 'No', 'break'])");
    }

    @Test
    void isIteratedWordByWordUntilStopIteration() {
        Gen<String> words = Gen.iter(new WordSplit("One shot No break"));

        assertThat(words.next()).isEqualTo("One");
        assertThat(words.next()).isEqualTo("shot");
        assertThat(words.next()).isEqualTo("No");
        assertThat(words.next()).isEqualTo("break");
        assertThatExceptionOfType(StopIteration.class).isThrownBy(words::next);
    }

    @Test
    void beginsAnewForEachIteration() {
        WordSplit split = new WordSplit("One shot");

        assertThat(split.iterator().next()).isEqualTo("One");
        assertThat(split).containsExactly("One", "shot");
    }

    @Test
    void readsNoMoreThanTheWordThatIsAskedFor() {
        CountingText text = new CountingText("One shot No break");
        Iterator<String> words = new WordSplit(text).iterator();
        assertThat(text.read).isZero();

        assertThat(words.next()).isEqualTo("One");
        assertThat(text.read).isEqualTo("One ".length());
        assertThat(words.next()).isEqualTo("shot");
        assertThat(text.read).isEqualTo("One shot ".length());
    }

    @Test
    void splitsAsPythonDoes() {
        assertThat(new WordSplit("")).containsExactly("");
        assertThat(new WordSplit(" a  b ")).containsExactly("", "a", "", "b", "");
    }

    @Test
    void endsAsIteratorsDo() {
        Iterator<String> words = new WordSplit("One").iterator();
        assertThat(words.next()).isEqualTo("One");

        assertThat(words.hasNext()).isFalse();
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(words::next);
    }

    /// Counts the characters that were looked at one by one.
    private static final class CountingText implements CharSequence {
        private final String text;
        private int read;

        CountingText(String text) {
            this.text = text;
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            read++;
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.substring(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
