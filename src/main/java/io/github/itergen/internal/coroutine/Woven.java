package io.github.itergen.internal.coroutine;

import java.lang.constant.ConstantDescs;
import java.lang.invoke.CallSite;
import java.lang.invoke.LambdaConversionException;
import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import org.jspecify.annotations.Nullable;

/// The superclass of woven bodies. The generated subclass has the body's code in [#resume], cut at its yields, and a field
/// for each variable that lives across one.
public abstract class Woven extends Execution {
    /// The yield at which the body stands; 0 is its start.
    protected int state;

    /// Which of the methods of the woven class runs here.
    protected int method;

    /// How many runs that have called each other use the thread's stack at the same time. The routine knows those that
    /// stand, so this is no limit to recursion, only to how much of it takes the fast way.
    private static final int DEEPEST = 100;

    private int depth;
    private @Nullable Woven prototype;
    private @Nullable Execution caller;

    /// Made by generated classes only.
    protected Woven() {}

    /// Makes a run of the same body, not begun.
    ///
    /// @param source what has the captured values: a `SerializedLambda`, or the body itself
    /// @return the run
    protected abstract Woven create(Object source);

    /// Names the body.
    ///
    /// @return for instance `Tour.words`
    protected abstract String bodyName();

    /// Tells whether the body has handlers around a yield.
    ///
    /// @return true if a run that is dropped there must be closed
    protected abstract boolean isGuarded();

    /// Makes a run of the same body, which lets go of everything when it has ended.
    final Woven run(Object source) {
        Woven run = create(source);
        run.prototype = this;
        return run;
    }

    /// Notes that this run has called another one.
    ///
    /// @param callee the run of a method that is handed the yielder, not begun
    /// @return whether it may run on the caller's stack; else the routine runs it while this one stands
    protected final boolean enters(Woven callee) {
        callee.caller = this;
        if (depth == DEEPEST) {
            happened(CALLS, callee);
            return false;
        }
        callee.depth = depth + 1;
        return true;
    }

    /// Looks at what a run has answered that this one has called on its own stack.
    ///
    /// @param callee the run
    /// @param answer the element, or EVENT
    /// @return whether it has returned, and [#takeReturned()] tells what; else this one has to stand too, and to answer EVENT
    protected final boolean hasReturned(Woven callee, @Nullable Object answer) {
        Object innermost = callee;
        if (answer != EVENT) {
            callee.happened(YIELDED, answer);
        } else if (callee.happenedTo(RETURNED)) {
            happened(callee.takeEvent(), callee.takePayload());
            return true;
        } else if (callee.happenedTo(INNER)) {
            callee.takeEvent();
            innermost = callee.takePayload();
        }
        happened(INNER, innermost);
        return false;
    }

    /// Takes what the run has returned that this one has called.
    ///
    /// @return the value
    protected final @Nullable Object takeReturned() {
        takeEvent();
        return takePayload();
    }

    @Override
    final void standsAlone() {
        depth = 0;
    }

    @Override
    final @Nullable Execution caller() {
        return caller;
    }

    @Override
    final Execution ended() {
        return prototype == null ? this : prototype;
    }

    @Override
    final boolean mustBeClosed() {
        return isGuarded();
    }

    @Override
    final void describe(StringBuilder text) {
        text.append(bodyName());
    }

    /// Links a serializable lambda of a woven body as if the class that the body was compiled in had it: its
    /// `writeReplace` names the class with the lambda, and a hidden class has no name.
    ///
    /// @param caller the woven class, whose data is a lookup of the body's class
    /// @param name the name of the lambda's method
    /// @param type what is captured, and the interface
    /// @param arguments as `LambdaMetafactory.altMetafactory` takes them
    /// @return the call site
    /// @throws LambdaConversionException if the arguments don't fit
    /// @throws IllegalAccessException if the caller is no woven class
    public static CallSite link(MethodHandles.Lookup caller, String name, MethodType type, Object... arguments)
            throws LambdaConversionException, IllegalAccessException {
        MethodHandles.Lookup owner =
                MethodHandles.classData(caller, ConstantDescs.DEFAULT_NAME, MethodHandles.Lookup.class);
        if (owner == null) {
            throw new IllegalAccessException("no woven class");
        }
        return LambdaMetafactory.altMetafactory(owner, name, type, arguments);
    }
}
