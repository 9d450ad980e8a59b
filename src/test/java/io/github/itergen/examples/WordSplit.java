package io.github.itergen.examples;

import io.github.itergen.Gen;

/// The tutorial's iterable of its own: a text that is split into words where there is a space.
///
/// It can be iterated again and again, each time from the first word. The words are split off as they are asked for, so
/// the first word of a long text costs no more than that of a short one.
public final class WordSplit implements Iterable<String> {
    private final CharSequence text;

    /// Keeps the text; nothing is split yet.
    ///
    /// @param text the text, of words with one space between two of them
    public WordSplit(CharSequence text) {
        this.text = text;
    }

    /// Walks over the text; the body is Python's `__iter__`, with its `yield`. Like Python's `split(' ')` it yields an empty
    /// word between two spaces and for an empty text.
    @Override
    public Gen<String> iterator() {
        return Gen.generate(
                y -> {
                    int start = 0;
                    while (start <= text.length()) {
                        int end = start;
                        while (end < text.length() && text.charAt(end) != ' ') {
                            end++;
                        }
                        y.yield(text.subSequence(start, end).toString());
                        start = end + 1;
                    }
                });
    }

    /// Shows the words as the tutorial's class shows its list.
    @Override
    public String toString() {
        return "WordSplit(" + PythonText.list(this) + ")";
    }
}
