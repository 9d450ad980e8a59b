/// async and await on virtual threads: [io.github.itergen.async.Async] runs, groups, gathers, races and times out
/// ordinary blocking code, [io.github.itergen.async.Channel] hands elements from one task to another. There is no event
/// loop and no second kind of function: a coroutine is a `Callable`, to await is to block, and an async generator is a
/// [io.github.itergen.Gen] whose `next()` waits.
package io.github.itergen.async;
