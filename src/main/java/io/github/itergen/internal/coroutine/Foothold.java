package io.github.itergen.internal.coroutine;

import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeBuilder;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;
import java.lang.reflect.AccessFlag;
import java.util.function.Consumer;

/// A class that is defined in a module of the user's to make a lookup there.
///
/// A hidden class is defined by a lookup of its own module only. What leads from our module to a package that is open to us
/// does not count as one, but an ordinary class may be defined with it, and what such a class looks up counts. One for each
/// module will do. It holds nothing, and only who has private access to its package gets its lookup, which gives no more.
final class Foothold {
    /// Begins the name, which the class loader then knows for good.
    private static final String NAME = "Itergen$$Foothold";

    private static final ClassDesc LOOKUPS = ClassDesc.of("java.lang.invoke.MethodHandles");
    private static final ClassDesc LOOKUP = LOOKUPS.nested("Lookup");

    private Foothold() {}

    /// Makes a lookup with all that a class of another module may do.
    ///
    /// @param ours private access to a class of that module
    /// @return the lookup of a class in the same package
    /// @throws IllegalAccessException if the class is not what has been defined here
    /// @throws LinkageError if the class can't be defined
    static Lookup lookup(Lookup ours) throws IllegalAccessException {
        Class<?> near = ours.lookupClass();
        String place = near.getPackageName();
        String name = place.isEmpty() ? NAME : place.concat(".").concat(NAME);
        Class<?> foothold;
        try {
            foothold = ours.defineClass(classFile(ClassDesc.of(name)));
        } catch (LinkageError taken) {
            // Another thread has defined it, or another copy of this library.
            foothold = find(name, near, taken);
        }
        try {
            MethodHandle lookup =
                    MethodHandles.privateLookupIn(foothold, MethodHandles.lookup())
                            .findStatic(foothold, "lookup", MethodType.methodType(Lookup.class));
            return (Lookup) lookup.invokeExact();
        } catch (IllegalAccessException refused) {
            throw refused;
        } catch (Throwable failure) {
            IllegalAccessException refused = new IllegalAccessException(name.concat(" is not ours"));
            refused.initCause(failure);
            throw refused;
        }
    }

    private static Class<?> find(String name, Class<?> near, LinkageError taken) {
        try {
            return Class.forName(name, false, near.getClassLoader());
        } catch (ClassNotFoundException none) {
            taken.addSuppressed(none);
            throw taken;
        }
    }

    private static byte[] classFile(ClassDesc self) {
        return ClassFile.of()
                .build(
                        self,
                        new Consumer<ClassBuilder>() {
                            @Override
                            public void accept(ClassBuilder builder) {
                                builder.withVersion(ClassFile.JAVA_17_VERSION, 0);
                                builder.withFlags(AccessFlag.FINAL, AccessFlag.SUPER, AccessFlag.SYNTHETIC);
                                builder.withMethodBody(
                                        "lookup",
                                        MethodTypeDesc.of(LOOKUP),
                                        ClassFile.ACC_PRIVATE | ClassFile.ACC_STATIC,
                                        code());
                            }
                        });
    }

    private static Consumer<CodeBuilder> code() {
        return new Consumer<>() {
            @Override
            public void accept(CodeBuilder code) {
                code.invokestatic(LOOKUPS, "lookup", MethodTypeDesc.of(LOOKUP)).areturn();
            }
        };
    }
}
