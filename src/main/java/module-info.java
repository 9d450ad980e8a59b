import org.jspecify.annotations.NullMarked;

/// Python's itertools as lazy sequences that are read once; [io.github.itergen.Gen] is the way in.
///
/// Sequences live in [io.github.itergen], futures in [io.github.itergen.concurrent], tasks and channels in
/// [io.github.itergen.async]. The packages below `internal` are not exported and may change in any release. The module
/// needs nothing at run time: JSpecify's annotations are read by compilers and analysers only, hence `requires static`.
/// The annotation stands on the module, so that "not null unless marked" is the rule in every package and none can be
/// forgotten.
@NullMarked
module io.github.itergen {
    requires static org.jspecify;

    exports io.github.itergen;
    exports io.github.itergen.async;
    exports io.github.itergen.concurrent;
}
