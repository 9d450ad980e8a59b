package io.github.itergen.internal.coroutine;

import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeBuilder;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.AccessFlag;
import java.util.Map;
import java.util.function.Consumer;

/// Writes the woven class of a body.
final class Weaver {
    static final ClassDesc WOVEN = ClassDesc.of("io.github.itergen.internal.coroutine.Woven");
    private static final ClassDesc LAMBDA = ClassDesc.of("java.lang.invoke.SerializedLambda");
    private static final MethodTypeDesc NO_ARGUMENTS = MethodTypeDesc.of(ConstantDescs.CD_void);
    private static final MethodTypeDesc CREATE = MethodTypeDesc.of(WOVEN, ConstantDescs.CD_Object);
    private static final MethodTypeDesc RESUME =
            MethodTypeDesc.of(ConstantDescs.CD_Object, ConstantDescs.CD_Object, ConstantDescs.CD_Throwable);
    private static final MethodTypeDesc CAPTURED = MethodTypeDesc.of(ConstantDescs.CD_Object, ConstantDescs.CD_int);

    private final BodyCode body;
    private final ClassDesc self;
    private final String name;
    private final boolean fromLambda;

    /// Prepares the weaving of a body.
    ///
    /// @param body its code
    /// @param name the name by which people know it
    /// @param fromLambda whether its captured values come in a `SerializedLambda`; else the body itself is the receiver
    Weaver(BodyCode body, String name, boolean fromLambda) {
        this.body = body;
        this.name = name;
        this.fromLambda = fromLambda;
        this.self = ClassDesc.ofDescriptor(body.owner().descriptorString().replace(";", "$$Woven;"));
    }

    byte[] weave() throws Refusal {
        Simulation simulation = new Simulation(body);
        StateMachine machine = new StateMachine(self, body, simulation);
        Consumer<CodeBuilder> resume = machine;
        // Nothing here is a lambda: this runs when the first generator of a program is made, and the first lambda costs
        // more.
        Consumer<ClassBuilder> content =
                new Consumer<>() {
                    @Override
                    public void accept(ClassBuilder builder) {
                        builder.withVersion(Math.max(body.majorVersion(), ClassFile.JAVA_17_VERSION), 0);
                        builder.withFlags(AccessFlag.FINAL, AccessFlag.SUPER, AccessFlag.SYNTHETIC);
                        builder.withSuperclass(WOVEN);
                        builder.withMethodBody("<init>", NO_ARGUMENTS, ClassFile.ACC_PRIVATE, constructor());
                        builder.withMethodBody("resume", RESUME, ClassFile.ACC_PUBLIC, resume);
                        builder.withMethodBody("create", CREATE, ClassFile.ACC_PROTECTED, creation(machine));
                        builder.withMethodBody(
                                "bodyName",
                                MethodTypeDesc.of(ConstantDescs.CD_String),
                                ClassFile.ACC_PROTECTED,
                                constant(name));
                        builder.withMethodBody(
                                "isGuarded",
                                MethodTypeDesc.of(ConstantDescs.CD_boolean),
                                ClassFile.ACC_PROTECTED,
                                constant(machine.isGuarded()));
                        for (Map.Entry<String, ClassDesc> field : machine.fields().entrySet()) {
                            builder.withField(field.getKey(), field.getValue(), ClassFile.ACC_PRIVATE);
                        }
                    }
                };
        ClassFile target =
                ClassFile.of(ClassFile.StackMapsOption.DROP_STACK_MAPS, ClassFile.DeadCodeOption.KEEP_DEAD_CODE);
        try {
            byte[] bytes = target.build(self, content);
            machine.rethrow();
            return bytes;
        } catch (IllegalArgumentException tooLarge) {
            machine.rethrow();
            throw new Refusal("its state machine does not fit a class file", tooLarge);
        }
    }

    private static Consumer<CodeBuilder> constructor() {
        return new Consumer<>() {
            @Override
            public void accept(CodeBuilder code) {
                code.aload(0).invokespecial(WOVEN, "<init>", NO_ARGUMENTS).return_();
            }
        };
    }

    private static Consumer<CodeBuilder> constant(Object value) {
        return new Consumer<>() {
            @Override
            public void accept(CodeBuilder code) {
                if (value instanceof Boolean truth) {
                    code.loadConstant(truth ? 1 : 0).ireturn();
                } else {
                    code.loadConstant((String) value).areturn();
                }
            }
        };
    }

    private Consumer<CodeBuilder> creation(StateMachine machine) {
        return new Consumer<>() {
            @Override
            public void accept(CodeBuilder code) {
                code.new_(self).dup().invokespecial(self, "<init>", NO_ARGUMENTS).astore(2);
                int slot = 0;
                int captured = 0;
                if (!body.isStatic()) {
                    capture(code, machine, slot++, captured++, body.owner());
                }
                for (int i = 0; i < body.type().parameterCount() - 1; i++) {
                    ClassDesc type = body.type().parameterType(i);
                    capture(code, machine, slot, captured++, type);
                    slot += Slot.of(type).isWide() ? 2 : 1;
                }
                code.aload(2).areturn();
            }
        };
    }

    private void capture(CodeBuilder code, StateMachine machine, int slot, int captured, ClassDesc type) {
        String field = machine.parameterField(slot);
        if (field == null) {
            return;
        }
        code.aload(2).aload(1);
        if (fromLambda) {
            code.checkcast(LAMBDA).loadConstant(captured).invokevirtual(LAMBDA, "getCapturedArg", CAPTURED);
        }
        unbox(code, type);
        code.putfield(self, field, Slot.fieldType(type));
    }

    private static void unbox(CodeBuilder code, ClassDesc type) {
        ClassDesc box = Boxes.of(type);
        if (box == null) {
            code.checkcast(type);
        } else {
            String method = type.displayName().concat("Value");
            code.checkcast(box).invokevirtual(box, method, MethodTypeDesc.of(type));
        }
    }
}
