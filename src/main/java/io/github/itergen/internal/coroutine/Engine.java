package io.github.itergen.internal.coroutine;

/// How bodies are run.
public enum Engine {
    /// Woven where that is possible, else in a thread.
    AUTO,
    /// As a state machine made of the body's bytecode; a body for which that is impossible is refused.
    WOVEN,
    /// In a virtual thread for each, as it was compiled.
    THREAD
}
