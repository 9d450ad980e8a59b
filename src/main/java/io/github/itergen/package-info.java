/// Lazy sequences with Python's iterator functions.
///
/// [io.github.itergen.Gen] is the way in: its static methods make sequences, its instance methods transform and end
/// them. The rows that some of them yield are records: [io.github.itergen.Pair], [io.github.itergen.Triple],
/// [io.github.itergen.Indexed] and [io.github.itergen.Group]. [io.github.itergen.StopIteration] is the end as `next()`
/// tells it.
///
/// Nothing is null unless its type says so, elements excepted: those may be null everywhere.
///
/// {@snippet class="io.github.itergen.GenTest" region="taste"}
package io.github.itergen;
