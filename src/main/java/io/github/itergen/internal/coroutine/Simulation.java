package io.github.itergen.internal.coroutine;

import java.lang.classfile.Attributes;
import java.lang.classfile.CodeElement;
import java.lang.classfile.Instruction;
import java.lang.classfile.Label;
import java.lang.classfile.Opcode;
import java.lang.classfile.attribute.CodeAttribute;
import java.lang.classfile.attribute.StackMapFrameInfo;
import java.lang.classfile.attribute.StackMapFrameInfo.ObjectVerificationTypeInfo;
import java.lang.classfile.attribute.StackMapFrameInfo.SimpleVerificationTypeInfo;
import java.lang.classfile.attribute.StackMapFrameInfo.UninitializedVerificationTypeInfo;
import java.lang.classfile.attribute.StackMapFrameInfo.VerificationTypeInfo;
import java.lang.classfile.attribute.StackMapTableAttribute;
import java.lang.classfile.instruction.BranchInstruction;
import java.lang.classfile.instruction.ExceptionCatch;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LabelTarget;
import java.lang.classfile.instruction.LoadInstruction;
import java.lang.classfile.instruction.LookupSwitchInstruction;
import java.lang.classfile.instruction.NewObjectInstruction;
import java.lang.classfile.instruction.ReturnInstruction;
import java.lang.classfile.instruction.StoreInstruction;
import java.lang.classfile.instruction.SwitchCase;
import java.lang.classfile.instruction.TableSwitchInstruction;
import java.lang.classfile.instruction.ThrowInstruction;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One pass over a method: what lies in its variables and on its stack wherever it may suspend or be jumped to. The types
/// at labels are those of the method's own stack map; in between [Step] computes them.
final class Simulation {
    /// The method's instructions and labels, in order.
    final List<CodeElement> elements = new ArrayList<>();

    /// How many local variables the method has.
    final int maxLocals;

    private final BodyCode body;
    private final Callees callees;
    private final Map<Integer, Integer> calls = new HashMap<>();
    private final List<@Nullable Frame> frames = new ArrayList<>();
    private final Map<Integer, Slot.Site> sites = new HashMap<>();
    private final Map<Integer, Slot> moved = new HashMap<>();
    private final Map<Label, List<Frame>> arriving = new HashMap<>();
    private final Map<Label, Frame> passed = new HashMap<>();
    private final List<ExceptionCatch> around = new ArrayList<>();
    private final IdentityHashMap<BranchInstruction, Frame> behind = new IdentityHashMap<>();
    private final Set<Label> handlers = new HashSet<>();
    private final Map<Label, List<ExceptionCatch>> tries = new HashMap<>();
    private final Map<Label, StackMapFrameInfo> stackMap = new HashMap<>();
    private final Map<Label, Slot.Site> sitesByLabel = new HashMap<>();
    private final List<Slot.Site> deferred = new ArrayList<>();

    Simulation(BodyCode body, Callees callees) throws Refusal {
        this.body = body;
        this.callees = callees;
        this.maxLocals = ((CodeAttribute) body.code()).maxLocals();
        for (CodeElement element : body.code()) {
            elements.add(element);
            if (element instanceof ExceptionCatch handler) {
                handlers.add(handler.handler());
                List<ExceptionCatch> starting = tries.get(handler.tryStart());
                if (starting == null) {
                    starting = new ArrayList<>();
                    tries.put(handler.tryStart(), starting);
                }
                starting.add(handler);
            }
        }
        Optional<StackMapTableAttribute> table = body.code().findAttribute(Attributes.stackMapTable());
        if (table.isPresent()) {
            for (StackMapFrameInfo info : table.get().entries()) {
                stackMap.put(info.target(), info);
            }
        }
        run();
    }

    /// The frame before a suspending call, with its arguments and the yielder taken off; the frame at a label that has one.
    @Nullable Frame frame(int index) {
        return frames.get(index);
    }

    /// The `new` instruction at this place, or the one whose constructor is called here.
    Slot.@Nullable Site site(int index) {
        return sites.get(index);
    }

    /// Tells whether the body may be left at this place.
    boolean suspends(int index) {
        return frames.get(index) != null && elements.get(index) instanceof InvokeInstruction;
    }

    /// Tells whether a load or a store moves what woven code doesn't have: the yielder, or an object that is made later.
    boolean movesNothing(int index) {
        Slot value = moved.get(index);
        return value != null && !value.exists();
    }

    /// Tells whether the yielder is handed to another method.
    boolean hasCalls() {
        return !calls.isEmpty();
    }

    /// The frame behind a conditional jump that is not taken.
    Frame behind(BranchInstruction branch) throws Refusal {
        Frame frame = behind.get(branch);
        if (frame == null) {
            throw new Refusal("unreachable code jumps");
        }
        return frame;
    }

    /// Tells whether exceptions are handled from this label on.
    boolean isHandler(Label label) {
        return handlers.contains(label);
    }

    /// The number of the method that is called here with the yielder, or null.
    @Nullable Integer callee(int index) {
        return calls.get(index);
    }

