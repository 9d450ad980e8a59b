package io.github.itergen.internal.coroutine;

import java.lang.classfile.CodeElement;
import java.lang.classfile.constantpool.MemberRefEntry;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Refuses code that would mean something else in another class. A woven class is a nestmate of the body's class and sits in
/// its package, so private and package-private members are in reach; but it is no subclass of the class's superclasses, and
/// it is another caller.
final class Reach {
    private final Set<String> protectedElsewhere = new HashSet<>();

    Reach(Class<?> owner) throws Refusal {
        try {
            for (Class<?> at = owner.getSuperclass(); at != null; at = at.getSuperclass()) {
                if (!at.getPackageName().equals(owner.getPackageName())
                        || at.getClassLoader() != owner.getClassLoader()) {
                    collect(at);
                }
            }
        } catch (LinkageError missing) {
            throw new Refusal("a superclass refers to a class that is missing", missing);
        }
    }

    private void collect(Class<?> type) {
        for (Method method : type.getDeclaredMethods()) {
            if (Modifier.isProtected(method.getModifiers())) {
                protectedElsewhere.add(method.getName());
            }
        }
        for (Field field : type.getDeclaredFields()) {
            if (Modifier.isProtected(field.getModifiers())) {
                protectedElsewhere.add(field.getName());
            }
        }
    }

    /// Checks one instruction.
    ///
    /// @param element the instruction
    /// @throws Refusal if it can't be moved to another class
    void check(CodeElement element) throws Refusal {
        MemberRefEntry member = member(element);
        if (member == null || member.owner().asInternalName().startsWith("[")) {
            return;
        }
        String name = member.name().stringValue();
        if (protectedElsewhere.contains(name)) {
            throw new Refusal("it uses the protected member ".concat(name).concat(" of another package"));
        }
        String owner = member.owner().asInternalName();
        if ((owner.equals("java/lang/invoke/MethodHandles") && name.equals("lookup"))
                || (owner.equals("java/lang/StackWalker") && name.equals("getCallerClass"))) {
            throw new Refusal("it asks for its own class with ".concat(name));
        }
    }

    private static @Nullable MemberRefEntry member(CodeElement element) {
        if (element instanceof InvokeInstruction call) {
            return call.method();
        }
        return element instanceof FieldInstruction field ? field.field() : null;
    }
}
