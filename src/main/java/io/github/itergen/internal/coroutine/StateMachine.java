package io.github.itergen.internal.coroutine;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.Instruction;
import java.lang.classfile.Label;
import java.lang.classfile.Opcode;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.BranchInstruction;
import java.lang.classfile.instruction.ExceptionCatch;
import java.lang.classfile.instruction.IncrementInstruction;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LabelTarget;
import java.lang.classfile.instruction.LineNumber;
import java.lang.classfile.instruction.LoadInstruction;
import java.lang.classfile.instruction.ReturnInstruction;
import java.lang.classfile.instruction.StoreInstruction;
import java.lang.classfile.instruction.SwitchCase;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.DynamicCallSiteDesc;
import java.lang.constant.MethodHandleDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Writes a body's code as a state machine: `resume(sent, thrown)` jumps behind the yield at which the body stands, with the
/// variables and the operand stack of then.
///
/// A suspending call becomes: keep what is live, note the state, return the element; and behind it the place where the
/// body goes on, inside the same try blocks: throw what is to be thrown, or push what was sent. The yielder itself does not
/// exist in the code.
final class StateMachine implements Consumer<CodeBuilder> {
    static final int SENT = 1;
    static final int THROWN = 2;
    static final int LINE = 3;
    static final int REPAIRED = 4;
    private static final ClassDesc STACK_TRACES = ClassDesc.of("io.github.itergen.internal.coroutine.StackTraces");
    private static final MethodTypeDesc MISSING =
            MethodTypeDesc.of(
                    ConstantDescs.CD_void,
                    ConstantDescs.CD_Throwable,
                    ConstantDescs.CD_Throwable,
                    ConstantDescs.CD_String,
                    ConstantDescs.CD_int);
    private static final MethodTypeDesc LINK =
            MethodTypeDesc.of(
                    ClassDesc.of("java.lang.invoke.CallSite"),
                    ConstantDescs.CD_MethodHandles_Lookup,
                    ConstantDescs.CD_String,
                    ConstantDescs.CD_MethodType,
                    ConstantDescs.CD_Object.arrayType());
    private static final DirectMethodHandleDesc LINKER =
            MethodHandleDesc.ofMethod(DirectMethodHandleDesc.Kind.STATIC, Weaver.WOVEN, "link", LINK);

    private final ClassDesc self;
    private final BodyCode body;
    private final Simulation simulation;
    private final Callees callees;
    private final Liveness liveness;
    private final Kept kept;
    private final int number;
    private StackMap frames;
    private Linkage linkage;
    private int firstLocal;
    private int temporary;
    private final List<Label> resumptions = new ArrayList<>();
    private int written;
    private int lastLine;
    private boolean skipsDup;
    private boolean isWide;
    private @Nullable Refusal refusal;

    StateMachine(ClassDesc self, int number, Callees callees, Kept.Fields fields) throws Refusal {
        this.self = self;
        this.number = number;
        this.body = callees.code(number);
        this.callees = callees;
        this.simulation = new Simulation(body, callees);
        this.liveness = new Liveness(simulation.elements);
        this.kept = new Kept(body, simulation, liveness, fields);
        link();
    }

    /// Settles how the method is entered and left, which depends on whether the class has others.
    private void link() {
        boolean nests = callees.count() > 1;
        frames = new StackMap(self, nests);
        linkage =
                nests
                        ? new NestedLinkage(self, number, kept, simulation.initial(), liveness.before(0), frames)
                        : new LoneLinkage(self);
        firstLocal = linkage.firstLocal();
        temporary = firstLocal + simulation.maxLocals;
    }

    /// The field in which an argument comes, or null if the method never reads it.
    @Nullable String parameterField(int slot) {
        return kept.parameter(slot);
    }

    /// Tells whether an exit raised at one of the yields would be noticed by the body.
    boolean isGuarded() {
        return simulation.hasCalls() || Guards.guard(simulation.elements, kept.suspensions().keySet());
    }

    /// Throws what made the writing impossible; a consumer may not throw it itself.
    void rethrow() throws Refusal {
        if (refusal != null) {
            throw refusal;
        }
    }

    /// Writes all further jumps so that they reach any place.
    void widen() {
        isWide = true;
    }

    /// Writes the method.
    @Override
    public void accept(CodeBuilder code) {
        link();
        resumptions.clear();
        written = 0;
        skipsDup = false;
        try {
            Label begin = code.newLabel();
            Label end = code.newLabel();
            Label inside = linkage.begin(code, isWide);
            dispatch(code);
            linkage.entered(code, inside);
            code.labelBinding(begin);
            List<CodeElement> elements = simulation.elements;
            for (int i = 0; i < elements.size(); i++) {
                write(code, elements.get(i), i);
            }
            code.labelBinding(end);
            leave(code, begin, end);
            code.with(frames.attribute());
        } catch (Refusal reason) {
            refusal = reason;
        }
    }

    /// Catches whatever leaves the body. The last handler is the outermost.
    private void leave(CodeBuilder code, Label begin, Label end) {
        code.exceptionCatchAll(begin, end, end);
        frames.atHandler(end);
        repair(code);
        code.athrow();
    }

