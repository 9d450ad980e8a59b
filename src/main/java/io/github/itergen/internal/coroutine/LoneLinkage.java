package io.github.itergen.internal.coroutine;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;

/// A body that hands its yielder to no method: `resume` is the body, entered and left by its routine only.
record LoneLinkage(ClassDesc self) implements Linkage {
    private static final MethodTypeDesc VALUE_TO_EVENT =
            MethodTypeDesc.of(ConstantDescs.CD_Object, ConstantDescs.CD_Object);

    @Override
    public int firstLocal() {
        return StateMachine.REPAIRED + 1;
    }

    @Override
    public Label begin(CodeBuilder code, boolean isWide) {
        code.loadConstant(0).istore(StateMachine.LINE).aconst_null().astore(StateMachine.REPAIRED);
        return code.newLabel();
    }

    @Override
    public void entered(CodeBuilder code, Label inside) {
        // Keeps the start apart from the label of a loop that the body may begin with: one place has one frame.
        code.labelBinding(inside).nop();
    }

    @Override
    public void materialize(CodeBuilder code) {}

    @Override
    public boolean hasParameters() {
        return true;
    }

    @Override
    public void handOut(CodeBuilder code, int element) {
        code.aload(element).areturn();
    }

    @Override
    public void delegate(CodeBuilder code, int delegate) {
        code.aload(0).aload(delegate).invokevirtual(self, "delegates", VALUE_TO_EVENT).areturn();
    }

    @Override
    public void end(CodeBuilder code) {
        code.aload(0).swap().invokevirtual(self, "returned", VALUE_TO_EVENT).areturn();
    }
}
