package io.github.itergen.internal.stage;

import org.jspecify.annotations.Nullable;

/// A stage with one upstream. The upstream is kept after the stage has ended, since closing must still reach it.
///
/// @param <T> the type of the upstream's elements
/// @param <R> the type of this stage's elements
public abstract class TransformStage<T extends @Nullable Object, R extends @Nullable Object> extends Stage<R> {
    /// Where the elements come from.
    protected final Stage<T> upstream;

    private final String label;

    /// Puts the stage behind another.
    ///
    /// @param upstream where the elements come from
    /// @param label how [#describe] shows the stage
    protected TransformStage(Upstream<T> upstream, String label) {
        this.upstream = upstream.open();
        this.label = label;
    }

    @Override
    public boolean holdsResource() {
        return upstream.holdsResource();
    }

    /// Names the stage where it is shown; one with numbers in its name makes it here, and not when it is constructed.
    ///
    /// @return the name
    protected String label() {
        return label;
    }

    @Override
    public final void describe(StringBuilder text) {
        upstream.describe(text);
        text.append(" → ").append(label());
    }

    @Override
    protected void release() {
        upstream.close();
    }
}
