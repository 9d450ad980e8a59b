package io.github.itergen.internal.coroutine;

import java.lang.classfile.CodeElement;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;

/// The calls at which a body suspends, by the names that its class file has for them; the types themselves are above.
final class Yields {
    static final ClassDesc YIELDER = ClassDesc.of("io.github.itergen.Yielder");
    private static final ClassDesc COROUTINE = ClassDesc.of("io.github.itergen.Coroutine");
    private static final MethodTypeDesc YIELD = MethodTypeDesc.of(ConstantDescs.CD_Object, ConstantDescs.CD_Object);
    private static final MethodTypeDesc FROM_ITERABLE =
            MethodTypeDesc.of(ConstantDescs.CD_void, ClassDesc.of("java.lang.Iterable"));
    private static final MethodTypeDesc FROM_COROUTINE = MethodTypeDesc.of(ConstantDescs.CD_Object, COROUTINE);

    private Yields() {}

    /// Tells whether an instruction calls a method of a yielder at all.
    static boolean isCall(CodeElement element) {
        return element instanceof InvokeInstruction call
                && call.opcode() == Opcode.INVOKEINTERFACE
                && call.owner().matches(YIELDER)
                && (isYield(call) || isYieldFrom(call));
    }

    static boolean isYield(InvokeInstruction call) {
        return call.name().equalsString("yield") && call.typeSymbol().equals(YIELD);
    }

    private static boolean isYieldFrom(InvokeInstruction call) {
        return call.name().equalsString("yieldFrom")
                && (call.typeSymbol().equals(FROM_ITERABLE) || call.typeSymbol().equals(FROM_COROUTINE));
    }
}
