package io.github.itergen.internal.coroutine;

import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.classfile.attribute.StackMapFrameInfo;
import java.lang.classfile.attribute.StackMapFrameInfo.ObjectVerificationTypeInfo;
import java.lang.classfile.attribute.StackMapFrameInfo.SimpleVerificationTypeInfo;
import java.lang.classfile.attribute.StackMapFrameInfo.VerificationTypeInfo;
import java.lang.classfile.attribute.StackMapTableAttribute;
import java.lang.classfile.instruction.SwitchCase;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.AccessFlag;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// Writes the woven class of a body.
final class Weaver {
    static final ClassDesc WOVEN = ClassDesc.of("io.github.itergen.internal.coroutine.Woven");
    private static final ClassDesc OBJECTS = ConstantDescs.CD_Object.arrayType();
    private static final MethodTypeDesc NO_ARGUMENTS = MethodTypeDesc.of(ConstantDescs.CD_void);
    private static final MethodTypeDesc CREATE = MethodTypeDesc.of(WOVEN, ConstantDescs.CD_Object);
    private static final MethodTypeDesc RESUME =
            MethodTypeDesc.of(ConstantDescs.CD_Object, ConstantDescs.CD_Object, ConstantDescs.CD_Throwable);

    private final BodyCode body;
    private final Callees callees;
    private final Kept.Fields fields = new Kept.Fields();
    private final ClassDesc self;
    private final String name;
    private final boolean fromLambda;

    /// Prepares the weaving of a body.
    ///
    /// @param owner the class that the body is in
    /// @param body its code
    /// @param name the name by which people know it
    /// @param fromLambda whether its captured values come as [Captured#values] has them; else the body itself is the receiver
    Weaver(Class<?> owner, BodyCode body, String name, boolean fromLambda) throws Refusal {
        this.body = body;
        this.callees = new Callees(owner, body);
        this.name = name;
        this.fromLambda = fromLambda;
        // A heap dump or a profile shows this name and nothing else of the body.
        this.self =
                ClassDesc.ofDescriptor(
                        body.owner().descriptorString().replace(";", "$$Woven$".concat(body.name()).concat(";")));
    }

    byte[] weave() throws Refusal {
        callees.analyse(self, fields);
        StateMachine machine = callees.machine(0);
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
                        if (callees.count() == 1) {
                            builder.withMethodBody("resume", RESUME, ClassFile.ACC_PUBLIC, machine);
                        } else {
                            builder.withMethodBody("resume", RESUME, ClassFile.ACC_PUBLIC, dispatch());
                            builder.withMethodBody(
                                    "run", NestedLinkage.RUN, ClassFile.ACC_PRIVATE | ClassFile.ACC_STATIC, run());
                            for (int i = 0; i < callees.count(); i++) {
                                builder.withMethodBody(
                                        NestedLinkage.name(i),
                                        NestedLinkage.type(callees.code(i)),
                                        ClassFile.ACC_PRIVATE | ClassFile.ACC_STATIC,
                                        callees.machine(i));
                            }
                        }
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
                        for (Map.Entry<String, ClassDesc> field : fields.types().entrySet()) {
                            builder.withField(field.getKey(), field.getValue(), ClassFile.ACC_PRIVATE);
                        }
                    }
                };
        // The library could lengthen jumps itself, but it would not add the frames that this needs.
        ClassFile target =
                ClassFile.of(ClassFile.StackMapsOption.DROP_STACK_MAPS, ClassFile.ShortJumpsOption.FAIL_ON_SHORT_JUMPS);
        try {
            return build(target, content);
        } catch (IllegalArgumentException tooFar) {
            for (int i = 0; i < callees.count(); i++) {
                callees.machine(i).widen();
            }
        }
        try {
            return build(target, content);
        } catch (IllegalArgumentException tooLarge) {
            throw new Refusal("its state machine does not fit a class file", tooLarge);
        }
    }

    private byte[] build(ClassFile target, Consumer<ClassBuilder> content) throws Refusal {
        try {
            byte[] bytes = target.build(self, content);
            rethrow();
            return bytes;
        } catch (IllegalArgumentException failure) {
            rethrow();
            throw failure;
        }
    }

    private void rethrow() throws Refusal {
        for (int i = 0; i < callees.count(); i++) {
            callees.machine(i).rethrow();
        }
    }

    /// Goes to the method that this run is one of.
    private Consumer<CodeBuilder> dispatch() {
        return new Consumer<>() {
            @Override
            public void accept(CodeBuilder code) {
                List<SwitchCase> cases = new ArrayList<>();
                List<StackMapFrameInfo> frames = new ArrayList<>();
                for (int i = 0; i < callees.count(); i++) {
                    cases.add(SwitchCase.of(i, code.newLabel()));
                }
                code.aload(0).getfield(self, "method", ConstantDescs.CD_int);
                code.tableswitch(0, cases.size() - 1, cases.getFirst().target(), cases);
                for (SwitchCase one : cases) {
                    code.labelBinding(one.target());
                    frames.add(StackMapFrameInfo.of(one.target(), StackMap.parameters(self), List.of()));
                    NestedLinkage.resume(code, self, one.caseValue(), callees.code(one.caseValue()));
                }
                code.with(StackMapTableAttribute.of(frames));
            }
        };
    }

    /// Answers a run of a method: the one at hand, or a new one.
    private Consumer<CodeBuilder> run() {
        return new Consumer<>() {
            @Override
            public void accept(CodeBuilder code) {
                Label made = code.newLabel();
                code.aload(0).ifnonnull(made);
                code.new_(self).dup().invokespecial(self, "<init>", NO_ARGUMENTS).astore(0);
                code.aload(0).checkcast(self).iload(1).putfield(self, "method", ConstantDescs.CD_int);
                code.labelBinding(made).aload(0).areturn();
                List<VerificationTypeInfo> locals =
                        List.of(ObjectVerificationTypeInfo.of(WOVEN), SimpleVerificationTypeInfo.INTEGER);
                code.with(StackMapTableAttribute.of(List.of(StackMapFrameInfo.of(made, locals, List.of()))));
            }
        };
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
                int captured = 0;
                if (!body.isStatic()) {
                    capture(code, machine, 0, captured++, body.owner());
                }
                for (int i = 0; i < body.yielder(); i++) {
                    capture(code, machine, body.slot(i), captured++, body.type().parameterType(i));
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
        if (fromLambda && body.yielder() + (body.isStatic() ? 0 : 1) > 1) {
            code.checkcast(OBJECTS).loadConstant(captured).aaload();
        }
        Boxes.unbox(code, type);
        code.putfield(self, field, Slot.fieldType(type));
    }
}
