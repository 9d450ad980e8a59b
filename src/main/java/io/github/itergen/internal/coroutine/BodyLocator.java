package io.github.itergen.internal.coroutine;

import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.attribute.SourceFileAttribute;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.invoke.MethodHandleInfo;
import java.lang.invoke.SerializedLambda;
import java.lang.reflect.AccessFlag;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Finds the code of a body: the class and the method that hold it.
///
/// @param owner the class
/// @param name the method's name
/// @param type its parameters without a receiver, and what it returns
/// @param receiver the class that a receiver must have for this to be its code, or null if any will do
record BodyLocator(Class<?> owner, String name, MethodTypeDesc type, @Nullable Class<?> receiver) {
    /// Locates what a lambda or a method reference runs.
    static BodyLocator of(SerializedLambda lambda, Class<?> type) throws Refusal {
        int kind = lambda.getImplMethodKind();
        if (!lambda.getFunctionalInterfaceMethodName().equals("run")) {
            throw new Refusal("its interface has another method than run");
        }
        if (kind == MethodHandleInfo.REF_newInvokeSpecial) {
            throw new Refusal("it is a constructor");
        }
        MethodTypeDesc method = MethodTypeDesc.ofDescriptor(lambda.getImplMethodSignature());
        boolean isStatic = kind == MethodHandleInfo.REF_invokeStatic;
        boolean hasReceiver = isStatic || lambda.getCapturedArgCount() > 0;
        if (!hasReceiver || lambda.getCapturedArgCount() != method.parameterCount() - (isStatic ? 1 : 0)) {
            throw new Refusal("it is a method of the yielder, or one that takes its arguments in an array");
        }
        Class<?> owner = find(lambda.getImplClass().replace('/', '.'), type);
        if (isStatic || kind == MethodHandleInfo.REF_invokeSpecial) {
            return new BodyLocator(owner, lambda.getImplMethodName(), method, null);
        }
        Object receiver = lambda.getCapturedArg(0);
        return overridden(receiver.getClass(), lambda.getImplMethodName(), method);
    }

    /// Locates the `run` of a body that is a class of its own.
    static BodyLocator of(Class<?> type) throws Refusal {
        for (Class<?> at = type; at != null && at != Object.class; at = at.getSuperclass()) {
            for (Method method : at.getDeclaredMethods()) {
                if (method.getName().equals("run")
                        && method.getParameterCount() == 1
                        && method.getParameterTypes()[0].getName().equals("io.github.itergen.Yielder")
                        && !method.isBridge()
                        && !Modifier.isAbstract(method.getModifiers())) {
                    return new BodyLocator(at, "run", descriptor(method), type);
                }
            }
        }
        throw new Refusal("its run is inherited from an interface");
    }

    private static BodyLocator overridden(Class<?> type, String name, MethodTypeDesc wanted) throws Refusal {
        for (Class<?> at = type; at != null; at = at.getSuperclass()) {
            for (Method method : at.getDeclaredMethods()) {
                if (method.getName().equals(name) && descriptor(method).equals(wanted)) {
                    return new BodyLocator(at, name, wanted, type);
                }
            }
        }
        throw new Refusal("its method is inherited from an interface");
    }

    private static MethodTypeDesc descriptor(Method method) {
        StringBuilder text = new StringBuilder("(");
        for (Class<?> parameter : method.getParameterTypes()) {
            text.append(parameter.descriptorString());
        }
        return MethodTypeDesc.ofDescriptor(
                text.append(')').append(method.getReturnType().descriptorString()).toString());
    }

    private static Class<?> find(String name, Class<?> near) throws Refusal {
        try {
            return Class.forName(name, false, near.getClassLoader());
        } catch (ClassNotFoundException | LinkageError missing) {
            throw new Refusal("its class is out of reach", missing);
        }
    }

    /// Reads the code of a body, whose yielder is the last parameter.
    BodyCode read() throws Refusal {
        return read(type.parameterCount() - 1, false);
    }

    /// Reads the code of a method that nothing can override.
    BodyCode readBound(int yielder) throws Refusal {
        return read(yielder, true);
    }

    private BodyCode read(int yielder, boolean isBound) throws Refusal {
        if (owner.isHidden()) {
            throw new Refusal("it is in a hidden class, which has no class file");
        }
        String file = owner.getName();
        file = file.substring(file.lastIndexOf('.') + 1).concat(".class");
        byte[] bytes;
        try (InputStream stream = owner.getResourceAsStream(file)) {
            if (stream == null) {
                throw new Refusal("its class loader does not hand out the class file");
            }
            bytes = stream.readAllBytes();
        } catch (IOException failure) {
            throw new Refusal("its class file can't be read", failure);
        }
        try {
            return find(ClassFile.of().parse(bytes), yielder, isBound);
        } catch (IllegalArgumentException malformed) {
            throw new Refusal("its class file can't be understood", malformed);
        }
    }

    private BodyCode find(ClassModel model, int yielder, boolean isBound) throws Refusal {
        if (!model.thisClass().asInternalName().replace('/', '.').equals(owner.getName())) {
            throw new Refusal("its class file is another class's");
        }
        List<MethodModel> methods = model.methods();
        for (MethodModel method : methods) {
            if (method.methodName().equalsString(name) && method.methodTypeSymbol().equals(type)) {
                Optional<CodeModel> code = method.code();
                if (code.isEmpty()) {
                    throw new Refusal("its method has no code");
                }
                if (method.flags().has(AccessFlag.SYNCHRONIZED)) {
                    throw new Refusal("its method is synchronized");
                }
                if (isBound && !isBound(model, method)) {
                    throw new Refusal("the yielder is handed on or stored: ".concat(name).concat(" may be overridden"));
                }
                boolean isStatic = method.flags().has(AccessFlag.STATIC);
                if (code.get().findAttribute(Attributes.stackMapTable()).isEmpty() && model.majorVersion() < 50) {
                    throw new Refusal("its class file is too old");
                }
                ClassDesc self = model.thisClass().asSymbol();
                Optional<SourceFileAttribute> source = model.findAttribute(Attributes.sourceFile());
                String file = source.isPresent() ? source.get().sourceFile().stringValue() : "";
                return new BodyCode(self, name, type, isStatic, yielder, code.get(), file, model.majorVersion());
            }
        }
        throw new Refusal("its class file does not have the method");
    }

    private static boolean isBound(ClassModel model, MethodModel method) {
        return method.flags().has(AccessFlag.STATIC)
                || method.flags().has(AccessFlag.PRIVATE)
                || method.flags().has(AccessFlag.FINAL)
                || model.flags().has(AccessFlag.FINAL);
    }
}
