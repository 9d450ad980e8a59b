package io.github.itergen.internal.coroutine;

import io.github.itergen.internal.stage.Stage;
import org.jspecify.annotations.Nullable;

/// Where the mark for a null that is held comes from: [Stage] alone has it, and one stage takes it over from another.
public final class Nulls {
    private Nulls() {}

    /// Makes a stage that holds a null.
    ///
    /// @param <T> the type of the elements that the null is one of
    /// @return the stage
    public static <T extends @Nullable Object> Stage<T> held() {
        Stage<T> one = new OneNull<>();
        one.hasNext();
        return one;
    }

    private static final class OneNull<T extends @Nullable Object> extends Stage<T> {
        @Override
        protected @Nullable Object compute() {
            return null;
        }

        @Override
        public void describe(StringBuilder text) {
            text.append("null");
        }
    }
}
