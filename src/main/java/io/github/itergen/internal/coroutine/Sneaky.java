package io.github.itergen.internal.coroutine;

/// Throws what the compiler would want declared. Java's checked exceptions are javac's, and what is raised in a body is the
/// caller's own instance.
final class Sneaky {
    private Sneaky() {}

    /// Throws `failure` as it is.
    ///
    /// @param failure any throwable
    /// @return never; lets the caller write `throw`
    static RuntimeException rethrow(Throwable failure) {
        return Sneaky.<RuntimeException>as(failure);
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // the cast is erased, which is the point
    private static <E extends Throwable> RuntimeException as(Throwable failure) throws E {
        throw (E) failure;
    }
}
