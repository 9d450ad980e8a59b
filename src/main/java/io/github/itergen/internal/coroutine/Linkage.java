package io.github.itergen.internal.coroutine;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;

/// Writes how a woven method is entered, left and resumed. Local variables 0 to 4 are the run, what was sent, what is to be
/// thrown, the line and the throwable that was repaired last.
sealed interface Linkage permits LoneLinkage, NestedLinkage {
    /// Where the body's own variables begin.
    int firstLocal();

    /// Sets the method's own variables.
    ///
    /// @param isWide whether jumps must reach any place
    /// @return the place of [#entered]
    Label begin(CodeBuilder code, boolean isWide) throws Refusal;

    /// Marks the place where the parameters are set and the body's code begins.
    void entered(CodeBuilder code, Label inside) throws Refusal;

    /// Sees to it that variable 0 holds a run into which variables can be saved.
    void materialize(CodeBuilder code);

    /// Tells whether what the run has been made with is in its fields already.
    boolean hasParameters();

    /// Leaves with an element, in a local variable, which the body yields.
    void handOut(CodeBuilder code, int element);

    /// Leaves with a delegate, in a local variable.
    void delegate(CodeBuilder code, int delegate);

    /// Leaves for good, with the value on the stack.
    void end(CodeBuilder code);
}
