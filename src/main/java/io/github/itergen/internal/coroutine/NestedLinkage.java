package io.github.itergen.internal.coroutine;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// A body and the methods that it hands its yielder to, which call each other on the thread's own stack: a static method each,
/// `resumeN(run, sent, thrown, line, repaired, depth, parameters...)`.
///
/// Called by another one, at a depth above 0, it has no run: it gets one only if it comes to a yield, and then answers this
/// run, and its caller has to stand as well. Most calls never need one. Resumed by the routine, at depth 0, it has a run and
/// answers as a body does.
final class NestedLinkage implements Linkage {
    private static final int DEPTH = StateMachine.REPAIRED + 1;
    private static final MethodTypeDesc YIELDS =
            MethodTypeDesc.of(ConstantDescs.CD_Object, ConstantDescs.CD_Object, ConstantDescs.CD_int);
    private static final MethodTypeDesc ENDS =
            MethodTypeDesc.of(ConstantDescs.CD_Object, Weaver.WOVEN, ConstantDescs.CD_Object, ConstantDescs.CD_int);
    private static final MethodTypeDesc STANDS =
            MethodTypeDesc.of(ConstantDescs.CD_Object, ConstantDescs.CD_Object, ConstantDescs.CD_int);
    private static final MethodTypeDesc BEGINS = MethodTypeDesc.of(ConstantDescs.CD_Object);
    private static final ClassDesc OBJECTS = ClassDesc.of("java.util.Objects");
    private static final MethodTypeDesc REQUIRE = MethodTypeDesc.of(ConstantDescs.CD_Object, ConstantDescs.CD_Object);

    /// The type of `run(run, method)`, which makes one where there is none.
    static final MethodTypeDesc RUN = MethodTypeDesc.of(Weaver.WOVEN, Weaver.WOVEN, ConstantDescs.CD_int);

    /// How deep calls nest on the thread's stack. Beyond that the routine runs the callee while its callers stand: so this is
    /// no limit to recursion, only to how much of it takes the fast way.
    private static final int DEEPEST = 100;

    private final ClassDesc self;
    private final int number;
    private final Kept kept;
    private final Frame initial;
    private final BitSet live;
    private final StackMap frames;

    /// Prepares the writing of one method.
    ///
    /// @param self the woven class
    /// @param number the method's number in it
    /// @param kept what is kept in which field
    /// @param initial what is in the variables at its start
    /// @param live which of them are read
    /// @param frames receives the stack-map frames
    NestedLinkage(ClassDesc self, int number, Kept kept, Frame initial, BitSet live, StackMap frames) {
        this.self = self;
        this.number = number;
        this.kept = kept;
        this.initial = initial;
        this.live = live;
        this.frames = frames;
    }

    /// The name of a method.
    static String name(int number) {
        return "resume".concat(Integer.toString(number));
    }

    /// The type of a method: variables 0 to 5, then the parameters where its own code has them, a null for the yielder.
    static MethodTypeDesc type(BodyCode method) {
        List<ClassDesc> types = new ArrayList<>();
        types.add(Weaver.WOVEN);
        types.add(ConstantDescs.CD_Object);
        types.add(ConstantDescs.CD_Throwable);
        types.add(ConstantDescs.CD_int);
        types.add(ConstantDescs.CD_Throwable);
        types.add(ConstantDescs.CD_int);
        if (!method.isStatic()) {
            types.add(method.owner());
        }
        for (int i = 0; i < method.type().parameterCount(); i++) {
            types.add(i == method.yielder() ? ConstantDescs.CD_Object : method.type().parameterType(i));
        }
        return MethodTypeDesc.of(ConstantDescs.CD_Object, types);
    }

    /// Resumes a run, which is variable 0, with what is sent and thrown in variables 1 and 2.
    static void resume(CodeBuilder code, ClassDesc self, int number, BodyCode method) {
        MethodTypeDesc type = type(method);
        code.aload(0).aload(StateMachine.SENT).aload(StateMachine.THROWN).iconst_0().aconst_null().iconst_0();
        for (int i = DEPTH + 1; i < type.parameterCount(); i++) {
            zero(code, type.parameterType(i));
        }
        code.invokestatic(self, name(number), type).areturn();
    }