    /// Puts this place into the stack trace of the throwable on the stack.
    private void repair(CodeBuilder code) {
        code.astore(temporary).aload(temporary).aload(REPAIRED).loadConstant(body.place()).iload(LINE);
        code.invokestatic(STACK_TRACES, "missing", MISSING);
        code.aload(temporary).astore(REPAIRED).aload(temporary);
    }

    private void dispatch(CodeBuilder code) throws Refusal {
        List<SwitchCase> cases = new ArrayList<>();
        List<Label> places = new ArrayList<>();
        for (int state = 1; state <= kept.suspensions().size(); state++) {
            Label place = code.newLabel();
            places.add(place);
            cases.add(SwitchCase.of(state, place));
            resumptions.add(code.newLabel());
        }
        Label start = code.newLabel();
        code.aload(0).getfield(self, "state", ConstantDescs.CD_int);
        code.tableswitch(1, Math.max(1, places.size()), start, cases);
        int state = 0;
        for (Kept.Suspension suspension : kept.suspensions().values()) {
            code.labelBinding(places.get(state));
            frames.atEntry(places.get(state));
            for (Kept.Value value : suspension.locals()) {
                restore(code, value);
                code.storeLocal(value.value().kind(), firstLocal + value.slot());
            }
            for (Kept.Value value : suspension.stack()) {
                restore(code, value);
            }
            code.with(BranchInstruction.of(isWide ? Opcode.GOTO_W : Opcode.GOTO, resumptions.get(state)));
            state++;
        }
        code.labelBinding(start);
        frames.atEntry(start);
        Frame initial = simulation.initial();
        for (int slot = 0; slot < initial.locals.length; slot++) {
            String field = kept.parameter(slot);
            ClassDesc type = initial.locals[slot].type();
            if (field != null && type != null) {
                code.aload(0).getfield(self, field, type);
                code.storeLocal(initial.locals[slot].kind(), firstLocal + slot);
            }
        }
    }

    private void restore(CodeBuilder code, Kept.Value value) {
        if (value.field() == null) {
            code.aconst_null();
        } else {
            code.aload(0).getfield(self, value.field(), Kept.type(value));
        }
    }

    private void write(CodeBuilder code, CodeElement element, int index) throws Refusal {
        Kept.Suspension suspension = kept.suspensions().get(index);
        if (element instanceof LabelTarget target) {
            code.with(target);
            Frame frame = simulation.frame(index);
            if (frame != null) {
                frames.at(target.label(), frame, liveness.before(index));
            }
            if (simulation.isHandler(target.label())) {
                repair(code);
            }
            if (frame != null && !(simulation.elements.get(index + 1) instanceof LineNumber)) {
                // Where two ways meet inside a statement the line is the one above, whichever way was taken.
                code.loadConstant(lastLine).istore(LINE);
            }
        } else if (element instanceof LineNumber line) {
            code.with(line).loadConstant(line.line()).istore(LINE);
            lastLine = line.line();
        } else if (element instanceof ExceptionCatch) {
            code.with(element);
        } else if (suspension != null && element instanceof InvokeInstruction call) {
            suspend(code, call, suspension, index);
        } else if (element instanceof LoadInstruction load) {
            if (!simulation.movesNothing(index)) {
                code.loadLocal(load.typeKind(), firstLocal + load.slot());
            }
        } else if (element instanceof StoreInstruction store) {
            if (!simulation.movesNothing(index)) {
                code.storeLocal(store.typeKind(), firstLocal + store.slot());
            }
        } else if (element instanceof IncrementInstruction increment) {
            code.iinc(firstLocal + increment.slot(), increment.constant());
        } else if (isWide && element instanceof BranchInstruction branch) {
            jump(code, branch, liveness.before(index + 1));
        } else if (element instanceof ReturnInstruction end) {
            end(code, end);
        } else if (element instanceof InvokeDynamicInstruction dynamic) {
            link(code, dynamic);
        } else if (element instanceof Instruction instruction) {
            copy(code, instruction, simulation.site(index));
        }
    }

    private void jump(CodeBuilder code, BranchInstruction branch, BitSet live) throws Refusal {
        if (branch.opcode() == Opcode.GOTO || branch.opcode() == Opcode.GOTO_W) {
            code.goto_w(branch.target());
            return;
        }
        Label behind = code.newLabel();
        code.with(BranchInstruction.of(Jumps.opposite(branch.opcode()), behind));
        code.goto_w(branch.target());
        code.labelBinding(behind);
        frames.at(behind, simulation.behind(branch), live);
        code.nop();
    }

    private void copy(CodeBuilder code, Instruction instruction, Slot.@Nullable Site site) throws Refusal {
        if (site == null) {
            if (skipsDup && instruction.opcode() == Opcode.DUP) {
                skipsDup = false;
            } else {
                code.with(instruction);
            }
        } else if (instruction instanceof InvokeInstruction constructor) {
            construct(code, constructor, site);
        } else if (site.deferred) {
            // The object is made later, but its class is initialised here, as it was.
            code.new_(site.type).pop();
            skipsDup = site.duplicated;
        } else {
            Label label = code.newLabel();
            code.labelBinding(label);
            site.label = label;
            code.with(instruction);
        }
    }

