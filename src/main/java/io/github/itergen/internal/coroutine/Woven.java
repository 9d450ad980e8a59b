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

    private @Nullable Woven prototype;
    private @Nullable Execution caller;

    /// Made by generated classes only.
    protected Woven() {}

    /// Makes a run of the same body, not begun.
    ///
    /// @param source the captured value if it is one, else an array of them; or the body itself, if that is no lambda
    /// @return the run
    protected abstract Woven create(@Nullable Object source);

    /// Names the body.
    ///
    /// @return for instance `Tour.words`
    protected abstract String bodyName();

    /// Tells whether the body has handlers around a yield.
    ///
    /// @return true if a run that is dropped there must be closed
    protected abstract boolean isGuarded();

    /// Makes a run of the same body, which lets go of everything when it has ended.
    final Woven run(@Nullable Object source) {
        Woven run = create(source);
        run.prototype = this;
        return run;
    }

    /// Leaves with an element.
    ///
    /// @param element what the body yields
    /// @param depth how many runs below this one are on the stack
    /// @return the element for the routine; this run for a caller
    protected final @Nullable Object yields(@Nullable Object element, int depth) {
        if (depth == 0) {
            return element;
        }
        happened(YIELDED, element);
        return this;
    }

    /// Leaves with a delegate.
    ///
    /// @param delegate whose elements it yields
    /// @param depth how many runs below this one are on the stack
    /// @return EVENT for the routine; this run for a caller
    protected final Object delegates(@Nullable Object delegate, int depth) {
        Object event = happened(DELEGATES, delegate);
        return depth == 0 ? event : this;
    }

    /// Leaves because a run stands that this one has called.
    ///
    /// @param called the run, which is this one's from now on
    /// @param depth how many runs below this one are on the stack
    /// @return EVENT for the routine; this run for a caller
    protected final Object stands(Object called, int depth) {
        Woven callee = (Woven) called;
        callee.caller = this;
        Object innermost = callee;
        if (callee.happenedTo(INNER)) {
            callee.takeEvent();
            innermost = callee.takePayload();
        }
        Object event = happened(INNER, innermost);
        return depth == 0 ? event : this;
    }

    /// Leaves before having begun, for the routine to begin it.
    ///
    /// @return this run
    protected final Object begins() {
        happened(CALLS, this);
        return this;
    }

    /// Leaves for good.
    ///
    /// @param run the run, or null if it never needed to be one
    /// @param value what it returns
    /// @param depth how many runs below this one are on the stack
    /// @return EVENT for the routine; the value for a caller
    protected static @Nullable Object ends(@Nullable Woven run, @Nullable Object value, int depth) {
        return depth == 0 && run != null ? run.returned(value) : value;
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
