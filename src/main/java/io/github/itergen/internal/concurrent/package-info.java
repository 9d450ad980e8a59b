/// Threads: waiting for what others bring about, calls that run elsewhere, and the stages that several threads serve or
/// pull.
package io.github.itergen.internal.concurrent;