    private void run() throws Refusal {
        @Nullable Frame frame = initial();
        Label label = null;
        for (int i = 0; i < elements.size(); i++) {
            CodeElement element = elements.get(i);
            frames.add(null);
            if (element instanceof LabelTarget target) {
                label = target.label();
                frame = at(label, frame, i);
            } else if (element instanceof Instruction instruction) {
                if (frame != null) {
                    frame = execute(instruction, i, frame, label);
                }
                label = null;
            }
        }
    }

    /// The frame at the start of the method.
    Frame initial() {
        Frame frame = new Frame(maxLocals);
        int slot = 0;
        if (!body.isStatic()) {
            frame.store(slot++, Slot.reference(body.owner()));
        }
        for (int i = 0; i < body.type().parameterCount(); i++) {
            Slot value = Slot.of(body.type().parameterType(i));
            frame.store(slot, value);
            slot += value.isWide() ? 2 : 1;
        }
        frame.store(body.yielderSlot(), Slot.YIELDER);
        return frame;
    }

    private @Nullable Frame at(Label label, @Nullable Frame falling, int index) throws Refusal {
        StackMapFrameInfo info = stackMap.get(label);
        Frame frame = falling;
        if (info != null) {
            List<Frame> leading = arriving.getOrDefault(label, List.of());
            Frame from = falling != null ? falling : leading.isEmpty() ? null : leading.getFirst();
            frame = decoded(info, from);
            for (Frame other : leading) {
                mustAgree(frame, other);
            }
            frames.set(index, new Frame(frame));
            passed.put(label, new Frame(frame));
        }
        for (int i = around.size() - 1; i >= 0; i--) {
            if (around.get(i).tryEnd().equals(label)) {
                around.remove(i);
            }
        }
        List<ExceptionCatch> starting = tries.get(label);
        if (starting != null) {
            around.addAll(starting);
        }
        if (frame != null && (starting != null || info != null)) {
            for (ExceptionCatch handler : around) {
                arrive(handler.handler(), withoutStack(frame));
            }
        }
        return frame;
    }

    private static void mustAgree(Frame at, Frame leading) throws Refusal {
        if (!at.agreesWith(leading)) {
            throw new Refusal("the yielder and something else come to the same place");
        }
    }

    private static Frame withoutStack(Frame frame) {
        Frame entered = new Frame(frame);
        entered.stack.clear();
        return entered;
    }

    /// Takes the types from the stack map. Which entry is the yielder itself, and how many monitors are held, the map
    /// doesn't say; that comes from where the control flow comes from.
    private Frame decoded(StackMapFrameInfo info, @Nullable Frame from) throws Refusal {
        Frame frame = new Frame(maxLocals);
        int slot = 0;
        for (VerificationTypeInfo type : info.locals()) {
            Slot value = slot(type);
            boolean isYielder = from != null && from.locals[slot].isYielder();
            if (from == null && Yields.YIELDER.equals(value.type()) && slot != body.yielderSlot()) {
                throw new Refusal("a yielder is in a variable where only backward jumps lead");
            }
            frame.store(slot, isYielder && value.sort() == Slot.Sort.REFERENCE ? Slot.YIELDER : value);
            slot += value.isWide() ? 2 : 1;
        }
        if (frame.locals[body.yielderSlot()].sort() == Slot.Sort.REFERENCE) {
            frame.locals[body.yielderSlot()] = Slot.YIELDER;
        }
        List<VerificationTypeInfo> stack = info.stack();
        for (int i = 0; i < stack.size(); i++) {
            Slot value = slot(stack.get(i));
            if (from == null && Yields.YIELDER.equals(value.type())) {
                throw new Refusal("a yielder is on the stack where only backward jumps lead");
            }
            boolean same = from != null && i < from.stack.size() && from.stack.size() == stack.size();
            frame.push(same && from != null && from.stack.get(i).sort() == Slot.Sort.YIELDER ? Slot.YIELDER : value);
        }
        // Where only backward jumps lead none are taken to be held, until one of them comes.
        frame.monitors = from == null ? 0 : from.monitors;
        return frame;
    }

    private Slot slot(VerificationTypeInfo type) {
        if (type instanceof ObjectVerificationTypeInfo object) {
            return Slot.reference(object.classSymbol());
        }
        if (type instanceof UninitializedVerificationTypeInfo uninitialized) {
            Slot.Site site = sitesByLabel.get(uninitialized.newTarget());
            return site == null ? Slot.TOP : Slot.uninitialized(site);
        }
        if (type == SimpleVerificationTypeInfo.INTEGER) {
            return Slot.INT;
        }
        if (type == SimpleVerificationTypeInfo.FLOAT) {
            return Slot.FLOAT;
        }
        if (type == SimpleVerificationTypeInfo.LONG) {
            return Slot.LONG;
        }
        if (type == SimpleVerificationTypeInfo.DOUBLE) {
            return Slot.DOUBLE;
        }
        return type == SimpleVerificationTypeInfo.NULL ? Slot.NULL : Slot.TOP;
    }

