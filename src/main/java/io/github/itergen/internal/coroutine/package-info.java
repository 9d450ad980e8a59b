/// Bodies that can be left at a yield and entered again there.
///
/// [io.github.itergen.internal.coroutine.Routine] is the state machine that everybody sees: created, suspended, running,
/// closed, and the chain of delegates. It drives an [io.github.itergen.internal.coroutine.Execution], one run of one body,
/// and does not know how that one suspends. The root package hands itself in as a
/// [io.github.itergen.internal.coroutine.Host], since nothing here may point up at the public types.
package io.github.itergen.internal.coroutine;