    private void construct(CodeBuilder code, InvokeInstruction constructor, Slot.Site site) {
        if (site.deferred) {
            MethodTypeDesc type = constructor.typeSymbol();
            int[] places = new int[type.parameterCount()];
            int next = temporary;
            for (int i = places.length - 1; i >= 0; i--) {
                Slot argument = Slot.of(type.parameterType(i));
                places[i] = next;
                code.storeLocal(argument.kind(), next);
                next += argument.isWide() ? 2 : 1;
            }
            code.new_(site.type);
            if (site.duplicated) {
                code.dup();
            }
            for (int i = 0; i < places.length; i++) {
                code.loadLocal(Slot.of(type.parameterType(i)).kind(), places[i]);
            }
        }
        code.with(constructor);
    }

    private void suspend(CodeBuilder code, InvokeInstruction call, Kept.Suspension suspension, int index)
            throws Refusal {
        Integer callee = simulation.callee(index);
        Label goesOn = code.newLabel();
        if (callee == null) {
            code.astore(temporary);
        } else if (linkage instanceof NestedLinkage nested) {
            nested.call(code, callee, callees.code(callee), temporary);
            code.ifeq(goesOn);
        }
        linkage.materialize(code);
        for (int i = suspension.stack().size() - 1; i >= 0; i--) {
            Kept.Value value = suspension.stack().get(i);
            code.storeLocal(value.value().kind(), temporary + 1);
            save(code, value, temporary + 1);
        }
        for (Kept.Value value : suspension.locals()) {
            if (value.isSaved() || !linkage.hasParameters()) {
                save(code, value, firstLocal + value.slot());
            }
        }
        for (String dead : suspension.dead()) {
            code.aload(0).aconst_null().putfield(self, dead, field(dead));
        }
        Label resumption = resumptions.get(written);
        written++;
        code.aload(0).loadConstant(written).putfield(self, "state", ConstantDescs.CD_int);
        if (callee != null && linkage instanceof NestedLinkage nested) {
            nested.stand(code);
        } else if (Yields.isYield(call)) {
            linkage.handOut(code, temporary);
        } else {
            linkage.delegate(code, temporary);
        }
        resume(code, call, resumption, index, goesOn);
    }

    private void resume(CodeBuilder code, InvokeInstruction call, Label resumption, int index, Label goesOn)
            throws Refusal {
        Frame frame = simulation.frame(index);
        // A call reads and writes no variable: before it is the same as behind it, and has what the handlers around it
        // need.
        BitSet live = liveness.before(index);
        if (frame == null) {
            throw new Refusal("unreachable code yields");
        }
        code.labelBinding(resumption);
        frames.at(resumption, frame, live);
        code.loadConstant(lastLine).istore(LINE);
        code.aload(THROWN).ifnull(goesOn).aload(THROWN).athrow();
        code.labelBinding(goesOn);
        frames.at(goesOn, frame, live);
        ClassDesc type = call.typeSymbol().returnType();
        if (type.equals(ConstantDescs.CD_void)) {
            // Keeps this place apart from a label of the body that may follow: one place has one frame.
            code.nop();
        } else {
            code.aload(SENT);
            if (!type.equals(ConstantDescs.CD_Object)) {
                Boxes.unbox(code, type);
            }
        }
    }

    private void save(CodeBuilder code, Kept.Value value, int from) {
        if (value.field() != null) {
            code.aload(0).loadLocal(value.value().kind(), from).putfield(self, value.field(), Kept.type(value));
        }
    }

    private ClassDesc field(String name) throws Refusal {
        ClassDesc type = kept.fields().get(name);
        if (type == null) {
            throw new Refusal("a field without a type");
        }
        return type;
    }

    private void end(CodeBuilder code, ReturnInstruction end) {
        TypeKind kind = end.typeKind();
        if (kind == TypeKind.VOID) {
            code.aconst_null();
        } else if (kind != TypeKind.REFERENCE) {
            ClassDesc primitive = body.type().returnType();
            ClassDesc box = Boxes.of(primitive);
            if (box != null) {
                code.invokestatic(box, "valueOf", MethodTypeDesc.of(box, primitive));
            }
        }
        linkage.end(code);
    }

    private static void link(CodeBuilder code, InvokeDynamicInstruction dynamic) {
        DirectMethodHandleDesc bootstrap = dynamic.bootstrapMethod();
        if (bootstrap.methodName().equals("altMetafactory")) {
            code.invokedynamic(
                    DynamicCallSiteDesc.of(
                            LINKER,
                            dynamic.name().stringValue(),
                            dynamic.typeSymbol(),
                            dynamic.bootstrapArgs().toArray(new ConstantDesc[0])));
        } else {
            code.with(dynamic);
        }
    }
}
