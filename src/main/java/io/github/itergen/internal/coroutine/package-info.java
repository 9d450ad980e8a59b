/// Bodies that can be left at a yield and entered again there.
///
/// [io.github.itergen.internal.coroutine.Routine] is the state machine that everybody sees: created, suspended, running,
/// closed, and the chain of delegates. It drives an [io.github.itergen.internal.coroutine.Execution], one run of one body,
/// and does not know how that one suspends. The root package hands itself in as a
/// [io.github.itergen.internal.coroutine.Host], since nothing here may point up at the public types.
///
/// Two engines. [io.github.itergen.internal.coroutine.ThreadExecution] serves every body. The other weaves: at the first use
/// of a body [io.github.itergen.internal.coroutine.BodyLocator] finds its bytecode,
/// [io.github.itergen.internal.coroutine.Simulation] and [io.github.itergen.internal.coroutine.Liveness] find out what is where at each
/// yield, [io.github.itergen.internal.coroutine.StateMachine] writes the code anew with a way out and a way in at each, and
/// [io.github.itergen.internal.coroutine.WovenBodies] defines it as a hidden nestmate of the body's class. What can't be woven is a
/// [io.github.itergen.internal.coroutine.Refusal], and a thread takes it.
///
/// No lambda, method reference, string concatenation or pattern switch stands on the way from a body to its woven class: each
/// is linked at its first use, and together that would cost a fresh JVM more than the weaving.
package io.github.itergen.internal.coroutine;
