package io.github.itergen.internal.stage;

import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger.Level;
import java.lang.classfile.ClassElement;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.FieldModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.MethodTransform;
import java.lang.classfile.TypeKind;
import java.lang.classfile.attribute.InnerClassesAttribute;
import java.lang.classfile.attribute.NestHostAttribute;
import java.lang.classfile.attribute.NestMembersAttribute;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.DynamicConstantDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;
import java.lang.reflect.AccessFlag;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A class that is defined again, and the object through which others reach each copy.
///
/// @param <M> the interface of that object
final class CopiedClass<M> {
    /// The inherited methods on the way of every element.
    private static final Set<String> INHERITED = Set.of("advance", "emit", "look");

    /// The least code in bytes that keeps C2 from compiling a method into its callers. A copied loop is compiled on its own:
    /// among all that a caller has in hand, C2 may be left without a register for the loop's position, and an element takes
    /// two to three times as long, in one JVM and not in the next.
    private static final int TOO_LARGE = 326;

    private static final MethodTransform STANDING_ALONE =
            MethodTransform.transformingCode(
                    new CodeTransform() {
                        @Override
                        public void atStart(CodeBuilder builder) {
                            for (int i = 0; i < TOO_LARGE; i++) {
                                builder.nop();
                            }
                        }

                        @Override
                        public void accept(CodeBuilder builder, CodeElement element) {
                            builder.with(element);
                        }
                    });

    private static final System.Logger LOGGER = System.getLogger("io.github.itergen");

    private final Class<?> type;
    private final Class<M> maker;
    private final String target;
    private byte @Nullable [] typeFile;
    private byte @Nullable [] makerFile;

    CopiedClass(Class<?> type, Class<M> maker, String target) {
        this.type = type;
        this.maker = maker;
        this.target = target;
    }

    /// Tells a copy from all other classes, lambdas of this library among them.
    static boolean isCopy(Class<?> type) {
        return type.isHidden()
                && type.getNestHost() == type
                && type.getClassLoader() == CopiedClass.class.getClassLoader()
                && type.getName().startsWith("io.github.itergen.");
    }

    /// Defines the class once more.
    ///
    /// @return what makes instances of the copy; null where no copy can be made
    @Nullable M copy() {
        try {
            return define();
        } catch (IOException | ReflectiveOperationException | RuntimeException | LinkageError failure) {
            LOGGER.log(Level.DEBUG, () -> "no copy of " + type.getName() + ", the class itself is used", failure);
            return null;
        }
    }

    private synchronized M define() throws IOException, ReflectiveOperationException {
        Lookup lookup = MethodHandles.privateLookupIn(type, MethodHandles.lookup());
        Method method = only();
        MethodType signature = MethodType.methodType(method.getReturnType(), method.getParameterTypes());
        if (typeFile == null || makerFile == null) {
            typeFile = typeFile();
            makerFile = makerFile(method.getName(), signature);
        }
        Lookup copy = lookup.defineHiddenClass(typeFile, true);
        MethodHandle handle =
                target.equals(ConstantDescs.INIT_NAME)
                        ? copy.findConstructor(copy.lookupClass(), signature.changeReturnType(void.class))
                        : copy.findStatic(copy.lookupClass(), target, signature);
        return maker.cast(
                lookup.defineHiddenClassWithClassData(makerFile, handle.asType(signature), true)
                        .lookupClass()
                        .getConstructor()
                        .newInstance());
    }

    private Method only() {
        for (Method method : maker.getMethods()) {
            if (Modifier.isAbstract(method.getModifiers())) {
                return method;
            }
        }
        throw new IllegalStateException(maker + " has no method");
    }

    private static ClassModel parsed(Class<?> type) throws IOException {
        String name = type.getName();
        try (InputStream file = type.getResourceAsStream(name.substring(name.lastIndexOf('.') + 1) + ".class")) {
            if (file == null) {
                throw new IOException("the class file of " + name + " can't be read");
            }
            return ClassFile.of().parse(file.readAllBytes());
        }
    }

