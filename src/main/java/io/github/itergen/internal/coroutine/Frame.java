package io.github.itergen.internal.coroutine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The local variables and the operand stack at one place of the code.
final class Frame {
    /// One entry a variable; the second half of a long or double is TOP.
    final Slot[] locals;

    /// One entry a value, bottom first.
    final ArrayList<Slot> stack;

    /// How many monitors are held.
    int monitors;

    Frame(int maxLocals) {
        locals = new Slot[maxLocals];
        Arrays.fill(locals, Slot.TOP);
        stack = new ArrayList<>();
    }

    Frame(Frame other) {
        locals = other.locals.clone();
        stack = new ArrayList<>(other.stack);
        monitors = other.monitors;
    }

    void push(Slot value) {
        stack.add(value);
    }

    /// Pops any value.
    Slot popAny() throws Refusal {
        if (stack.isEmpty()) {
            throw new Refusal("the operand stack underflows");
        }
        return stack.removeLast();
    }

    /// Tells whether the yielder itself is in the same places in a frame that leads here.
    boolean agreesWith(Frame leading) {
        for (int i = 0; i < locals.length; i++) {
            if (locals[i].sort() != Slot.Sort.TOP && locals[i].isYielder() != leading.locals[i].isYielder()) {
                return false;
            }
        }
        // What leads to a handler has another stack.
        for (int i = 0; i < stack.size() && stack.size() == leading.stack.size(); i++) {
            if (stack.get(i).isYielder() != leading.stack.get(i).isYielder()) {
                return false;
            }
        }
        return true;
    }

    /// Pops a value for any use but that of a yielder's receiver.
    Slot pop() throws Refusal {
        Slot value = popAny();
        if (value.isYielder()) {
            throw new Refusal("the yielder is handed on or stored");
        }
        return value;
    }

    void pop(int count) throws Refusal {
        for (int i = 0; i < count; i++) {
            pop();
        }
    }

    void store(int slot, Slot value) {
        locals[slot] = value;
        if (value.isWide()) {
            locals[slot + 1] = Slot.TOP;
        }
        if (slot > 0 && locals[slot - 1].isWide()) {
            locals[slot - 1] = Slot.TOP;
        }
    }

    /// Replaces the copies of an object that its constructor has run on.
    void initialize(Slot.Site site) {
        Slot ready = Slot.reference(site.type);
        for (int i = 0; i < stack.size(); i++) {
            if (stack.get(i).site() == site) {
                stack.set(i, ready);
            }
        }
        for (int i = 0; i < locals.length; i++) {
            if (locals[i].site() == site) {
                // A copy of what did not exist is not there now either.
                locals[i] = site.deferred ? Slot.TOP : ready;
            }
        }
    }

    /// The values on the stack that woven code has too, bottom first.
    List<Slot> existing() {
        List<Slot> values = new ArrayList<>(stack.size());
        for (Slot value : stack) {
            if (value.exists()) {
                values.add(value);
            }
        }
        return values;
    }
}
