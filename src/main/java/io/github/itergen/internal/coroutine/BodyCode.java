package io.github.itergen.internal.coroutine;

import java.lang.classfile.CodeModel;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;

/// The code of a body, or of a method that it hands its yielder to, as the class file has it.
///
/// @param owner the class that the method is in
/// @param name the method's name
/// @param type its parameters without a receiver, and what it returns
/// @param isStatic whether it has no receiver
/// @param yielder which parameter is the yielder
/// @param code its instructions
/// @param file the source file's name, empty if unknown
/// @param majorVersion the version of the class file
record BodyCode(
        ClassDesc owner,
        String name,
        MethodTypeDesc type,
        boolean isStatic,
        int yielder,
        CodeModel code,
        String file,
        int majorVersion) {
    /// Tells in which local variable a parameter comes.
    int slot(int parameter) {
        int slot = isStatic ? 0 : 1;
        for (int i = 0; i < parameter; i++) {
            slot += Slot.of(type.parameterType(i)).isWide() ? 2 : 1;
        }
        return slot;
    }

    /// Tells in which local variable the yielder comes.
    int yielderSlot() {
        return slot(yielder);
    }

    /// Names class, method and file, as [StackTraces#missing] takes them.
    String place() {
        String type = owner.descriptorString();
        return type.substring(1, type.length() - 1).replace('/', '.').concat("|").concat(name).concat("|").concat(file);
    }
}