    private static void zero(CodeBuilder code, ClassDesc type) {
        switch (Slot.of(type).kind()) {
            case INT -> code.iconst_0();
            case LONG -> code.lconst_0();
            case FLOAT -> code.fconst_0();
            case DOUBLE -> code.dconst_0();
            default -> code.aconst_null();
        }
    }

    /// Calls another method with the arguments on the stack. Leaves the answer in the place of what was sent, and on the stack
    /// whether it is a run that stands.
    void call(CodeBuilder code, int callee, BodyCode method, int temporary) {
        MethodTypeDesc arguments = method.type();
        int[] places = new int[arguments.parameterCount()];
        int next = temporary;
        for (int i = places.length - 1; i >= 0; i--) {
            if (i != method.yielder()) {
                Slot argument = Slot.of(arguments.parameterType(i));
                places[i] = next;
                code.storeLocal(argument.kind(), next);
                next += argument.isWide() ? 2 : 1;
            }
        }
        if (!method.isStatic()) {
            code.dup().invokestatic(OBJECTS, "requireNonNull", REQUIRE).pop().astore(next);
        }
        code.aconst_null().aconst_null().aconst_null().iconst_0().aconst_null().iload(DEPTH).iconst_1().iadd();
        if (!method.isStatic()) {
            code.aload(next);
        }
        for (int i = 0; i < places.length; i++) {
            if (i == method.yielder()) {
                code.aconst_null();
            } else {
                code.loadLocal(Slot.of(arguments.parameterType(i)).kind(), places[i]);
            }
        }
        code.invokestatic(self, name(callee), type(method));
        code.astore(StateMachine.SENT).aload(StateMachine.SENT).instanceOf(Weaver.WOVEN);
    }

    /// Leaves because the callee stands.
    void stand(CodeBuilder code) {
        code.aload(0).aload(StateMachine.SENT).iload(DEPTH).invokevirtual(self, "stands", STANDS).areturn();
    }

    @Override
    public int firstLocal() {
        return DEPTH + 1;
    }

    @Override
    public Label begin(CodeBuilder code, boolean isWide) throws Refusal {
        Label inside = code.newLabel();
        Label resumed = code.newLabel();
        Label tooDeep = code.newLabel();
        code.aload(0).checkcast(self).astore(0);
        code.aload(0).ifnonnull(resumed);
        code.iload(DEPTH).loadConstant(DEEPEST).if_icmpgt(tooDeep);
        if (isWide) {
            code.goto_w(inside);
        } else {
            code.goto_(inside);
        }
        code.labelBinding(tooDeep);
        frames.at(tooDeep, initial, live);
        materialize(code);
        for (int slot = 0; slot < initial.locals.length; slot++) {
            String field = kept.parameter(slot);
            ClassDesc type = initial.locals[slot].type();
            if (field != null && type != null) {
                code.aload(0).loadLocal(initial.locals[slot].kind(), firstLocal() + slot).putfield(self, field, type);
            }
        }
        code.aload(0).invokevirtual(self, "begins", BEGINS).areturn();
        code.labelBinding(resumed);
        frames.atEntry(resumed);
        return inside;
    }

    @Override
    public void entered(CodeBuilder code, Label inside) throws Refusal {
        // Two of them, as one place has one frame: a start without parameters is here too, and a loop may begin here.
        code.nop().labelBinding(inside);
        frames.at(inside, initial, live);
        code.nop();
    }

    @Override
    public void materialize(CodeBuilder code) {
        code.aload(0).loadConstant(number).invokestatic(self, "run", RUN).checkcast(self).astore(0);
    }

    @Override
    public boolean hasParameters() {
        return false;
    }

    @Override
    public void handOut(CodeBuilder code, int element) {
        code.aload(0).aload(element).iload(DEPTH).invokevirtual(self, "yields", YIELDS).areturn();
    }

    @Override
    public void delegate(CodeBuilder code, int delegate) {
        code.aload(0).aload(delegate).iload(DEPTH).invokevirtual(self, "delegates", YIELDS).areturn();
    }

    @Override
    public void end(CodeBuilder code) {
        code.aload(0).swap().iload(DEPTH).invokestatic(self, "ends", ENDS).areturn();
    }
}
