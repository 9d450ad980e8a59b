package io.github.itergen.internal.coroutine;

import io.github.itergen.internal.stage.Stage;
import org.jspecify.annotations.Nullable;

/// How the elements of a delegate are reached: through its routine where it has one, else through a stage.
///
/// @param via the object the user holds, a stage or a coroutine; reached from here it can't be taken for abandoned
/// @param routine the routine behind it, or null
/// @param ahead an element that a look has already fetched from it, or [Execution#EVENT]
public record Delegation(Object via, @Nullable Routine routine, @Nullable Object ahead) {
    /// Delegates to a plain sequence.
    ///
    /// @param stage where its elements come from
    /// @return the delegation
    public static Delegation to(Stage<?> stage) {
        return new Delegation(stage, null, Execution.EVENT);
    }

    /// Delegates to a routine seen through a stage, which takes no values.
    ///
    /// @param stage the stage
    /// @param routine the routine behind it
    /// @return the delegation
    public static Delegation to(Stage<?> stage, Routine routine) {
        return new Delegation(stage, routine, held(stage));
    }

    /// Delegates to a coroutine.
    ///
    /// @param coroutine what the user holds
    /// @param view the stage through which it is also seen, or null
    /// @param routine the routine behind both
    /// @return the delegation
    public static Delegation to(Object coroutine, @Nullable Stage<?> view, Routine routine) {
        return new Delegation(coroutine, routine, view == null ? Execution.EVENT : held(view));
    }

    private static @Nullable Object held(Stage<?> stage) {
        return stage.holdsElement() ? stage.advance() : Execution.EVENT;
    }
}
