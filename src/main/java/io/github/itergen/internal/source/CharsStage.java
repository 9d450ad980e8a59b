package io.github.itergen.internal.source;

import static java.util.Objects.requireNonNull;

import io.github.itergen.internal.stage.SourceStage;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Created by `Gen.chars`. The text is copied at the call, since Python's strings don't change either. As there,
/// the strings of the first 256 characters are made once.
public final class CharsStage extends SourceStage<String> {
    private static final String[] LATIN_1 = new String[256];

    static {
        Arrays.setAll(LATIN_1, Character::toString);
    }

    private final String text;
    private int index;

    /// Reads a text.
    ///
    /// @param text the text
    public CharsStage(CharSequence text) {
        super("chars");
        this.text = requireNonNull(text, "text").toString();
    }

    @Override
    protected @Nullable Object compute() {
        if (index >= text.length()) {
            return END;
        }
        int start = index;
        char first = text.charAt(start);
        if (first < LATIN_1.length) {
            index = start + 1;
            return LATIN_1[first];
        }
        index += Character.charCount(text.codePointAt(start));
        return text.substring(start, index);
    }
}