    /// Makes the class file of a copy.
    byte[] typeFile() throws IOException {
        ClassModel own = parsed(type);
        List<MethodModel> inherited = inherited();
        ClassFile files =
                ClassFile.of(
                        ClassFile.ClassHierarchyResolverOption.of(
                                ClassHierarchyResolver.ofResourceParsing(type.getClassLoader())));
        return files.build(
                own.thisClass().asSymbol(),
                builder -> {
                    own.forEach(
                            element -> {
                                if (isLoop(element)) {
                                    builder.transformMethod((MethodModel) element, STANDING_ALONE);
                                } else if (belongs(element)) {
                                    builder.with(element);
                                }
                            });
                    inherited.forEach(builder::with);
                });
    }

    /// An inherited method is one method with one profile for all classes, so a copy of the heirs needs a copy of it.
    private List<MethodModel> inherited() throws IOException {
        List<MethodModel> methods = new ArrayList<>();
        for (Class<?> each = type.getSuperclass(); each != null && each != Object.class; each = each.getSuperclass()) {
            for (MethodModel method : parsed(each).methods()) {
                if (INHERITED.contains(method.methodName().stringValue())) {
                    methods.add(method);
                }
            }
        }
        return methods;
    }

    private boolean isLoop(ClassElement element) {
        return element instanceof MethodModel method
                && method.flags().has(AccessFlag.STATIC)
                && method.methodName().equalsString(target);
    }

    /// The original's static fields, its own copies among them, are not for the copies.
    private static boolean belongs(ClassElement element) {
        return switch (element) {
            case MethodModel method -> !method.methodName().equalsString(ConstantDescs.CLASS_INIT_NAME);
            case FieldModel field -> !field.flags().has(AccessFlag.STATIC);
            case NestHostAttribute _, NestMembersAttribute _, InnerClassesAttribute _ -> false;
            default -> true;
        };
    }

    private byte[] makerFile(String method, MethodType signature) {
        ClassDesc name = ClassDesc.of(type.getName() + "$Maker");
        MethodTypeDesc descriptor = signature.describeConstable().orElseThrow();
        ClassDesc handle = ConstantDescs.CD_MethodHandle;
        return ClassFile.of()
                .build(
                        name,
                        builder ->
                                builder.withFlags(ClassFile.ACC_PUBLIC | ClassFile.ACC_FINAL | ClassFile.ACC_SUPER)
                                        .withInterfaceSymbols(maker.describeConstable().orElseThrow())
                                        .withMethodBody(
                                                ConstantDescs.INIT_NAME,
                                                ConstantDescs.MTD_void,
                                                ClassFile.ACC_PUBLIC,
                                                code ->
                                                        code.aload(0)
                                                                .invokespecial(
                                                                        ConstantDescs.CD_Object,
                                                                        ConstantDescs.INIT_NAME,
                                                                        ConstantDescs.MTD_void)
                                                                .return_())
                                        .withMethodBody(
                                                method,
                                                descriptor,
                                                ClassFile.ACC_PUBLIC,
                                                code -> {
                                                    code.loadConstant(
                                                            DynamicConstantDesc.ofNamed(
                                                                    ConstantDescs.ofConstantBootstrap(
                                                                            ConstantDescs.CD_MethodHandles,
                                                                            "classData",
                                                                            ConstantDescs.CD_Object),
                                                                    ConstantDescs.DEFAULT_NAME,
                                                                    handle));
                                                    for (int i = 0; i < descriptor.parameterCount(); i++) {
                                                        code.loadLocal(
                                                                TypeKind.from(descriptor.parameterType(i)),
                                                                code.parameterSlot(i));
                                                    }
                                                    code.invokevirtual(handle, "invokeExact", descriptor)
                                                            .return_(TypeKind.from(descriptor.returnType()));
                                                }));
    }
}
