package io.github.itergen.internal.coroutine;

import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What is kept in which field while a woven body stands at one of its yields.
final class Kept {
    /// One value that lives across a suspension.
    ///
    /// @param slot the local variable, or the place on the stack
    /// @param value what it holds
    /// @param field where it is kept; none for a null
    /// @param isSaved whether the field has to be written, since the value may have changed
    record Value(int slot, Slot value, @Nullable String field, boolean isSaved) {}

    /// One suspension.
    ///
    /// @param locals the live variables
    /// @param stack the values on the operand stack that woven code has, bottom first
    /// @param dead the reference fields that nobody reads any more from here
    record Suspension(List<Value> locals, List<Value> stack, List<String> dead) {}

    /// The fields of a woven class, which its methods share.
    static final class Fields {
        private final Map<String, ClassDesc> types = new LinkedHashMap<>();
        private final Map<String, String> names = new HashMap<>();

        /// All fields by their names.
        Map<String, ClassDesc> types() {
            return types;
        }

        private String name(int slot, ClassDesc type) {
            String key = Integer.toString(slot).concat(type.descriptorString());
            String name = names.get(key);
            if (name == null) {
                name = (slot < 0 ? "stack" : "local").concat(Integer.toString(types.size()));
                names.put(key, name);
                types.put(name, type);
            }
            return name;
        }
    }

    private final Fields fields;
    private final Map<String, ClassDesc> own = new LinkedHashMap<>();
    private final Map<Integer, Suspension> suspensions = new LinkedHashMap<>();
    private final Map<Integer, String> parameters = new HashMap<>();

    Kept(BodyCode body, Simulation simulation, Liveness liveness, Fields fields) {
        this.fields = fields;
        parameters(body, liveness.before(0));
        for (int i = 0; i < simulation.elements.size(); i++) {
            Frame frame = simulation.frame(i);
            if (frame != null && simulation.suspends(i)) {
                suspensions.put(i, suspension(frame, liveness, i));
            }
        }
        for (Suspension suspension : suspensions.values()) {
            dead(suspension);
        }
    }

    /// The fields that the method uses.
    Map<String, ClassDesc> fields() {
        return own;
    }

    /// The suspensions by the place of their call.
    Map<Integer, Suspension> suspensions() {
        return suspensions;
    }

    /// The field in which a captured value comes, or null if the body never reads it.
    @Nullable String parameter(int slot) {
        return parameters.get(slot);
    }

    private void parameters(BodyCode body, BitSet live) {
        if (!body.isStatic()) {
            parameter(0, Slot.reference(body.owner()), live);
        }
        for (int i = 0; i < body.type().parameterCount(); i++) {
            if (i != body.yielder()) {
                parameter(body.slot(i), Slot.of(body.type().parameterType(i)), live);
            }
        }
    }

    private void parameter(int slot, Slot value, BitSet live) {
        if (live.get(slot)) {
            parameters.put(slot, field(slot, value));
        }
    }

    private Suspension suspension(Frame frame, Liveness liveness, int index) {
        List<Value> locals = new ArrayList<>();
        // A call reads and writes no variable: before it is the same as behind it, and has what the handlers around it
        // need.
        BitSet live = liveness.before(index);
        for (int slot = 0; slot < frame.locals.length; slot++) {
            Slot value = frame.locals[slot];
            if (live.get(slot) && value.sort() != Slot.Sort.TOP && value.exists()) {
                boolean isSaved = !parameters.containsKey(slot) || liveness.isAssigned(slot);
                locals.add(new Value(slot, value, field(slot, value), isSaved));
            }
        }
        List<Value> stack = new ArrayList<>();
        List<Slot> existing = frame.existing();
        for (int i = 0; i < existing.size(); i++) {
            stack.add(new Value(i, existing.get(i), field(-1 - i, existing.get(i)), true));
        }
        return new Suspension(locals, stack, new ArrayList<>());
    }

    private @Nullable String field(int slot, Slot value) {
        ClassDesc type = value.type();
        if (type == null) {
            return null;
        }
        String name = fields.name(slot, type);
        own.put(name, type);
        return name;
    }

    private void dead(Suspension suspension) {
        List<String> alive = new ArrayList<>();
        for (Value value : suspension.locals()) {
            alive.add(String.valueOf(value.field()));
        }
        for (Value value : suspension.stack()) {
            alive.add(String.valueOf(value.field()));
        }
        for (Map.Entry<String, ClassDesc> field : own.entrySet()) {
            if (!field.getValue().isPrimitive() && !alive.contains(field.getKey())) {
                suspension.dead().add(field.getKey());
            }
        }
    }

    /// The type of a kept value's field.
    static ClassDesc type(Value value) {
        ClassDesc type = value.value().type();
        return type == null ? ConstantDescs.CD_Object : type;
    }
}
