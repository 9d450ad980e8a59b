package io.github.itergen.internal.coroutine;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.classfile.attribute.StackMapFrameInfo;
import java.lang.classfile.attribute.StackMapFrameInfo.ObjectVerificationTypeInfo;
import java.lang.classfile.attribute.StackMapFrameInfo.VerificationTypeInfo;
import java.lang.classfile.attribute.StackMapTableAttribute;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.List;
import java.util.function.Consumer;

/// Writes the method through which a woven method calls another one on its own stack: `enter(callee)` answers whether the callee
/// has returned. Most calls do so at once, or yield first and return later to the routine; both cost no way back through it.
final class Entry implements Consumer<CodeBuilder> {
    /// The type of `enter`; a hidden class can't name itself in one.
    static final MethodTypeDesc ENTER = MethodTypeDesc.of(ConstantDescs.CD_boolean, Weaver.WOVEN);

    private static final MethodTypeDesc HAS_RETURNED =
            MethodTypeDesc.of(ConstantDescs.CD_boolean, Weaver.WOVEN, ConstantDescs.CD_Object);

    private final ClassDesc self;

    Entry(ClassDesc self) {
        this.self = self;
    }


    @Override
    public void accept(CodeBuilder code) {
        Label refused = code.newLabel();
        code.aload(0).aload(1).invokevirtual(self, "enters", ENTER).ifeq(refused);
        code.aload(0).aload(1).aload(1).aconst_null().aconst_null();
        code.invokevirtual(Weaver.WOVEN, "resume", Weaver.RESUME).invokevirtual(self, "hasReturned", HAS_RETURNED).ireturn();
        code.labelBinding(refused).iconst_0().ireturn();
        List<VerificationTypeInfo> arguments =
                List.of(ObjectVerificationTypeInfo.of(self), ObjectVerificationTypeInfo.of(Weaver.WOVEN));
        code.with(StackMapTableAttribute.of(List.of(StackMapFrameInfo.of(refused, arguments, List.of()))));
    }
}
