package io.github.itergen.internal.coroutine;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.TypeKind;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import org.jspecify.annotations.Nullable;

/// The classes of boxed primitives.
final class Boxes {
    private Boxes() {}

    /// Finds the box of a type.
    ///
    /// @param type any type
    /// @return its box, or null if it is a reference
    static @Nullable ClassDesc of(ClassDesc type) {
        return switch (TypeKind.from(type)) {
            case BOOLEAN -> ConstantDescs.CD_Boolean;
            case BYTE -> ConstantDescs.CD_Byte;
            case CHAR -> ConstantDescs.CD_Character;
            case SHORT -> ConstantDescs.CD_Short;
            case INT -> ConstantDescs.CD_Integer;
            case LONG -> ConstantDescs.CD_Long;
            case FLOAT -> ConstantDescs.CD_Float;
            case DOUBLE -> ConstantDescs.CD_Double;
            default -> null;
        };
    }

    /// Turns a reference on the stack into a value of a type.
    ///
    /// @param code the code to add to
    /// @param type the type
    static void unbox(CodeBuilder code, ClassDesc type) {
        ClassDesc box = of(type);
        if (box == null) {
            code.checkcast(type);
        } else {
            code.checkcast(box).invokevirtual(box, type.displayName().concat("Value"), MethodTypeDesc.of(type));
        }
    }
}
