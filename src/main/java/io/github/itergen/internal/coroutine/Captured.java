package io.github.itergen.internal.coroutine;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;
import java.lang.invoke.SerializedLambda;
import org.jspecify.annotations.Nullable;

/// Reads what the lambdas of one class have captured. Their serialised form tells it, by contract; but to make that takes
/// longer than all the rest of a run's creation. So a class that is used often has its fields read, once they have been seen
/// to hold what the serialised form says.
final class Captured {
    private static final MethodType REPLACE = MethodType.methodType(Object.class);
    private static final MethodType ANY = MethodType.methodType(Object.class, Object.class);

    /// How many lambdas are serialised first. To find the fields costs a short program more than it would save.
    private static final int OFTEN = 100;

    private final Class<?> type;
    private final MethodHandle replace;
    private volatile MethodHandle @Nullable [] fields;
    private int seen;

    /// Prepares for the lambdas of a class.
    ///
    /// @param type the class, which is hidden
    /// @throws Refusal if it is no serializable lambda's
    Captured(Class<?> type) throws Refusal {
        this.type = type;
        try {
            this.replace = Access.into(type).findVirtual(type, "writeReplace", REPLACE).asType(ANY);
        } catch (ReflectiveOperationException none) {
            throw new Refusal("its class is hidden, but no serializable lambda's", none);
        }
    }

    /// Makes the serialised form.
    ///
    /// @throws Refusal if it is no lambda's
    SerializedLambda serialized(Object body) throws Refusal {
        if (call(replace, body) instanceof SerializedLambda lambda) {
            return lambda;
        }
        throw new Refusal("its class is hidden, but no lambda's");
    }

    /// Reads the captured values, of which there must be some.
    ///
    /// @return the value if it is one, else an array of them
    @Nullable Object values(Object body) throws Refusal {
        MethodHandle[] known = fields;
        if (known == null) {
            return serializedValues(body);
        }
        if (known.length == 1) {
            return call(known[0], body);
        }
        @Nullable Object[] values = new Object[known.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = call(known[i], body);
        }
        return values;
    }

    /// The first of what [#values] has answered.
    static @Nullable Object first(@Nullable Object values) {
        return values instanceof Object[] several ? several[0] : values;
    }

    private @Nullable Object serializedValues(Object body) throws Refusal {
        SerializedLambda lambda = serialized(body);
        @Nullable Object[] values = new Object[lambda.getCapturedArgCount()];
        for (int i = 0; i < values.length; i++) {
            values[i] = lambda.getCapturedArg(i);
        }
        if (++seen == OFTEN) {
            find(body, values);
        }
        return values.length == 1 ? values[0] : values;
    }

    /// Finds the fields. Where two hold the same, nothing tells which is which, and the serialised form stays in use.
    private void find(Object body, @Nullable Object[] values) {
        MethodHandle[] found = new MethodHandle[values.length];
        try {
            Lookup lookup = Access.into(type);
            for (int i = 0; i < found.length; i++) {
                String name = "arg$".concat(Integer.toString(i + 1));
                Class<?> held = type.getDeclaredField(name).getType();
                found[i] = lookup.findGetter(type, name, held).asType(ANY);
                if (!isSame(values[i], call(found[i], body), held)) {
                    return;
                }
                for (int j = 0; j < i; j++) {
                    if (isSame(values[i], values[j], held)) {
                        return;
                    }
                }
            }
        } catch (ReflectiveOperationException | RuntimeException | Refusal otherwiseMade) {
            return;
        }
        fields = found;
    }

    private static boolean isSame(@Nullable Object one, @Nullable Object other, Class<?> held) {
        return one == other || (held.isPrimitive() && one != null && one.equals(other));
    }

    private static @Nullable Object call(MethodHandle handle, Object body) throws Refusal {
        try {
            return (Object) handle.invokeExact(body);
        } catch (Throwable failure) {
            throw new Refusal("its captured values can't be read", failure);
        }
    }
}
