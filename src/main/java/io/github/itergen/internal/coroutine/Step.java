package io.github.itergen.internal.coroutine;

import java.lang.classfile.Instruction;
import java.lang.classfile.Opcode;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.ArrayLoadInstruction;
import java.lang.classfile.instruction.BranchInstruction;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.ConvertInstruction;
import java.lang.classfile.instruction.DiscontinuedInstruction;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LoadInstruction;
import java.lang.classfile.instruction.NewMultiArrayInstruction;
import java.lang.classfile.instruction.NewPrimitiveArrayInstruction;
import java.lang.classfile.instruction.NewReferenceArrayInstruction;
import java.lang.classfile.instruction.OperatorInstruction;
import java.lang.classfile.instruction.StackInstruction;
import java.lang.classfile.instruction.StoreInstruction;
import java.lang.classfile.instruction.TypeCheckInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.DynamicConstantDesc;
import java.lang.constant.MethodHandleDesc;
import java.lang.constant.MethodTypeDesc;
import org.jspecify.annotations.Nullable;

/// What one instruction does to a [Frame].
@SuppressWarnings("IfChainToSwitch") // a switch over patterns is linked at its first use, see the package
final class Step {
    private Step() {}

    /// Executes an instruction.
    ///
    /// @return the object whose constructor the instruction has called
    static Slot.@Nullable Site execute(Instruction instruction, Frame frame, int yielderSlot) throws Refusal {
        if (instruction instanceof LoadInstruction load) {
            frame.push(frame.locals[load.slot()]);
        } else if (instruction instanceof StoreInstruction store) {
            if (store.slot() == yielderSlot) {
                throw new Refusal("the yielder's parameter is assigned to");
            }
            frame.store(store.slot(), frame.popAny());
        } else if (instruction instanceof ConstantInstruction constant) {
            frame.push(constant(constant));
        } else if (instruction instanceof FieldInstruction field) {
            field(field, frame);
        } else if (instruction instanceof InvokeInstruction call) {
            return call(call, frame);
        } else if (instruction instanceof InvokeDynamicInstruction call) {
            apply(call.typeSymbol(), frame);
        } else if (instruction instanceof StackInstruction stack) {
            shuffle(stack.opcode(), frame);
        } else if (instruction instanceof OperatorInstruction operator) {
            operate(operator.opcode(), frame);
        } else if (instruction instanceof ConvertInstruction convert) {
            frame.pop();
            frame.push(Slot.of(convert.toType().upperBound()));
        } else if (instruction instanceof TypeCheckInstruction check) {
            frame.pop();
            frame.push(check.opcode() == Opcode.CHECKCAST ? Slot.reference(check.type().asSymbol()) : Slot.INT);
        } else if (instruction instanceof BranchInstruction branch) {
            frame.pop(operands(branch.opcode()));
        } else {
            return rest(instruction, frame);
        }
        return null;
    }

    private static Slot.@Nullable Site rest(Instruction instruction, Frame frame) throws Refusal {
        if (instruction instanceof ArrayLoadInstruction load) {
            frame.pop();
            Slot array = frame.pop();
            ClassDesc type = array.type();
            ClassDesc component = type == null ? null : type.componentType();
            if (load.typeKind() != TypeKind.REFERENCE) {
                frame.push(Slot.of(load.typeKind().upperBound()));
            } else {
                frame.push(component == null ? Slot.NULL : Slot.reference(component));
            }
        } else if (instruction instanceof NewPrimitiveArrayInstruction array) {
            frame.pop();
            frame.push(Slot.reference(array.typeKind().upperBound().arrayType()));
        } else if (instruction instanceof NewReferenceArrayInstruction array) {
            frame.pop();
            frame.push(Slot.reference(array.componentType().asSymbol().arrayType()));
        } else if (instruction instanceof NewMultiArrayInstruction array) {
            frame.pop(array.dimensions());
            frame.push(Slot.reference(array.arrayType().asSymbol()));
        } else if (instruction instanceof DiscontinuedInstruction) {
            throw new Refusal("a subroutine of an old compiler");
        } else {
            Opcode opcode = instruction.opcode();
            frame.pop(popped(opcode));
            frame.monitors += opcode == Opcode.MONITORENTER ? 1 : opcode == Opcode.MONITOREXIT ? -1 : 0;
        }
        return null;
    }

    /// Array stores, switches, returns, throws, monitors, increments and no-ops leave nothing on the stack.
    private static int popped(Opcode opcode) {
        return switch (opcode) {
            case IASTORE, LASTORE, FASTORE, DASTORE, AASTORE, BASTORE, CASTORE, SASTORE -> 3;
            case TABLESWITCH, LOOKUPSWITCH, MONITORENTER, MONITOREXIT, ATHROW -> 1;
            case IRETURN, LRETURN, FRETURN, DRETURN, ARETURN -> 1;
            default -> 0;
        };
    }

