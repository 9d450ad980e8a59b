package io.github.itergen.laws;

/// What the laws have to know of a combinator. What a trait does not say is the rule.
enum Trait {
    /// Drains its sources at construction, as Python does.
    EAGER,
    /// Opens its sources when it reaches them and not at construction.
    REACHES,
    /// Doesn't even open its sources.
    OPENS_NOTHING,
    /// Calls a function of the user for each element.
    CALLS,
    /// Calls it in other threads, ahead of the request; the entries have one call at a time.
    CONCURRENT,
    /// Asks no source again once it has ended; others ask again.
    LATCHES_AT_END,
    /// Has ended for good once a source has thrown; others go on with what comes behind the error.
    LATCHES_ON_ERROR,
    /// Never ends over a source that has elements.
    ENDLESS,
    /// Ends by itself also over a source that doesn't.
    BOUNDED,
    /// Adds its elements and so can't have null among them.
    REFUSES_NULL
}
