package io.github.itergen.internal.source;

import static java.util.Objects.requireNonNull;

import io.github.itergen.internal.stage.SourceStage;
import org.jspecify.annotations.Nullable;

/// Created by `Gen.chars`. The text is copied at the call, since Python's strings don't change either.
public final class CharsStage extends SourceStage<String> {
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
        index += Character.charCount(text.codePointAt(start));
        return text.substring(start, index);
    }
}