    private static int operands(Opcode opcode) {
        return switch (opcode) {
            case GOTO, GOTO_W -> 0;
            case IF_ICMPEQ, IF_ICMPNE, IF_ICMPLT, IF_ICMPGE, IF_ICMPGT, IF_ICMPLE, IF_ACMPEQ, IF_ACMPNE -> 2;
            default -> 1;
        };
    }

    private static Slot constant(ConstantInstruction constant) {
        if (constant.typeKind() != TypeKind.REFERENCE) {
            return Slot.of(constant.typeKind().upperBound());
        }
        ConstantDesc value = constant.constantValue();
        if (value == ConstantDescs.NULL) {
            return Slot.NULL;
        }
        if (value instanceof String) {
            return Slot.reference(ConstantDescs.CD_String);
        }
        if (value instanceof ClassDesc) {
            return Slot.reference(ConstantDescs.CD_Class);
        }
        if (value instanceof MethodTypeDesc) {
            return Slot.reference(ConstantDescs.CD_MethodType);
        }
        if (value instanceof MethodHandleDesc) {
            return Slot.reference(ConstantDescs.CD_MethodHandle);
        }
        return Slot.reference(
                value instanceof DynamicConstantDesc<?> dynamic ? dynamic.constantType() : ConstantDescs.CD_Object);
    }

    private static void field(FieldInstruction field, Frame frame) throws Refusal {
        Opcode opcode = field.opcode();
        if (opcode == Opcode.PUTFIELD || opcode == Opcode.PUTSTATIC) {
            frame.pop();
        }
        if (opcode == Opcode.PUTFIELD || opcode == Opcode.GETFIELD) {
            frame.pop();
        }
        if (opcode == Opcode.GETFIELD || opcode == Opcode.GETSTATIC) {
            frame.push(Slot.of(field.typeSymbol()));
        }
    }

    private static Slot.@Nullable Site call(InvokeInstruction call, Frame frame) throws Refusal {
        frame.pop(call.typeSymbol().parameterCount());
        Slot.Site initialized = null;
        if (call.opcode() != Opcode.INVOKESTATIC) {
            initialized = frame.pop().site();
        }
        if (call.opcode() == Opcode.INVOKESPECIAL) {
            if (initialized == null) {
                throw new Refusal("a super call, or a private one of an old compiler");
            }
            frame.initialize(initialized);
            return initialized;
        }
        push(call.typeSymbol().returnType(), frame);
        return null;
    }

    private static void apply(MethodTypeDesc type, Frame frame) throws Refusal {
        frame.pop(type.parameterCount());
        push(type.returnType(), frame);
    }

    private static void push(ClassDesc type, Frame frame) {
        if (!type.equals(ConstantDescs.CD_void)) {
            frame.push(Slot.of(type));
        }
    }

    private static void operate(Opcode opcode, Frame frame) throws Refusal {
        switch (opcode) {
            case INEG, LNEG, FNEG, DNEG -> {}
            case ARRAYLENGTH -> {
                frame.pop();
                frame.push(Slot.INT);
            }
            case LCMP, FCMPL, FCMPG, DCMPL, DCMPG -> {
                frame.pop(2);
                frame.push(Slot.INT);
            }
            // Shifts included: the right operand goes, the left one's type stays.
            default -> frame.pop();
        }
    }

    private static void shuffle(Opcode opcode, Frame frame) throws Refusal {
        switch (opcode) {
            case POP -> frame.pop();
            case POP2 -> take(frame, 2);
            case DUP -> below(frame, 1, 0);
            case DUP_X1 -> below(frame, 1, 1);
            case DUP_X2 -> below(frame, 1, 2);
            case DUP2 -> below(frame, 2, 0);
            case DUP2_X1 -> below(frame, 2, 1);
            case DUP2_X2 -> below(frame, 2, 2);
            default -> {
                Slot top = frame.pop();
                Slot under = frame.pop();
                frame.push(top);
                frame.push(under);
            }
        }
    }

    /// Takes values that fill so many words, the top first.
    private static Slot[] take(Frame frame, int words) throws Refusal {
        if (words == 0) {
            return new Slot[0];
        }
        Slot top = frame.pop();
        return words == 1 || top.isWide() ? new Slot[] {top} : new Slot[] {top, frame.pop()};
    }

    /// Copies the topmost words to below the words under them.
    private static void below(Frame frame, int copied, int skipped) throws Refusal {
        Slot[] top = take(frame, copied);
        Slot[] under = take(frame, skipped);
        putBack(frame, top);
        putBack(frame, under);
        putBack(frame, top);
    }

    private static void putBack(Frame frame, Slot[] values) {
        for (int i = values.length - 1; i >= 0; i--) {
            frame.push(values[i]);
        }
    }
}
