package io.github.itergen.internal.coroutine;

import static java.util.Objects.requireNonNull;

import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;
import java.lang.invoke.SerializedLambda;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/// The woven classes, each kept by the class whose code it has, so that both go together.
final class WovenBodies {
    /// What is known of a class of bodies, learnt from the first of them.
    private static final ClassValue<Known> KNOWN =
            new ClassValue<>() {
                @Override
                protected Known computeValue(Class<?> type) {
                    return new Known();
                }
            };

    /// The woven classes of a class's methods. Two lambda classes may have the same code.
    private static final ClassValue<ConcurrentMap<String, Woven>> WOVEN =
            new ClassValue<>() {
                @Override
                protected ConcurrentMap<String, Woven> computeValue(Class<?> type) {
                    return new ConcurrentHashMap<>();
                }
            };

    private static final class Known {
        private volatile @Nullable Plan plan;
        private volatile @Nullable Refusal refusal;
    }

    /// How a run of a body is made.
    private record Plan(Woven prototype, @Nullable Captured captured, @Nullable Class<?> receiver) {}

    private WovenBodies() {}

    /// Makes a run of a body.
    ///
    /// @param body the body
    /// @return the run, not begun
    /// @throws Refusal if the body can't be woven
    static Woven execution(Object body) throws Refusal {
        Known known = KNOWN.get(body.getClass());
        Plan plan = known.plan;
        if (plan == null) {
            plan = learn(body, known);
        }
        Captured captured = plan.captured;
        Object source = captured == null ? body : captured.values(body);
        Class<?> receiver = plan.receiver;
        if (receiver != null && captured != null && requireNonNull(Captured.first(source)).getClass() != receiver) {
            throw new Refusal("its method is overridden, and another one is woven");
        }
        return plan.prototype.run(source);
    }

    private static Plan learn(Object body, Known known) throws Refusal {
        synchronized (known) {
            Refusal refusal = known.refusal;
            if (refusal != null) {
                throw refusal;
            }
            Plan plan = known.plan;
            if (plan == null) {
                try {
                    plan = plan(body);
                    known.plan = plan;
                } catch (Refusal reason) {
                    known.refusal = reason;
                    System.getLogger(WovenBodies.class.getName())
                            .log(System.Logger.Level.DEBUG, "runs in a thread: ".concat(Engines.text(body, reason)));
                    throw reason;
                }
            }
            return plan;
        }
    }

    private static Plan plan(Object body) throws Refusal {
        Class<?> type = body.getClass();
        if (!type.isHidden()) {
            return new Plan(woven(BodyLocator.of(type), body, false), null, null);
        }
        Captured captured = new Captured(type);
        SerializedLambda lambda = captured.serialized(body);
        BodyLocator located = BodyLocator.of(lambda, type);
        Woven prototype = woven(located, body, true);
        return new Plan(prototype, lambda.getCapturedArgCount() == 0 ? null : captured, located.receiver());
    }

    private static Woven woven(BodyLocator located, Object body, boolean fromLambda) throws Refusal {
        ConcurrentMap<String, Woven> woven = WOVEN.get(located.owner());
        String key = located.name().concat(located.type().descriptorString()).concat(fromLambda ? "" : "!");
        Woven prototype = woven.get(key);
        if (prototype == null) {
            prototype = define(located, BodyName.of(body), fromLambda);
            Woven earlier = woven.putIfAbsent(key, prototype);
            prototype = earlier == null ? prototype : earlier;
        }
        return prototype;
    }

    private static Woven define(BodyLocator located, String name, boolean fromLambda) throws Refusal {
        Access.into(located.owner());
        byte[] bytes = new Weaver(located.owner(), located.read(), name, fromLambda).weave();
        Lookup lookup = Access.to(located.owner());
        assert verifies(bytes, located.owner()) : name;
        try {
            Lookup hidden = lookup.defineHiddenClassWithClassData(bytes, lookup, true, Lookup.ClassOption.NESTMATE);
            MethodHandle constructor = hidden.findConstructor(hidden.lookupClass(), MethodType.methodType(void.class));
            return (Woven) constructor.asType(MethodType.methodType(Woven.class)).invokeExact();
        } catch (Throwable failure) {
            throw new Refusal("the virtual machine refuses its state machine", failure);
        }
    }

    /// Checks a woven class as the virtual machine does, but says all that is wrong. Runs where assertions are on, as in tests.
    private static boolean verifies(byte[] bytes, Class<?> owner) {
        ClassLoader loader = owner.getClassLoader();
        ClassHierarchyResolver hierarchy =
                loader == null
                        ? ClassHierarchyResolver.defaultResolver()
                        : ClassHierarchyResolver.ofResourceParsing(loader)
                                .orElse(ClassHierarchyResolver.ofClassLoading(loader));
        ClassHierarchyResolver self =
                ClassHierarchyResolver.of(
                        List.of(), Map.of(ClassFile.of().parse(bytes).thisClass().asSymbol(), Weaver.WOVEN));
        List<VerifyError> errors =
                ClassFile.of(ClassFile.ClassHierarchyResolverOption.of(self.orElse(hierarchy))).verify(bytes);
        if (!errors.isEmpty()) {
            throw new AssertionError(errors);
        }
        return true;
    }
}
