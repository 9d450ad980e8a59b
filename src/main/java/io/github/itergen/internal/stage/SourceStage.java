package io.github.itergen.internal.stage;

import org.jspecify.annotations.Nullable;

/// A stage without upstream.
///
/// @param <T> the type of the elements
public abstract class SourceStage<T extends @Nullable Object> extends Stage<T> {
    private final String label;

    /// Names the source.
    ///
    /// @param label how [#describe] shows it
    protected SourceStage(String label) {
        this.label = label;
    }

    /// Names the source where it is shown; one with numbers in its name makes it here, and not when it is constructed.
    ///
    /// @return the name
    protected String label() {
        return label;
    }

    @Override
    public final void describe(StringBuilder text) {
        text.append(label());
    }
}
