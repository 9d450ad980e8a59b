package io.github.itergen.internal.coroutine;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.ref.WeakReference;
import java.util.Map;
import java.util.WeakHashMap;

/// Finds lookups with which classes can be defined beside a user's class.
final class Access {
    private static final Lookup OURS = MethodHandles.lookup();

    /// Which class of a module has made a grant. The lookup itself is kept by that class alone, or its loader would stay.
    private static final Map<Module, WeakReference<Class<?>>> GRANTED = new WeakHashMap<>();

    private static final ClassValue<Lookup[]> LOOKUPS =
            new ClassValue<>() {
                @Override
                protected Lookup[] computeValue(Class<?> type) {
                    return new Lookup[1];
                }
            };

    private Access() {}

    static void allow(Lookup lookup) {
        if (!lookup.hasFullPrivilegeAccess()) {
            throw new IllegalArgumentException("the lookup lacks full privilege access; pass MethodHandles.lookup()");
        }
        synchronized (GRANTED) {
            LOOKUPS.get(lookup.lookupClass())[0] = lookup;
            GRANTED.put(lookup.lookupClass().getModule(), new WeakReference<>(lookup.lookupClass()));
        }
    }

    /// Makes a lookup that may do in a class what the class itself may.
    ///
    /// @param type the class
    /// @return the lookup
    /// @throws Refusal if the class's module has not allowed it
    static Lookup to(Class<?> type) throws Refusal {
        try {
            Lookup lookup = MethodHandles.privateLookupIn(type, granted(type.getModule()));
            if (lookup.hasFullPrivilegeAccess()) {
                OURS.lookupClass().getModule().addExports(OURS.lookupClass().getPackageName(), type.getModule());
                return lookup;
            }
        } catch (IllegalAccessException | SecurityException denied) {
            throw new Refusal("no access to its class", denied);
        }
        throw new Refusal("its module has not called Coroutine.allowWeaving(MethodHandles.lookup())");
    }

    private static Lookup granted(Module module) {
        synchronized (GRANTED) {
            WeakReference<Class<?>> granter = GRANTED.get(module);
            Class<?> type = granter == null ? null : granter.get();
            Lookup lookup = type == null ? null : LOOKUPS.get(type)[0];
            return lookup == null ? OURS : lookup;
        }
    }
}
