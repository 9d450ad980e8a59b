package io.github.itergen.internal.stage;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A stage with several upstreams that are all there from the start.
///
/// @param <R> the type of this stage's elements
public abstract class CombineStage<R extends @Nullable Object> extends Stage<R> {
    /// Where the elements come from, in the order of the arguments.
    protected final List<Stage<?>> upstreams;

    private final String label;

    /// Joins the upstreams.
    ///
    /// @param upstreams where the elements come from, in the order of the arguments
    /// @param label how [#describe] shows the stage
    protected CombineStage(List<? extends Upstream<?>> upstreams, String label) {
        List<Stage<?>> opened = new ArrayList<>();
        for (Upstream<?> upstream : upstreams) {
            opened.add(upstream.open());
        }
        this.upstreams = opened;
        this.label = label;
    }

    @Override
    public final boolean holdsResource() {
        for (Stage<?> upstream : upstreams) {
            if (upstream.holdsResource()) {
                return true;
            }
        }
        return false;
    }

    @Override
    public final void describe(StringBuilder text) {
        text.append(label).append('(');
        String separator = "";
        for (Stage<?> upstream : upstreams) {
            text.append(separator);
            upstream.describe(text);
            separator = ", ";
        }
        text.append(')');
    }

    @Override
    protected void release() {
        closeAll(upstreams);
    }
}
