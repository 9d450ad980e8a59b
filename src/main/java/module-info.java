import org.jspecify.annotations.NullMarked;

/// Python's itertools as lazy sequences that are read once; [io.github.itergen.Gen] is the way in.
///
/// Every public type lives in [io.github.itergen]. The packages below `internal` are not exported and may change in any
/// release. The module needs nothing at run time: JSpecify's annotations are read by compilers and analysers only,
/// hence `requires static`. The annotation stands on the module, so that "not null unless marked" is the rule in every
/// package and none can be forgotten.
@NullMarked
module io.github.itergen {
    requires static org.jspecify;

    exports io.github.itergen;
}
