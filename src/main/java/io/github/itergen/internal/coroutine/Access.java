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

    /// Makes a lookup that reaches the private members of a class.
    ///
    /// @param type the class
    /// @return the lookup
    /// @throws Refusal if the class's module has not allowed it
    static Lookup into(Class<?> type) throws Refusal {
        Module ours = OURS.lookupClass().getModule();
        try {
            ours.addReads(type.getModule());
            return MethodHandles.privateLookupIn(type, granted(type.getModule()));
        } catch (IllegalAccessException denied) {
            throw new Refusal(
                    "its module has not called Coroutine.allowWeaving(MethodHandles.lookup())"
                            .concat(" and does not open its package"),
                    denied);
        }
    }

    /// Makes a lookup with which classes can be defined that see ours.
    ///
    /// @param type the class beside which they are to be
    /// @return the lookup
    /// @throws Refusal if the class's module has not allowed it, or its loader does not find our classes
    static Lookup to(Class<?> type) throws Refusal {
        Lookup lookup = into(type);
        mustSeeUs(type);
        if (!lookup.hasFullPrivilegeAccess()) {
            try {
                allow(Foothold.lookup(lookup));
            } catch (IllegalAccessException | IllegalArgumentException | LinkageError refused) {
                throw new Refusal("no class can be defined beside its class", refused);
            }
            lookup = into(type);
        }
        OURS.lookupClass().getModule().addExports(OURS.lookupClass().getPackageName(), type.getModule());
        return lookup;
    }

    private static void mustSeeUs(Class<?> type) throws Refusal {
        try {
            if (Class.forName(Woven.class.getName(), false, type.getClassLoader()) == Woven.class) {
                return;
            }
        } catch (ClassNotFoundException | LinkageError | RuntimeException hidden) {
            throw new Refusal("its class loader does not find this library's internal classes", hidden);
        }
        throw new Refusal("its class loader finds another copy of this library");
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
