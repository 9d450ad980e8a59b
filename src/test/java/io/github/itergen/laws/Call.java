package io.github.itergen.laws;

/// What a user function does beside answering: count, throw, close, look. It is told the element that the function was
/// called for.
@FunctionalInterface
interface Call {
    /// A user function that only answers.
    Call PLAIN = _ -> {};

    void on(Object element);
}
