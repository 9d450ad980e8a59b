package io.github.itergen.internal.coroutine;

import java.lang.classfile.CodeElement;
import java.lang.classfile.Instruction;
import java.lang.classfile.Label;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.BranchInstruction;
import java.lang.classfile.instruction.ExceptionCatch;
import java.lang.classfile.instruction.IncrementInstruction;
import java.lang.classfile.instruction.LabelTarget;
import java.lang.classfile.instruction.LoadInstruction;
import java.lang.classfile.instruction.LookupSwitchInstruction;
import java.lang.classfile.instruction.ReturnInstruction;
import java.lang.classfile.instruction.StoreInstruction;
import java.lang.classfile.instruction.SwitchCase;
import java.lang.classfile.instruction.TableSwitchInstruction;
import java.lang.classfile.instruction.ThrowInstruction;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Which local variables are still read behind each place of a method. Others need not be kept over a yield, and what they
/// refer to can be collected.
final class Liveness {
    private final List<CodeElement> elements;
    private final BitSet[] before;
    private final Map<Label, Integer> places = new HashMap<>();
    private final BitSet assigned = new BitSet();
    private boolean changed;

    Liveness(List<CodeElement> elements) {
        this.elements = elements;
        this.before = new BitSet[elements.size() + 1];
        for (int i = 0; i <= elements.size(); i++) {
            before[i] = new BitSet();
        }
        for (int i = 0; i < elements.size(); i++) {
            if (elements.get(i) instanceof LabelTarget target) {
                places.put(target.label(), i);
            } else if (elements.get(i) instanceof StoreInstruction store) {
                assigned.set(store.slot());
            } else if (elements.get(i) instanceof IncrementInstruction increment) {
                assigned.set(increment.slot());
            }
        }
        do {
            changed = false;
            sweep();
        } while (changed);
    }

    /// The variables that are read later, seen from before an element.
    BitSet before(int index) {
        return before[index];
    }

    /// Tells whether the method ever assigns to a variable.
    boolean isAssigned(int slot) {
        return assigned.get(slot);
    }

    private void sweep() {
        List<ExceptionCatch> covering = new ArrayList<>();
        for (int i = elements.size() - 1; i >= 0; i--) {
            CodeElement element = elements.get(i);
            BitSet live = new BitSet();
            if (element instanceof Instruction instruction) {
                through(instruction, i, live);
                for (ExceptionCatch handler : covering) {
                    live.or(before[place(handler.handler())]);
                }
            } else {
                live.or(before[i + 1]);
                if (element instanceof LabelTarget target) {
                    cover(target.label(), covering);
                }
            }
            if (!live.equals(before[i])) {
                before[i] = live;
                changed = true;
            }
        }
    }

    private void cover(Label label, List<ExceptionCatch> covering) {
        // The handlers stand at the start of the list of elements.
        for (int i = 0; i < elements.size() && !(elements.get(i) instanceof Instruction); i++) {
            if (elements.get(i) instanceof ExceptionCatch handler) {
                if (handler.tryStart() == label) {
                    covering.remove(handler);
                }
                if (handler.tryEnd() == label) {
                    covering.add(handler);
                }
            }
        }
    }

    private void through(Instruction instruction, int index, BitSet live) {
        Opcode opcode = instruction.opcode();
        boolean goesOn =
                opcode != Opcode.GOTO
                        && opcode != Opcode.GOTO_W
                        && !(instruction instanceof ReturnInstruction)
                        && !(instruction instanceof ThrowInstruction);
        if (instruction instanceof BranchInstruction branch) {
            live.or(before[place(branch.target())]);
        } else if (instruction instanceof TableSwitchInstruction table) {
            goesOn = false;
            live.or(before[place(table.defaultTarget())]);
            merge(table.cases(), live);
        } else if (instruction instanceof LookupSwitchInstruction lookup) {
            goesOn = false;
            live.or(before[place(lookup.defaultTarget())]);
            merge(lookup.cases(), live);
        }
        if (goesOn) {
            live.or(before[index + 1]);
        }
        if (instruction instanceof StoreInstruction store) {
            live.clear(store.slot());
        } else if (instruction instanceof LoadInstruction load) {
            live.set(load.slot());
        } else if (instruction instanceof IncrementInstruction increment) {
            live.set(increment.slot());
        }
    }

    private void merge(List<SwitchCase> cases, BitSet live) {
        for (SwitchCase one : cases) {
            live.or(before[place(one.target())]);
        }
    }

    private int place(Label label) {
        Integer place = places.get(label);
        return place == null ? elements.size() : place;
    }
}