    private @Nullable Frame execute(Instruction instruction, int index, Frame frame, @Nullable Label label)
            throws Refusal {
        boolean isYield = Yields.isCall(instruction);
        if (instruction instanceof InvokeInstruction call && (isYield || Callees.takesYielder(call, frame))) {
            if (isYield) {
                frame.pop();
                if (frame.popAny().sort() != Slot.Sort.YIELDER) {
                    throw new Refusal("the yielder of another body is called");
                }
            } else {
                calls.put(index, callees.enter(call, frame));
            }
            suspend(frame, index);
            if (!call.typeSymbol().returnType().descriptorString().equals("V")) {
                frame.push(Slot.of(call.typeSymbol().returnType()));
            }
            return frame;
        }
        if (instruction instanceof NewObjectInstruction made) {
            Slot.Site site = new Slot.Site(made.className().asSymbol());
            site.duplicated = nextOpcode(index) == Opcode.DUP;
            sites.put(index, site);
            if (label != null) {
                sitesByLabel.put(label, site);
            }
            frame.push(Slot.uninitialized(site));
            return frame;
        }
        if (instruction instanceof LoadInstruction load) {
            moved.put(index, frame.locals[load.slot()]);
        }
        boolean wasYielder = instruction instanceof StoreInstruction store && frame.locals[store.slot()].isYielder();
        Slot.Site initialized = Step.execute(instruction, frame, body.yielderSlot());
        if (instruction instanceof StoreInstruction store) {
            moved.put(index, frame.locals[store.slot()]);
            if (frame.locals[store.slot()].isYielder() != wasYielder) {
                for (ExceptionCatch handler : around) {
                    arrive(handler.handler(), withoutStack(frame));
                }
            }
        }
        if (initialized != null) {
            sites.put(index, initialized);
        }
        return flow(instruction, frame);
    }

    private @Nullable Opcode nextOpcode(int index) {
        for (int i = index + 1; i < elements.size(); i++) {
            CodeElement element = elements.get(i);
            if (element instanceof Instruction next) {
                return next.opcode();
            }
            if (element instanceof LabelTarget target && stackMap.containsKey(target.label())) {
                return null;
            }
        }
        return null;
    }

    private void suspend(Frame frame, int index) throws Refusal {
        if (frame.monitors > 0) {
            throw new Refusal("it yields inside synchronized");
        }
        for (Slot value : frame.stack) {
            defer(value.site());
        }
        for (Slot value : frame.locals) {
            defer(value.site());
        }
        for (Slot.Site site : deferred) {
            mustBePlain(site, frame.stack);
            mustBePlain(site, Arrays.asList(frame.locals));
        }
        frames.set(index, new Frame(frame));
    }

    private void defer(Slot.@Nullable Site site) {
        if (site != null && !site.deferred) {
            site.deferred = true;
            deferred.add(site);
        }
    }

    /// Before a try inside an expression javac moves the stack into variables, and back behind it; so either may have them.
    private static void mustBePlain(Slot.Site site, List<Slot> values) throws Refusal {
        int copies = 0;
        for (Slot value : values) {
            copies += value.site() == site ? 1 : 0;
        }
        if (copies != 0 && copies != (site.duplicated ? 2 : 1)) {
            throw new Refusal("copies of an object whose constructor has not run are on the stack");
        }
    }

    /// Notes what arrives where an instruction may jump to.
    ///
    /// @return the frame behind the instruction, or null if it never goes on there
    private @Nullable Frame flow(Instruction instruction, Frame frame) throws Refusal {
        if (instruction instanceof BranchInstruction branch) {
            arrive(branch.target(), frame);
            Opcode opcode = branch.opcode();
            behind.put(branch, new Frame(frame));
            return opcode == Opcode.GOTO || opcode == Opcode.GOTO_W ? null : frame;
        }
        if (instruction instanceof TableSwitchInstruction table) {
            arrive(table.defaultTarget(), frame);
            arrive(table.cases(), frame);
            return null;
        }
        if (instruction instanceof LookupSwitchInstruction lookup) {
            arrive(lookup.defaultTarget(), frame);
            arrive(lookup.cases(), frame);
            return null;
        }
        return instruction instanceof ReturnInstruction || instruction instanceof ThrowInstruction ? null : frame;
    }

    private void arrive(List<SwitchCase> cases, Frame frame) throws Refusal {
        for (SwitchCase one : cases) {
            arrive(one.target(), frame);
        }
    }

    private void arrive(Label target, Frame frame) throws Refusal {
        Frame there = passed.get(target);
        if (there != null) {
            mustAgree(there, frame);
            if (there.monitors != frame.monitors) {
                throw new Refusal("a loop inside synchronized that is entered from below");
            }
        } else {
            List<Frame> leading = arriving.get(target);
            if (leading == null) {
                leading = new ArrayList<>();
                arriving.put(target, leading);
            }
            leading.add(new Frame(frame));
        }
    }
}
