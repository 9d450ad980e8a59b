package io.github.itergen.internal.coroutine;

import java.lang.classfile.CodeElement;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.ArrayList;
import java.util.List;

/// The methods that go into one woven class: the body, and what it hands its yielder to, as far as that is statically known.
/// Each call of such a method is a run of its own, on top of its caller's.
final class Callees {
    private final Class<?> owner;
    private final List<BodyCode> codes = new ArrayList<>();
    private final List<StateMachine> machines = new ArrayList<>();

    /// Begins with the body itself.
    ///
    /// @param owner the class that the body is in
    /// @param body its code
    Callees(Class<?> owner, BodyCode body) throws Refusal {
        this.owner = owner;
        check(owner, body);
        codes.add(body);
    }

    /// Analyses the body and all that it calls.
    ///
    /// @param self the woven class
    /// @param fields its fields
    void analyse(ClassDesc self, Kept.Fields fields) throws Refusal {
        for (int i = 0; i < codes.size(); i++) {
            machines.add(new StateMachine(self, i, this, fields));
        }
    }

    BodyCode code(int number) {
        return codes.get(number);
    }

    StateMachine machine(int number) {
        return machines.get(number);
    }

    int count() {
        return codes.size();
    }

    private static void check(Class<?> type, BodyCode method) throws Refusal {
        Reach reach = new Reach(type);
        for (CodeElement element : method.code()) {
            reach.check(element);
        }
    }

    /// Tells whether a call has the yielder among its arguments.
    static boolean takesYielder(InvokeInstruction call, Frame frame) {
        int arguments = call.typeSymbol().parameterCount();
        int size = frame.stack.size();
        for (int i = Math.max(0, size - arguments); i < size; i++) {
            if (frame.stack.get(i).sort() == Slot.Sort.YIELDER) {
                return true;
            }
        }
        return false;
    }

    /// Takes the arguments of a call off the stack and makes the method one of the woven class.
    ///
    /// @return the method's number
    int enter(InvokeInstruction call, Frame frame) throws Refusal {
        MethodTypeDesc type = call.typeSymbol();
        int yielder = -1;
        for (int i = type.parameterCount() - 1; i >= 0; i--) {
            if (frame.popAny().sort() == Slot.Sort.YIELDER) {
                if (yielder >= 0 || !type.parameterType(i).equals(Yields.YIELDER)) {
                    throw new Refusal("the yielder is handed on or stored as something else");
                }
                yielder = i;
            }
        }
        if (call.opcode() != Opcode.INVOKESTATIC && frame.pop().site() != null) {
            throw new Refusal("the yielder is handed to a constructor");
        }
        return number(call, type, yielder);
    }

    private int number(InvokeInstruction call, MethodTypeDesc type, int yielder) throws Refusal {
        ClassDesc at = call.owner().asSymbol();
        String name = call.name().stringValue();
        for (int i = 0; i < codes.size(); i++) {
            BodyCode known = codes.get(i);
            if (known.owner().equals(at)
                    && known.name().equals(name)
                    && known.type().equals(type)
                    && known.yielder() == yielder) {
                return i;
            }
        }
        Class<?> holder = nestmate(call.owner().asInternalName().replace('/', '.'));
        BodyCode code = new BodyLocator(holder, name, type, null).readBound(yielder);
        check(holder, code);
        codes.add(code);
        return codes.size() - 1;
    }

    private Class<?> nestmate(String name) throws Refusal {
        try {
            Class<?> type = Class.forName(name, false, owner.getClassLoader());
            if (type.isNestmateOf(owner)) {
                return type;
            }
        } catch (ClassNotFoundException | LinkageError missing) {
            throw new Refusal("the yielder is handed to a class that is missing", missing);
        }
        throw new Refusal("the yielder is handed on or stored, outside its nest");
    }
}
